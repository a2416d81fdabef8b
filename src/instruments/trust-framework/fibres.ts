import { linePath, type Point } from '../../geometry/curve.js';
import type { Box } from '../../elements/figure-marks.js';

/** The three strands without colour: strokes that rise, dots, strokes that fall. */
export type Fibre = 'rising' | 'dots' | 'falling';
export const FIBRES: readonly Fibre[] = ['rising', 'dots', 'falling'];

const PITCH = 6;
/** How deep the fibres of a segment reach from its edge. */
const DEPTH = 8;
const SLANT = 4;

/**
 * Fibres along the upper and the lower edge of a segment.
 *
 * @param every 1 for all of them, 2 for every other
 */
export function edgeFibres({ x, y, width, height }: Box, edge: 'upper' | 'lower', fibre: Fibre, every: 1 | 2): string {
  const marks: string[] = [];
  const top = edge === 'upper' ? y + 2 : y + height - DEPTH - 1;
  const depth = DEPTH - 1;
  for (let right = 4; right <= width - SLANT - 2; right += PITCH * every) {
    const from = x + right;
    if (fibre === 'dots') marks.push(dot([from + 1, top + depth / 2]));
    else if (fibre === 'rising')
      marks.push(
        linePath([
          [from, top + depth],
          [from + SLANT, top],
        ]),
      );
    else
      marks.push(
        linePath([
          [from, top],
          [from + SLANT, top + depth],
        ]),
      );
  }
  return marks.join('');
}

/** A line of no length, to be drawn with round ends. */
const dot = ([x, y]: Point): string => `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}h0`;

/**
 * Fibres all over an area of any form. Rising and falling stay what they are when both axes are swapped, so that the
 * lying and the hanging rope share this.
 *
 * @param around a box around the area, in which is looked for it
 */
export function areaFibres(
  isInside: (point: Point) => boolean,
  around: Box,
  fibre: Fibre,
): readonly (readonly Point[])[] {
  const { x, y, width, height } = around;
  const marks: (readonly Point[])[] = [];
  if (fibre === 'dots') {
    for (let row = 0; row * 5 < height; row++) {
      for (let at = row % 2 ? 1.5 : 4.5; at < width; at += PITCH) {
        const point: Point = [x + at, y + 3 + row * 5];
        if (isInside(point)) marks.push([point, point]);
      }
    }
    return marks;
  }
  const slope = fibre === 'rising' ? -1 : 1;
  for (let start = -height; start < width + height; start += PITCH) {
    let run: Point[] = [];
    const end = () => {
      if (run.length > 2) marks.push([run[0]!, run.at(-1)!]);
      run = [];
    };
    for (let along = 0; along <= height; along++) {
      const point: Point = [x + start + along * slope + (slope < 0 ? height : 0), y + along];
      if (isInside(point)) run.push(point);
      else end();
    }
    end();
  }
  return marks;
}
