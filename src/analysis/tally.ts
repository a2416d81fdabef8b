import type { Definition } from '../definition/definition.js';
import { compareVersions } from '../schema/id.js';
import { ANSWERED, measuresIn, type CountedMeasure } from './measures.js';
import { addCounts, bump, dictionary, NO_ROLE, zeros, type Countable, type Counts, type Tally } from './tally-shape.js';

export { ANSWERED, measuresIn } from './measures.js';
export { tallyOf } from './tally-many.js';
export { emptyTally, NO_ROLE, type Countable, type Counts, type Tally } from './tally-shape.js';

/**
 * Adds one result to a tally, in place: O(items). Results must have been read with `readResult`; answers that the
 * definition does not know are passed over.
 */
export const addResult = (definition: Definition, tally: Tally, result: Countable): void =>
  count(definition, tally, result, 1);

/** Takes one result out of a tally, in place. It must have been counted before. */
export const removeResult = (definition: Definition, tally: Tally, result: Countable): void =>
  count(definition, tally, result, -1);

function count(definition: Definition, tally: Tally, result: Countable, by: 1 | -1): void {
  const role = result.respondent.role ?? NO_ROLE;
  bump(tally.respondents, role, by);
  for (const measure of measuresIn(definition)) {
    const picked = measure.pick(result.answers[measure.item]);
    if (picked === undefined) continue;
    const byRole = (tally.counts[measure.key] ??= dictionary());
    const counts = (byRole[role] ??= zeros(measure));
    if (Array.isArray(picked)) {
      for (const one of picked) countOne(measure, counts, one, by);
      bump(counts, ANSWERED, by);
    } else countOne(measure, counts, picked, by);
  }
}

/** Where answers may be anything, nothing is left of one that nobody gives any more: it may be the name of a party. */
function countOne({ given, slotOf }: CountedMeasure, counts: Counts, answer: unknown, by: 1 | -1): void {
  const key = String(answer);
  if (slotOf.has(answer)) bump(counts, key, by);
  else if (given) {
    bump(counts, key, by);
    if (counts[key] === 0) delete counts[key];
  }
}

/**
 * Adds tallies of the same instrument: (a + b) + c = a + (b + c), and a + b = b + a. The sum has the newer version.
 * @throws RangeError when they belong to different instruments.
 */
export function mergeTallies(one: Tally, other: Tally): Tally {
  if (one.instrument !== other.instrument) {
    throw new RangeError(`Tallies of "${one.instrument}" and "${other.instrument}" cannot be added.`);
  }
  const counts: Tally['counts'] = dictionary();
  for (const key of new Set([...Object.keys(one.counts), ...Object.keys(other.counts)])) {
    const merged: Record<string, Counts> = dictionary();
    for (const { counts: own } of [one, other]) {
      if (!Object.hasOwn(own, key)) continue;
      for (const [role, added] of Object.entries(own[key]!)) merged[role] = addCounts(merged[role], added);
    }
    counts[key] = merged;
  }
  return {
    instrument: one.instrument,
    version: compareVersions(one.version, other.version) < 0 ? other.version : one.version,
    respondents: addCounts(one.respondents, other.respondents),
    counts,
  };
}
