import * as z from 'zod/mini';
import { itemBase, unrated, type Unrated } from '../item-type.js';

/** How many places an axis has, from its first end to its second. */
const axis = z.strictObject({ points: z.int().check(z.gte(2), z.lte(10)) });

/** A point on two ordinal axes. */
export const positionItem = z.strictObject({ ...itemBase, type: z.literal('position'), x: axis, y: axis });
export type PositionItem = z.infer<typeof positionItem>;

/** The places on both axes, 1 for the first end, or one of the two ways out. */
export type PositionAnswer = { readonly x: number; readonly y: number } | Unrated;

export const positionAnswer = ({ x, y }: PositionItem): z.ZodMiniType =>
  z.union([z.strictObject({ x: place(x.points), y: place(y.points) }), unrated]);

const place = (points: number) => z.int().check(z.gte(1), z.lte(points));
