import * as z from 'zod/mini';
import { day } from '../../schema/time.js';
import { itemBase } from '../item-type.js';

/** A day. */
export const dateItem = z.strictObject({ ...itemBase, type: z.literal('date') });
export type DateItem = z.infer<typeof dateItem>;

/** ISO 8601 calendar date. */
export type DateAnswer = string;

export const dateAnswer = (): z.ZodMiniType => day;
