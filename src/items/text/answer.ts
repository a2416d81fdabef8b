import * as z from 'zod/mini';
import { writtenText } from '../../schema/text.js';
import { itemBase } from '../item-type.js';

/** Free text. */
export const textItem = z.strictObject({
  ...itemBase,
  type: z.literal('text'),
  /** More than a sentence is expected. */
  long: z.optional(z.boolean()),
});
export type TextItem = z.infer<typeof textItem>;

/** Plain text of at most `TEXT_LIMIT` code units. */
export type TextAnswer = string;

export const textAnswer = (): z.ZodMiniType => writtenText;
