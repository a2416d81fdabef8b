import { sumOf } from './distribution.js';

/**
 * How much a group agrees, as the consensus of Tastle, W. J., & Wierman, M. J. (2007). Consensus and dissention: A
 * measure of ordinal dispersion. International Journal of Approximate Reasoning, 45(3), 531–545:
 *
 *     Cns(X) = 1 + Σ pᵢ · log₂(1 − |Xᵢ − μ| / d)
 *
 * where Xᵢ are the places of the scale, pᵢ the share of the people who chose each, μ = Σ pᵢ·Xᵢ, and d the length of the
 * scale, from its lowest to its highest place.
 *
 * Range: 0 (half the people at either end of the scale) to 1 (all the same answer). It does not depend on how many
 * people there are, nor on the direction of the scale. An answer that nobody gave adds nothing (its pᵢ is 0), so the
 * logarithm of 0 is never taken: people at one end can only lie a whole scale from μ when nobody is there.
 *
 * @param counts how many people gave each answer, lowest first; no negative numbers
 * @returns null where nobody answered, or where the scale has fewer than two places
 */
export function consensus(counts: readonly number[]): number | null {
  const total = sumOf(counts);
  const length = counts.length - 1;
  if (total === 0 || length < 1) return null;
  const mean = counts.reduce((sum, count, place) => sum + count * place, 0) / total;
  const sum = counts.reduce(
    (sum, count, place) => (count === 0 ? sum : sum + (count / total) * Math.log2(1 - Math.abs(place - mean) / length)),
    1,
  );
  // Binary fractions can end a hair outside the range.
  return Math.min(1, Math.max(0, sum));
}
