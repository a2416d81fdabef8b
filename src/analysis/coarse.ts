import type { MeasureSummary } from './summary.js';

/** Up to this many people are *a few*: one alone must not be told from two. */
const MOST_FEW = 2;

/**
 * A count in words: 0 nobody, 1 a few (one or two people), 2 some (three or more, fewer than half), 3 half or more. In
 * a group of fewer than five two people may be both a few and half; *half or more* goes first.
 *
 * @param people all who gave a point
 */
export function levelOf(count: number, people: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  if (count * 2 >= people) return 3;
  return count <= MOST_FEW ? 1 : 2;
}

/** From a third on it is worth a word that people do not know: fewer may each have a reason of their own. */
export const isManyUnknown = (unknown: number, answered: number): boolean => unknown > 0 && unknown * 3 >= answered;

/**
 * A measure in words instead of numbers of people. Median, quartiles, outcome and blind spot stay: they are answers and
 * words. Agreement is rounded to a tenth, as its full value, with the number of respondents, is as good as the counts.
 *
 * @param answered how many gave any answer
 */
export function inWords(measure: MeasureSummary, answered: number): MeasureSummary {
  return {
    ...measure,
    counts: measure.counts.map((count) => levelOf(count, measure.n)),
    n: 0,
    unknown: isManyUnknown(measure.unknown, answered) ? 1 : 0,
    notApplicable: 0,
    agreement: measure.agreement === null ? null : Math.round(measure.agreement * 10) / 10,
    roles: measure.roles.map((role) => ({
      ...role,
      n: 0,
      counts: role.counts.map((count) => levelOf(count, role.n)),
    })),
  };
}
