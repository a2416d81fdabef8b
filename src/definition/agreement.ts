import * as z from 'zod/mini';
import { faultsOf } from '../schema/faults.js';
import { id, recordId } from '../schema/id.js';
import { name, writtenText } from '../schema/text.js';
import { day, instant } from '../schema/time.js';
import type { Parsed } from '../schema/issue.js';

/** What became of an agreement. */
export const agreementState = z.enum(['open', 'done', 'dropped']);

/** What the group decides to do after a conversation. */
export const agreement = z.strictObject({
  format: z.literal(1),
  id: recordId,
  community: z.optional(name),
  /** The occasion at which it was made. */
  occasion: z.optional(name),
  /** The instrument, dimension and question it came from. */
  instrument: id,
  dimension: z.optional(id),
  question: z.optional(writtenText),
  what: writtenText.check(z.minLength(1)),
  who: z.optional(writtenText),
  /** The day on which it is to be done. */
  by: z.optional(day),
  /** How we will see that it worked. */
  sign: z.optional(writtenText),
  /** Whether it is the group's first step. */
  first: z.optional(z.boolean()),
  state: agreementState,
  made: instant,
  /** When it was last changed: of two copies with one id the later one holds. */
  changed: instant,
});
export type Agreement = z.infer<typeof agreement>;

/** Reads an agreement that came from outside. Never throws. */
export function parseAgreement(value: unknown): Parsed<Agreement> {
  const faults = faultsOf(agreement, value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: value as Agreement };
}
