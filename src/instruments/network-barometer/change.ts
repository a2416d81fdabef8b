import type { MeasureSummary } from '../../analysis/summary.js';
import type { DialWeather } from './weather.js';

/** From this angle on a needle has moved, in degrees: half of one answer. */
export const MOVED_FROM = 18;

/** The dial's half circle has five answers of 36 degrees each; 0 is straight up, negative to the left. */
export const angleOf = (place: number): number => (place - 3) * 36;

/** Where a needle went since the moment before. Null where there was or is no single needle. */
export function movementOf(now: DialWeather, before: DialWeather): 'rising' | 'falling' | 'steady' | null {
  if (now.needle.length !== 1 || before.needle.length !== 1) return null;
  // Angles come from halves and quarters: a hair's breadth of rounding must not hide a move of exactly 18 degrees.
  const turned = Math.round((angleOf(now.needle[0]!) - angleOf(before.needle[0]!)) * 1000) / 1000;
  if (Math.abs(turned) < MOVED_FROM) return 'steady';
  return turned > 0 ? 'rising' : 'falling';
}

/** A wind has seven stops; its two sides are the first three and the last three. */
const SIDES = [
  [0, 3],
  [4, 7],
] as const;

/** Which pole the middle of a wind leans to; null in between, or where it is not shown. */
export function sideOfWind(measure: MeasureSummary | undefined): 0 | 1 | null {
  const median = measure?.median ?? null;
  if (median === null) return null;
  return median < SIDES[0][1] ? 0 : median >= SIDES[1][0] ? 1 : null;
}

/** The counts of each side of a wind alone, at the same places. */
export const sidesOfWind = ({ counts }: MeasureSummary): readonly (readonly number[])[] =>
  SIDES.map(([from, to]) => counts.map((count, place) => (place >= from && place < to ? count : 0)));
