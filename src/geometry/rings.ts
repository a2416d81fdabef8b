import type { Point } from './curve.js';

/**
 * A round map: sectors by what somebody is, rings by how close somebody stands. Everything follows from a few numbers, so
 * that every map has the same places and nobody moves when somebody is added. Angles are in degrees, clockwise from
 * straight up; lengths in the units of the canvas; a level counts from 0, the loosest and outermost.
 */
export interface Rings {
  readonly size: readonly [width: number, height: number];
  readonly centre: Point;
  /** The ring of the highest level and of level 1. */
  readonly inner: number;
  readonly outer: number;
  /** The dashed circle of level 0. */
  readonly edge: number;
  /** Where the lines between sectors begin. */
  readonly hub: number;
  /** How large the marks are, from their middle: in the centre, a party, one among many, and its open twin. */
  readonly own: number;
  readonly mark: number;
  readonly small: number;
  readonly twin: number;
  /** How far an arrow bows out of its straight line. */
  readonly bow: number;
  /** What line widths are multiplied by. */
  readonly weight: number;
}

export const WIDE: Rings = {
  size: [1000, 804],
  centre: [500, 388],
  inner: 120,
  outer: 312,
  edge: 348,
  hub: 80,
  own: 24,
  mark: 14,
  small: 9,
  twin: 14,
  bow: 20,
  weight: 1,
};

export const NARROW: Rings = {
  size: [360, 364],
  centre: [180, 180],
  inner: 58,
  outer: 146,
  edge: 160,
  hub: 34,
  own: 16,
  mark: 10,
  small: 7,
  twin: 7,
  bow: 12,
  weight: 0.7,
};

/** The names of the rings stand in a wedge around twelve o'clock that stays free: half of it, in degrees. */
export const WEDGE = 20;

export interface Sector {
  readonly from: number;
  readonly to: number;
}

/** No sector is narrower than this, in degrees, whatever its weight: it stays a place where somebody could stand. */
const NARROWEST = 30;

/** Sectors clockwise from the wedge, of equal width, or by weight, such as the root of how many stand in each. */
export function sectorsOf(weights: readonly number[]): readonly Sector[] {
  const room = 360 - 2 * WEDGE;
  const least = Math.min(NARROWEST, room / weights.length);
  const spare = room - least * weights.length;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let from = WEDGE;
  return weights.map((weight) => {
    const sector = { from, to: from + least + spare * (all > 0 ? weight / all : 1 / weights.length) };
    from = sector.to;
    return sector;
  });
}

/** Twelfths of a sector in the order in which they are given away: first the middle, then far from who is there. */
const TWELFTHS = [6, 2, 10, 4, 8, 1, 11, 3, 9, 5, 7];

/** Which part of its sector the angle of the nth party is, counted from 0. Above 0 and below 1, no two alike. */
export function shareOf(order: number): number {
  const twelfth = TWELFTHS[order];
  if (twelfth !== undefined) return twelfth / 12;
  // From then on halfway between two of the former, from both ends in turn, and so on with smaller pieces.
  let left = order - TWELFTHS.length;
  let pieces = 24;
  while (left >= pieces / 2) {
    left -= pieces / 2;
    pieces *= 2;
  }
  const fromEnd = (2 * Math.floor(left / 2) + 1) / pieces;
  return left % 2 === 0 ? fromEnd : 1 - fromEnd;
}

/** The angle of the nth party of a sector. */
export const angleIn = ({ from, to }: Sector, order: number): number => from + (to - from) * shareOf(order);

export const middleOf = ({ from, to }: Sector): number => (from + to) / 2;

/** The ring of a level. */
export const radiusOf = ({ inner, outer, edge }: Rings, level: number, levels: number): number =>
  level <= 0 ? edge : levels <= 2 ? inner : outer - ((outer - inner) * (level - 1)) / (levels - 2);

/** The level whose ring is nearest to a point. */
export function levelAt(rings: Rings, [x, y]: Point, levels: number): number {
  const radius = Math.hypot(x - rings.centre[0], y - rings.centre[1]);
  const distance = (level: number) => Math.abs(radiusOf(rings, level, levels) - radius);
  return Array.from({ length: levels }, (_, level) => level).reduce((best, level) =>
    distance(level) < distance(best) ? level : best,
  );
}

/** A point around the centre. */
export function pointAt({ centre }: Rings, angle: number, radius: number): Point {
  const turn = (angle * Math.PI) / 180;
  return [centre[0] + radius * Math.sin(turn), centre[1] - radius * Math.cos(turn)];
}

/** Where a party stands: on the ring of a level, at its angle. */
export const placeOf = (rings: Rings, angle: number, level: number, levels: number): Point =>
  pointAt(rings, angle, radiusOf(rings, level, levels));

/** How wide the line of a level is: 1, 2, 3.5, 5 and 7 where there are five; nothing at level 0. */
export const widthOf = ({ weight }: Rings, level: number, levels: number): number =>
  level <= 0 ? 0 : weight * (1 + 6 * (levels <= 2 ? 1 : (level - 1) / (levels - 2)) ** 1.3);

export const between = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [
  x + (toX - x) * share,
  y + (toY - y) * share,
];

/** A point of a quadratic curve. */
export const curveAt = (from: Point, control: Point, to: Point, share: number): Point =>
  between(between(from, control, share), between(control, to, share), share);

export interface Arrow {
  /** The curve, without what lies under the marks at its ends; empty where there is only room for a head. */
  readonly line: readonly [from: Point, control: Point, to: Point] | null;
  /** The tip and the two corners of its head. */
  readonly head: readonly [Point, Point, Point];
}

const HEAD = 8;

/**
 * From a party to where it is wanted, bowed clockwise so that it never lies on the line to the centre. One ring apart
 * there is only room for a head.
 *
 * @param gaps how much of both ends lies under a mark
 */
export function arrowBetween(
  from: Point,
  to: Point,
  gaps: readonly [from: number, to: number],
  { centre, bow }: Rings,
): Arrow {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < gaps[0] + gaps[1] + 2 * HEAD) {
    const middle = between(from, to, (gaps[0] + (length - gaps[1])) / 2 / Math.max(length, 1));
    return { line: null, head: headAt(between(middle, to, HEAD / 2 / Math.max(length, 1)), from, to) };
  }
  const out = Math.hypot(from[0] - centre[0], from[1] - centre[1]) || 1;
  // A quadratic curve reaches half as far as its control point.
  const aside = (2 * bow) / out;
  const [x, y] = between(from, to, 0.5);
  const control: Point = [x - (from[1] - centre[1]) * aside, y + (from[0] - centre[0]) * aside];
  const start = curveAt(from, control, to, (gaps[0] / length) * 0.85);
  const tip = curveAt(from, control, to, 1 - (gaps[1] / length) * 0.85);
  const foot = curveAt(from, control, to, 1 - ((gaps[1] + HEAD) / length) * 0.85);
  const turn = between(curveAt(from, control, to, 0.5), between(start, foot, 0.5), -1);
  return { line: [start, turn, foot], head: headAt(tip, foot, tip) };
}

/** A head with its tip at a point, in the direction from one point to another. */
export function headAt(tip: Point, from: Point, to: Point, size = HEAD): readonly [Point, Point, Point] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [x, y] = [((to[0] - from[0]) / length) * size, ((to[1] - from[1]) / length) * size];
  return [tip, [tip[0] - x - y / 2, tip[1] - y + x / 2], [tip[0] - x + y / 2, tip[1] - y - x / 2]];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A circle around the centre, open at the top over this width: the name of the ring stands there. */
export function ringPath(rings: Rings, radius: number, gap: number): string {
  const half = Math.min(gap / 2, radius * 0.9);
  const [x, y] = rings.centre;
  const top = round(y - Math.sqrt(radius ** 2 - half ** 2));
  return `M${round(x + half)} ${top}A${radius} ${radius} 0 1 1 ${round(x - half)} ${top}`;
}

/** The line between two sectors. */
export const sectorLine = (rings: Rings, angle: number, to = rings.edge): string =>
  `M${pointAt(rings, angle, rings.hub).map(round).join(' ')}L${pointAt(rings, angle, to).map(round).join(' ')}`;
