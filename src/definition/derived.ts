import * as z from 'zod/mini';
import { measuresOf } from '../items/answer-types.js';
import { UNRATED } from '../items/item-type.js';
import { itemsOf, type Definition } from './definition.js';

/**
 * A short account of a result, for hosts that list results without reading them. Worked out from the answers: the
 * answers are the truth.
 */
export const derived = z.strictObject({
  /** How many items there are, those that stay with the person left out. */
  asked: z.int(),
  /** How many of them have an answer, *don't know* and *does not apply* included. */
  answered: z.int(),
  /** How many of them were answered with *don't know*, in any aspect. */
  unknown: z.int(),
});
export type Derived = z.infer<typeof derived>;

export function deriveFrom(definition: Definition, answers: Readonly<Record<string, unknown>>): Derived {
  const shared = itemsOf(definition).filter((item) => !item.private);
  const answered = shared.filter((item) => Object.hasOwn(answers, item.id) && answers[item.id] !== undefined);
  const unknown = answered.filter((item) =>
    measuresOf(item, definition.scales).some(
      (measure) => measure.unrated && measure.pick(answers[item.id]) === UNRATED[0],
    ),
  );
  return { asked: shared.length, answered: answered.length, unknown: unknown.length };
}
