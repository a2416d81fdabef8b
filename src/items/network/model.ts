import type { OfferedParty } from '../../context/workspace.js';
import { newRecordId } from '../../schema/id.js';
import { name as fittingName } from '../../schema/text.js';
import { MOST_PARTIES, MOST_RELATIONS, pairKey, type Network, type NetworkItem, type Party } from './answer.js';
import type { Relation } from './answer.js';
import { partyKey } from './tally.js';

/** The two ends of a relation. */
export type Ends = Pick<Relation, 'from' | 'to'>;

/** A party as somebody types it: perhaps half. */
export interface PartyDraft {
  readonly name: string;
  /** Empty while none is chosen. */
  readonly type: string;
}

/** A party that was taken away, and all that went with it: enough to put it back. */
export interface Removed {
  readonly party: Party;
  /** Its place among the parties. */
  readonly at: number;
  /** It was the one in the middle. */
  readonly own: boolean;
  readonly relations: readonly Relation[];
}

export type NetworkAction =
  | { readonly type: 'add'; readonly party: Party; readonly own?: boolean }
  | { readonly type: 'change'; readonly id: string; readonly to: Party }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'put-back'; readonly removed: Removed }
  /** Says something of a relation, which is made when it is not there; undefined erases it. */
  | { readonly type: 'say'; readonly ends: Ends; readonly field: string; readonly value: unknown }
  | { readonly type: 'separate'; readonly ends: Ends };

/**
 * Why a party cannot be added or changed. `name-unfit`: longer than 200 characters, or with half a character.
 * `name-taken`: the same letters without case, or the same party of the list. `full`: `MOST_PARTIES` or
 * `MOST_RELATIONS` is reached.
 */
export type NetworkIssue = 'name-missing' | 'name-unfit' | 'name-taken' | 'type-missing' | 'full';

/** What an action leads to. With an issue the network is the one that was given. */
export interface Changed {
  readonly network: Network;
  readonly issue?: NetworkIssue;
}

export const EMPTY: Network = { parties: [], relations: [] };

/** Reads an answer that may be anything: what has the form of parties and relations counts, the rest is left out. */
export function networkFrom(answer: unknown): Network {
  if (typeof answer !== 'object' || answer === null) return EMPTY;
  const read = readBefore.get(answer) ?? readNetwork(answer);
  readBefore.set(answer, read);
  return read;
}

const readBefore = new WeakMap<object, Network>();

function readNetwork(answer: Partial<Record<keyof Network, unknown>>): Network {
  const parties = listOf(answer.parties).filter((one): one is Party => hasTexts(one, 'id', 'name', 'type'));
  const ids = new Set(parties.map(({ id }) => id));
  const relations = listOf(answer.relations)
    .filter((one): one is Relation => hasTexts(one, 'from', 'to'))
    .filter(({ from, to, values }) => ids.has(from) && ids.has(to) && typeof values === 'object' && values !== null);
  const { own } = answer;
  return { ...(typeof own === 'string' && ids.has(own) && { own }), parties, relations };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const hasTexts = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** The answer that a network is: none where nothing is left of it. */
export const answerFrom = (network: Network): Network | undefined => (network.parties.length > 0 ? network : undefined);

/** The party of the host's list with this name. */
export const offeredAs = (name: string, offered: readonly OfferedParty[]): OfferedParty | undefined =>
  offered.find((one) => nameKey(one.name) === nameKey(name));

/**
 * The party that a draft stands for. A name of the host's list is the party there; another one gets an id of its own,
 * which it keeps while its name changes.
 */
export function partyFrom({ name, type }: PartyDraft, offered: readonly OfferedParty[], before?: Party): Party {
  const listed = offeredAs(name, offered);
  if (listed) return { id: listed.id, name: listed.name, type: type || listed.type, listed: true };
  const id = before && !before.listed ? before.id : newRecordId();
  return { id, name: name.trim().replace(/\s+/g, ' '), type };
}

/** The one way a network changes. Never throws; what is impossible changes nothing. */
export function change(item: NetworkItem, network: Network, action: NetworkAction): Changed {
  switch (action.type) {
    case 'add':
      return add(item, network, action.party, action.own === true);
    case 'change':
      return replace(item, network, action.id, action.to);
    case 'remove':
      return { network: without(network, action.id) };
    case 'put-back':
      return { network: putBack(item, network, action.removed) };
    case 'say':
      return say(item, network, action);
    case 'separate': {
      const key = pairKey(action.ends, item.relation.directed);
      const relations = network.relations.filter((one) => pairKey(one, item.relation.directed) !== key);
      return { network: relations.length === network.relations.length ? network : { ...network, relations } };
    }
  }
}

/** What goes when a party is removed. Undefined where there is no such party. */
export function removedBy(network: Network, id: string): Removed | undefined {
  const at = network.parties.findIndex((party) => party.id === id);
  const party = network.parties[at];
  if (!party) return undefined;
  const relations = network.relations.filter(({ from, to }) => from === id || to === id);
  return { party, at, own: network.own === id, relations };
}

/** Finds a relation; where relations have no direction, from either end. */
export function relationsByPair(item: NetworkItem, network: Network): (ends: Ends) => Relation | undefined {
  const { directed } = item.relation;
  const byPair = new Map(network.relations.map((relation) => [pairKey(relation, directed), relation]));
  return (ends) => byPair.get(pairKey(ends, directed));
}

/** The parties beside the own one. */
export const othersIn = ({ own, parties }: Network): readonly Party[] => parties.filter(({ id }) => id !== own);

const nameKey = (name: string): string => partyKey({ id: '', name, type: '' });

function issueWith(item: NetworkItem, parties: readonly Party[], { id, name, type }: Party): NetworkIssue | undefined {
  if (name === '') return 'name-missing';
  if (!fittingName.safeParse(name).success) return 'name-unfit';
  if (parties.some((one) => one.id === id || nameKey(one.name) === nameKey(name))) return 'name-taken';
  return item.partyTypes.includes(type) ? undefined : 'type-missing';
}

function add(item: NetworkItem, network: Network, party: Party, own: boolean): Changed {
  const issue = network.parties.length >= MOST_PARTIES ? 'full' : issueWith(item, network.parties, party);
  if (issue) return { network, issue };
  const parties = own ? [party, ...network.parties] : [...network.parties, party];
  return { network: { ...network, ...(own && { own: party.id }), parties } };
}

function replace(item: NetworkItem, network: Network, id: string, party: Party): Changed {
  const others = network.parties.filter((one) => one.id !== id);
  if (others.length === network.parties.length) return { network };
  const issue = issueWith(item, others, party);
  if (issue) return { network, issue };
  const idOf = (one: string) => (one === id ? party.id : one);
  const parties = network.parties.map((one) => (one.id === id ? party : one));
  if (party.id === id) return { network: { ...network, parties } };
  const relations = network.relations.map((one) => ({ ...one, from: idOf(one.from), to: idOf(one.to) }));
  return { network: { ...network, ...(network.own !== undefined && { own: idOf(network.own) }), parties, relations } };
}

function without(network: Network, id: string): Network {
  const removed = removedBy(network, id);
  if (!removed) return network;
  const { own, ...rest } = network;
  return {
    ...(own !== undefined && own !== id && { own }),
    ...rest,
    parties: network.parties.filter((one) => one !== removed.party),
    relations: network.relations.filter((one) => !removed.relations.includes(one)),
  };
}

/** Puts back what fits among what came since. */
function putBack(item: NetworkItem, network: Network, { party, at, own, relations }: Removed): Network {
  if (network.parties.length >= MOST_PARTIES || issueWith(item, network.parties, party)) return network;
  const parties = [...network.parties.slice(0, at), party, ...network.parties.slice(at)];
  const ids = new Set(parties.map(({ id }) => id));
  const fitting = relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const room = MOST_RELATIONS - network.relations.length;
  const isOwn = own && network.own === undefined;
  return {
    ...network,
    ...(isOwn && { own: party.id }),
    parties,
    relations: [...network.relations, ...fitting.slice(0, room)],
  };
}

function say(item: NetworkItem, network: Network, { ends, field, value }: NetworkAction & { type: 'say' }): Changed {
  const { directed, fields } = item.relation;
  const isParty = (id: string) => network.parties.some((party) => party.id === id);
  if (ends.from === ends.to || !isParty(ends.from) || !isParty(ends.to)) return { network };
  if (!fields.some(({ id }) => id === field)) return { network };
  const key = pairKey(ends, directed);
  const at = network.relations.findIndex((one) => pairKey(one, directed) === key);
  const before = network.relations[at];
  if (!before) {
    if (value === undefined) return { network };
    if (network.relations.length >= MOST_RELATIONS) return { network, issue: 'full' };
    const made = { from: ends.from, to: ends.to, values: { [field]: value } };
    return { network: { ...network, relations: [...network.relations, made] } };
  }
  const { [field]: former, ...others } = before.values;
  if (Object.is(former, value)) return { network };
  const values = value === undefined ? others : { ...before.values, [field]: value };
  const isEmpty = Object.keys(values).length === 0;
  return {
    network: {
      ...network,
      // A relation of which nothing is said any more is none.
      relations: network.relations.flatMap((one, place) => (place !== at ? one : isEmpty ? [] : { ...before, values })),
    },
  };
}
