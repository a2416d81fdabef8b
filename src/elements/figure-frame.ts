import { html, nothing, type TemplateResult } from 'lit';
import type { FigureInput, Figure } from './figure.js';
import type { Translate } from '../localization/translator.js';

/** A picture as everybody meets it: a name, the drawing, its key, and the same information as a table. */
export interface Frame {
  readonly figure: Figure;
  readonly input: Omit<FigureInput, 'part'>;
  /** What is to be seen, for screen readers. */
  readonly title: string;
  /** Wraps the parts that can be reached; without it the picture is only looked at, and hidden from screen readers. */
  readonly part?: FigureInput['part'];
}

/** The drawing with its key. */
export function figureDrawing({ figure, input, title, part }: Frame): TemplateResult {
  const whole: FigureInput = { ...input, part: part ?? ((_, drawing) => drawing) };
  const { size, content } = figure.draw(whole);
  const key = input.mode === 'empty' ? undefined : figure.key?.(whole);
  return html`<svg
      class=${input.narrow ? 'narrow' : nothing}
      viewBox=${`0 0 ${size[0]} ${size[1]}`}
      role=${part ? 'group' : nothing}
      aria-label=${part ? title : nothing}
      aria-hidden=${part ? nothing : 'true'}
    >
      ${content}
    </svg>
    ${
      key
        ? html`<ul class="figure-key">
            ${key}
          </ul>`
        : nothing
    }`;
}

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
