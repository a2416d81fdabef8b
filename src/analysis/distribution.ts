/**
 * What can be said of ordinal answers from their counts. A *place* is the position of an answer on its scale, 0 for
 * the lowest. Only order is used, never a distance, so the results are always answers that exist.
 */

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * The sample quantile as a place: the lowest answer at or below which at least `numerator / denominator` of the people
 * chose. This is definition 1 (the inverse of the empirical distribution function) of Hyndman, R. J., & Fan, Y. (1996).
 * Sample quantiles in statistical packages. The American Statistician, 50(4), 361–365. It is taken for ordinal scales,
 * as it never falls between two answers. Whole numbers are compared, so that nothing is rounded.
 *
 * @param counts how many people gave each answer, lowest first; no negative numbers
 * @returns a place from 0 to `counts.length - 1`, or null where nobody answered
 */
export function quantile(counts: readonly number[], numerator: number, denominator: number): number | null {
  const total = sumOf(counts);
  if (total === 0) return null;
  let below = 0;
  for (let place = 0; place < counts.length; place++) {
    below += counts[place]!;
    if (below * denominator >= total * numerator) return place;
  }
  return counts.length - 1;
}

/** The lower median: of an even number of people the lower of the two in the middle. Null where nobody answered. */
export const lowerMedian = (counts: readonly number[]): number | null => quantile(counts, 1, 2);

/** First and third quartile, by the same definition. Null where nobody answered. */
export function quartilesOf(counts: readonly number[]): readonly [number, number] | null {
  const first = quantile(counts, 1, 4);
  const third = quantile(counts, 3, 4);
  return first === null || third === null ? null : [first, third];
}

/** The middle between lower and upper median: whole, or a half. The same when the scale is turned round, but mirrored. */
export function middleMedian(counts: readonly number[]): number | null {
  const lower = lowerMedian(counts);
  const fromTop = lowerMedian([...counts].reverse());
  return lower === null || fromTop === null ? null : (lower + counts.length - 1 - fromTop) / 2;
}
