import type { Point } from '../../geometry/curve.js';

/**
 * The wheel: the hub lies at 0, 0, lengths are in units of the canvas. Angles are degrees clockwise from twelve o'clock.
 * What belongs to one sector is drawn at twelve o'clock and then turned, so that a point in it is (across, -radius).
 */

/** The whole wheel, and the quarter of it that a narrow canvas shows with 12 beyond both lines. */
export const SIDE = 600;
export const QUARTER = 312;
export const QUADRANTS = [0, 1, 2, 3] as const;

/** One statement of 24. */
export const SECTOR = 15;
/** One element: two statements. */
export const ELEMENT = 30;

export const HUB = 70;
/** Where a sector begins and ends for who presses it: from the number of its statement to its way out. */
export const REACH = [76, 224] as const;
/** Five rings: the lowest answer at the hub, the highest at the rim. */
export const FIRST = 92;
export const RING = 24;
export const RIM = 212;
export const NUMBERS = 84;
/** Where *don't know* and *does not apply* stand, and the counts of these. */
export const EDGE = 218;
export const EDGE_COUNT = 231;

export const round = (value: number): number => Math.round(value * 100) / 100;

export function polar(radius: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [round(radius * Math.sin(radians)), round(-radius * Math.cos(radians))];
}

/** The middle of the sector of a statement, by its number from 0. */
export const angleOf = (statement: number): number => SECTOR * (statement + 0.5);

/** The middle of the ring of an answer, by its place: 0 for the lowest. */
export const middleOf = (place: number): number => FIRST + RING * (place + 0.5);

const arc = (radius: number, to: number, clockwise: boolean): string =>
  `A${radius} ${radius} 0 0 ${clockwise ? 1 : 0} ${polar(radius, to).join(' ')}`;

export const arcLine = (radius: number, from: number, to: number): string =>
  `M${polar(radius, from).join(' ')}${arc(radius, to, true)}`;

export const radialLine = (from: number, to: number, degrees: number): string =>
  `M${polar(from, degrees).join(' ')}L${polar(to, degrees).join(' ')}`;

/** A piece of a ring, closed. */
export const piece = (inner: number, outer: number, from: number, to: number): string =>
  `${arcLine(outer, from, to)}L${polar(inner, to).join(' ')}${arc(inner, from, false)}Z`;

/** A sector at twelve o'clock, whole and ring by ring. */
const inSector = (inner: number, outer: number): string => piece(inner, outer, -SECTOR / 2, SECTOR / 2);
export const WHOLE = inSector(...REACH);
export const CELLS: readonly string[] = [0, 1, 2, 3, 4].map((place) =>
  inSector(FIRST + RING * place, FIRST + RING * (place + 1)),
);

const isRight = (quadrant: number): boolean => quadrant < 2;
export const isTop = (quadrant: number): boolean => quadrant === 0 || quadrant === 3;

/** Everything in a corner of the canvas starts at its outer edge. */
export interface Corner {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** 1 to the right, -1 to the left: the way inwards. */
  readonly inwards: 1 | -1;
  /** The base line of the letter; the name stands 20 below it. */
  readonly y: number;
  /** The middle of the row of influences. */
  readonly influences: number;
}

export const cornerOf = (quadrant: number): Corner => ({
  x: isRight(quadrant) ? 292 : -292,
  anchor: isRight(quadrant) ? 'end' : 'start',
  inwards: isRight(quadrant) ? -1 : 1,
  y: isTop(quadrant) ? -266 : 250,
  influences: isTop(quadrant) ? -232 : 216,
});

export interface LabelSpot {
  readonly x: number;
  /** The middle of the label. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly room: number;
}

/** The name of an element, beside the middle of its rim; of a wheel at this scale. */
export function labelSpot(element: number, scale = 1): LabelSpot {
  const [x] = polar(234 * scale, ELEMENT * (element + 0.5));
  const [, y] = polar(240 * scale, ELEMENT * (element + 0.5));
  return { x, y, anchor: x > 0 ? 'start' : 'end', room: Math.min(150, 298 - Math.abs(x)) };
}

/** How much smaller the wheel of a small poster is, and how much larger its words. */
export const SMALL = { wheel: 0.86, label: 17, name: 24, letter: 46 } as const;

/** How far the whole wheel, or one quadrant of it, moves so that its canvas begins at 0, 0. */
export const shiftOf = (quadrant: number | null): Point =>
  quadrant === null
    ? [SIDE / 2, SIDE / 2]
    : [isRight(quadrant) ? QUARTER - SIDE / 2 : SIDE / 2, isTop(quadrant) ? SIDE / 2 : QUARTER - SIDE / 2];
