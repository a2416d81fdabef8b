import * as z from 'zod/mini';
import { id } from '../../schema/id.js';
import { itemBase } from '../item-type.js';

/** One or more named options without an order. */
export const choiceItem = z.strictObject({
  ...itemBase,
  type: z.literal('choice'),
  options: z.readonly(z.array(id).check(z.minLength(1))),
  /** Whether more than one may be chosen. */
  many: z.boolean(),
  /** How many at most, where `many`. */
  most: z.optional(z.int().check(z.gte(1))),
});
export type ChoiceItem = z.infer<typeof choiceItem>;

/** The id of an option, or a list of ids where many may be chosen. An empty list is no answer. */
export type ChoiceAnswer<I> = I extends { readonly options: readonly (infer O)[]; readonly many: infer M }
  ? M extends true
    ? readonly O[]
    : O
  : never;

export function choiceAnswer(item: ChoiceItem): z.ZodMiniType {
  const option = z.enum([...item.options]);
  if (!item.many) return option;
  return z.array(option).check(
    z.minLength(1),
    z.maxLength(item.most ?? item.options.length),
    z.refine((chosen) => new Set(chosen).size === chosen.length),
  );
}
