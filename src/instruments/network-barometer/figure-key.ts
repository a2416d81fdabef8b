import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';

/** What the marks mean that stand beside the dials of one person. */
export function ownKey({ summary, translate }: FigureInput): TemplateResult {
  const some = (holds: (measure: MeasureSummary) => boolean) => [...(summary?.measures.values() ?? [])].some(holds);
  return html`
    ${
      some(({ unknown }) => unknown > 0)
        ? entry(
            svg`<circle class="figure-surface" cx="15" cy="8" r="4" stroke-width="1.5" />`,
            translate('item.dontKnow'),
          )
        : nothing
    }
    ${
      some(({ notApplicable }) => notApplicable > 0)
        ? entry(line('M10 8h10', 2), translate('item.notApplicable'))
        : nothing
    }
  `;
}

export const line = (d: string, width = 1.5) => svg`<path class="figure-line" d=${d} stroke-width=${width} />`;

export const entry = (sample: unknown, words: string | undefined): TemplateResult => html`
  <li>
    <svg class="figure-sample" viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">${svg`${sample}`}</svg>
    ${words ?? nothing}
  </li>
`;
