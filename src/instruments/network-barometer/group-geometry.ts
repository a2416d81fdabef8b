import type { Point } from '../../geometry/curve.js';
import { arcLine, middleOf, PIVOT, polar, round, sector, STRIP, stopAt, TRACK_WIDTH } from './geometry.js';

/** What a group's answers take of a dial and of its wind: hands and their way, dots, bars. */

/** The head of a needle, 10 wide and 10 long, outside the tracks: its tip at an angle, its back to where the hand comes from. */
export function arrowhead(degrees: number, [fromX, fromY]: Point = PIVOT): string {
  const [tipX, tipY] = polar(141, degrees);
  const length = Math.hypot(tipX - fromX, tipY - fromY);
  const [alongX, alongY] = [((tipX - fromX) / length) * 10, ((tipY - fromY) / length) * 10];
  const corner = (side: -1 | 1) =>
    `${round(tipX - alongX + (side * alongY) / 2)} ${round(tipY - alongY - (side * alongX) / 2)}`;
  return `M${tipX} ${tipY}L${corner(1)}L${corner(-1)}Z`;
}

/** A hand that grows thinner from one point to another. */
export function hand([fromX, fromY]: Point, [toX, toY]: Point, wide = 3.2, thin = 1.2): string {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [acrossX, acrossY] = [(toY - fromY) / length / 2, (fromX - toX) / length / 2];
  const corner = (x: number, y: number, width: number) => `${round(x + acrossX * width)} ${round(y + acrossY * width)}`;
  return `M${corner(fromX, fromY, wide)}L${corner(toX, toY, thin)}L${corner(toX, toY, -thin)}L${corner(fromX, fromY, -wide)}Z`;
}

/** The way of a needle since the moment before: an arc in the channel with an open head, clear of both arrowheads. */
export function wayOf(from: number, to: number): string {
  const direction = Math.sign(to - from);
  const end = to - 6 * direction;
  const back = end - 2.5 * direction;
  const head = [polar(139.5, back), polar(136, end), polar(132.5, back)].map((point) => point.join(' ')).join('L');
  return `${arcLine(136, from + 6 * direction, end)}M${head}`;
}

/** Up to so many people each is a dot; above it the shares are bars. */
export const MOST_DOTS = 40;

/** The size of dots in a group of so many people. */
export const dotsFor = (respondents: number) =>
  respondents <= 20
    ? { pitch: 5, size: 4, inTrack: { rows: 4, columns: 5 }, onStop: { rows: 4, columns: 6 } }
    : { pitch: 3.5, size: 3, inTrack: { rows: 6, columns: 7 }, onStop: { rows: 5, columns: 10 } };

/** How many dots each row of a block has, the longest first; wide rather than high while there is room. */
export function rowsOf(count: number, room: { readonly rows: number; readonly columns: number }): readonly number[] {
  const rows = Math.min(room.rows, Math.max(1, Math.round(Math.sqrt(count / 1.8)), Math.ceil(count / room.columns)));
  return Array.from({ length: rows }, (_, row) => Math.floor((count + rows - 1 - row) / rows));
}

/** The dots of one answer in a track, as a block around the middle of its segment: rows follow the curve. */
export function dotsInTrack(count: number, outer: number, place: number, respondents: number): readonly Point[] {
  const { pitch, inTrack } = dotsFor(respondents);
  const rows = count > 0 ? rowsOf(count, inTrack) : [];
  return rows.flatMap((columns, row) => {
    const radius = outer - TRACK_WIDTH / 2 + ((rows.length - 1) / 2 - row) * pitch;
    const step = ((pitch / radius) * 180) / Math.PI;
    return Array.from({ length: columns }, (_, at) => polar(radius, middleOf(place) + (at - (columns - 1) / 2) * step));
  });
}

/** The share of one answer in a track where there are too many people for dots: a bar on its inner edge, 20 high. */
export function barInTrack(share: number, outer: number, place: number): string {
  const inner = outer - TRACK_WIDTH;
  const half = ((10 / (inner + TRACK_WIDTH / 2)) * 180) / Math.PI;
  return sector(inner, round(inner + 20 * share), middleOf(place) - half, middleOf(place) + half);
}

/** The dots of one stop, as a block that grows upward from the strip. */
export function dotsOnStop(count: number, place: number, respondents: number): readonly Point[] {
  const { pitch, onStop } = dotsFor(respondents);
  const rows = count > 0 ? rowsOf(count, onStop) : [];
  return rows.flatMap((columns, row) =>
    Array.from({ length: columns }, (_, at): Point => [
      round(stopAt(place) + (at - (columns - 1) / 2) * pitch),
      STRIP.y - 7 - row * pitch,
    ]),
  );
}
