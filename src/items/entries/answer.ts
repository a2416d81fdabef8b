import * as z from 'zod/mini';
import { recordId, id } from '../../schema/id.js';
import { itemBase, type Salvaged, type Scales } from '../item-type.js';
import { fittingValues, simpleItem, valuesSchema, type ValuesOf } from '../simple-types.js';

/** More cards than this is a mistake of the page, not somebody's answer. */
export const MOST_ENTRIES = 500;

/** A list of small cards, each with the same fields. */
export const entriesItem = z.strictObject({
  ...itemBase,
  type: z.literal('entries'),
  fields: z.readonly(z.array(simpleItem).check(z.minLength(1))),
  /** The field that names a card; without it the first text. */
  title: z.optional(id),
  /** How many cards at most. */
  most: z.optional(z.int().check(z.gte(1), z.lte(MOST_ENTRIES))),
});
export type EntriesItem = z.infer<typeof entriesItem>;

/** Cards in the order that the person gave them; the id of a card stays when it is changed or moved. */
export type EntriesAnswer<I, S extends Scales> = I extends { readonly fields: readonly (infer F)[] }
  ? readonly { readonly id: string; readonly values: ValuesOf<F, S> }[]
  : never;

/** Any card, for code that does not know which. */
export interface Entry {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const entry = (item: EntriesItem, scales: Scales) =>
  z.strictObject({ id: recordId, values: valuesSchema(item.fields, scales) });

export const entriesAnswer = (item: EntriesItem, scales: Scales): z.ZodMiniType =>
  z.array(entry(item, scales)).check(
    z.minLength(1),
    z.maxLength(item.most ?? MOST_ENTRIES),
    z.refine((cards) => new Set(cards.map((card) => card.id)).size === cards.length, 'each id once'),
  );

/** Keeps the cards; of a card that does not fit, the fields that do. What has no place any more is set aside. */
export function salvageEntries(item: EntriesItem, scales: Scales, answer: unknown): Salvaged {
  const aside: Record<string, unknown> = {};
  const kept: Entry[] = [];
  const schema = entry(item, scales);
  (Array.isArray(answer) ? (answer as readonly unknown[]) : []).forEach((card, at) => {
    const isFull = kept.length === (item.most ?? MOST_ENTRIES);
    if (isFull || !isEntry(card) || kept.some(({ id }) => id === card.id)) aside[String(at)] = card;
    else if (schema.safeParse(card).success) kept.push(card);
    else {
      const { id: key, values: given, ...others } = card;
      const values = fittingValues(item.fields, scales, given);
      kept.push({ id: key, values });
      for (const [field, value] of Object.entries({ ...others, ...given })) {
        if (!Object.hasOwn(values, field)) aside[`${at}.${field}`] = value;
      }
    }
  });
  return kept.length > 0 ? { kept, aside } : { kept: undefined, aside: { '': answer } };
}

const isEntry = (card: unknown): card is Entry =>
  z.looseObject({ id: recordId, values: z.looseObject({}) }).safeParse(card).success;

/** The field that names a card: the one that `title` says, else the first text, else the first. */
export const titleField = ({ fields, title }: EntriesItem) =>
  fields.find((field) => field.id === title) ?? fields.find(({ type }) => type === 'text') ?? fields[0]!;
