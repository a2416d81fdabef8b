import type { Point } from './curve.js';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const areaAround = ([x, y]: Point, reach: number): Area => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/**
 * What is taken on a canvas, so that a name finds room beside what is there. Lines count as rows of points: what stands
 * further apart than a letter is high cannot hide a name.
 */
export interface Room {
  take(area: Area): void;
  /** A line that a name may cross only where there is no other place. */
  cross(points: readonly Point[]): void;
  /** Whether an area lies within the canvas and on nothing that is taken; without `lines`, it may lie on a line. */
  isFree(area: Area, lines: boolean): boolean;
}

const CELL = 40;

/** @param margin how far from the edges of the canvas everything stays */
export function roomOf([width, height]: readonly [number, number], margin = 2): Room {
  const taken: Area[] = [];
  const crossed = new Map<string, Point[]>();
  const cells = ({ x, y, width, height }: Area): readonly string[] => {
    const found: string[] = [];
    for (let column = Math.floor(x / CELL); column <= (x + width) / CELL; column++) {
      for (let row = Math.floor(y / CELL); row <= (y + height) / CELL; row++) found.push(`${column} ${row}`);
    }
    return found;
  };
  const overlaps = (one: Area, other: Area): boolean =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height;
  return {
    take: (area) => void taken.push(area),
    cross: (points) => {
      for (const point of points) {
        const cell = `${Math.floor(point[0] / CELL)} ${Math.floor(point[1] / CELL)}`;
        const inCell = crossed.get(cell);
        if (inCell) inCell.push(point);
        else crossed.set(cell, [point]);
      }
    },
    isFree: (area, lines) =>
      area.x >= margin &&
      area.y >= margin &&
      area.x + area.width <= width - margin &&
      area.y + area.height <= height - margin &&
      !taken.some((other) => overlaps(area, other)) &&
      !(
        lines &&
        cells(area).some((cell) =>
          crossed.get(cell)?.some(([x, y]) => overlaps(area, { x: x - 1, y: y - 1, width: 2, height: 2 })),
        )
      ),
  };
}

/** Points along a curve, close enough together for `Room.cross`. */
export function pointsAlong(at: (share: number) => Point, length: number): readonly Point[] {
  const steps = Math.max(1, Math.ceil(length / 6));
  return Array.from({ length: steps + 1 }, (_, step) => at(step / steps));
}
