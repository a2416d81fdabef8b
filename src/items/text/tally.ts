import type { Measure } from '../item-type.js';
import type { TextItem } from './answer.js';

/** A text is counted as written, never by what it says. */
export const textMeasures = (item: TextItem): readonly Measure[] => [
  {
    key: item.id,
    item: item.id,
    kind: 'written',
    answers: ['written'],
    unrated: false,
    pick: (answer) => (typeof answer === 'string' && answer.trim() !== '' ? 'written' : undefined),
  },
];
