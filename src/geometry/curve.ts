/** Curves as rows of points: what is left of a curve after cutting it off is then again a row of points. */

export type Point = readonly [x: number, y: number];

/** Points of a cubic Bézier curve, both ends among them. */
export function cubic(from: Point, one: Point, two: Point, to: Point, steps = 24): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const u = 1 - t;
    const along = (axis: 0 | 1) =>
      u ** 3 * from[axis] + 3 * u * u * t * one[axis] + 3 * u * t * t * two[axis] + t ** 3 * to[axis];
    return [along(0), along(1)] as const;
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A path along points, closed or not. Empty without points. */
export const linePath = (points: readonly Point[], close = false): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${close ? 'Z' : ''}`;
