import { html, type TemplateResult } from 'lit';
import type { PictureFormat } from '../exchange/save-picture.js';
import { formatDate } from '../localization/format.js';
import type { Translate } from '../localization/translator.js';
import { printOnly } from './print-only.js';

/** What a picture says of itself where it leaves the page. */
export interface PictureLabel {
  /** The instrument's id. */
  readonly instrument: string;
  /** Its name. */
  readonly name: string;
  /** What the picture is of, such as *your picture*; undefined for an empty one. */
  readonly of: string | undefined;
  /** How many people it is of, in words. */
  readonly people?: string;
  /** The day it is of, as an instant or a day; undefined for an empty one. */
  readonly date: string | undefined;
}

/** The line below a picture on paper and in a file. On the screen all of it stands elsewhere. */
export const pictureCaption = (label: PictureLabel, language: string): TemplateResult =>
  html`<p
    class="figure-caption"
    data-title=${[label.name, label.of].filter(Boolean).join(': ')}
    data-file=${[label.instrument, label.date?.slice(0, 10)].filter(Boolean).join('-')}
  >
    ${[label.name, label.of, label.people, label.date && formatDate(language, label.date)].filter(Boolean).join(' · ')}
  </p>`;

const MENU = 'save-picture';
/** In CSS pixels. A menu can only be asked how large it is when it stands somewhere already. */
const MENU_SIZE = { width: 220, height: 98 };

/** Save the picture, as an image or a drawing, and print the element. What came of it is said below. */
export const pictureActions = (translate: Translate): TemplateResult =>
  html`<button type="button" class="quiet" popovertarget=${MENU}>${translate('picture.save')}</button>
    <div class="save-menu" id=${MENU} popover @beforetoggle=${place} @toggle=${enter}>
      ${(['png', 'svg'] as const).map(
        (format) =>
          html`<button
            type="button"
            class="quiet"
            @click=${(event: Event) => void save(event.currentTarget as HTMLElement, format, translate)}
          >
            ${translate(`picture.${format}`)}
          </button>`,
      )}
    </div>
    ${printButton(translate('picture.print'), 'A4')}
    <p class="saved" role="status"></p>`;

/** Prints the element that the button stands in, and nothing else of the page. */
export const printButton = (label: string, paper: 'A4' | 'A3'): TemplateResult =>
  html`<button
    type="button"
    class="quiet"
    @click=${(event: Event) => printOnly(hostOf(event.currentTarget as Element), paper)}
  >
    ${label}
  </button>`;

/** The element whose shadow root something stands in. */
export const hostOf = (inside: Element): Element => (inside.getRootNode() as ShadowRoot).host;

/** Below its button, or above it where the window ends. */
function place(event: Event): void {
  const menu = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState !== 'open') {
    // Browsers bring focus back themselves, but Chromium 156 does not inside a shadow root.
    if (menu.contains((menu.getRootNode() as ShadowRoot).activeElement)) openerOf(menu).focus({ preventScroll: true });
    return;
  }
  const { left, top, bottom } = openerOf(menu).getBoundingClientRect();
  const { width, height } = MENU_SIZE;
  const below = bottom + 4;
  menu.style.setProperty('inline-size', `${width}px`);
  menu.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`);
  menu.style.setProperty('top', `${below + height < innerHeight ? below : top - height - 4}px`);
}

/** Whoever opens it goes on in it. When the page moves under it, it goes. */
function enter(event: Event): void {
  if ((event as ToggleEvent).newState !== 'open') return;
  const menu = event.currentTarget as HTMLElement;
  menu.querySelector('button')?.focus({ preventScroll: true });
  addEventListener('scroll', () => menu.hidePopover(), { once: true, capture: true, passive: true });
}

const openerOf = (menu: HTMLElement) => menu.previousElementSibling as HTMLElement;

async function save(button: HTMLElement, format: PictureFormat, translate: Translate): Promise<void> {
  const host = hostOf(button);
  const menu = button.closest<HTMLElement>('.save-menu')!;
  const status = menu.parentElement!.querySelector('.saved')!;
  // Older browsers have no popover: the choices then always stand there.
  if ('hidePopover' in menu) menu.hidePopover();
  status.textContent = '';
  try {
    const { savePicture } = await import('../exchange/save-picture.js');
    status.textContent = translate('finish.fileDone', { file: await savePicture(host, format) });
  } catch (error) {
    const refused = error instanceof Error && error.name === 'ImageRefusedError';
    status.textContent = translate(refused ? 'picture.noImage' : 'picture.notSaved');
  }
}
