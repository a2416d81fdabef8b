import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { textLines } from '../../elements/figure-text.js';
import type { WheelContent } from './figure-wheel.js';
import { cornerOf, isTop, SMALL, type Corner } from './geometry.js';
import { isSmallPoster, ownInfluences, type Effect } from './wheel.js';

/** A corner of the canvas: the quadrant by its letter and name, and what comes at it from outside. */
export function drawCorner(
  input: FigureInput,
  dimension: Dimension,
  quadrant: number,
  outside: WheelContent['outside'],
): SVGTemplateResult {
  const { words } = input;
  const { x, y, anchor } = cornerOf(quadrant);
  const name = (words.dimensions[dimension.id]?.name ?? dimension.id).replaceAll('\u00AD', '');
  const isSmall = isSmallPoster(input);
  const size = isSmall ? SMALL.name : 14;
  const letterSize = isSmall ? SMALL.letter : 28;
  // On a small poster the name stays on the canvas, and so does the letter above it.
  const base = isSmall ? (isTop(quadrant) ? y + 12 : y + 16) : y;
  return svg`
    ${textLines([name.charAt(0)], x, base, { size: letterSize, bold: true, anchor })}
    ${textLines([name], x, base + (isSmall ? 26 : 20), { size, bold: true, anchor })}
    ${outside(input, dimension, quadrant)}
  `;
}

/** What one person named, or room to name it on a poster. */
export function ownOutside(input: FigureInput, { id }: Dimension, quadrant: number): unknown {
  const corner = cornerOf(quadrant);
  if (input.mode === 'own') return drawOwn(ownInfluences(input, id), corner);
  return isSmallPoster(input) ? nothing : drawBox(input, corner, isTop(quadrant));
}

/** One influence: a point up helps, a point down slows. */
export const influenceMark = (effect: Effect, x: number, y: number, kind = 'figure-solid'): SVGTemplateResult =>
  svg`<path class=${`${kind} ${effect}`} d=${effect === 'helps' ? `M${x} ${y - 4.5}l5 9h-10Z` : `M${x} ${y + 4.5}l5 -9h-10Z`}
    stroke-width="1" stroke-linejoin="round" />`;

const drawOwn = (effects: readonly Effect[], { x, inwards, influences: y }: Corner): readonly SVGTemplateResult[] =>
  effects.map((effect, at) => influenceMark(effect, x + inwards * (5 + 14 * at), y));

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
