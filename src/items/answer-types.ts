/**
 * The list of item types: what an answer of each is, how it is checked and how it is counted. A new type is a folder
 * beside the others and its line in the lists below; one that asks a single thing stands in `simple-types.ts`.
 */
import * as z from 'zod/mini';
import { entriesAnswer, entriesItem, salvageEntries, type EntriesAnswer } from './entries/answer.js';
import { entriesMeasures } from './entries/tally.js';
import type { ItemType, Measure, Salvaged, Scales } from './item-type.js';
import { networkAnswer, networkItem, salvageNetwork, type NetworkAnswer } from './network/answer.js';
import { networkMeasures } from './network/tally.js';
import { positionAnswer, positionItem, type PositionAnswer } from './position/answer.js';
import { positionMeasures } from './position/tally.js';
import { simpleItem, simpleTypes, type SimpleAnswerOf } from './simple-types.js';

export const itemTypes = {
  ...simpleTypes,
  entries: { answer: entriesAnswer, measures: entriesMeasures, salvage: salvageEntries },
  position: { answer: positionAnswer, measures: positionMeasures },
  network: { answer: networkAnswer, measures: networkMeasures, salvage: salvageNetwork },
};

/** The exact type of the answer to an item, from the item itself and the scales of its definition. */
export type AnswerOf<I, S extends Scales> = I extends { readonly type: 'entries' }
  ? EntriesAnswer<I, S>
  : I extends { readonly type: 'position' }
    ? PositionAnswer
    : I extends { readonly type: 'network' }
      ? NetworkAnswer<I, S>
      : SimpleAnswerOf<I, S>;

export type ItemTypeName = keyof typeof itemTypes;
export type Item = z.infer<typeof item>;

export const item = z.discriminatedUnion('type', [simpleItem, entriesItem, positionItem, networkItem]);

/** The type of an item, as its own contract. The cast is safe: the type's name picks the type. */
const typeOf = (one: Item) => itemTypes[one.type] as unknown as ItemType<Item>;

const schemas = new WeakMap<Item, z.ZodMiniType>();

/** The schema of an answer to an item. It is made once for each item: answers are checked at every change. */
export function answerSchema(one: Item, scales: Scales): z.ZodMiniType {
  const schema = schemas.get(one) ?? typeOf(one).answer(one, scales);
  schemas.set(one, schema);
  return schema;
}

export const measuresOf = (one: Item, scales: Scales): readonly Measure[] => typeOf(one).measures(one, scales);

/** What can be kept of an answer that does not fit as a whole. */
export const salvage = (one: Item, scales: Scales, answer: unknown): Salvaged =>
  typeOf(one).salvage?.(one, scales, answer) ?? { kept: undefined, aside: { '': answer } };
