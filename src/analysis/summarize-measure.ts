import { consensus } from './agreement.js';
import { blindSpotOf } from './blind-spot.js';
import { inWords } from './coarse.js';
import { lowerMedian, quartilesOf } from './distribution.js';
import type { CountedMeasure } from './measures.js';
import { outcomeOf } from './outcome.js';
import { fewestShown, type Privacy } from './privacy.js';
import { answeredIn, countsOf, readCounts, type Answered } from './read-counts.js';
import { canBreakDown, isOthers, type RoleGroup } from './roles.js';
import type { MeasureSummary, RoleSummary } from './summary.js';
import type { Tally } from './tally-shape.js';

/** What is the same for all measures of one dimension. */
export interface MeasureSetting {
  readonly tally: Tally;
  readonly privacy: Privacy;
  readonly groups: readonly RoleGroup[];
  /** How many results the tally was made from. */
  readonly respondents: number;
}

/** What the group answered to one measure, as far as it may be shown. */
export function summarizeMeasure(measure: CountedMeasure, setting: MeasureSetting): MeasureSummary {
  const { tally, privacy, respondents } = setting;
  const answered = readCounts(measure, countsOf(tally, measure.key));
  const named = {
    key: measure.key,
    item: measure.item,
    ...(measure.aspect !== undefined && { aspect: measure.aspect }),
    ...(measure.field !== undefined && { field: measure.field }),
    kind: measure.kind,
  };
  const isTooSmall = !privacy.open && respondents < privacy.minGroup;
  // A text is shared as it is: how many there are says no more than the texts themselves.
  const isHeldBack = measure.kind !== 'written' && !privacy.open && answered.points < fewestShown(privacy);
  const summary: MeasureSummary =
    isTooSmall || isHeldBack
      ? { ...named, ...withheld(measure, answered, isTooSmall ? Infinity : fewestShown(privacy)) }
      : { ...named, ...shown(measure, answered, setting) };
  return privacy.coarse ? inWords(summary, answeredIn(answered)) : summary;
}

type Unnamed = Omit<MeasureSummary, 'key' | 'item' | 'aspect' | 'field' | 'kind'>;

/** Too few gave a point: only that many do not know it, or do not find it theirs, may still be said. */
function withheld({ given, answers }: CountedMeasure, { unknown, notApplicable }: Answered, minimum: number): Unnamed {
  return {
    answers: given ? [] : answers,
    counts: given ? [] : answers.map(() => 0),
    n: 0,
    unknown: unknown >= minimum ? unknown : 0,
    notApplicable: notApplicable >= minimum ? notApplicable : 0,
    withheld: true,
    median: null,
    quartiles: null,
    agreement: null,
    outcome: null,
    blindSpot: null,
    roles: [],
  };
}

function shown(measure: CountedMeasure, answered: Answered, setting: MeasureSetting): Unnamed {
  const { answers, counts, points, unknown, notApplicable } = answered;
  const isOrdinal = measure.kind === 'ordinal';
  const roles = breakDown(measure, setting);
  const apart = roles.filter((role) => !isOthers(role)).map((role) => ({ role: role.roles[0]!, counts: role.counts }));
  return {
    answers,
    counts,
    n: points,
    unknown,
    notApplicable,
    withheld: false,
    median: isOrdinal ? lowerMedian(counts) : null,
    quartiles: isOrdinal ? quartilesOf(counts) : null,
    agreement: isOrdinal ? consensus(counts) : null,
    outcome: isOrdinal ? outcomeOf(counts, setting.respondents === 1) : null,
    blindSpot: isOrdinal ? blindSpotOf(apart, counts, fewestShown(setting.privacy)) : null,
    roles,
  };
}

/** Roles beside each other; none where that could give a person away, nor for texts, numbers, days and parties. */
function breakDown(measure: CountedMeasure, { tally, privacy, groups }: MeasureSetting): readonly RoleSummary[] {
  if (measure.given || measure.kind === 'written') return [];
  const read = groups.map(({ roles }) => readCounts(measure, countsOf(tally, measure.key, roles)));
  const people = read.map((answered) => ({ points: answered.points, answered: answeredIn(answered) }));
  if (!canBreakDown(people, fewestShown(privacy))) return [];
  return read.map(({ counts, points }, at) => ({
    roles: groups[at]!.roles,
    counts,
    n: points,
    median: measure.kind === 'ordinal' ? lowerMedian(counts) : null,
  }));
}
