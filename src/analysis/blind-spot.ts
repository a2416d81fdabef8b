import { lowerMedian, sumOf } from './distribution.js';
import { FEWEST_PEOPLE } from './outcome.js';

/**
 * From here on a difference counts as large: Romano, J., Kromrey, J. D., Coraggio, J., & Skowronek, J. (2006).
 * Appropriate statistics for ordinal level data. Florida Association of Institutional Research.
 */
export const LARGE_DELTA = 0.474;

/** The medians differ by at least one answer: a difference that people can read on the scale. */
const FEWEST_PLACES = 1;

/**
 * Cliff's delta: how much more often an answer of the first group lies above one of the second than below it. Cliff,
 * N. (1993). Dominance statistics: Ordinal analyses to answer ordinal questions. Psychological Bulletin, 114(3), 494–509.
 *
 *     d = (#(x > y) − #(x < y)) / (n_x · n_y)
 *
 * Range: -1 (all of the first below all of the second) to 1; 0 where neither lies higher. Null where one is empty.
 *
 * @param one counts along the scale, lowest first
 * @param other counts along the same scale
 */
export function cliffsDelta(one: readonly number[], other: readonly number[]): number | null {
  const pairs = sumOf(one) * sumOf(other);
  if (pairs === 0) return null;
  let below = 0;
  let above = sumOf(other);
  let dominance = 0;
  one.forEach((count, place) => {
    const same = other[place] ?? 0;
    above -= same;
    dominance += count * (below - above);
    below += same;
  });
  return dominance / pairs;
}

/** A role that could see it otherwise, with its counts along the scale. */
export interface Candidate {
  readonly role: string;
  readonly counts: readonly number[];
}

/** The role that sees it otherwise, and the middle of its answers and of the others', as places. */
export interface BlindSpot {
  readonly role: string;
  readonly median: number;
  readonly others: number;
}

/**
 * The role that sees one measure most clearly otherwise than all others together: a large Cliff's delta, and medians at
 * least one place apart. Of several the one with the largest difference. Of equals the
 * smallest: where two roles stand over against each other, it is the smaller one that sees it otherwise.
 *
 * @param candidates the roles that are shown apart; small roles that were taken together are not among them
 * @param total counts of the whole group
 * @param fewest how many answers there must be on both sides; never fewer than two, as one person is not a role
 */
export function blindSpotOf(
  candidates: readonly Candidate[],
  total: readonly number[],
  fewest: number,
): BlindSpot | null {
  const least = Math.max(fewest, FEWEST_PEOPLE);
  let found: BlindSpot | null = null;
  let largest = 0;
  const fromSmallest = [...candidates].sort((one, other) => sumOf(one.counts) - sumOf(other.counts));
  for (const { role, counts } of fromSmallest) {
    const rest = total.map((count, place) => count - (counts[place] ?? 0));
    if (sumOf(counts) < least || sumOf(rest) < least) continue;
    const size = Math.abs(cliffsDelta(counts, rest) ?? 0);
    const median = lowerMedian(counts)!;
    const others = lowerMedian(rest)!;
    if (size < LARGE_DELTA || size <= largest || Math.abs(median - others) < FEWEST_PLACES) continue;
    largest = size;
    found = { role, median, others };
  }
  return found;
}
