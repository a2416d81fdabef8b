import { UNRATED, type Measure } from '../item-type.js';
import type { PositionItem } from './answer.js';

/** The key of a cell: both places, as in `3,1`. */
export const cellKey = (x: number, y: number): string => `${x},${y}`;

/**
 * Counts per cell, so that it stays visible who stands near whom: two counts by axis would lose which belong together.
 * Cells have no order, so nothing ordinal is said of them.
 */
export const positionMeasures = (item: PositionItem): readonly Measure[] => [
  {
    key: item.id,
    item: item.id,
    kind: 'nominal',
    answers: placesOf(item.y.points).flatMap((y) => placesOf(item.x.points).map((x) => cellKey(x, y))),
    unrated: true,
    pick: (answer) => (isPoint(answer) ? cellKey(answer.x, answer.y) : UNRATED.find((one) => one === answer)),
  },
];

const placesOf = (points: number) => Array.from({ length: points }, (_, at) => at + 1);

const isPoint = (answer: unknown): answer is { readonly x: number; readonly y: number } =>
  typeof answer === 'object' && answer !== null && 'x' in answer && 'y' in answer;
