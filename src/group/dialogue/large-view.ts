import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../analysis/summary.js';
import { isRated, type Dimension } from '../../definition/definition.js';
import { defaultFigure } from '../../elements/default-figure.js';
import { figureDrawing } from '../../elements/figure-frame.js';
import type { Reader } from '../../filling/view.js';

/** What a whole room reads from a projector. */
export interface LargeView {
  readonly reader: Reader;
  readonly dimension: Dimension;
  /** The name of what is talked about. */
  readonly title: string;
  /** Only of an open picture. */
  readonly summary: Summary | undefined;
  readonly question: string;
  readonly position: string;
  /** Undefined where there is one question. */
  readonly other: (() => void) | undefined;
}

/**
 * One question over the whole window, with the picture of the dimension beside it. The question is a live region of its
 * own: outside an open dialog nothing is spoken.
 */
export function largeView({ reader, title, summary, question, position, other, dimension }: LargeView): TemplateResult {
  const { translate } = reader;
  return html`<dialog class="large" aria-labelledby="large-question" @close=${closed}>
    <div class="stage" @fullscreenchange=${left}>
      <p class="eyebrow">
        ${title}${summary ? html` · ${translate('group.people', { count: summary.respondents })}` : nothing}
      </p>
      <div class="large-middle">
        ${summary && dimension.items.some(isRated) ? picture(reader, dimension, summary, title) : nothing}
        <div aria-live="polite">
          <p class="large-question" id="large-question">${question}</p>
          ${position ? html`<p class="about">${position}</p>` : nothing}
        </div>
      </div>
      <div class="actions">
        ${other ? html`<button type="button" @click=${other}>${translate('dialogue.other')}</button>` : nothing}
        <button type="button" @click=${close}>${translate('dialogue.largeClose')}</button>
      </div>
    </div>
  </dialog>`;
}

/** A plain picture of what one dimension rates: a large picture of everything cannot be read from the back of a room. */
function picture(reader: Reader, dimension: Dimension, summary: Summary, title: string): TemplateResult {
  const { words, translate, language } = reader;
  const rated = { ...dimension, items: dimension.items.filter(isRated) };
  const definition = { ...reader.definition, dimensions: [rated] };
  const input = { definition, words, translate, language, mode: 'group', summary, answers: {}, narrow: true } as const;
  return html`<div class="large-figure">${figureDrawing({ figure: defaultFigure, input, title })}</div>`;
}

/** The id of the button that opens it, and gets focus back. */
export const LARGE_BUTTON = 'show-large';

/** Over the whole window at once; over the whole screen where the browser lets us. */
export function showLarge(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  // A dialog itself cannot fill the screen, what is in it can.
  dialog
    .querySelector('.stage')
    ?.requestFullscreen?.()
    // The person may have closed it while the screen was being filled.
    .then(() => (dialog.open ? undefined : document.exitFullscreen()))
    .catch(() => {});
}

const close = (event: Event): void => (event.currentTarget as Element).closest('dialog')?.close();

/** Leaving the whole screen, with Escape too, leaves the large picture. */
const left = (event: Event): void => {
  const stage = event.currentTarget as Element;
  if (!stage.matches(':fullscreen')) stage.closest('dialog')?.close();
};

/** Leaves the whole screen first: while it is filled nothing else is shown, or can take focus back. */
async function closed(event: Event): Promise<void> {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (dialog.querySelector('.stage')?.matches(':fullscreen')) await document.exitFullscreen().catch(() => {});
  (dialog.getRootNode() as ParentNode).querySelector<HTMLElement>(`#${LARGE_BUTTON}`)?.focus();
}
