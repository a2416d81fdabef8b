import { day } from '../../schema/time.js';
import type { Measure } from '../item-type.js';
import type { DateItem } from './answer.js';

/** Counts per day that was given. */
export const dateMeasures = (item: DateItem): readonly Measure[] => [
  {
    key: item.id,
    item: item.id,
    kind: 'open',
    answers: [],
    given: { fits: (key) => day.safeParse(key).success, compare: (one, other) => (one < other ? -1 : 1) },
    unrated: false,
    pick: (answer) => (typeof answer === 'string' ? answer : undefined),
  },
];
