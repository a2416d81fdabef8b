import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Side } from '../../analysis/network/group-network.js';
import { differenceOf } from '../../analysis/network/measures.js';
import { widthOf } from '../../geometry/rings.js';
import { mapFields } from './figure-words.js';
import { barAcross, chevrons, halfPath, turned, type TieCurve } from './geometry.js';
import type { DrawnTie, GroupMap, MapView } from './group-map.js';

/** Ties show both ends: the half next to a party is as wide as what that party says. */

/** From this many steps apart on, two ends see their bond differently. */
export const STEPS_APART = 2;

/** One end of a tie: what the party there says, now and wanted. */
interface End {
  readonly curve: TieCurve;
  readonly now: Side | null;
  readonly wanted: Side | null;
}

const endsOf = ({ tie, curve }: DrawnTie): readonly [End, End] => [
  { curve, now: tie.ab, wanted: tie.wantedAb },
  { curve: turned(curve), now: tie.ba, wanted: tie.wantedBa },
];

/** How many steps closer, or looser where below 0; null where one of the two was not said. */
export const changeOf = ({ now, wanted }: Pick<End, 'now' | 'wanted'>): number | null =>
  now && wanted ? wanted.median - now.median : null;

export function drawTie(map: GroupMap, drawn: DrawnTie, view: MapView): SVGTemplateResult {
  const ends = endsOf(drawn);
  const opacity = drawn.shown ? nothing : 0.1;
  if (view === 'change') {
    const closer = ends.every((end) => (changeOf(end) ?? 0) > 0);
    return svg`<g data-tie opacity=${opacity}>
      <g opacity="0.3">${ends.map((end) => half(map, end, 'now'))}</g>
      ${ends.map((end) => wish(map, end, closer))}
    </g>`;
  }
  return svg`<g data-tie opacity=${opacity}>
    ${ends.map((end) => half(map, end, view))} ${ends.map((end) => (view === 'now' ? withinBar(map, end) : nothing))}
  </g>`;
}

/** Dotted where nothing was heard from this side. */
function half({ rings, weight }: GroupMap, end: End, view: 'now' | 'wanted') {
  const side = end[view];
  if (!side) {
    return svg`<path class="figure-tie unheard" d=${halfPath(end.curve)} stroke-width=${1.5 * Math.max(weight, 0.6)} stroke-dasharray="0.1 4"
      stroke-linecap="round" />`;
  }
  // Who says that there is no contact is heard, but has no line: a hairline shows whose half it is.
  const width = widthOf(rings, side.median, mapFields.levels.length) * weight || 0.6;
  return svg`<path class="figure-tie" d=${halfPath(end.curve)} stroke-width=${width} />`;
}

/** People of one party lie two or more steps apart. */
export const isDividedWithin = (side: Side | null): boolean =>
  side !== null && side.lowest !== null && side.highest !== null && side.highest - side.lowest >= STEPS_APART;

/** People of one party differ about the other: a short bar across its half. */
function withinBar({ rings }: GroupMap, { curve, now }: End) {
  if (!isDividedWithin(now)) return nothing;
  return svg`<path class="figure-line" d=${barAcross(curve, 8 * rings.weight)} stroke-width="2" />`;
}

/** One chevron a step, in the accent where both sides want to be closer: a place to begin. */
function wish({ size }: GroupMap, end: End, both: boolean) {
  const change = changeOf(end);
  if (!change) return nothing;
  return svg`<path
    class=${both ? 'figure-line figure-both' : 'figure-line'}
    d=${chevrons(end.curve, Math.abs(change), change > 0, size * 1.5 + 5)}
    stroke-width="2"
    stroke-linejoin="round"
  />`;
}

/** A disc with a not-equal sign, where two ends see their bond differently. */
export function drawDifference(
  { rings }: GroupMap,
  { tie, curve, shown }: DrawnTie,
): SVGTemplateResult | typeof nothing {
  if ((differenceOf(tie) ?? 0) < STEPS_APART) return nothing;
  const radius = 9 * rings.weight;
  const [x, y] = curve.middle;
  const bar = radius * 0.5;
  return svg`<g class="differs" transform=${`translate(${x} ${y})`} opacity=${shown ? nothing : 0.1}>${notEqual(radius, bar)}</g>`;
}

export const notEqual = (radius: number, bar: number): SVGTemplateResult => svg`
  <circle class="figure-surface" r=${radius} stroke-width="1.25" />
  <path class="figure-line" d=${`M${-bar} ${-bar * 0.5}h${2 * bar}M${-bar} ${bar * 0.5}h${2 * bar}M${-bar * 0.6} ${bar * 1.2}L${bar * 0.6} ${-bar * 1.2}`} stroke-width="1.3" />
`;
