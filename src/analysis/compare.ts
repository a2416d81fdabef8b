import { isRated, type Definition, type Dimension } from '../definition/definition.js';
import { sumOf } from './distribution.js';
import type { MeasureSummary, Summary } from './summary.js';

/** How the answers to one measure are different from the moment before. */
export type Change = 'higher' | 'lower' | 'closer' | 'apart' | 'same';

/**
 * From how many places on a scale on a middle counts as moved. One is the least that an ordinal scale can say: half the
 * group now chooses at least the next answer.
 */
export const FEWEST_PLACES = 1;

/**
 * From which difference on agreement counts as changed, on Tastle & Wierman's consensus (0 to 1). Where one person in
 * ten leaves a common answer for the next one of five, it falls by 0.07; where half the group does, by 0.19. The border
 * lies between the two, nearer to the latter, and falls between the tenths to which a coarse summary rounds.
 */
export const LEAST_AGREEMENT = 0.15;

/** How many chose an answer or a higher one, then and now. */
export interface ChangeReason {
  /** The answer, as a place on the scale. */
  readonly place: number;
  readonly before: number;
  readonly beforeTotal: number;
  readonly after: number;
  readonly afterTotal: number;
}

/** One measure at two moments. */
export interface MeasureComparison {
  /** The measure's key in both summaries. */
  readonly key: string;
  readonly dimension: string;
  readonly before: MeasureSummary;
  readonly after: MeasureSummary;
  /** At least one; what is said of agreement comes first. */
  readonly changes: readonly Change[];
  /** Null in a coarse summary, which knows no numbers of people. */
  readonly reason: ChangeReason | null;
}

/** What came together or fell apart asks for a conversation first. */
const ORDER: readonly Change[] = ['apart', 'closer', 'lower', 'higher', 'same'];

/**
 * The rated measures that both summaries show, the most telling change first, and equals in the order in which they were
 * asked. Measures that either moment withholds, or of which it has no answers, are left out.
 *
 * @param before the earlier moment; both summaries are of the same definition, under their own rules of privacy
 */
export function compare(definition: Definition, before: Summary, after: Summary): readonly MeasureComparison[] {
  const compared = definition.dimensions.flatMap((dimension) =>
    ratedKeys(dimension, after).flatMap((key): MeasureComparison[] => {
      const [then, now] = [before.measures.get(key), after.measures.get(key)];
      if (!then || !now || !canCompare(then) || !canCompare(now) || !haveOneScale(then, now)) return [];
      const changes = changesOf(then, now);
      const reason = before.coarse || after.coarse ? null : reasonOf(then, now, changes);
      return [{ key, dimension: dimension.id, before: then, after: now, changes, reason }];
    }),
  );
  return compared.sort((one, other) => ORDER.indexOf(one.changes[0]!) - ORDER.indexOf(other.changes[0]!));
}

function ratedKeys(dimension: Dimension, { measures }: Summary): readonly string[] {
  const rated = new Set(dimension.items.filter(isRated).map(({ id }) => id));
  return [...measures.values()].filter(({ item }) => rated.has(item)).map(({ key }) => key);
}

const canCompare = ({ withheld, median }: MeasureSummary): boolean => !withheld && median !== null;

const haveOneScale = (one: MeasureSummary, other: MeasureSummary): boolean =>
  one.answers.length === other.answers.length && one.answers.every((answer, at) => answer === other.answers[at]);

/**
 * What changed in one measure. *Closer*, *apart*: the consensus rose or fell by `LEAST_AGREEMENT` or more. *Higher*,
 * *lower*: the lower median moved by `FEWEST_PLACES` or more, and the group is divided at neither moment, as two camps
 * have no middle. *Same*: none of these. Symmetric: when the moments change places, so do the words.
 *
 * It says what is different in this group. It is no test of significance, and asks for none: the group is no sample.
 */
export function changesOf(before: MeasureSummary, after: MeasureSummary): readonly Change[] {
  const agreement = (after.agreement ?? 0) - (before.agreement ?? 0);
  const places = (after.median ?? 0) - (before.median ?? 0);
  const hasMiddle = before.outcome !== 'divided' && after.outcome !== 'divided';
  const changes: Change[] = [];
  if (Math.abs(agreement) >= LEAST_AGREEMENT) changes.push(agreement > 0 ? 'closer' : 'apart');
  if (hasMiddle && Math.abs(places) >= FEWEST_PLACES) changes.push(places > 0 ? 'higher' : 'lower');
  return changes.length > 0 ? changes : ['same'];
}

/**
 * The answer at which the two moments differ most: at which the shares of those who chose it or a higher one lie
 * furthest apart (the statistic of Kolmogorov and Smirnov, without their test), in the direction in which the middle
 * moved where it did. So the sentence always shows what the word says. Of equals the lowest.
 */
function reasonOf(before: MeasureSummary, after: MeasureSummary, changes: readonly Change[]): ChangeReason {
  const orHigher = ({ counts }: MeasureSummary, place: number) => sumOf(counts.slice(place));
  const gap = (place: number) => orHigher(after, place) / after.n - orHigher(before, place) / before.n;
  const direction = changes.includes('higher') ? 1 : changes.includes('lower') ? -1 : 0;
  const strength = (place: number) => (direction === 0 ? Math.abs(gap(place)) : gap(place) * direction);
  // All chose the lowest answer or a higher one, so it is never the lowest.
  const places = after.answers.map((_, place) => place).slice(1);
  const place = places.reduce((best, one) => (strength(one) > strength(best) + ROUNDING ? one : best));
  return {
    place,
    before: orHigher(before, place),
    beforeTotal: before.n,
    after: orHigher(after, place),
    afterTotal: after.n,
  };
}

/** Equal shares of groups of different sizes can differ by a hair. */
const ROUNDING = 1e-9;
