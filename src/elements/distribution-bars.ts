import { html, svg, type TemplateResult } from 'lit';
import type { MeasureSummary } from '../analysis/summary.js';

const HEIGHT = 28;
const SLOT = 12;
const GAP = 3;

/**
 * The distribution of one measure as small columns, lowest answer left; the highest column is as high as the drawing.
 * An answer that nobody gave keeps a base line, so that the place of a column can be read. Hidden from screen readers:
 * the words beside it say the same.
 */
export function distributionBars({ counts }: Pick<MeasureSummary, 'counts'>): TemplateResult {
  const most = Math.max(1, ...counts);
  const width = counts.length * (SLOT + GAP) - GAP;
  return html`<svg class="bars" viewBox=${`0 0 ${width} ${HEIGHT}`} width=${width} height=${HEIGHT} aria-hidden="true">
    ${counts.map((count, at) => {
      const height = count === 0 ? 2 : (count / most) * HEIGHT;
      return svg`<rect class="figure-bar" x=${at * (SLOT + GAP)} y=${HEIGHT - height} width=${SLOT} height=${height}></rect>`;
    })}
  </svg>`;
}
