import { sumOf } from '../../analysis/distribution.js';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import type { Definition, Dimension } from '../../definition/definition.js';

/**
 * From answers to the words of the weather. The rules and their thresholds are reasoned, not measured; shares are
 * compared as whole numbers, so that a share of exactly a third or a half is never lost in rounding.
 */

/** Words for a group that sees a dial much the same, from what rarely happens to what mostly does. */
const STEADY = ['heavyWeather', 'rainy', 'cloudy', 'brightSpells', 'sunny'] as const;
export type Steady = (typeof STEADY)[number];
/** Each is a word of the figure, and the name of an icon. */
export type Weather = Steady | 'changeable' | 'localShower' | 'fog' | 'noReport';

/** The weather at one dial. */
export interface DialWeather {
  readonly dimension: string;
  readonly weather: Weather;
  /** 1 heavy weather to 5 sunny; null where people differ, do not know, or are too few. */
  readonly rank: number | null;
  /** Where the needle points, on the scale of 1 to 5: one place, two where people differ, none in fog or without report. */
  readonly needle: readonly number[];
  /** The statements about which people are split, in the order of the items. */
  readonly split: readonly string[];
  /** The statement that lags behind; only in a local shower. */
  readonly lagging: string | null;
}

/** The weather of the whole network. */
export interface Report {
  readonly weather: Weather;
  /** The one dial with the shower; only in a local shower. */
  readonly shower: string | null;
  /** The dials whose own word differs too much to go unnamed. */
  readonly others: readonly DialWeather[];
}

/** Whether a share of a whole is at least `numerator / denominator`. */
const isAtLeast = (part: number, whole: number, numerator: number, denominator: number): boolean =>
  whole > 0 && part * denominator >= whole * numerator;

const lowOf = (counts: readonly number[]): number => sumOf(counts.slice(0, 2));
const highOf = (counts: readonly number[]): number => sumOf(counts.slice(-2));

/** Two sides of at least a third of the people, and two people, each: at both ends of a statement or of a wind. */
export function isSplit({ counts }: MeasureSummary): boolean {
  const all = sumOf(counts);
  return [lowOf(counts), highOf(counts)].every((side) => side >= 2 && isAtLeast(side, all, 1, 3));
}

/** The answers to a dial's statements that may be shown; its wind never counts. */
export const statementsOf = ({ items }: Dimension, { measures }: Summary): readonly MeasureSummary[] =>
  items.filter(({ type }) => type === 'rating').flatMap(({ id }) => measures.get(id) ?? []);

/** Counts of all statements together, by answer. */
export const pooled = (all: readonly { readonly counts: readonly number[] }[]): readonly number[] =>
  [0, 1, 2, 3, 4].map((place) => sumOf(all.map(({ counts }) => counts[place] ?? 0)));

/**
 * The interpolated median: where half of the answers lie below and half above, on the scale of 1 to 5, from 0.5 to 5.5.
 * p = k - 0.5 + (N / 2 - F) / f, with k the answer in which the middle falls, F the answers below it, f those in it, and
 * N all. Null without answers.
 */
export function interpolatedMedian(counts: readonly number[]): number | null {
  const half = sumOf(counts) / 2;
  let below = 0;
  for (const [place, count] of counts.entries()) {
    if (count > 0 && below + count >= half) return place + 0.5 + (half - below) / count;
    below += count;
  }
  return null;
}

/** Rules 1 to 6 for one dial: the first that holds gives its word. */
export function weatherOf(dimension: Dimension, summary: Summary): DialWeather {
  const statements = statementsOf(dimension, summary);
  const shown = statements.filter(({ withheld }) => !withheld);
  const answers = pooled(shown);
  const [all, low, high] = [sumOf(answers), lowOf(answers), highOf(answers)];
  const unknown = sumOf(statements.map((one) => one.unknown));
  const plain = { dimension: dimension.id, rank: null, needle: [], split: [], lagging: null };
  // Levels instead of counts say too little for a needle.
  if (summary.withheld !== null || summary.coarse || all + unknown === 0) return { ...plain, weather: 'noReport' };
  if (unknown * 3 > all + unknown) return { ...plain, weather: 'fog' };

  const split = shown.filter(isSplit).map(({ item }) => item);
  const lowest = lowestOf(shown);
  const bothSides = isAtLeast(low, all, 1, 4) && isAtLeast(high, all, 1, 4);
  if (split.length >= 2 || (bothSides && !(split.length === 0 && lowest.gap >= SHOWER_GAP))) {
    const sides = [
      [answers[0]!, answers[1]!, 0, 0, 0],
      [0, 0, 0, answers[3]!, answers[4]!],
    ];
    const needle = sides.flatMap((side) => interpolatedMedian(side) ?? []);
    return { ...plain, weather: 'changeable', needle, split };
  }
  const rank = rankOf(all, low, high);
  const steady = { ...plain, rank, needle: [interpolatedMedian(answers)!], split };
  return lowest.gap >= SHOWER_GAP
    ? { ...steady, weather: 'localShower', lagging: lowest.item }
    : { ...steady, weather: STEADY[rank - 1]! };
}

/** So many answers between the medians of two statements of a dial is a shower. */
const SHOWER_GAP = 2;

/** The statement with the lowest median, the first of equals, and how far the highest one is from it. */
function lowestOf(statements: readonly MeasureSummary[]): { readonly item: string | null; readonly gap: number } {
  const medians = statements.flatMap(({ item, median }) => (median === null ? [] : [{ item, median }]));
  const places = medians.map(({ median }) => median);
  const least = Math.min(...places);
  return {
    item: medians.find(({ median }) => median === least)?.item ?? null,
    gap: places.length > 0 ? Math.max(...places) - least : 0,
  };
}

/** Rules 5 and 6. */
function rankOf(all: number, low: number, high: number): number {
  if (isAtLeast(low, all, 3, 4)) return 1;
  if (isAtLeast(low, all, 1, 2)) return 2;
  if (isAtLeast(high, all, 3, 4)) return 5;
  return isAtLeast(high, all, 1, 2) ? 4 : 3;
}

/** The weather at every dial, in their order. */
export const dialsOf = (definition: Definition, summary: Summary): readonly DialWeather[] =>
  definition.dimensions.map((dimension) => weatherOf(dimension, summary));

/** The report over all dials. */
export function reportOf(dials: readonly DialWeather[]): Report {
  const count = (...words: readonly Weather[]) => dials.filter(({ weather }) => words.includes(weather)).length;
  const ranks = dials.flatMap(({ rank }) => rank ?? []).sort((one, other) => one - other);
  const dry = ranks.filter((rank) => rank >= 4).length;
  const wet = ranks.filter((rank) => rank <= 2).length;
  const say = (weather: Weather, shower: string | null = null): Report => ({
    weather,
    shower,
    others: dials.filter((dial) => dial.weather !== weather && dial.dimension !== shower),
  });

  if (count('noReport') === dials.length) return say('noReport');
  if (count('fog', 'noReport') >= 2) return say('fog');
  if (count('changeable') >= 2 || (dry >= 2 && wet >= 2)) return say('changeable');
  if (wet === 1 && dry >= 2) {
    return say('localShower', dials.find(({ rank }) => rank !== null && rank <= 2)!.dimension);
  }
  const middle = ranks[Math.floor((ranks.length - 1) / 2)];
  if (middle === undefined) return say('noReport');
  const others = dials.filter(
    ({ weather, rank }) => rank === null || weather === 'localShower' || Math.abs(rank - middle) >= 2,
  );
  return { weather: STEADY[middle - 1]!, shower: null, others };
}
