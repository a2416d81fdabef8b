import type { Point } from '../../geometry/curve.js';

/** The part of a canvas that is seen: its upper left corner and its width. Its height follows from the canvas. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type Size = readonly [width: number, height: number];

/** How much larger than as a whole a map can be seen. */
const CLOSEST = 6;

export const wholeOf = ([width]: Size): Box => ({ x: 0, y: 0, width });

export const isWhole = ({ width }: Box, size: Size): boolean => width >= size[0];

export const boxText = (box: Box, size: Size): string =>
  [box.x, box.y, box.width, (box.width * size[1]) / size[0]].map((value) => Math.round(value * 100) / 100).join(' ');

/** Seen `times` as large, with one point of the canvas where it was. */
export function zoomed(box: Box, size: Size, times: number, [x, y]: Point): Box {
  const width = Math.min(size[0], Math.max(size[0] / CLOSEST, box.width / times));
  const share = width / box.width;
  return inside({ x: x - (x - box.x) * share, y: y - (y - box.y) * share, width }, size);
}

/** Moved over the canvas, never out of it. */
export const panned = (box: Box, size: Size, right: number, down: number): Box =>
  inside({ ...box, x: box.x + right, y: box.y + down }, size);

function inside({ x, y, width }: Box, [whole, tall]: Size): Box {
  const height = (width * tall) / whole;
  return { x: Math.min(Math.max(x, 0), whole - width), y: Math.min(Math.max(y, 0), tall - height), width };
}

export const middleOf = ({ x, y, width }: Box, [whole, tall]: Size): Point => [
  x + width / 2,
  y + (width * tall) / whole / 2,
];
