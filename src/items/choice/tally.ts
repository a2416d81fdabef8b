import type { Measure } from '../item-type.js';
import type { ChoiceItem } from './answer.js';

/** Counts per option. Where many may be chosen a person counts once for each chosen option. */
export const choiceMeasures = (item: ChoiceItem): readonly Measure[] => [
  {
    key: item.id,
    item: item.id,
    kind: 'nominal',
    answers: item.options,
    unrated: false,
    many: item.many,
    pick: (answer) => answer as string | readonly string[] | undefined,
  },
];
