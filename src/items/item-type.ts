import * as z from 'zod/mini';
import { id } from '../schema/id.js';

/** How a rating scale is read. The words of its points, the anchors, stand in the locale files. */
export const scale = z.strictObject({
  /** How many points, lowest first: 2 to 10. */
  points: z.literal([2, 3, 4, 5, 6, 7, 8, 9, 10]),
  kind: z.enum(['agreement', 'frequency', 'extent', 'importance', 'quality', 'progress']),
});
export type Scale = z.infer<typeof scale>;
export type Scales = Readonly<Record<string, Scale>>;

/** What every item says, whatever its type. */
export const itemBase = {
  id,
  /** Where the construct comes from, in short. */
  source: z.optional(z.string()),
  /** The named group of items within the dimension that this item belongs to. */
  part: z.optional(id),
  /** Stays with the person who wrote it: on the own device and in the own file, never in a store, group or export. */
  private: z.optional(z.boolean()),
};

/** The same thing rated more than once, as in *now* and *wanted*. */
export const aspects = z.optional(z.readonly(z.array(id).check(z.minLength(1))));

/** Said instead of a point of a scale. Not the same as no answer, which is absent. */
export const UNRATED = ['unknown', 'not-applicable'] as const;
export type Unrated = (typeof UNRATED)[number];
export const unrated = z.enum(UNRATED);

/** An answer, or one per aspect. */
export type PerAspect<I, P> = I extends { readonly aspects: readonly (infer A extends string)[] }
  ? { readonly [K in A]?: P }
  : P;

/** The schema of an answer, or of one per aspect. */
export const perAspect = (item: { readonly aspects?: readonly string[] | undefined }, one: z.ZodMiniType) =>
  item.aspects ? z.strictObject(Object.fromEntries(item.aspects.map((aspect) => [aspect, z.optional(one)]))) : one;

/**
 * One thing that is counted: an item, or one aspect of it. `ordinal` answers have an order and a middle, `nominal` ones
 * a name, `numeric` ones and dates (`open`) may be anything in a range, `written` ones are only counted as present.
 * `network` answers name parties: only a picture that knows them shows them.
 */
export interface Measure {
  /** The item's id, with `/aspect` behind it for an aspect. */
  readonly key: string;
  readonly item: string;
  readonly aspect?: string;
  /** The id of the field of a card or relation that is counted, where it is one. */
  readonly field?: string;
  readonly kind: 'ordinal' | 'nominal' | 'open' | 'written' | 'network';
  /** The answers that can be counted, in order. Ways out (`unknown`, `not-applicable`) are not among them. */
  readonly answers: readonly string[];
  /** Whether a person may say *don't know* or *does not apply*. */
  readonly unrated: boolean;
  /** A person may give several answers, so that people and answers are counted apart. */
  readonly many?: boolean;
  /** For `open` and `network`, whose answers are not known beforehand: whether a text can be one, and their order. */
  readonly given?: Given;
  /** Reads from the item's answer what is to be counted: one key, several (choice of many), or nothing. */
  pick(answer: unknown): string | number | readonly string[] | undefined;
}

/** Answers that are not known beforehand. */
export interface Given {
  fits(key: string): boolean;
  compare(one: string, other: string): number;
}

/** What of an answer that does not fit could be kept, and what was set aside, by its path in the answer. */
export interface Salvaged {
  readonly kept: unknown;
  readonly aside: Readonly<Record<string, unknown>>;
}

/** Everything the ground floor knows about one type of item. */
export interface ItemType<I> {
  /** The schema of an answer to this item. */
  answer(item: I, scales: Scales): z.ZodMiniType;
  /** What is counted of it. */
  measures(item: I, scales: Scales): readonly Measure[];
  /**
   * Takes apart an answer that does not fit as a whole, for types whose answers have parts; `kept` is undefined where
   * nothing fits.
   */
  salvage?(item: I, scales: Scales, answer: unknown): Salvaged;
}

/** The measures of an item whose answer is one point, or one per aspect. */
export function ratedMeasures(
  item: { readonly id: string; readonly aspects?: readonly string[] | undefined },
  answers: readonly string[],
): readonly Measure[] {
  const measure = { item: item.id, kind: 'ordinal', answers, unrated: true } as const;
  if (!item.aspects) return [{ ...measure, key: item.id, pick: (answer) => answer as string | number | undefined }];
  return item.aspects.map((aspect) => ({
    ...measure,
    key: `${item.id}/${aspect}`,
    aspect,
    pick: (answer) => (answer as Readonly<Record<string, string | number>> | undefined)?.[aspect],
  }));
}
