import type { Definition } from '../definition/definition.js';
import { measuresIn, type CountedMeasure } from './measures.js';
import { fewestShown, privacyWithin, type Privacy } from './privacy.js';
import { summarize } from './summarize.js';
import type { Summary } from './summary.js';
import { tallyOf, type Countable } from './tally.js';

/** What tells who took part at a moment: one result for each respondent. */
export interface TookPart extends Countable {
  readonly respondent: Countable['respondent'] & { readonly key: string };
}

/** How many took part at both of two moments, and at one of them only. */
export interface Attendance {
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

export function attendanceOf(before: readonly TookPart[], after: readonly TookPart[]): Attendance {
  const then = keysOf(before);
  const both = after.filter(({ respondent }) => then.has(respondent.key)).length;
  return { both, onlyBefore: before.length - both, onlyAfter: after.length - both };
}

/** Those who took part at two moments, at each of them. */
export interface Paired {
  readonly before: Summary;
  readonly after: Summary;
}

/**
 * The pictures of those who took part both times, beside the pictures of everyone. Whoever sees both can subtract, and
 * so sees those who were left out. Hence three rules:
 *
 * - Of each of the two moments the people are parted by the moments at which they took part. Each part that is not empty
 *   reaches the minimum, or there is no such picture. With two moments these are the parts *both times* and *this time
 *   only*; with more moments all pairs can be chosen and subtracted from each other, and what is left is always a sum of
 *   these parts.
 * - A measure is shown only where in each part either nobody or at least the minimum gave a point.
 * - Roles are not shown apart: small ones could be subtracted.
 *
 * @param moments all moments that can be chosen, one result a respondent each
 * @param before,after the places of the two chosen ones among them
 * @returns null where the rules forbid it, and where nobody is left out, as it is then the picture of everyone
 */
export function pairedOf(
  definition: Definition,
  moments: readonly (readonly TookPart[])[],
  [before, after]: readonly [number, number],
  privacy: Privacy,
): Paired | null {
  const { both, onlyBefore, onlyAfter } = attendanceOf(moments[before]!, moments[after]!);
  if (both === 0 || onlyBefore + onlyAfter === 0) return null;
  const keys = moments.map(keysOf);
  const partsOf = (moment: number) => [...partsBy(moments[moment]!, keys).values()];
  const fewest = privacy.open ? 1 : Math.max(privacy.minGroup, privacy.minRole);
  if ([...partsOf(before), ...partsOf(after)].some((part) => part.length < fewest)) return null;
  const summaryAt = (moment: number, other: number) => {
    const people = moments[moment]!.filter(({ respondent }) => keys[other]!.has(respondent.key));
    const shown = canBeSubtracted(definition, partsOf(moment), privacy);
    return summarize(definition, tallyOf(definition, people.map(only(shown))), { ...privacy, byRole: false });
  };
  return { before: summaryAt(before, after), after: summaryAt(after, before) };
}

const keysOf = (people: readonly TookPart[]): ReadonlySet<string> =>
  new Set(people.map(({ respondent }) => respondent.key));

/** The people of one moment, by the moments at which they took part. */
function partsBy(people: readonly TookPart[], keys: readonly ReadonlySet<string>[]): Map<string, TookPart[]> {
  const parts = new Map<string, TookPart[]>();
  for (const person of people) {
    const attended = keys.map((some) => (some.has(person.respondent.key) ? 1 : 0)).join('');
    parts.set(attended, [...(parts.get(attended) ?? []), person]);
  }
  return parts;
}

/** The items of which a subtraction leaves nobody, or enough people who gave a point, in every measure. */
function canBeSubtracted(
  definition: Definition,
  parts: readonly (readonly TookPart[])[],
  privacy: Privacy,
): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const dimension of definition.dimensions) {
    const within = privacyWithin(privacy, dimension);
    const fewest = fewestShown(within);
    if (!privacy.open && parts.some((part) => part.length < within.minGroup)) continue;
    for (const { id } of dimension.items) {
      const measures = measuresIn(definition).filter(({ item }) => item === id);
      const isSafe = (measure: CountedMeasure) => parts.every((part) => isSafeIn(measure, part, fewest));
      if (measures.every(isSafe)) shown.add(id);
    }
  }
  return shown;
}

function isSafeIn(measure: CountedMeasure, part: readonly TookPart[], fewest: number): boolean {
  const picked = part.flatMap(({ answers }) => measure.pick(answers[measure.item]) ?? []);
  const answered = part.filter(({ answers }) => measure.pick(answers[measure.item]) !== undefined).length;
  const without = measure.unrated ? picked.filter((one) => one === 'unknown' || one === 'not-applicable').length : 0;
  return answered === 0 || answered - without >= fewest;
}

/** A result with the answers to these items alone. */
const only =
  (items: ReadonlySet<string>) =>
  ({ respondent, answers }: TookPart): Countable => ({
    respondent,
    answers: Object.fromEntries(Object.entries(answers).filter(([item]) => items.has(item))),
  });
