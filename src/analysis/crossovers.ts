import type { Definition } from '../definition/definition.js';
import type { DimensionSummary, Summary } from './summary.js';

/** Another instrument that helps after this outcome. */
export interface Crossover {
  /** The id of the other instrument. */
  readonly to: string;
  /** Its place in `definition.next`: its name and the reason stand in the locale files at the same place. */
  readonly place: number;
}

/** What asks for a conversation comes first; what always helps comes last. */
const MOST_TELLING = ['divided', 'low', 'blind-spot', 'high', 'always'] as const;
type When = (typeof MOST_TELLING)[number];

/** More than two is a catalogue, not advice. */
const MOST = 2;

/** Of one answer a dimension is not said to be low or high: it may be the one thing a person feels strongly about. */
const FEWEST_OWN_ANSWERS = 2;

/**
 * Which other instruments help a group next: at most two, the most telling first (divided, low, blind spot, high, and
 * then what always helps), and equals in the order of the definition. One instrument is named once.
 */
export const crossoversOf = (definition: Definition, summary: Summary): readonly Crossover[] =>
  choose(definition, (dimension) => outcomesOf(summary.dimensions.get(dimension)));

/**
 * The same for one person's own picture: only *low* and *high*, of a dimension in which at least two of the items that
 * it is read by have a point. One person is never divided, and no role apart.
 */
export const ownCrossoversOf = (definition: Definition, summary: Summary): readonly Crossover[] =>
  choose(definition, (id) => {
    const dimension = summary.dimensions.get(id);
    const read = dimension?.read.flatMap((key) => summary.measures.get(key) ?? []) ?? [];
    const answered = new Set(read.filter(({ median }) => median !== null).map(({ item }) => item));
    if (answered.size < FEWEST_OWN_ANSWERS) return [];
    return outcomesOf(dimension).filter((outcome) => outcome === 'low' || outcome === 'high');
  });

const outcomesOf = (dimension: DimensionSummary | undefined): readonly When[] => [
  ...(dimension?.outcome ? [dimension.outcome] : []),
  ...(dimension?.blindSpot ? (['blind-spot'] as const) : []),
];

function choose(definition: Definition, outcomesIn: (dimension: string) => readonly When[]): readonly Crossover[] {
  const holding = definition.next.flatMap(({ when, to }, place) => {
    const outcome = 'always' in when ? 'always' : when.outcome;
    const holds = 'always' in when || outcomesIn(when.dimension).includes(when.outcome);
    return holds ? [{ to, place, rank: MOST_TELLING.indexOf(outcome) }] : [];
  });
  const named = new Set<string>();
  return holding
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .filter(({ to }) => !named.has(to) && named.add(to))
    .slice(0, MOST)
    .map(({ to, place }) => ({ to, place }));
}
