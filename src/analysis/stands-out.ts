import { isRated, type Definition, type Dimension } from '../definition/definition.js';
import { blindSpotReason, reasonFor, unknownReason, type Reason } from './reasons.js';
import type { MeasureSummary, Summary } from './summary.js';

/** Something that stands out in one measure, with its reason. */
export interface Finding {
  readonly kind: Reason['rule'];
  readonly dimension: string;
  /** The measure's key in `summary.measures`. */
  readonly measure: string;
  readonly reason: Reason;
}

type Kind = Finding['kind'];

/** What asks for a conversation comes first: where people differ, then what is weak, then what is strong. */
const ORDER: readonly Kind[] = ['divided', 'blind-spot', 'low', 'high', 'unknown'];

/** Where low is good news, high is what asks for a conversation. */
const ORDER_WHERE_LOW_IS_GOOD: readonly Kind[] = ['divided', 'blind-spot', 'high', 'low', 'unknown'];

/**
 * What stands out in the rated measures of a group, most pressing first: divided, blind spots, weak, strong, and what
 * many do not know; within a kind the strongest first, and equals in the order in which they were asked. *Low* and
 * *high* are said only of the measures by which a dimension is read, and not where they mean nothing
 * (`reads: 'none'`). One measure may stand out in more than one way.
 */
export function standsOut(definition: Definition, summary: Summary): readonly Finding[] {
  const found = definition.dimensions.flatMap((dimension) => findIn(dimension, summary));
  return found
    .sort((one, other) => one.rank - other.rank || other.strength - one.strength)
    .map(({ finding }) => finding);
}

interface Ranked {
  readonly finding: Finding;
  readonly rank: number;
  /** From 0 to 1; higher is stronger. */
  readonly strength: number;
}

function findIn(dimension: Dimension, summary: Summary): readonly Ranked[] {
  const order = dimension.favourable === 'low' ? ORDER_WHERE_LOW_IS_GOOD : ORDER;
  const read = summary.dimensions.get(dimension.id)?.read ?? [];
  const rated = new Set(dimension.items.filter(isRated).map(({ id }) => id));
  return [...summary.measures.values()]
    .filter((measure) => rated.has(measure.item))
    .flatMap((measure) =>
      reasonsOf(measure, dimension.reads !== 'none' && read.includes(measure.key), summary).map((reason) => ({
        finding: { kind: reason.rule, dimension: dimension.id, measure: measure.key, reason },
        rank: order.indexOf(reason.rule),
        strength: strengthOf(reason, measure),
      })),
    );
}

function reasonsOf(measure: MeasureSummary, sayEnds: boolean, summary: Summary): readonly Reason[] {
  const outcome = reasonFor(measure);
  const said = outcome && (outcome.rule === 'divided' || sayEnds) ? outcome : null;
  return [said, blindSpotReason(measure), unknownReason(measure, summary)].filter((reason) => reason !== null);
}

/**
 * How strong a finding is, from what a coarse summary shows as well: divided by how little people agree, a blind spot
 * by the distance of the medians, low and high by the median and then by agreement, unknown by its share.
 */
function strengthOf(reason: Reason, { answers, median, agreement }: MeasureSummary): number {
  const length = Math.max(1, answers.length - 1);
  switch (reason.rule) {
    case 'divided':
      return 1 - (agreement ?? 0);
    case 'blind-spot':
      return Math.abs(reason.onePlace - reason.otherPlace) / length;
    case 'unknown':
      return reason.n !== null && reason.total ? reason.n / reason.total : 0;
    default: {
      const place = (median ?? 0) / length;
      // A tenth, so that agreement decides only between medians at the same place.
      return 0.9 * (reason.rule === 'high' ? place : 1 - place) + 0.1 * (agreement ?? 0);
    }
  }
}
