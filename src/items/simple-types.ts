/** The item types that ask one thing: what the fields of a card or of a relation may be. */
import * as z from 'zod/mini';
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

export const simpleTypes = {
  rating: { answer: ratingAnswer, measures: ratingMeasures },
  contrast: { answer: contrastAnswer, measures: contrastMeasures },
  level: { answer: levelAnswer, measures: levelMeasures },
  choice: { answer: choiceAnswer, measures: choiceMeasures },
  number: { answer: numberAnswer, measures: numberMeasures },
  text: { answer: textAnswer, measures: textMeasures },
  date: { answer: dateAnswer, measures: dateMeasures },
};

export const simpleItem = z.discriminatedUnion('type', [
  ratingItem,
  contrastItem,
  levelItem,
  choiceItem,
  numberItem,
  textItem,
  dateItem,
]);
export type SimpleItem = z.infer<typeof simpleItem>;

/** The exact type of the answer to a simple item. */
export type SimpleAnswerOf<I, S extends Scales> = I extends { readonly type: infer T extends keyof typeof simpleTypes }
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

/** What was filled in in the fields of a card or a relation, by field id. */
export type ValuesOf<F, S extends Scales> = {
  readonly [X in F as X extends { readonly id: infer N extends string } ? N : never]?: SimpleAnswerOf<X, S>;
};

/** The type of an item, as its own contract. The cast is safe: the type's name picks the type. */
const typeOf = (field: SimpleItem) => simpleTypes[field.type] as unknown as ItemType<SimpleItem>;

/** The schema of the values of some fields; each may be left open. */
export const valuesSchema = (fields: readonly SimpleItem[], scales: Scales): z.ZodMiniType =>
  z.strictObject(
    Object.fromEntries(fields.map((field) => [field.id, z.optional(typeOf(field).answer(field, scales))])),
  );

/** Keeps of some values those that fit their field. */
export const fittingValues = (
  fields: readonly SimpleItem[],
  scales: Scales,
  values: Readonly<Record<string, unknown>>,
) =>
  Object.fromEntries(
    fields.flatMap((field) =>
      Object.hasOwn(values, field.id) && typeOf(field).answer(field, scales).safeParse(values[field.id]).success
        ? [[field.id, values[field.id]]]
        : [],
    ),
  );

/**
 * What is counted of one field over all cards or relations of a person: answers by how many of them have it, and people
 * by how many gave any. Only what has a fixed list of answers is counted so; texts, numbers and days are read, not
 * counted.
 */
export function fieldMeasures(
  item: string,
  field: SimpleItem,
  scales: Scales,
  valuesIn: (answer: unknown) => readonly Readonly<Record<string, unknown>>[],
): readonly Measure[] {
  return typeOf(field)
    .measures(field, scales)
    .filter(({ kind }) => kind === 'ordinal' || kind === 'nominal')
    .map((measure) => ({
      key: `${item}/${measure.key}`,
      item,
      aspect: measure.key,
      field: field.id,
      kind: 'nominal',
      answers: measure.answers,
      unrated: measure.unrated,
      many: true,
      pick: (answer) => {
        const picked = valuesIn(answer).flatMap((values) => measure.pick(values[field.id]) ?? []);
        return picked.length > 0 ? picked.map(String) : undefined;
      },
    }));
}
