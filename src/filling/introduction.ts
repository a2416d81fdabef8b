import { html, nothing, render, type TemplateResult } from 'lit';
import { itemsOf } from '../definition/definition.js';
import type { Privacy } from '../analysis/privacy.js';
import type { Role } from '../context/workspace.js';
import { onPaper } from '../elements/on-paper.js';
import { pictureCaption, printButton } from '../elements/picture-actions.js';
import { controlId } from '../items/control.js';
import { hasBegun, openItems } from './model.js';
import { fitPoster } from './poster-fit.js';
import { posterSheet } from './poster-sheet.js';
import { heading, type View } from './view.js';

/** What the introduction says beside the instrument's own words. */
export interface Introduction {
  readonly privacy: Privacy;
  readonly roles: readonly Role[];
  /** What the place is called where answers are kept; without one they stay on the device. */
  readonly keeper: string | undefined;
  readonly poster: TemplateResult;
  /** The same for paper, where there is room for its wide form. */
  readonly posterOnPaper: () => TemplateResult;
  /** The device remembers nothing: said once, before it matters. */
  readonly forgetful: boolean;
  /** All answers were erased just now: an earlier visit to this screen ended so. */
  readonly erased: boolean;
  restart(): void;
}

/** Decide in ten seconds: what it is, how long it takes, who sees what. */
export function introductionView(view: View, introduction: Introduction): TemplateResult {
  const { definition, words, translate, filling } = view;
  const begun = hasBegun(filling);
  return html`<div class="introduction">
    <div class="opening">
      ${introduction.erased ? html`<p class="about-result">${translate('finish.erased')}</p>` : nothing}
      ${heading(view.headingLevel, 'title', words.name)}
      <p class="lead">${words.tagline}</p>
    </div>
    <div class="poster">
      ${introduction.poster}
      ${pictureCaption({ instrument: definition.id, name: words.name, of: undefined, date: undefined }, view.language)}
    </div>
    <div class="rest">
      <ul class="facts">
        <li>${translate('intro.items', { count: itemsOf(definition).length })}</li>
        <li>${translate('intro.minutes', { count: definition.minutes.alone })}</li>
        <li>${translate('intro.skip')}</li>
      </ul>
      <div class="heading level-4" role="heading" aria-level=${view.headingLevel + 1}>
        ${translate('intro.whoSees')}
      </div>
      <ul>
        ${whoSees(view, introduction).map(([key, values]) => html`<li>${translate(key, values)}</li>`)}
      </ul>
      ${introduction.roles.length > 0 ? roleChoice(view, introduction.roles) : nothing}
      ${introduction.forgetful ? html`<p class="fault" role="alert">${translate('error.noDraft')}</p>` : nothing}
      ${begun ? goOn(view, introduction) : startButton(view)}
      <div class="print">${printButton(translate('intro.poster'), 'A3')}</div>
      ${sources(view)}
    </div>
    ${onPaper(() => posterSheet(view, introduction.posterOnPaper()), fitPoster)}
  </div>`;
}

const startButton = (view: View) =>
  html`<button type="button" class="primary" @click=${() => view.actAndFocus({ type: 'begin' }, 'step-0')}>
    ${view.translate('intro.start')}
  </button>`;

function goOn(view: View, introduction: Introduction): TemplateResult {
  const { definition, filling, translate } = view;
  const total = itemsOf(definition).length;
  const open = openItems(definition, filling);
  const firstOpen = open[0];
  const step = firstOpen
    ? definition.dimensions.findIndex(({ items }) => items.includes(firstOpen))
    : definition.dimensions.length;
  return html`<p>${translate('intro.draft', { n: total - open.length, total })}</p>
    <button
      type="button"
      class="primary"
      @click=${() => view.actAndFocus({ type: 'go', step }, firstOpen ? controlId(firstOpen) : 'review')}
    >
      ${translate('intro.continue')}
    </button>
    <details class="restart">
      <summary>${translate('intro.restart')}</summary>
      <p>${translate('intro.restartAsk')}</p>
      <button type="button" class="quiet" @click=${introduction.restart}>${translate('intro.restartYes')}</button>
    </details>`;
}

type Line = readonly [key: string, values?: Readonly<Record<string, string | number>>];

/** At most four lines, from the settings. */
function whoSees({ definition }: View, { privacy, keeper }: Introduction): readonly Line[] {
  // A map shows its parties by name, and so what those said who speak for one.
  const hasMap = itemsOf(definition).some(({ type }) => type === 'network');
  const group: readonly Line[] = privacy.open
    ? [['intro.seesOpen']]
    : [
        [hasMap ? 'intro.seesParties' : 'intro.seesGroup'],
        privacy.reveal === 'together' ? ['intro.seesTogether'] : ['intro.seesMinimum', { minimum: privacy.minGroup }],
      ];
  return [...group, ['intro.seesWords'], keeper ? ['intro.seesHost', { host: keeper }] : ['intro.seesDevice']];
}

function roleChoice(view: View, roles: readonly Role[]): TemplateResult {
  const { translate, filling } = view;
  const row = (role: Role | undefined) =>
    html`<label class="choice">
      <input
        type="radio"
        name="role"
        ?disabled=${view.disabled}
        .checked=${role !== undefined && filling.role === role.id}
        @change=${() => view.act({ type: 'choose-role', role: role?.id })}
      />
      <span>${role?.label ?? translate('intro.roleNone')}</span>
    </label>`;
  return html`<fieldset class="question">
    <legend>${translate('intro.role')}</legend>
    <p class="hint">${translate('intro.roleWhy')}</p>
    <div class="choices">${roles.map(row)} ${row(undefined)}</div>
  </fieldset>`;
}

function sources(view: View): TemplateResult {
  const { definition, translate } = view;
  return html`<details class="sources" @toggle=${(event: Event) => void showSources(view, event)}>
    <summary>${translate('intro.source')}</summary>
    <p>${translate(`intro.${definition.status}`)}</p>
    <ul></ul>
  </details>`;
}

/** The list comes when somebody opens it: most people never do. */
async function showSources(view: View, event: Event): Promise<void> {
  const details = event.currentTarget as HTMLDetailsElement;
  if (!details.open) return;
  const refs = new Set((await view.sources()).map(({ ref }) => ref));
  render(
    [...refs].map((ref) => html`<li lang="">${ref}</li>`),
    details.querySelector('ul')!,
  );
}
