import type { NetworkItem } from '../../items/network/answer.js';
import type { Summary } from '../summary.js';
import { countedLevels, countedParties, countedRelations } from './counts.js';
import { partiesOf } from './parties.js';
import { tiesOf } from './ties.js';

/** A party on the map of a group. */
export interface NetworkParty {
  /** Names the party in every map of the group (`partyKey`). */
  readonly key: string;
  /** The spelling that most people used. */
  readonly name: string;
  /** The type that most people gave it; one of the item's. */
  readonly type: string;
  /** How many participants speak for it; 0 where it was only named. */
  readonly voices: number;
  /** How many other parties that take part have it on their map, with any level, the lowest too. */
  readonly namedBy: number;
  /** How many other parties take part, and so could have named it. */
  readonly couldName: number;
}

/** What one party says of another, by all who speak for it together. A *place* is that of a level, 0 for the lowest. */
export interface Side {
  /** Lower median of the speakers' levels, as a place. */
  readonly median: number;
  /** How many speakers gave a level. */
  readonly n: number;
  /** Lowest and highest place that a speaker gave; null below five speakers. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** What is between two parties; `a` stands before `b` in `parties`. A side that was not heard is null. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  /** What a says of b, by those who speak for a. Where relations have no direction both ends share one side. */
  readonly ab: Side | null;
  readonly ba: Side | null;
  /** How many relations between the two were drawn by people who do not speak for the party it starts from. */
  readonly bystanders: number;
  readonly wantedAb: Side | null;
  readonly wantedBa: Side | null;
}

/** The maps of a group, brought together to one. */
export interface GroupNetwork {
  /** By type in the order of the item, then by name: the same in every browser and for every order of answers. */
  readonly parties: readonly NetworkParty[];
  /** Every pair that somebody drew a relation for, in the order of the parties. */
  readonly ties: readonly Tie[];
}

/** Which fields of a relation hold the level as it is now and as it is wanted. */
export interface NetworkFields {
  readonly now: string;
  readonly wanted?: string;
}

/**
 * Brings the maps of a group together. Voices are first brought together within a party, by their lower median, so that
 * a party with ten participants is one side and not ten. A relation from A to B that was drawn by somebody who does not
 * speak for A is the view of a bystander, and never counts as the side of A. Empty where nothing may be shown, and for
 * a coarse summary, which holds no numbers of people. Never throws: counts that cannot be read are left out.
 */
export function groupNetwork(item: NetworkItem, summary: Summary, fields: NetworkFields): GroupNetwork {
  const relations = countedRelations(item, summary);
  const parties = partiesOf(item, countedParties(item, summary), relations);
  const ties = tiesOf(parties, item.relation.directed, {
    relations,
    now: countedLevels(item, summary, fields.now),
    wanted: fields.wanted === undefined ? [] : countedLevels(item, summary, fields.wanted),
  });
  return { parties, ties };
}
