import type { Measure, Scales } from '../item-type.js';
import { fieldMeasures } from '../simple-types.js';
import type { EntriesItem, Entry } from './answer.js';

/** How many people wrote cards; and of each field with a fixed list of answers, how many cards have which. */
export const entriesMeasures = (item: EntriesItem, scales: Scales): readonly Measure[] => [
  {
    key: item.id,
    item: item.id,
    kind: 'written',
    answers: ['written'],
    unrated: false,
    pick: (answer) => (Array.isArray(answer) && answer.length > 0 ? 'written' : undefined),
  },
  ...item.fields.flatMap((field) => fieldMeasures(item.id, field, scales, valuesIn)),
];

/** The values of all cards. What a host gave as an answer may be anything. */
const valuesIn = (answer: unknown): readonly Entry['values'][] =>
  (Array.isArray(answer) ? (answer as readonly (Partial<Entry> | null | undefined)[]) : []).flatMap((card) =>
    card?.values ? [card.values] : [],
  );
