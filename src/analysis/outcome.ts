import { middleMedian, sumOf } from './distribution.js';
import type { Outcome } from './summary.js';

/**
 * The fewest people of whom an outcome is said. One answer in a group is a voice, not an outcome. The picture of one
 * person alone is no group: there a single answer is all there is.
 */
export const FEWEST_PEOPLE = 2;

/**
 * Half or more on one side of the middle makes a side an outcome: a rule that a group can check by counting, and that
 * words can say (*half or more chose …*).
 */
const HALF: Share = [1, 2];

/** A third on either side is a camp that a conversation cannot pass over; with less it is a few voices. */
const CAMP: Share = [1, 3];

/** A camp is more than one person, or the picture would point at somebody. */
const FEWEST_IN_CAMP = 2;

type Share = readonly [numerator: number, denominator: number];

const isAtLeast = (part: number, [numerator, denominator]: Share, whole: number): boolean =>
  part * denominator >= whole * numerator;

/** A scale cut in its middle; an answer in the very middle lies on neither side. */
export interface Sides {
  /** The counts of the answers below the middle, and of those above, at their own places on the whole scale. */
  readonly below: readonly number[];
  readonly above: readonly number[];
}

export function sidesOf(counts: readonly number[]): Sides {
  const middle = middleOf(counts.length);
  return {
    below: counts.map((count, place) => (place < middle ? count : 0)),
    above: counts.map((count, place) => (place > middle ? count : 0)),
  };
}

/** The middle of a scale, as a place; between two places where their number is even. */
export const middleOf = (points: number): number => (points - 1) / 2;

/**
 * What a group's answers to one measure come to.
 *
 * - *divided*, the two-camp rule: on both sides of the middle at least a third of those who gave a point, and at least
 *   two people, and the medians of the two sides at least half the scale's length apart. It goes first.
 * - *low*: half or more below the middle; *high*: half or more above it. Where both hold, neither is said.
 *
 * The rules are symmetric: turn the scale round, and low and high change places.
 *
 * @param counts how many people gave each point, lowest first
 * @param alone whether it is the picture of one person; then *low* and *high* hold from one answer on
 * @returns null where none of the three holds, or too few gave a point
 */
export function outcomeOf(counts: readonly number[], alone = false): Outcome | null {
  const total = sumOf(counts);
  if (total < (alone ? 1 : FEWEST_PEOPLE)) return null;
  const { below, above } = sidesOf(counts);
  const [low, high] = [sumOf(below), sumOf(above)];
  if (
    [low, high].every((camp) => camp >= FEWEST_IN_CAMP && isAtLeast(camp, CAMP, total)) &&
    areFarApart(below, above)
  ) {
    return 'divided';
  }
  const isLow = isAtLeast(low, HALF, total);
  const isHigh = isAtLeast(high, HALF, total);
  return isLow === isHigh ? null : isLow ? 'low' : 'high';
}

/** Half the scale's length: below it people stand beside each other at the middle, and do not differ about much. */
const areFarApart = (below: readonly number[], above: readonly number[]): boolean =>
  (middleMedian(above) ?? 0) - (middleMedian(below) ?? 0) >= middleOf(below.length);
