import { type Measure, type Scales } from '../item-type.js';
import { fieldMeasures, type SimpleItem } from '../simple-types.js';
import type { Network, NetworkItem, Party, Relation } from './answer.js';

/** A party on somebody's map: its key, name and type, and whether the person speaks for it. */
export type PartyCount = readonly [party: string, name: string, type: string, own: boolean];

/** A relation on somebody's map, and whether the person speaks for the party that it starts from. */
export type RelationCount = readonly [from: string, to: string, own: boolean];

/** The same, with the level that was said of it. */
export type LevelCount = readonly [from: string, to: string, own: boolean, level: string];

/**
 * What is the same party in several maps: those of a host's list by their id, typed ones by the same letters without
 * case and outer spaces.
 */
export const partyKey = ({ id, name, listed }: Party): string =>
  listed ? `=${id}` : `~${name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()}`;

/** The keys of what is counted, by item. */
export const partiesKey = (item: string): string => `${item}/parties`;
export const relationsKey = (item: string): string => `${item}/relations`;
export const levelKey = (item: string, field: string): string => `${item}/${field}`;

/** Reads the key of a count. */
export const readCount = <T extends readonly unknown[]>(key: string): T => JSON.parse(key) as T;

/**
 * Counts how many people have which party and which relation on their map, and what level they say it has: by name of
 * party, so that the two ends of a relation can be put beside each other. Ratings of a relation are somebody's own
 * judgement of others: they are counted over all relations, and no party is named.
 */
export function networkMeasures(item: NetworkItem, scales: Scales): readonly Measure[] {
  const { directed } = item.relation;
  const named = (key: string, aspect: string, pick: (network: Network) => readonly string[]): Measure => ({
    key,
    item: item.id,
    aspect,
    kind: 'network',
    answers: [],
    unrated: false,
    many: true,
    given: GIVEN,
    pick: (answer) => {
      const network = networkIn(answer);
      const picked = network ? pick(network) : [];
      return picked.length > 0 ? picked : undefined;
    },
  });
  const measuresOfField = (field: SimpleItem): readonly Measure[] =>
    field.type === 'level'
      ? [named(levelKey(item.id, field.id), field.id, (network) => levelsIn(network, field.id, directed))]
      : fieldMeasures(
          item.id,
          field,
          scales,
          (answer) => networkIn(answer)?.relations.map(({ values }) => values) ?? [],
        );
  return [
    named(partiesKey(item.id), 'parties', partiesIn),
    named(relationsKey(item.id), 'relations', (network) => relationsIn(network, directed)),
    ...item.relation.fields.flatMap(measuresOfField),
  ];
}

const partiesIn = ({ own, parties }: Network): readonly string[] =>
  parties.map((party) =>
    JSON.stringify([partyKey(party), party.name, party.type, party.id === own] satisfies PartyCount),
  );

function relationsIn(network: Network, directed: boolean): readonly string[] {
  const keyOf = keysIn(network);
  return network.relations.map((relation) => {
    const { from, to, own } = sideOf(relation, network.own, directed);
    return JSON.stringify([keyOf(from), keyOf(to), own] satisfies RelationCount);
  });
}

function levelsIn(network: Network, field: string, directed: boolean): readonly string[] {
  const keyOf = keysIn(network);
  return network.relations.flatMap((relation) => {
    const level = relation.values[field];
    if (typeof level !== 'string') return [];
    const { from, to, own } = sideOf(relation, network.own, directed);
    return JSON.stringify([keyOf(from), keyOf(to), own, level] satisfies LevelCount);
  });
}

/** Whose side of a relation it is. Where relations have no direction, either end speaks for its own side. */
function sideOf({ from, to }: Relation, own: string | undefined, directed: boolean) {
  const isTurned = !directed && to === own;
  return isTurned ? { from: to, to: from, own: true } : { from, to, own: from === own };
}

function keysIn({ parties }: Network): (id: string) => string {
  const keys = new Map(parties.map((party) => [party.id, partyKey(party)]));
  return (id) => keys.get(id) ?? id;
}

const networkIn = (answer: unknown): Network | undefined => {
  const network = answer as Partial<Network> | null | undefined;
  return Array.isArray(network?.parties) && Array.isArray(network.relations) ? (network as Network) : undefined;
};

/** Two names of 200 code units, each written as JSON with six characters at most, and what stands around them. */
const LONGEST_KEY = 3_000;

/** The keys of network counts: short lists written as JSON, at most as long as two names and what stands around them. */
const GIVEN = {
  fits: (key: string) => key.startsWith('["') && key.length <= LONGEST_KEY && isList(key),
  compare: (one: string, other: string) => (one < other ? -1 : 1),
};

function isList(key: string): boolean {
  try {
    const value: unknown = JSON.parse(key);
    return Array.isArray(value) && value.every((part) => ['string', 'boolean'].includes(typeof part));
  } catch {
    return false;
  }
}
