import { svg, type SVGTemplateResult } from 'lit';
import type { Outcome } from '../../analysis/summary.js';
import { outlineOf, type Box } from '../../elements/figure-marks.js';
import type { Point } from '../../geometry/curve.js';

/** A strand that opens: an eye-shaped slit. */
export const eye = ({ x, y, width, height }: Box): SVGTemplateResult => svg`
  <path
    class="figure-surface"
    d=${`M${x} ${y + height / 2}Q${x + width / 2} ${y - height / 2} ${x + width} ${y + height / 2}Q${x + width / 2} ${y + 1.5 * height} ${x} ${y + height / 2}Z`}
    stroke-width="1.5"
    stroke-linejoin="round"
  />
`;

/** What a whole strand or the growth says, as a small piece of strand behind its name. */
export function strandSample(area: Box, outcome: Outcome): SVGTemplateResult {
  const { width, dash } = outlineOf(outcome);
  return svg`
    <rect
      class="figure-surface"
      x=${area.x + width / 2} y=${area.y + width / 2} width=${area.width - width} height=${area.height - width}
      stroke-width=${width} stroke-dasharray=${dash}
    />
    ${outcome === 'divided' ? eye({ x: area.x + 4, y: area.y + 3, width: area.width - 8, height: area.height - 6 }) : ''}
  `;
}

/** A rope of two threads along a path. */
const twisted = (d: string): SVGTemplateResult => svg`
  <path class="figure-line" d=${d} stroke-width="4.2" />
  <path class="figure-hatch-light" d=${d} stroke-width="2.2" stroke-dasharray="3.4 1.3" stroke-dashoffset="-0.6" />
`;

/** A rope that sags between two pegs. */
export const slackRope = ({ x, y, width, height }: Box): SVGTemplateResult => svg`
  ${twisted(`M${x} ${y + 2}Q${x + width / 2} ${y + 2 * height - 5} ${x + width} ${y + 2}`)}
  <path class="figure-line" d=${`M${x} ${y + 2}h0M${x + width} ${y + 2}h0`} stroke-width="5" stroke-linecap="round" />
`;

/** A rope stretched straight between two pegs, with three short strokes at each. */
export function tightRope({ x, y, width, height }: Box): SVGTemplateResult {
  const pegs = [0, 3, 6, width - 6, width - 3, width].map((right) => `M${x + right} ${y}v${height}`).join('');
  return svg`
    ${twisted(`M${x + 6} ${y + height / 2}H${x + width - 6}`)}
    <path class="figure-line" d=${pegs} stroke-width="1.2" />
  `;
}

/** Where the measure lies: a small slack or tight rope, or an eye. Its middle height is `y`; it is 18 wide. */
export function measureSign([x, y]: Point, outcome: Outcome): SVGTemplateResult {
  if (outcome === 'divided') return eye({ x, y: y - 5, width: 18, height: 10 });
  const d =
    outcome === 'low'
      ? `M${x} ${y - 4}Q${x + 9} ${y + 10} ${x + 18} ${y - 4}`
      : `M${x} ${y - 5}v10M${x} ${y}h18M${x + 18} ${y - 5}v10`;
  return svg`<path class="figure-line" d=${d} stroke-width="1.6" stroke-linecap="round" />`;
}

/** A folded note: there is something written that only its writer sees. */
export const foldedNote = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="figure-surface" d=${`M${x} ${y}h7l4 4v9h-11ZM${x + 7} ${y}v4h4`} stroke-width="1.2" stroke-linejoin="round" />`;
