import { nothing, svg, type SVGTemplateResult } from 'lit';
import { linePath, type Point } from '../geometry/curve.js';
import { shapePath, KINDS } from '../geometry/party-shapes.js';
import { curveAt, type Arrow } from '../geometry/rings.js';
import { pointsAlong } from '../geometry/free-places.js';

/** The marks of parties on maps: their shape tells their type, colour repeats it. All around their own middle. */

/**
 * @param open in white: who is not at the table, or has no place yet
 * @param dash how the outline is dashed, as `stroke-dasharray`
 */
export const partyMark = (kind: number, size: number, open = false, dash?: string): SVGTemplateResult => svg`<path
    class=${open ? 'figure-surface' : kindClass(kind)}
    d=${shapePath(kind, size)}
    stroke-width="1.5"
    stroke-linejoin="round"
    stroke-dasharray=${dash ?? nothing}
  />`;

export const kindClass = (kind: number): string => `figure-kind kind-${kind % KINDS}`;

/** Where a party is wanted: the same shape, white and dashed. */
export const partyTwin = (kind: number, size: number): SVGTemplateResult => svg`<path
    class="figure-surface"
    d=${shapePath(kind, size)}
    stroke-width="1.5"
    stroke-dasharray="3.5 2.5"
  />`;

/** Fine as it is: a second, closed outline. */
export const fineAsItIs = (kind: number, size: number): SVGTemplateResult =>
  svg`<path class="figure-surface" d=${shapePath(kind, size + 5.5)} stroke-width="1.5" stroke-linejoin="round" />`;

/** A figure in a mark. */
export const markFigure = (kind: number | null, figure: string, size: number): SVGTemplateResult => svg`<text
    class=${kind === null ? nothing : `figure-on-kind kind-${kind % KINDS}`}
    y=${size * 0.36}
    font-size=${size}
    font-weight="bold"
    text-anchor="middle"
  >${figure}</text>`;

export const arrowMark = ({ line, head }: Arrow): SVGTemplateResult => svg`
  ${
    line
      ? svg`<path class="figure-line" d=${`M${line[0].join(' ')}Q${line[1].join(' ')} ${line[2].join(' ')}`}
          stroke-width="1.5" stroke-dasharray="5 3.5" />`
      : nothing
  }
  <path class="figure-solid" d=${linePath(head, true)} stroke-width="0" />
`;

/** Points along an arrow, for what must not lie on it. */
export const arrowPoints = ({ line, head }: Arrow): readonly Point[] =>
  line ? [...pointsAlong((share) => curveAt(...line, share), 60), ...head] : head;

/** The bars of the qualities: how wide one is, how high a point, and how far they stand apart. */
const BAR = { width: 6, point: 4, pitch: 10 };
export const barsWidth = (count: number): number => (count - 1) * BAR.pitch + BAR.width + 4;
export const barsHeight = (points: number): number => points * BAR.point + LETTER + 2;
const LETTER = 9;

/**
 * Four qualities as upright bars on a base line, each with a letter below. Don't know is a dot; what was left open is
 * an empty base line. `0 0` is the upper left corner.
 */
export function qualityBars(
  qualities: readonly (number | 'unknown' | null)[],
  letters: readonly string[],
  points: number,
): SVGTemplateResult {
  const base = points * BAR.point;
  return svg`
    ${qualities.map((quality, at) => {
      const x = 2 + at * BAR.pitch;
      return svg`
        ${
          typeof quality === 'number'
            ? svg`<rect class="figure-bar" x=${x} y=${base - quality * BAR.point} width=${BAR.width} height=${quality * BAR.point} />`
            : nothing
        }
        ${
          quality === 'unknown'
            ? svg`<circle class="figure-solid" cx=${x + BAR.width / 2} cy=${base - 3} r="1.8" stroke="none" />`
            : nothing
        }
        <text x=${x + BAR.width / 2} y=${base + LETTER} font-size="8.5" text-anchor="middle">${letters[at]}</text>
      `;
    })}
    <path class="figure-line" d=${`M0 ${base + 0.5}h${barsWidth(qualities.length)}`} stroke-width="1" />
  `;
}
