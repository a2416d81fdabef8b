import * as z from 'zod/mini';
import { aspects, itemBase, perAspect, unrated, type PerAspect, type Unrated } from '../item-type.js';

/** A choice of place between two poles that may both be right. */
export const contrastItem = z.strictObject({ ...itemBase, type: z.literal('contrast'), aspects });
export type ContrastItem = z.infer<typeof contrastItem>;

/** -3 is entirely the first pole, 0 both equally, 3 entirely the second. */
export type ContrastAnswer<I> = PerAspect<I, -3 | -2 | -1 | 0 | 1 | 2 | 3 | Unrated>;

export const contrastAnswer = (item: ContrastItem): z.ZodMiniType =>
  perAspect(item, z.union([z.int().check(z.gte(-3), z.lte(3)), unrated]));
