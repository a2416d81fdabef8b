import { countOf, isUnknownToMany, dimensionOutcome, type StandsOutRules } from '../../analysis/stands-out-rules.js';
import type { Summary } from '../../analysis/summary.js';

const PILLARS = ['goals', 'structure', 'process', 'culture'];
const measuresOf = (summary: Summary) => [...summary.measures.values()];

/** What stands out in a temple beyond single low, high and divided stones. */
export const standsOut: StandsOutRules = {
  /** At least three of the four pillars are high and the results are low. */
  'roof-open': (summary) => countOf(summary, PILLARS, 'high') >= 3 && dimensionOutcome(summary, 'outcomes') === 'low',

  /** The results are high while at least one of the four pillars is low. */
  'roof-before-pillar': (summary) =>
    dimensionOutcome(summary, 'outcomes') === 'high' && countOf(summary, PILLARS, 'low') >= 1,

  /** Structure is low: too much of it or too little, which the statements leave open. */
  'set-up-pinches': (summary) => dimensionOutcome(summary, 'structure') === 'low',

  /** Surroundings are low and at least two pillars are high. */
  'ground-soft': (summary) => dimensionOutcome(summary, 'context') === 'low' && countOf(summary, PILLARS, 'high') >= 2,

  /** All four pillars are high and none of the statements is divided. */
  'all-alike': (summary) =>
    countOf(summary, PILLARS, 'high') === PILLARS.length &&
    measuresOf(summary).every(({ outcome }) => outcome !== 'divided'),

  /** Goals are high. */
  'goal-clear': (summary) => dimensionOutcome(summary, 'goals') === 'high',

  /** At least one third of the people answer *don't know* to a statement. */
  'not-known-yet': (summary) =>
    measuresOf(summary).some((measure) => measure.kind === 'ordinal' && isUnknownToMany(summary, measure)),

  /** The part that most people want to talk about is neither low nor divided. Where several share the first place: all of them. */
  'talk-without-difference': (summary) => {
    const parts = mostChosen(summary);
    return parts.length > 0 && parts.every((part) => isSeenAlike(summary, part));
  },
};

/** The parts with the highest count of people who want to talk about them; none where nobody chose or it is withheld. */
function mostChosen({ measures }: Summary): readonly string[] {
  const choice = measures.get('talk-about');
  if (!choice || choice.withheld) return [];
  const most = Math.max(...choice.counts);
  return most > 0 ? choice.answers.filter((_, at) => choice.counts[at] === most) : [];
}

/** Whether a part is shown at all, and neither low nor divided. */
function isSeenAlike({ dimensions, measures }: Summary, part: string): boolean {
  const dimension = dimensions.get(part);
  if (!dimension || dimension.outcome === 'low' || dimension.outcome === 'divided') return false;
  return dimension.read.some((key) => measures.get(key)?.withheld === false);
}
