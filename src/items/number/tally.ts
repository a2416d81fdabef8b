import type { Measure } from '../item-type.js';
import type { NumberItem } from './answer.js';

/** Counts per number that was given, so that equal answers stay visible. */
export const numberMeasures = (item: NumberItem): readonly Measure[] => [
  {
    key: item.id,
    item: item.id,
    kind: 'open',
    answers: [],
    given: { fits: (key) => NUMBER.test(key), compare: (one, other) => Number(one) - Number(other) },
    unrated: false,
    pick: (answer) => (typeof answer === 'number' ? answer : undefined),
  },
];

const NUMBER = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;
