import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { textLines } from '../../elements/figure-text.js';
import { textWidth } from '../../geometry/text-wrap.js';
import { cornerOf } from './geometry.js';
import { influences } from './group-words.js';

/** A card, for an influence of which the group's counts do not tell whether it helps or slows. */
export const cardMark = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="figure-surface card" d=${`M${x - 5} ${y - 4}h10v8h-10Z`} stroke-width="1.25" stroke-linejoin="round" />`;

/** How many influences a group named. */
export function groupOutside(input: FigureInput, { id }: Dimension, quadrant: number): unknown {
  const { x, anchor, inwards, influences: y } = cornerOf(quadrant);
  const count = influences(input, id);
  if (count === 0) return nothing;
  const number = String(count);
  const isLeft = inwards === 1;
  return [
    cardMark(isLeft ? x + 6 : x - textWidth(number, 11) - 10, y),
    textLines([number], isLeft ? x + 16 : x, y + 4, { size: 11, anchor }),
  ];
}
