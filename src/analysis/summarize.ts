import type { Definition } from '../definition/definition.js';
import { measuresIn } from './measures.js';
import { privacyWithin, type Privacy } from './privacy.js';
import { countAt } from './read-counts.js';
import { groupRoles } from './roles.js';
import { summarizeDimension } from './summarize-dimension.js';
import { summarizeMeasure } from './summarize-measure.js';
import type { MeasureSummary, Summary } from './summary.js';
import { NO_ROLE, type Tally } from './tally-shape.js';

/**
 * What a group answered, as far as the rules allow it to be shown. Never throws: what a tally lacks counts as zero, and
 * a count that is no whole number above zero does, too.
 */
export function summarize(definition: Definition, tally: Tally, privacy: Privacy): Summary {
  const respondents = Object.keys(tally.respondents).reduce((sum, role) => sum + countAt(tally.respondents, role), 0);
  const head = { instrument: definition.id, version: definition.version, respondents, coarse: privacy.coarse };
  if (!privacy.open && respondents < privacy.minGroup) {
    return { ...head, withheld: 'too-few', measures: new Map(), dimensions: new Map(), breakdown: 'none' };
  }
  const measures = summarizeMeasures(definition, tally, privacy, respondents);
  return {
    ...head,
    withheld: null,
    measures,
    dimensions: new Map(definition.dimensions.map((one) => [one.id, summarizeDimension(one, measures)])),
    breakdown: breakdownOf([...measures.values()]),
  };
}

function summarizeMeasures(
  definition: Definition,
  tally: Tally,
  privacy: Privacy,
  respondents: number,
): ReadonlyMap<string, MeasureSummary> {
  const summaries = new Map<string, MeasureSummary>();
  const all = measuresIn(definition);
  for (const dimension of definition.dimensions) {
    const within = privacyWithin(privacy, dimension);
    const setting = { tally, privacy: within, groups: groupRoles(tally, within), respondents };
    for (const item of dimension.items) {
      for (const measure of all) {
        if (measure.item === item.id) summaries.set(measure.key, summarizeMeasure(measure, setting));
      }
    }
  }
  return summaries;
}

function breakdownOf(measures: readonly MeasureSummary[]): Summary['breakdown'] {
  const groups = measures.flatMap(({ roles }) => roles.map((row) => row.roles));
  if (groups.length === 0) return 'none';
  return groups.some((roles) => roles.filter((role) => role !== NO_ROLE).length > (roles.includes(NO_ROLE) ? 0 : 1))
    ? 'merged'
    : 'all';
}
