import { lowerMedian, sumOf } from '../distribution.js';
import type { CountedLevel, CountedRelation } from './counts.js';
import type { NetworkParty, Side, Tie } from './group-network.js';

/** Below this many speakers, the lowest and highest answer would point at persons. */
const FEWEST_FOR_SPREAD = 5;

/** How many speakers gave each level, by its place. */
type Levels = number[];

/** What was said of a pair. Where relations have no direction, all of it stands under `ab`. */
interface Pair {
  readonly a: NetworkParty;
  readonly b: NetworkParty;
  readonly now: Record<End, Levels>;
  readonly wanted: Record<End, Levels>;
  bystanders: number;
}

type End = 'ab' | 'ba';

interface Counted {
  readonly relations: readonly CountedRelation[];
  readonly now: readonly CountedLevel[];
  readonly wanted: readonly CountedLevel[];
}

/** What is between two parties, for every pair that somebody drew, in the order of the parties. */
export function tiesOf(parties: readonly NetworkParty[], directed: boolean, counted: Counted): readonly Tie[] {
  const places = new Map(parties.map(({ key }, at) => [key, at]));
  const pairs = new Map<number, Pair>();

  const pairOf = ({ from, to }: CountedRelation): readonly [Pair, End] | undefined => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return undefined;
    const [a, b] = start < end ? [start, end] : [end, start];
    const at = a * parties.length + b;
    const pair = pairs.get(at) ?? newPair(parties[a]!, parties[b]!);
    pairs.set(at, pair);
    return [pair, start === a || !directed ? 'ab' : 'ba'];
  };
  const isSide = ({ from, own }: CountedRelation) => own && parties[places.get(from)!]!.voices > 0;

  for (const relation of counted.relations) {
    const found = pairOf(relation);
    if (found && !isSide(relation)) found[0].bystanders += relation.people;
  }
  for (const of of ['now', 'wanted'] as const) {
    for (const level of counted[of]) {
      const found = pairOf(level);
      if (!found || !isSide(level)) continue;
      const levels = found[0][of][found[1]];
      while (levels.length <= level.place) levels.push(0);
      levels[level.place]! += level.people;
    }
  }
  return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => tieOf(pair, directed));
}

const newPair = (a: NetworkParty, b: NetworkParty): Pair => ({
  a,
  b,
  now: { ab: [], ba: [] },
  wanted: { ab: [], ba: [] },
  bystanders: 0,
});

function tieOf({ a, b, now, wanted, bystanders }: Pair, directed: boolean): Tie {
  const [ab, wantedAb] = [sideOf(now.ab), sideOf(wanted.ab)];
  return {
    a: a.key,
    b: b.key,
    ab,
    ba: directed ? sideOf(now.ba) : ab,
    bystanders,
    wantedAb,
    wantedBa: directed ? sideOf(wanted.ba) : wantedAb,
  };
}

function sideOf(levels: Levels): Side | null {
  const median = lowerMedian(levels);
  if (median === null) return null;
  const n = sumOf(levels);
  const mayShowSpread = n >= FEWEST_FOR_SPREAD;
  return {
    median,
    n,
    lowest: mayShowSpread ? levels.findIndex((people) => people > 0) : null,
    highest: mayShowSpread ? levels.length - 1 : null,
  };
}
