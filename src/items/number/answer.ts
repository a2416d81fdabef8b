import * as z from 'zod/mini';
import { itemBase } from '../item-type.js';

/** A number in a range; its unit stands in the locale files. */
export const numberItem = z.strictObject({
  ...itemBase,
  type: z.literal('number'),
  min: z.number(),
  max: z.number(),
  /** The smallest difference that makes sense; 1 asks for whole numbers. Without it any number in the range will do. */
  step: z.optional(z.number().check(z.gt(0))),
});
export type NumberItem = z.infer<typeof numberItem>;

export type NumberAnswer = number;

export const numberAnswer = (item: NumberItem): z.ZodMiniType => z.number().check(z.gte(item.min), z.lte(item.max));
