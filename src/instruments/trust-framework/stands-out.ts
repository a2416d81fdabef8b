import { countOf, isUnknownToMany, dimensionOutcome, type StandsOutRules } from '../../analysis/stands-out-rules.js';
import type { Summary } from '../../analysis/summary.js';

const STRANDS = ['performance', 'competence', 'intentions'];

/** What stands out in a rope beyond single low, high and divided segments. Of the measure low is slack, high is tight. */
export const standsOut: StandsOutRules = {
  /** Intentions are high and performance is low. */
  'intentions-without-proof': (summary) =>
    dimensionOutcome(summary, 'intentions') === 'high' && dimensionOutcome(summary, 'performance') === 'low',

  /** Performance is high and intentions are low. */
  'proof-without-intentions': (summary) =>
    dimensionOutcome(summary, 'performance') === 'high' && dimensionOutcome(summary, 'intentions') === 'low',

  /** Knowledge and skill are high and intentions are low. */
  'skill-without-intentions': (summary) =>
    dimensionOutcome(summary, 'competence') === 'high' && dimensionOutcome(summary, 'intentions') === 'low',

  /** All three strands are high and the measure is slack. */
  'trust-or-habit': (summary) =>
    countOf(summary, STRANDS, 'high') === STRANDS.length && dimensionOutcome(summary, 'measure') === 'low',

  /** At least two strands are high and the measure is tight. */
  'tight-though-well': (summary) =>
    countOf(summary, STRANDS, 'high') >= 2 && dimensionOutcome(summary, 'measure') === 'high',

  /** At least two strands are low and the measure is tight. */
  'checking-carries': (summary) =>
    countOf(summary, STRANDS, 'low') >= 2 && dimensionOutcome(summary, 'measure') === 'high',

  /** At least two strands are low and the measure is slack. */
  'little-asked': (summary) => countOf(summary, STRANDS, 'low') >= 2 && dimensionOutcome(summary, 'measure') === 'low',

  /** At least one third of the people answer *don't know* to two or more statements of one strand. */
  'not-seen-yet': (summary) => STRANDS.some((strand) => unknownStatements(summary, strand) >= 2),

  /** Fewer than six people have answered: the smallest group that the definition's `privacy` shows. */
  'too-few': (summary) => summary.withheld === 'too-few',
};

/** How many statements of a strand are unknown to many. */
function unknownStatements(summary: Summary, strand: string): number {
  const measures = (summary.dimensions.get(strand)?.read ?? []).map((key) => summary.measures.get(key));
  return measures.filter((measure) => measure && isUnknownToMany(summary, measure)).length;
}
