import { html, svg, type TemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import { hatchPath } from '../../geometry/hatch.js';

const HEIGHT = 40;
const COLUMN = 10;
/** Between the two columns of one answer, and between answers. */
const NEAR = 1;
const GAP = 6;
const BASE_LINE = 2;
const PITCH = 3;

/**
 * Two distributions on one scale: for each answer the earlier moment left, open and hatched, and the later one right,
 * solid. Heights are shares of the people at each moment, as groups differ in size; in a coarse summary its levels.
 * Hidden from screen readers: the words and the table say the same.
 */
export function changeBars(before: MeasureSummary, after: MeasureSummary): TemplateResult {
  const [then, now] = [heightsOf(before), heightsOf(after)];
  const most = Math.max(...then, ...now) || 1;
  const slot = 2 * COLUMN + NEAR + GAP;
  const width = then.length * slot - GAP;
  return html`<svg
    class="change-bars"
    viewBox=${`0 0 ${width} ${HEIGHT}`}
    width=${width}
    height=${HEIGHT}
    aria-hidden="true"
  >
    ${then.map(
      (share, at) =>
        svg`${hatchedColumn(at * slot, (share / most) * HEIGHT)}${column(at * slot + COLUMN + NEAR, ((now[at] ?? 0) / most) * HEIGHT)}`,
    )}
  </svg>`;
}

/** What the two kinds of columns mean. */
export const changeKey = (then: string, now: string): TemplateResult =>
  html`<ul class="figure-key">
    <li>${sample(hatchedColumn(0, 14))} ${then}</li>
    <li>${sample(column(0, 14))} ${now}</li>
  </ul>`;

const sample = (content: TemplateResult | ReturnType<typeof svg>) =>
  html`<svg class="figure-sample" viewBox=${`0 ${HEIGHT - 15} ${COLUMN} 16`} width="9" height="18" aria-hidden="true">
    ${content}
  </svg>`;

const heightsOf = ({ counts, n }: MeasureSummary): readonly number[] => counts.map((count) => count / (n || 1));

function hatchedColumn(x: number, rise: number) {
  if (rise < BASE_LINE) return baseLine(x);
  // Half a line inside, so that the outline is as wide as a solid column.
  const area = { x: x + 0.5, y: HEIGHT - rise + 0.5, width: COLUMN - 1, height: rise - 1 };
  return svg`<rect class="then" x=${area.x} y=${area.y} width=${area.width} height=${area.height}></rect>
    <path class="then" d=${hatchPath(area, 'rising', PITCH)}></path>`;
}

const column = (x: number, rise: number) =>
  rise < BASE_LINE
    ? baseLine(x)
    : svg`<rect class="figure-bar" x=${x} y=${HEIGHT - rise} width=${COLUMN} height=${rise}></rect>`;

const baseLine = (x: number) =>
  svg`<rect class="figure-faint" x=${x} y=${HEIGHT - BASE_LINE} width=${COLUMN} height=${BASE_LINE}></rect>`;
