import { svg, type SVGTemplateResult } from 'lit';
import { hatchesOf, hatchPath, type Area } from '../geometry/hatch.js';

/** The weakest shade of a scale, as a share of the strongest: it must still be seen on paper. */
const LIGHTEST = 0.1;
/** Segments darker than this carry light hatches. */
const LIGHT_HATCH_FROM = 0.5;
/** Segments darker than this carry light figures. */
const DARK_FROM = 0.85;

/** How strong the shade of a point is, from `LIGHTEST` to 1, in even steps. */
export const shadeOf = (place: number, points: number): number =>
  points > 1 ? LIGHTEST + ((1 - LIGHTEST) * place) / (points - 1) : 1;

export const isDark = (place: number, points: number): boolean => shadeOf(place, points) > DARK_FROM;

/** An area in the shade and the hatch of one point of a scale: each can be told from the others by either alone. */
export function step(area: Area, place: number, points: number): SVGTemplateResult {
  const { x, y, width, height } = area;
  const hatch = hatchesOf(points)[place] ?? 'none';
  return svg`
    <rect
      class="figure-step"
      x=${x} y=${y} width=${width} height=${height}
      fill-opacity=${shadeOf(place, points).toFixed(2)}
      stroke-width="0.75"
    />
    <path
      class=${shadeOf(place, points) > LIGHT_HATCH_FROM ? 'figure-hatch-light' : 'figure-hatch'}
      d=${hatchPath(area, hatch)}
      stroke-width=${hatch === 'dots' ? 1.4 : 0.7}
      stroke-linecap=${hatch === 'dots' ? 'round' : 'butt'}
    />
  `;
}
