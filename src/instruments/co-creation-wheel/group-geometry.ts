import type { Point } from '../../geometry/curve.js';
import { rowsIn } from './dots.js';
import { FIRST, middleOf, RING, round } from './geometry.js';

/** What a group's answers take of a sector, at twelve o'clock. */

/** A length of a spoke, from nearer the hub to further out. */
export type Span = readonly [from: number, to: number];

/** From the hub to just short of the outer edge of a ring. */
export const spokeTo = (place: number): Span => [FIRST, middleOf(place) + 10];

/** A piece of a broken spoke: the rings that somebody chose, of those near the hub or of those near the rim. */
export function brokenPiece(counts: readonly number[], from: number, to: number): Span {
  const chosen = counts.flatMap((count, place) => (count > 0 && place >= from && place <= to ? [place] : []));
  return [middleOf(chosen[0] ?? from) - RING / 2 + 2, middleOf(chosen.at(-1) ?? to) + RING / 2 - 2];
}

/** How far beside the middle of a spoke its marks stand: 11 where a sector is thin, further where there is room. */
export const besideAt = (place: number): number => round(Math.min(13, Math.max(11, middleOf(place) * 0.13 - 4.7)));

/** The dots of one ring of a sector, around the middle of the ring. */
export const dotsInRing = (count: number, place: number, many: boolean): readonly Point[] => {
  const { rows, pitch } = rowsIn(count, many);
  return rows.flatMap((dots, row) =>
    Array.from({ length: dots }, (_, at): Point => [
      round((at - (dots - 1) / 2) * pitch),
      round(-middleOf(place) - ((rows.length - 1) / 2 - row) * pitch),
    ]),
  );
};
