import type { Point } from '../../geometry/curve.js';

/**
 * The weather station: four cells of a dial with a wind strip below it. Lengths are in the units of the canvas; inside a
 * cell its upper left corner is 0, 0. Angles are degrees from straight up, negative to the left.
 */

export const CELL = { width: 300, height: 274 } as const;
export const PIVOT: Point = [150, 168];
/** The outer edges of the tracks, one a statement, the first outermost. */
export const TRACKS = [130, 106, 82, 58] as const;
export const TRACK_WIDTH = 24;
/** Inside it lies the hub, outside the tracks the channel in which arrowheads run, up to the rim. */
export const HUB = 34;
export const RIM = 144;
/** One answer of five. */
export const SEGMENT = 36;
/** Where what is said of a dial ends and its wind strip begins. */
export const WIND_FROM = 222;

export const round = (value: number): number => Math.round(value * 100) / 100;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const polar = (radius: number, degrees: number): Point => [
  round(PIVOT[0] + radius * Math.sin(radians(degrees))),
  round(PIVOT[1] - radius * Math.cos(radians(degrees))),
];

/** The middle of an answer, by its place: 0 for the lowest. */
export const middleOf = (place: number): number => (place - 2) * SEGMENT;

const arc = (radius: number, to: number, clockwise: boolean): string =>
  `A${radius} ${radius} 0 0 ${clockwise ? 1 : 0} ${polar(radius, to).join(' ')}`;

/** A piece of a ring, closed. */
export const sector = (inner: number, outer: number, from: number, to: number): string =>
  `M${polar(outer, from).join(' ')}${arc(outer, to, true)}L${polar(inner, to).join(' ')}${arc(inner, from, false)}Z`;

/** A line along a circle, in the direction of the clock or against it. */
export const arcLine = (radius: number, from: number, to: number): string =>
  `M${polar(radius, from).join(' ')}${arc(radius, to, to > from)}`;

export const radialLine = (from: number, to: number, degrees: number): string =>
  `M${polar(from, degrees).join(' ')}L${polar(to, degrees).join(' ')}`;

/** The strip lies on y 24 below `WIND_FROM`; its poles stand below it. */
export const STRIP = { from: 40, to: 260, y: 246, stops: 7 } as const;

export const stopAt = (place: number): number =>
  round(STRIP.from + (place * (STRIP.to - STRIP.from)) / (STRIP.stops - 1));

/** Where each cell stands below a header, and how large the whole is. */
export interface Station {
  readonly size: readonly [number, number];
  readonly cells: readonly Point[];
}

/**
 * @param heights how high each cell is: on a poster they hold the statements too
 * @param header the height of the band above the cells
 */
export function stationOf(heights: readonly number[], header: number, columns: 1 | 2): Station {
  const cells: Point[] = [];
  let y = header;
  for (let at = 0; at < heights.length; at += columns) {
    const row = heights.slice(at, at + columns);
    row.forEach((_, column) => cells.push([column * CELL.width, y]));
    y += Math.max(...row);
  }
  return { size: [columns * CELL.width, y], cells };
}
