import type { Given } from '../items/item-type.js';
import { ANSWERED, type CountedMeasure } from './measures.js';
import { addCounts, dictionary, type Counts, type Tally } from './tally-shape.js';

/** What some people answered to one measure. */
export interface Answered {
  /** The answers, in order; for numbers and days those that were given. */
  readonly answers: readonly string[];
  /** How many people gave each. */
  readonly counts: readonly number[];
  /** How many people gave one of these answers. */
  readonly points: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** How many gave any answer at all. */
export const answeredIn = ({ points, unknown, notApplicable }: Answered): number => points + unknown + notApplicable;

/** Reads one count of a tally that a host may have made: what is no whole number above zero counts as zero. */
export function countAt(counts: Readonly<Counts>, answer: string): number {
  const count = Object.hasOwn(counts, answer) ? counts[answer]! : 0;
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** The counts of some roles together; of all roles where none are named. What a tally lacks counts as zero. */
export function countsOf(tally: Tally, key: string, roles?: readonly string[]): Counts {
  const byRole = Object.hasOwn(tally.counts, key) ? tally.counts[key]! : {};
  let sum: Counts = dictionary();
  for (const role of roles ?? Object.keys(byRole)) {
    if (!Object.hasOwn(byRole, role)) continue;
    const clean: Counts = dictionary();
    for (const answer of Object.keys(byRole[role]!)) clean[answer] = countAt(byRole[role]!, answer);
    sum = addCounts(sum, clean);
  }
  return sum;
}

/** Reads the counts of one measure: which answers there are, and how many people stand behind them. */
export function readCounts(measure: CountedMeasure, of: Counts): Answered {
  const answers = measure.given ? given(measure.given, of) : measure.answers;
  const counts = answers.map((answer) => countAt(of, answer));
  const sum = counts.reduce((total, count) => total + count, 0);
  // Where many may be chosen people are fewer than choices. A tally that does not say how many has at least this many.
  return {
    answers,
    counts,
    points: measure.many ? Math.min(sum, Math.max(countAt(of, ANSWERED), ...(isByPerson(measure) ? counts : []))) : sum,
    unknown: measure.unrated ? countAt(of, 'unknown') : 0,
    notApplicable: measure.unrated ? countAt(of, 'not-applicable') : 0,
  };
}

/** In a choice each person counts once for an answer; in cards and maps as often as they have it. */
const isByPerson = ({ field, kind }: CountedMeasure): boolean => field === undefined && kind === 'nominal';

/** What was given, sorted. */
const given = ({ fits, compare }: Given, of: Counts): readonly string[] =>
  Object.keys(of)
    .filter((answer) => of[answer]! > 0 && fits(answer))
    .sort(compare);
