import type { Definition } from '../definition/definition.js';
import { consensus } from './agreement.js';
import { lowerMedian, quartilesOf } from './distribution.js';
import { measuresIn, type CountedMeasure } from './measures.js';
import { outcomeOf } from './outcome.js';
import { summarizeDimension } from './summarize-dimension.js';
import type { MeasureSummary, Summary } from './summary.js';
import type { Countable } from './tally-shape.js';

/**
 * The picture of one person: the summary of a group of one, to whom everything may be shown. The same as `summarize`
 * makes of a tally of one result, without what it takes to protect people in a group: a page on which somebody fills in
 * need not load that.
 */
export function ownSummary(
  definition: Definition,
  { answers }: Pick<Countable, 'answers'> & Partial<Countable>,
): Summary {
  const measures = new Map(
    measuresIn(definition).map((measure) => [measure.key, summarizeOwn(measure, answers[measure.item])]),
  );
  return {
    instrument: definition.id,
    version: definition.version,
    respondents: 1,
    withheld: null,
    coarse: false,
    measures,
    dimensions: new Map(definition.dimensions.map((one) => [one.id, summarizeDimension(one, measures)])),
    breakdown: 'none',
  };
}

function summarizeOwn(measure: CountedMeasure, answer: unknown): MeasureSummary {
  const { key, item, aspect, field, kind, given, unrated } = measure;
  const picked = measure.pick(answer);
  const said = picked === undefined ? [] : [picked].flat().map(String);
  const timesSaid = (one: string) => said.filter((each) => each === one).length;
  const answers = given ? [...new Set(said)].filter((one) => given.fits(one)).sort(given.compare) : measure.answers;
  const counts = answers.map(timesSaid);
  const isOrdinal = kind === 'ordinal';
  return {
    key,
    item,
    ...(aspect !== undefined && { aspect }),
    ...(field !== undefined && { field }),
    kind,
    answers,
    counts,
    n: counts.some((count) => count > 0) ? 1 : 0,
    unknown: unrated ? timesSaid('unknown') : 0,
    notApplicable: unrated ? timesSaid('not-applicable') : 0,
    withheld: false,
    median: isOrdinal ? lowerMedian(counts) : null,
    quartiles: isOrdinal ? quartilesOf(counts) : null,
    agreement: isOrdinal ? consensus(counts) : null,
    outcome: isOrdinal ? outcomeOf(counts, true) : null,
    blindSpot: null,
    roles: [],
  };
}
