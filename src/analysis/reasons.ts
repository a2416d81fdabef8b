import { isManyUnknown } from './coarse.js';
import { middleMedian, sumOf } from './distribution.js';
import { middleOf, sidesOf } from './outcome.js';
import type { MeasureSummary, Summary } from './summary.js';

/**
 * Why something is said of a measure, as data for a sentence. Places are positions in `measure.answers`, so that the
 * anchor is found there. Numbers of people are null in a coarse summary: the sentence is then one without numbers.
 */
export type Reason = OutcomeReason | BlindSpotReason | UnknownReason;

export type OutcomeReason =
  | {
      readonly rule: 'divided';
      /** How many chose below the middle, and around which answer; likewise above it. */
      readonly low: number | null;
      readonly lowPlace: number;
      readonly high: number | null;
      readonly highPlace: number;
    }
  | {
      readonly rule: 'low' | 'high';
      /** How many of `total` chose the answer at `place` or lower; for `high`, or higher. */
      readonly n: number | null;
      readonly total: number | null;
      readonly place: number;
    };

export interface BlindSpotReason {
  readonly rule: 'blind-spot';
  readonly role: string;
  /** The middle of the role's answers, and of all others'. */
  readonly onePlace: number;
  readonly otherPlace: number;
}

export interface UnknownReason {
  readonly rule: 'unknown';
  /** How many do not know, and of how many. */
  readonly n: number | null;
  readonly total: number | null;
}

/** In a coarse summary counts are levels, and the number of people is not shown. */
const isCoarse = (measure: MeasureSummary): boolean => measure.n === 0;

/** Why a measure has its outcome; null where it has none. */
export function reasonFor(measure: MeasureSummary): OutcomeReason | null {
  const { outcome, counts, n } = measure;
  if (outcome === null) return null;
  const { below, above } = sidesOf(counts);
  const people = (side: readonly number[]) => (isCoarse(measure) ? null : sumOf(side));
  if (outcome === 'divided') {
    const place = isCoarse(measure) ? mostChosen : middlePlace;
    const top = counts.length - 1;
    return {
      rule: 'divided',
      low: people(below),
      lowPlace: place(below),
      high: people(above),
      highPlace: top - place([...above].reverse()),
    };
  }
  const middle = middleOf(counts.length);
  const side = outcome === 'low' ? below : above;
  return {
    rule: outcome,
    n: people(side),
    total: isCoarse(measure) ? null : n,
    // The answer next to the middle: the rule itself, that half or more chose on this side.
    place: outcome === 'low' ? Math.ceil(middle) - 1 : Math.floor(middle) + 1,
  };
}

/** Around which answer a camp chose: its median; between two answers the one nearer to the end of the scale. */
const middlePlace = (side: readonly number[]): number => Math.floor(middleMedian(side) ?? 0);

/** In levels a median cannot be found: the answer that most chose; of equals the one nearer to the end of the scale. */
const mostChosen = (side: readonly number[]): number => side.indexOf(Math.max(...side));

/** Who sees a measure otherwise; null where no role does. */
export function blindSpotReason({ blindSpot }: MeasureSummary): BlindSpotReason | null {
  if (!blindSpot) return null;
  return { rule: 'blind-spot', role: blindSpot.role, onePlace: blindSpot.median, otherPlace: blindSpot.others };
}

/**
 * That many do not know: a third or more of those whose answers are shown. Where it is held back how many gave a point,
 * they are counted among all respondents. Null where fewer say so.
 */
export function unknownReason(
  measure: MeasureSummary,
  group: Pick<Summary, 'coarse' | 'respondents'>,
): UnknownReason | null {
  const { n, unknown, notApplicable, withheld } = measure;
  if (group.coarse) return unknown > 0 ? { rule: 'unknown', n: null, total: null } : null;
  const answered = n + unknown + notApplicable;
  if (!isManyUnknown(unknown, answered)) return null;
  return { rule: 'unknown', n: unknown, total: withheld ? group.respondents : answered };
}
