import type { GroupNetwork } from '../../analysis/network/group-network.js';
import type { Point } from '../../geometry/curve.js';
import {
  angleIn,
  between,
  curveAt,
  NARROW,
  pointAt,
  sectorsOf,
  type Rings,
  type Sector,
} from '../../geometry/rings.js';

/** Where parties stand on a group's map: by type in sectors, and the nearer to the middle the more others name them. */

/** From the middle to who is named by all, and how much further it is to who is named by nobody. */
const NAMED = { wide: { from: 80, over: 250 }, narrow: { from: 34, over: 114 } };
/** How far a party may be moved so that marks don't lie on each other. */
const MOST_MOVED = { wide: 14, narrow: 8 };

/** The ring of those that this share of the other parties names; 0 to 1. */
export function namedRadius(rings: Rings, share: number): number {
  const { from, over } = rings === NARROW ? NAMED.narrow : NAMED.wide;
  return from + over * (1 - share);
}

/** How large the mark of a party is among so many. */
export function markSize(rings: Rings, parties: number): number {
  const [few, some, many] = rings === NARROW ? [10, 8, 6] : [15, 12, 8.5];
  return parties <= 12 ? few : parties <= 40 ? some : many;
}

export interface GroupPlaces {
  readonly sectors: readonly Sector[];
  /** In the order of the parties. */
  readonly points: readonly Point[];
}

/**
 * The same parties always stand at the same places: angles are given away in the order of the parties, and only marks
 * that would overlap are moved apart, a little.
 */
export function groupPlaces({ parties }: GroupNetwork, types: readonly string[], rings: Rings): GroupPlaces {
  const counts = types.map((type) => parties.filter((party) => party.type === type).length);
  const sectors = sectorsOf(counts.map((count) => Math.sqrt(count)));
  const inSector = types.map(() => 0);
  const homes = parties.map(({ type, namedBy, couldName }) => {
    const kind = Math.max(0, types.indexOf(type));
    const angle = angleIn(sectors[kind]!, inSector[kind]!++);
    return pointAt(rings, angle, namedRadius(rings, couldName > 0 ? namedBy / couldName : 0));
  });
  const reach = 2.5 * markSize(rings, parties.length);
  return { sectors, points: movedApart(homes, reach, rings === NARROW ? MOST_MOVED.narrow : MOST_MOVED.wide) };
}

const ROUNDS = 40;

/** Moves points apart that are nearer than `reach`, none further than `most` from where it was. */
export function movedApart(homes: readonly Point[], reach: number, most: number): readonly Point[] {
  const points = homes.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    points.forEach((one, at) => {
      for (let next = at + 1; next < points.length; next++) {
        const other = points[next]!;
        const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
        const apart = Math.hypot(dx, dy);
        if (apart >= reach) continue;
        // Two at the very same place go apart sideways.
        const [x, y] = apart > 0.01 ? [dx / apart, dy / apart] : [1, 0];
        const push = (reach - apart) / 2;
        one[0] -= x * push;
        one[1] -= y * push;
        other[0] += x * push;
        other[1] += y * push;
      }
    });
    points.forEach((point, at) => {
      const home = homes[at]!;
      const far = Math.hypot(point[0] - home[0], point[1] - home[1]);
      if (far > most) [point[0], point[1]] = between(home, point, most / far);
    });
  }
  return points;
}

/** The curve of a tie, slightly bent towards the centre. */
export interface TieCurve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly middle: Point;
}

/** The control point lies inwards from the middle, by this share of the length. */
const BEND = 0.15;

export function tieCurve({ centre }: Rings, from: Point, to: Point): TieCurve {
  const middle = between(from, to, 0.5);
  const inwards = Math.hypot(middle[0] - centre[0], middle[1] - centre[1]);
  const bend = BEND * Math.hypot(to[0] - from[0], to[1] - from[1]);
  const control = inwards > 1 ? between(middle, centre, Math.min(1, bend / inwards)) : middle;
  return { from, control, to, middle: curveAt(from, control, to, 0.5) };
}

/** The same curve seen from its other end. */
export const turned = ({ from, control, to, middle }: TieCurve): TieCurve => ({ from: to, control, to: from, middle });

const round = (value: number): number => Math.round(value * 10) / 10;
const at = (point: Point): string => point.map(round).join(' ');

/** The half of a tie that belongs to its first party. */
export const halfPath = ({ from, control, middle }: TieCurve): string =>
  `M${at(from)}Q${at(between(from, control, 0.5))} ${at(middle)}`;

/** A short bar across the first half. */
export function barAcross({ from, control, to }: TieCurve, half: number): string {
  const [x, y] = curveAt(from, control, to, 0.28);
  const [ahead, behind] = [curveAt(from, control, to, 0.3), curveAt(from, control, to, 0.26)];
  const length = Math.hypot(ahead[0] - behind[0], ahead[1] - behind[1]) || 1;
  const [dx, dy] = [((ahead[1] - behind[1]) / length) * half, ((behind[0] - ahead[0]) / length) * half];
  return `M${at([x - dx, y - dy])}L${at([x + dx, y + dy])}`;
}

/** Chevrons along the first half, one a step, that point to the other party (`closer`) or away from it. */
export function chevrons({ from, control, to }: TieCurve, count: number, closer: boolean, gap: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const pitch = 8 / length;
  return Array.from({ length: count }, (_, nth) => {
    const share = gap / length + pitch * (nth + 1);
    const direction = closer ? 0.01 : -0.01;
    const [tip, behind] = [curveAt(from, control, to, share), curveAt(from, control, to, share - direction)];
    const far = Math.hypot(tip[0] - behind[0], tip[1] - behind[1]) || 1;
    const [x, y] = [((tip[0] - behind[0]) / far) * 5, ((tip[1] - behind[1]) / far) * 5];
    return `M${at([tip[0] - x - y, tip[1] - y + x])}L${at(tip)}L${at([tip[0] - x + y, tip[1] - y - x])}`;
  }).join('');
}
