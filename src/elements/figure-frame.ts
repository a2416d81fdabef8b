import { html, nothing, type TemplateResult } from 'lit';
import type { FigureInput, Figure } from './figure.js';
import { figureViews, shownView, type ShowView } from './figure-views.js';
import type { Translate } from '../localization/translator.js';

/** A picture as everybody meets it: a name, the drawing, its key, and the same information as a table. */
export interface Frame {
  readonly figure: Figure;
  readonly input: Omit<FigureInput, 'part'>;
  /** What is to be seen, for screen readers. */
  readonly title: string;
  /** Wraps the parts that can be reached; without it the picture is only looked at, and hidden from screen readers. */
  readonly part?: FigureInput['part'];
  /** All that the picture can do can be done beside it: it is then for pointers only, and hidden from screen readers. */
  readonly isCopy?: boolean;
  /** Shows another of the figure's views. Without it the given one is drawn, and none can be chosen. */
  readonly showView?: ShowView;
}

/** What a figure is given where nothing of it can be reached. */
export const withoutParts = (input: Frame['input']): FigureInput => ({ ...input, part: (_, drawing) => drawing });

/** The drawing with its key, and above it the views to choose from where there are several. */
export function figureDrawing({ figure, input, title, part, isCopy = false, showView }: Frame): TemplateResult {
  const given: FigureInput = part ? { ...input, part } : withoutParts(input);
  const whole = !showView && isInPieces(figure, given) ? { ...given, narrow: false } : given;
  const views = showView ? (figure.views?.(whole) ?? []) : [];
  const view = shownView(views, input.view);
  const { size, content } = figure.draw(view ? { ...whole, view: view.id } : whole);
  const key = input.mode === 'empty' ? undefined : figure.key?.(whole);
  const isReached = part !== undefined && !isCopy;
  const drawing = html`<svg
    class=${input.narrow ? 'narrow' : nothing}
    viewBox=${`0 0 ${size[0]} ${size[1]}`}
    role=${isReached ? 'group' : nothing}
    aria-label=${isReached ? title : nothing}
    aria-hidden=${isReached ? nothing : 'true'}
  >
    ${content}
  </svg>`;
  return html`${showView && view ? figureViews({ views, view, title, isCopy, showView, drawing }) : drawing}
  ${
    key
      ? html`<ul class="figure-key">
          ${key}
        </ul>`
      : nothing
  }`;
}

/** Whether only a piece of the picture is drawn at a time, as it is narrow. Where no piece can be chosen it stays whole. */
const isInPieces = ({ views }: Figure, input: FigureInput): boolean =>
  input.narrow && (views?.(input).length ?? 0) > 1 && !views?.({ ...input, narrow: false }).length;

/** The button that opens the table, and the table below it. Focus stays on the button. */
export function tableToggle(
  translate: Translate,
  open: boolean,
  toggle: () => void,
  table: () => TemplateResult,
): { readonly button: TemplateResult; readonly table: TemplateResult | typeof nothing } {
  return {
    button: html`<button type="button" class="quiet" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
      ${translate('picture.table')}
    </button>`,
    table: open ? html`<div class="table-scroll" tabindex="-1">${table()}</div>` : nothing,
  };
}
