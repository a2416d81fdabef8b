import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { textLines } from '../../elements/figure-text.js';
import { textWidth } from '../../geometry/text-wrap.js';
import { cornerOf, isTop, SMALL, type Corner } from './geometry.js';
import { influences, isSmallPoster, ownInfluences, type Effect } from './wheel.js';

/** A corner of the canvas: the quadrant by its letter and name, and what comes at it from outside. */
export function drawCorner(input: FigureInput, dimension: Dimension, quadrant: number): SVGTemplateResult {
  const { words, mode } = input;
  const corner = cornerOf(quadrant);
  const { x, y, anchor } = corner;
  const name = (words.dimensions[dimension.id]?.name ?? dimension.id).replaceAll('\u00AD', '');
  const isSmall = isSmallPoster(input);
  const size = isSmall ? SMALL.name : 14;
  const letterSize = isSmall ? SMALL.letter : 28;
  // On a small poster the name stays on the canvas, and so does the letter above it.
  const base = isSmall ? (isTop(quadrant) ? y + 12 : y + 16) : y;
  return svg`
    ${textLines([name.charAt(0)], x, base, { size: letterSize, bold: true, anchor })}
    ${textLines([name], x, base + (isSmall ? 26 : 20), { size, bold: true, anchor })}
    ${mode === 'own' ? drawOwn(ownInfluences(input, dimension.id), corner) : nothing}
    ${mode === 'group' ? drawCount(influences(input, dimension.id), corner) : nothing}
    ${mode === 'empty' && !isSmall ? drawBox(input, corner, isTop(quadrant)) : nothing}
  `;
}

/** One influence: a point up helps, a point down slows. */
export const influenceMark = (effect: Effect, x: number, y: number, kind = 'figure-solid'): SVGTemplateResult =>
  svg`<path class=${`${kind} ${effect}`} d=${effect === 'helps' ? `M${x} ${y - 4.5}l5 9h-10Z` : `M${x} ${y + 4.5}l5 -9h-10Z`}
    stroke-width="1" stroke-linejoin="round" />`;

const drawOwn = (effects: readonly Effect[], { x, inwards, influences: y }: Corner): readonly SVGTemplateResult[] =>
  effects.map((effect, at) => influenceMark(effect, x + inwards * (5 + 14 * at), y));

/** A card, for an influence of which the group's counts do not tell whether it helps or slows. */
export const cardMark = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="figure-surface card" d=${`M${x - 5} ${y - 4}h10v8h-10Z`} stroke-width="1.25" stroke-linejoin="round" />`;

function drawCount(count: number, { x, anchor, inwards, influences: y }: Corner): unknown {
  if (count === 0) return nothing;
  const number = String(count);
  const isLeft = inwards === 1;
  return [
    cardMark(isLeft ? x + 6 : x - textWidth(number, 11) - 10, y),
    textLines([number], isLeft ? x + 16 : x, y + 4, { size: 11, anchor }),
  ];
}

const BOX = { width: 96, height: 38 };

/** Room to write influences, with what the points mean. */
function drawBox({ words }: FigureInput, { x, inwards, influences: y }: Corner, top: boolean): SVGTemplateResult {
  const left = inwards === 1 ? x : x - BOX.width;
  const upper = top ? y - 5 : y - BOX.height + 5;
  const effects: readonly Effect[] = ['helps', 'slows'];
  return svg`
    <rect class="figure-line-quiet" x=${left} y=${upper} width=${BOX.width} height=${BOX.height} rx="2" stroke-width="0.75"
      stroke-dasharray="3 2.5" />
    ${effects.map((effect, at) => {
      const from = left + 9 + at * 46;
      return svg`
        ${influenceMark(effect, from, upper + 9, 'figure-surface')}
        ${textLines([words.figure?.[effect] ?? ''], from + 8, upper + 12, { size: 9, quiet: true })}
      `;
    })}
  `;
}
