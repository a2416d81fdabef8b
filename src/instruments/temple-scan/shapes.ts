import type { Point } from './geometry.js';

/** A convex shape, `by` smaller on every side. Its corners keep their angles. */
export function inset(shape: readonly Point[], by: number): readonly Point[] {
  const sides = shape.map(([x, y], at) => {
    const [nextX, nextY] = shape[(at + 1) % shape.length]!;
    const length = Math.hypot(nextX - x, nextY - y);
    const [dx, dy] = [(nextX - x) / length, (nextY - y) / length];
    // Clockwise on a canvas whose y goes down: the inside is to the right.
    return { x: x - dy * by, y: y + dx * by, dx, dy };
  });
  return sides.map((side, at) => {
    const before = sides[(at + sides.length - 1) % sides.length]!;
    const along =
      ((side.x - before.x) * side.dy - (side.y - before.y) * side.dx) / (before.dx * side.dy - before.dy * side.dx);
    return [before.x + before.dx * along, before.y + before.dy * along];
  });
}

/** The part of a convex shape on one side of an upright line. */
export function cut(shape: readonly Point[], side: 'left' | 'right', line: number): readonly Point[] {
  const keeps = (x: number) => (side === 'left' ? x <= line : x >= line);
  return shape.flatMap(([x, y], at): readonly Point[] => {
    const [nextX, nextY] = shape[(at + 1) % shape.length]!;
    const crossing: Point[] = keeps(x) === keeps(nextX) ? [] : [[line, y + ((line - x) / (nextX - x)) * (nextY - y)]];
    return keeps(x) ? [[x, y], ...crossing] : crossing;
  });
}

/** A shape as the `d` of a path. */
export const pathOf = (shape: readonly Point[]): string =>
  `M${shape.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

const round = (value: number): number => Math.round(value * 100) / 100;
