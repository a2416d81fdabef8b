import { html, type TemplateResult } from 'lit';
import { SCHEMES, type Scheme } from '../memory.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../words.js';
import type { Workshop } from '../workshop.js';
import { chooseFile } from './choose-file.js';
import { glyph } from './drawings.js';
import { askToErase } from './erase-dialog.js';

const SCHEME_WORDS: Readonly<Record<Scheme, string>> = {
  auto: 'workshop.schemeAuto',
  light: 'workshop.schemeLight',
  dark: 'workshop.schemeDark',
};

/** What is needed now and then. The browser's own popover: it closes on Escape and on a click elsewhere. */
export function menuView(workshop: Workshop): TemplateResult {
  const { say, language, scheme } = workshop;
  const act = (work: () => void) => () => {
    document.querySelector<HTMLElement>('#menu')?.hidePopover();
    work();
  };
  return html`<button type="button" class="menu-button" popovertarget="menu">
      ${glyph('menu')} ${say('workshop.menu')}
    </button>
    <div id="menu" popover>
      <fieldset>
        <legend>${say('workshop.language')}</legend>
        ${LANGUAGES.map((one) =>
          option('language', LANGUAGE_NAMES[one], one === language, () => void workshop.speak(one), one),
        )}
      </fieldset>
      <fieldset>
        <legend>${say('workshop.scheme')}</legend>
        ${SCHEMES.map((one) => option('scheme', say(SCHEME_WORDS[one]), one === scheme, () => workshop.show(one), language))}
      </fieldset>
      <div class="deeds">
        <button type="button" @click=${act(() => void workshop.save())}>${say('workshop.export')}</button>
        <button type="button" @click=${act(() => chooseFile(workshop))}>${say('workshop.import')}</button>
        <button type="button" @click=${act(askToErase)}>${say('workshop.eraseAll')}</button>
      </div>
    </div>`;
}

const option = (name: string, label: string, chosen: boolean, choose: () => void, lang: string) =>
  html`<label>
    <input type="radio" name=${name} .checked=${chosen} @change=${choose} />
    <span lang=${lang}>${label}</span>
  </label>`;
