import * as z from 'zod/mini';
import { faultsOf } from '../schema/faults.js';
import { id, recordId } from '../schema/id.js';
import { name } from '../schema/text.js';
import { instant } from '../schema/time.js';
import type { Parsed } from '../schema/issue.js';

/**
 * The fact that a facilitator opened the group picture, for all at once. It never changes: when late answers join the
 * picture that is a new opening, and of several openings of one picture the last one holds.
 */
export const opening = z.strictObject({
  format: z.literal(1),
  id: recordId,
  instrument: id,
  community: z.optional(name),
  occasion: z.optional(name),
  opened: instant,
  /** The ids of the results that are in the picture. A result that was erased since is passed over. */
  results: z.array(recordId),
});
export type Opening = z.infer<typeof opening>;

/** Reads an opening that came from outside. Never throws. */
export function parseOpening(value: unknown): Parsed<Opening> {
  const faults = faultsOf(opening, value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: value as Opening };
}
