import type { NetworkItem } from '../../items/network/answer.js';
import type { CountedParty, CountedRelation } from './counts.js';
import type { NetworkParty } from './group-network.js';

/** The parties of a group's maps, each once, with who speaks for it and who named it. */
export function partiesOf(
  item: NetworkItem,
  counted: readonly CountedParty[],
  relations: readonly CountedRelation[],
): readonly NetworkParty[] {
  const byKey = new Map<string, CountedParty[]>();
  for (const one of counted) {
    const same = byKey.get(one.key);
    if (same) same.push(one);
    else byKey.set(one.key, [one]);
  }
  const voices = new Map([...byKey].map(([key, all]) => [key, peopleIn(all.filter(({ own }) => own))]));
  const takingPart = [...voices.values()].filter((people) => people > 0).length;
  const namers = namersOf(relations, (key) => (voices.get(key) ?? 0) > 0);
  const parties = [...byKey].map(([key, all]): NetworkParty => {
    const spoken = voices.get(key) ?? 0;
    return {
      key,
      name: mostFrequent(all, ({ name }) => name, inCodeOrder),
      type: mostFrequent(all, ({ type }) => type, inOrderOf(item.partyTypes)),
      voices: spoken,
      namedBy: namers.get(key)?.size ?? 0,
      couldName: takingPart - (spoken > 0 ? 1 : 0),
    };
  });
  return parties.sort(
    (one, other) =>
      inOrderOf(item.partyTypes)(one.type, other.type) ||
      inCodeOrder(one.name.toLowerCase(), other.name.toLowerCase()) ||
      inCodeOrder(one.key, other.key),
  );
}

/** By party: the parties that have it on their map. Only what a party's own speakers drew counts. */
function namersOf(
  relations: readonly CountedRelation[],
  takesPart: (key: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const namers = new Map<string, Set<string>>();
  for (const { from, to, own } of relations) {
    if (own && takesPart(from)) namers.set(to, (namers.get(to) ?? new Set()).add(from));
  }
  return namers;
}

type Order = (one: string, other: string) => number;

/** By code unit and not by a language's rules: the same in every browser. */
const inCodeOrder: Order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

const inOrderOf =
  (list: readonly string[]): Order =>
  (one, other) =>
    list.indexOf(one) - list.indexOf(other);

/** What most people wrote; of equally many the first in order. */
function mostFrequent(counted: readonly CountedParty[], of: (one: CountedParty) => string, order: Order): string {
  const people = new Map<string, number>();
  for (const one of counted) people.set(of(one), (people.get(of(one)) ?? 0) + one.people);
  return [...people].sort(([one, n], [other, m]) => m - n || order(one, other))[0]![0];
}

const peopleIn = (counted: readonly CountedParty[]): number => counted.reduce((sum, { people }) => sum + people, 0);
