import { isRated, type Dimension } from '../definition/definition.js';
import type { DimensionSummary, MeasureSummary, Outcome } from './summary.js';

type Measures = ReadonlyMap<string, MeasureSummary>;

/** A gap is a wish for more, or for less, from one answer on the scale: less cannot be seen on it. */
const FEWEST_PLACES = 1;

/**
 * What a dimension comes to, from the outcomes of the measures by which it is read (`reads.by`). An outcome holds that
 * half or more of them have, those that nobody answered included; *divided* goes first. Where as many are low as high
 * it has none. With `reads: 'none'` only *divided* counts.
 */
export function summarizeDimension(dimension: Dimension, measures: Measures): DimensionSummary {
  const reads = readingsOf(dimension, measures);
  const outcomes = reads.map(({ outcome }) => outcome);
  const spots = reads.flatMap((reading) => reading.measures.flatMap(({ blindSpot }) => blindSpot?.role ?? []));
  return {
    id: dimension.id,
    outcome: held(outcomes, dimension.reads === 'none'),
    blindSpot: mostNamed(spots, reads.length),
    read: reads.flatMap((reading) => reading.measures.map(({ key }) => key)),
  };
}

function held(outcomes: readonly (Outcome | null)[], onlyDivided: boolean): Outcome | null {
  const isHeld = (outcome: Outcome) => {
    const holding = outcomes.filter((one) => one === outcome).length;
    return holding > 0 && holding * 2 >= outcomes.length;
  };
  if (isHeld('divided')) return 'divided';
  if (onlyDivided || isHeld('low') === isHeld('high')) return null;
  return isHeld('low') ? 'low' : 'high';
}

/** The name that half or more of the measures have; of equals the first by its letters. */
function mostNamed(names: readonly string[], measures: number): string | null {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] * 2 >= measures ? first[0] : null;
}

/** One rated item as it counts for its dimension: the measures it is read from, and what they come to. */
interface Reading {
  readonly measures: readonly MeasureSummary[];
  readonly outcome: Outcome | null;
}

function readingsOf(dimension: Dimension, measures: Measures): readonly Reading[] {
  const by = typeof dimension.reads === 'object' ? dimension.reads.by : undefined;
  return dimension.items.flatMap((item): Reading[] => {
    if (!isRated(item) || item.private) return [];
    const aspects = ('aspects' in item && item.aspects) || undefined;
    if (by === 'gap' && aspects) return gapOf(item.id, aspects, measures);
    const aspect = aspects && (by && aspects.includes(by) ? by : aspects[0]);
    const read = measures.get(aspect ? `${item.id}/${aspect}` : item.id);
    return read ? [{ measures: [read], outcome: read.outcome }] : [];
  });
}

/**
 * The gap of one item: the median of what is wanted minus the median of now, in places. What single people want beyond
 * what they see cannot be known from a tally. *High*: at least one place more is wanted; *low*: at least one place
 * less; *divided*: the group is divided about now or about what is wanted. The aspect `now` is the one it starts from,
 * the first other aspect the one that is wanted.
 */
function gapOf(item: string, aspects: readonly string[], measures: Measures): Reading[] {
  const now = measures.get(`${item}/now`);
  const wanted = measures.get(`${item}/${aspects.find((aspect) => aspect !== 'now')}`);
  if (!now || !wanted) return [];
  const gap = now.median === null || wanted.median === null ? 0 : wanted.median - now.median;
  const isDivided = now.outcome === 'divided' || wanted.outcome === 'divided';
  const outcome = isDivided ? 'divided' : gap >= FEWEST_PLACES ? 'high' : gap <= -FEWEST_PLACES ? 'low' : null;
  return [{ measures: [now, wanted], outcome }];
}
