/**
 * The list of item types: what an answer of each is, how it is checked and how it is counted. A new type is a folder
 * beside the others and its line in the two lists below.
 */
import { choiceAnswer, choiceItem, type ChoiceAnswer } from './choice/answer.js';
import { choiceMeasures } from './choice/tally.js';
import { contrastAnswer, contrastItem, type ContrastAnswer } from './contrast/answer.js';
import { contrastMeasures } from './contrast/tally.js';
import { dateAnswer, dateItem, type DateAnswer } from './date/answer.js';
import { dateMeasures } from './date/tally.js';
import type { ItemType, Measure, Scales } from './item-type.js';
import { levelAnswer, levelItem, type LevelAnswer } from './level/answer.js';
import { levelMeasures } from './level/tally.js';
import { numberAnswer, numberItem, type NumberAnswer } from './number/answer.js';
import { numberMeasures } from './number/tally.js';
import { ratingAnswer, ratingItem, type RatingAnswer } from './rating/answer.js';
import { ratingMeasures } from './rating/tally.js';
import { textAnswer, textItem, type TextAnswer } from './text/answer.js';
import { textMeasures } from './text/tally.js';
import * as z from 'zod/mini';

export const itemTypes = {
  rating: { answer: ratingAnswer, measures: ratingMeasures },
  contrast: { answer: contrastAnswer, measures: contrastMeasures },
  level: { answer: levelAnswer, measures: levelMeasures },
  choice: { answer: choiceAnswer, measures: choiceMeasures },
  number: { answer: numberAnswer, measures: numberMeasures },
  text: { answer: textAnswer, measures: textMeasures },
  date: { answer: dateAnswer, measures: dateMeasures },
};

/** The exact type of the answer to an item, from the item itself and the scales of its definition. */
export type AnswerOf<I, S extends Scales> = I extends { readonly type: infer T extends ItemTypeName }
  ? {
      rating: RatingAnswer<I, S>;
      contrast: ContrastAnswer<I>;
      level: LevelAnswer<I>;
      choice: ChoiceAnswer<I>;
      number: NumberAnswer;
      text: TextAnswer;
      date: DateAnswer;
    }[T]
  : never;

export type ItemTypeName = keyof typeof itemTypes;
export type Item = z.infer<typeof item>;

export const item = z.discriminatedUnion('type', [
  ratingItem,
  contrastItem,
  levelItem,
  choiceItem,
  numberItem,
  textItem,
  dateItem,
]);

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
