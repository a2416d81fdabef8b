/**
 * What can be said of the map of a group as a whole. There is no score of a network, and no ranking of parties: nobody
 * can act on them. A share is *n of m*; n / m goes from 0 to 1.
 */
import type { NetworkItem } from '../../items/network/answer.js';
import { betweennessIn } from './betweenness.js';
import type { GroupNetwork, Tie } from './group-network.js';
import { degreesOf, linesOf, neighboursOf } from './lines.js';
import { holdingTogether } from './pieces.js';

/** So many of how many; m is at least 1. */
export interface Share {
  readonly n: number;
  readonly m: number;
}

/** At least this many parties: in a smaller map everyone sees who stands in between. */
const FEWEST_FOR_BRIDGES = 6;
/** At most this many are called a bridge, so that it stays something that stands out. */
const MOST_BRIDGES = 3;
/** Bridges are found on lines of this step or more: to know each other alone carries nothing across. */
const LOWEST_STEP_OF_BRIDGES = 2;
/** Sums of parts that are the same in another order differ less than this. */
const ROUNDING = 1e-9;

/**
 * Whether each party that takes part has all others that do on its map. Only then does no line mean no contact: with
 * *at most five*, it may just mean *not in my five*. False below two parties that take part.
 */
export function allWentThroughTheList({ parties }: GroupNetwork): boolean {
  const takingPart = parties.filter(({ voices }) => voices > 0);
  return takingPart.length > 1 && takingPart.every(({ namedBy, couldName }) => namedBy === couldName);
}

/**
 * Density: how many of the possible pairs of parties that take part have a line. Null where not all went through the
 * list. More is not better as such. Wasserman, S., & Faust, K. (1994). Social network analysis, ch. 4.
 */
export function density(network: GroupNetwork): Share | null {
  if (!allWentThroughTheList(network)) return null;
  const takingPart = takingPartIn(network);
  const lines = linesOf(network).filter(({ a, b }) => takingPart.has(a) && takingPart.has(b));
  return { n: lines.length, m: (takingPart.size * (takingPart.size - 1)) / 2 };
}

/**
 * Naming back: of the pairs of parties that take part where one says it has contact (step 1 or more), in how many the
 * other says so too. Mutual / (mutual + one-sided) pairs. Null where not all went through the list, where nobody has
 * contact, and where relations have no direction. Wasserman & Faust (1994), ch. 13 (dyads).
 */
export function namingBack({ relation }: NetworkItem, network: GroupNetwork): Share | null {
  if (!relation.directed || !allWentThroughTheList(network)) return null;
  const takingPart = takingPartIn(network);
  const linked = network.ties
    .filter(({ a, b }) => takingPart.has(a) && takingPart.has(b))
    .map(({ ab, ba }) => [ab, ba].filter((side) => side !== null && side.median >= 1).length);
  return shareOf(
    linked.filter((sides) => sides > 0),
    (sides) => sides === 2,
  );
}

/**
 * Both ends agree: of the pairs that were heard from both sides, how many differ by one step at most. Null where none
 * was, and where relations have no direction, as both ends are then one answer.
 */
export const bothEndsAgree = ({ relation }: NetworkItem, { ties }: GroupNetwork): Share | null =>
  relation.directed
    ? shareOf(
        ties.flatMap((tie) => differenceOf(tie) ?? []),
        (difference) => difference <= 1,
      )
    : null;

/** How many steps the two sides lie apart; null where one was not heard. */
export const differenceOf = ({ ab, ba }: Tie): number | null => (ab && ba ? Math.abs(ab.median - ba.median) : null);

/** Mix: how many lines run between parties of different types. Null without lines. */
export function mix(network: GroupNetwork): Share | null {
  const typeOf = new Map(network.parties.map(({ key, type }) => [key, type]));
  return shareOf(linesOf(network), ({ a, b }) => typeOf.get(a) !== typeOf.get(b));
}

/**
 * Bridges: the parties with the highest betweenness on lines of step 2 or more, at most three, highest first. Fewer
 * where the next in line would be equal to one left out: in a ring nobody is a bridge. None below six parties.
 */
export function bridgesOf(network: GroupNetwork): readonly string[] {
  if (network.parties.length < FEWEST_FOR_BRIDGES) return [];
  const ranked = [...betweennessIn(neighboursOf(network, LOWEST_STEP_OF_BRIDGES))].sort(
    ([, one], [, other]) => other - one,
  );
  const leftOut = ranked[MOST_BRIDGES]?.[1] ?? 0;
  return ranked
    .slice(0, MOST_BRIDGES)
    .filter(([, betweenness]) => betweenness > leftOut + ROUNDING)
    .map(([key]) => key);
}

/**
 * Where a party stands. `loose`: no line. `edge`: one line. `bridge`: one of the bridges, or the map breaks apart
 * without it. `middle`: all others.
 */
export type Standing = 'middle' | 'bridge' | 'edge' | 'loose';

export function standingsOf(network: GroupNetwork): ReadonlyMap<string, Standing> {
  const bridges = new Set([...bridgesOf(network), ...holdingTogether(network).keys()]);
  return new Map(
    [...degreesOf(network)].map(([key, lines]): readonly [string, Standing] => [
      key,
      lines === 0 ? 'loose' : lines === 1 ? 'edge' : bridges.has(key) ? 'bridge' : 'middle',
    ]),
  );
}

const takingPartIn = ({ parties }: GroupNetwork): ReadonlySet<string> =>
  new Set(parties.filter(({ voices }) => voices > 0).map(({ key }) => key));

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): Share | null =>
  all.length > 0 ? { n: all.filter(is).length, m: all.length } : null;
