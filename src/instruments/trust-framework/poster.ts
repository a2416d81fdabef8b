import type { Box } from '../../elements/figure-marks.js';
import type { Point } from '../../geometry/curve.js';
import type { Place, Rope } from './geometry.js';

/** The measure on a poster: rings to put a dot in, between two poles that are written out. */
export interface Poster {
  readonly words: Rope['measure']['words'];
  readonly ropes: Rope['measure']['ropes'];
  readonly both: readonly Box[];
  readonly rows: readonly {
    readonly box: Box;
    readonly poles: readonly [Place, Place];
    readonly rings: readonly Point[];
  }[];
  readonly motto: Place;
}

const place = (x: number, y: number, width: number, anchor: Place['anchor'] = 'start'): Place => ({
  x,
  y,
  anchor,
  width,
});
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const ringsAt = (first: number, step: number, y: number): readonly Point[] =>
  Array.from({ length: 7 }, (_, at) => [first + at * step, y] as const);

export const WIDE_POSTER: Poster = {
  words: { slack: place(251, 302, 60), both: place(325, 302, 80, 'middle'), tight: place(399, 302, 60, 'end') },
  ropes: [box(202, 289, 44, 14), box(404, 289, 44, 14)],
  both: [box(283, 310, 84, 118)],
  rows: [312, 341, 370, 399].map((y) => ({
    box: box(4, y - 1, 592, 30),
    poles: [place(220, y + 18, 208, 'end'), place(430, y + 18, 162)],
    rings: ringsAt(241, 28, y + 14),
  })),
  motto: place(12, 446, 576),
};

export const NARROW_POSTER: Poster = {
  words: { slack: place(162, 475, 40), both: place(229, 475, 50, 'middle'), tight: place(292, 475, 40, 'end') },
  ropes: [box(118, 463, 40, 14), box(302, 463, 38, 14)],
  both: [486, 540, 594, 648].map((y) => box(175, y + 24, 108, 25)),
  rows: [486, 540, 594, 648].map((y) => ({
    box: box(4, y - 1, 352, 52),
    poles: [place(12, y + 10, 160), place(348, y + 10, 160, 'end')],
    rings: ringsAt(121, 36, y + 36),
  })),
  motto: place(12, 714, 336),
};
