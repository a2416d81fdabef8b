import { sumOf } from '../../analysis/distribution.js';
import {
  dimensionOutcome,
  type RuleValues,
  type StandsOutRule,
  type StandsOutRules,
} from '../../analysis/stands-out-rules.js';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import type { Dimension } from '../../definition/definition.js';
import { coCreationWheel } from './definition.js';
import { isDivided, isShown, quadrantsOf, ringOf, spokesOf } from './spokes.js';

const QUADRANTS = quadrantsOf(coCreationWheel);
const SPOKES = spokesOf(coCreationWheel).flat();

/** Fewer people than this give no change to speak of. */
const FEWEST_FOR_CHANGE = 5;
/** How far apart two spokes of one element are long and short, in rings. */
const LONG_AND_SHORT = 2;
/** How far a quadrant lies behind the others, as a share of the answers. */
const LAG = 0.25;
/** The most of us: two thirds. */
const MOST = 2 / 3;
/** The fewest influences that slow the work of which anything is said. */
const FEWEST_SLOWING = 3;

/** Keeps shares that are exactly at a threshold from being lost in rounding. */
const TINY = 1e-9;

const measuresIn = ({ items }: Dimension, { measures }: Summary): readonly MeasureSummary[] =>
  items.flatMap(({ id }) => measures.get(id) ?? []).filter(isShown);

/** The share of the answers of a quadrant in the two rings at the rim; null where nothing of it is shown. */
function shareAtRim(quadrant: Dimension, summary: Summary): number | null {
  const counts = measuresIn(quadrant, summary).map((measure) => measure.counts);
  const all = sumOf(counts.map(sumOf));
  return all === 0 ? null : sumOf(counts.map((one) => sumOf(one.slice(3)))) / all;
}

const isDividedIn = (quadrant: Dimension, summary: Summary): boolean => measuresIn(quadrant, summary).some(isDivided);

/** Where one quadrant is high and another low. */
const highAndLow =
  (high: string, low: string): StandsOutRule =>
  (summary) =>
    dimensionOutcome(summary, high) === 'high' && dimensionOutcome(summary, low) === 'low';

/** One sentence for each spoke of which something holds. */
const spokesThat =
  (holds: (measure: MeasureSummary, summary: Summary) => boolean): StandsOutRule =>
  (summary) =>
    SPOKES.flatMap(({ key }): RuleValues[] => {
      const measure = summary.measures.get(key);
      return measure && holds(measure, summary) ? [{ statement: { item: key } }] : [];
    });

/** The spokes whose middle answer moved a ring or more this way since the moment before, the furthest first. */
const spokesMoved =
  (direction: 1 | -1): StandsOutRule =>
  (summary, before) => {
    if (!before || Math.min(summary.respondents, before.respondents) < FEWEST_FOR_CHANGE) return [];
    return SPOKES.map(({ key }) => {
      const [now, then] = [ringOf(summary.measures.get(key)), ringOf(before.measures.get(key))];
      return { key, rings: now === null || then === null ? 0 : (now - then) * direction };
    })
      .filter(({ rings }) => rings >= 1)
      .sort((one, other) => other.rings - one.rings)
      .map(({ key }) => ({ statement: { item: key } }));
  };

/** What stands out in a wheel beyond single low, high and divided spokes. */
export const standsOut: StandsOutRules = {
  /** A spoke was broken at the moment before and is whole now. */
  'seen-more-alike': (summary, before) =>
    SPOKES.filter(({ key }) => isDivided(before?.measures.get(key)) && ringOf(summary.measures.get(key)) !== null).map(
      ({ key }) => ({ statement: { item: key } }),
    ),

  longer: spokesMoved(1),
  shorter: spokesMoved(-1),

  'bond-without-trial': highAndLow('relation', 'action'),
  'trial-without-bond': highAndLow('action', 'relation'),
  'done-without-room': highAndLow('action', 'construction'),
  'knowledge-unused': highAndLow('expertise', 'action'),

  /** The share of answers at the rim is 25 points or more below that of each other quadrant, and no spoke of it is broken. */
  lags: (summary) => {
    const shares = QUADRANTS.map((quadrant) => shareAtRim(quadrant, summary));
    return QUADRANTS.filter((quadrant, at) => {
      const share = shares[at];
      const others = shares.filter((_, other) => other !== at);
      return (
        typeof share === 'number' &&
        others.every((other) => other !== null && other - share >= LAG - TINY) &&
        !isDividedIn(quadrant, summary)
      );
    }).map(({ id }) => ({ dimension: { dimension: id } }));
  },

  headwind,

  /** In each quadrant two thirds of the answers or more lie at the rim, and no spoke is broken. */
  'true-throughout': (summary) =>
    QUADRANTS.every(
      (quadrant) => (shareAtRim(quadrant, summary) ?? 0) >= MOST - TINY && !isDividedIn(quadrant, summary),
    ),

  /** The middle answers to the two statements of one element lie two rings or more apart, and neither is divided. */
  'long-and-short': ({ measures }) =>
    QUADRANTS.flatMap(({ id, parts = [], items }) =>
      parts.flatMap((part): RuleValues[] => {
        const rings = items.filter((item) => item.part === part).map((item) => ringOf(measures.get(item.id)));
        const [one, other] = rings;
        if (typeof one !== 'number' || typeof other !== 'number' || Math.abs(one - other) < LONG_AND_SHORT) return [];
        return [{ element: { dimension: id, part } }];
      }),
    ),

  /** More than a third of all who took part do not know. */
  'not-known': spokesThat(({ unknown }, { respondents }) => unknown * 3 > respondents),

  divided: spokesThat(isDivided),
};

/**
 * Three or more influences slow the work, and at least half of these touch one part. The counts do not tell which
 * effect goes with which part, so it is said only where it must be so: of all cards C, S slow and P touch the part, and
 * at least S + P - C do both, the most helpful case. Where people left a field of a card open, C is taken from the
 * fuller of the two.
 */
function headwind({ measures }: Summary): readonly RuleValues[] {
  const [effect, part] = ['effect', 'part'].map((field) => measures.get(`outside-forces/${field}`));
  if (!effect || !part || effect.withheld || part.withheld) return [];
  const slowing = effect.counts[effect.answers.indexOf('slows')] ?? 0;
  const cards = Math.max(sumOf(effect.counts), sumOf(part.counts));
  if (slowing < FEWEST_SLOWING) return [];
  return part.answers
    .filter((_, at) => (slowing + part.counts[at]! - cards) * 2 >= slowing)
    .map((dimension) => ({ dimension: { dimension } }));
}
