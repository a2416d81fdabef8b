import * as z from 'zod/mini';
import { id } from '../../schema/id.js';
import { aspects, itemBase, perAspect, unrated, type PerAspect, type Scales, type Unrated } from '../item-type.js';

/** A statement with a scale: how true, how often, how important. */
export const ratingItem = z.strictObject({ ...itemBase, type: z.literal('rating'), scale: id, aspects });
export type RatingItem = z.infer<typeof ratingItem>;

type UpTo<N extends number, Points extends number[] = []> = Points['length'] extends N
  ? Points[number]
  : UpTo<N, [...Points, [...Points, 0]['length'] & number]>;

/** A point of the scale, 1 for the lowest, or one of the two ways out; per aspect where the item has aspects. */
export type RatingAnswer<I, S extends Scales> = I extends { readonly scale: infer N extends string }
  ? PerAspect<I, UpTo<S[N]['points']> | Unrated>
  : never;

/** @throws TypeError when the definition has no such scale; a parsed definition always has. */
export function ratingAnswer(item: RatingItem, scales: Scales): z.ZodMiniType {
  const points = scales[item.scale]?.points;
  if (!points) throw new TypeError(`The item "${item.id}" has no scale "${item.scale}".`);
  return perAspect(item, z.union([z.int().check(z.gte(1), z.lte(points)), unrated]));
}
