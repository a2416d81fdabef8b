import type { Point } from './curve.js';
import { linePath } from './curve.js';

/** Regular shapes as corners, the first corner's turn in degrees from straight up, and a size that makes them look alike. */
const POLYGONS: readonly (readonly [corners: number, turn: number, size: number])[] = [
  [4, 45, 1.2],
  [0, 0, 1],
  [6, 30, 1.12],
  [3, 0, 1.36],
  [4, 0, 1.28],
  [5, 0, 1.18],
];

/** How many kinds have a shape and a colour of their own; from then on they come again. */
export const KINDS = POLYGONS.length + 1;

/**
 * The shape of a kind around a middle: square, circle, hexagon, triangle, diamond, pentagon, drop.
 *
 * @param size the radius of the circle that takes as much room
 */
export function shapePath(kind: number, size: number, [x, y]: Point = [0, 0]): string {
  const polygon = POLYGONS[kind % KINDS];
  if (!polygon) {
    const [top, bowl] = [y - size * 1.4, size * 0.92];
    const low = y + size * 0.18;
    return `M${x} ${top}C${x + size * 0.3} ${y - size * 0.7} ${x + bowl} ${y - size * 0.4} ${x + bowl} ${low}A${bowl} ${bowl} 0 1 1 ${x - bowl} ${low}C${x - bowl} ${y - size * 0.4} ${x - size * 0.3} ${y - size * 0.7} ${x} ${top}Z`;
  }
  const [corners, turn, stretch] = polygon;
  if (corners === 0)
    return `M${x - size} ${y}a${size} ${size} 0 1 1 ${2 * size} 0a${size} ${size} 0 1 1 ${-2 * size} 0Z`;
  const radius = size * stretch;
  // A triangle hangs around its middle by weight: a little lower looks centred.
  const middle = corners === 3 ? y + size * 0.16 : y;
  const points = Array.from({ length: corners }, (_, at): Point => {
    const angle = ((turn + (at * 360) / corners) * Math.PI) / 180;
    return [x + radius * Math.sin(angle), middle - radius * Math.cos(angle)];
  });
  return linePath(points, true);
}

/** No shape reaches further from its middle than this many times its size. */
export const REACH = 1.42;
