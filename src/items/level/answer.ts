import * as z from 'zod/mini';
import { id } from '../../schema/id.js';
import { aspects, itemBase, perAspect, unrated, type PerAspect, type Unrated } from '../item-type.js';

/** Descriptions in order, of which one fits best. */
export const levelItem = z.strictObject({
  ...itemBase,
  type: z.literal('level'),
  /** Lowest first. None may be called as a way out is: an answer would then mean two things. */
  levels: z.readonly(
    z.array(id.check(z.refine((level) => !unrated.safeParse(level).success))).check(z.minLength(2), z.maxLength(10)),
  ),
  aspects,
});
export type LevelItem = z.infer<typeof levelItem>;

/** The id of the level that fits best. */
export type LevelAnswer<I> = I extends { readonly levels: readonly (infer L)[] } ? PerAspect<I, L | Unrated> : never;

export const levelAnswer = (item: LevelItem): z.ZodMiniType =>
  perAspect(item, z.union([z.enum([...item.levels]), unrated]));
