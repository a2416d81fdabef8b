/** Reads what a summary says of the maps of a group. Never throws: a count that is not as it should be is left out. */
import type { NetworkItem } from '../../items/network/answer.js';
import { levelKey, partiesKey, readCount, relationsKey } from '../../items/network/tally.js';
import type { Summary } from '../summary.js';

/** A party as it stands on some maps. */
export interface CountedParty {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Whether these people speak for it. */
  readonly own: boolean;
  /** How many people have it so. */
  readonly people: number;
}

/** A relation between two different parties, as it stands on some maps. */
export interface CountedRelation {
  readonly from: string;
  readonly to: string;
  /** Whether these people speak for the party that it starts from. */
  readonly own: boolean;
  readonly people: number;
}

export interface CountedLevel extends CountedRelation {
  /** Place of the level, 0 for the lowest. */
  readonly place: number;
}

export const countedParties = (item: NetworkItem, summary: Summary): readonly CountedParty[] =>
  rowsOf(summary, partiesKey(item.id)).flatMap(({ parts: [key, name, type, own], people }) =>
    isText(key) && isText(name) && isText(type) && item.partyTypes.includes(type)
      ? { key, name, type, own: own === true, people }
      : [],
  );

export const countedRelations = (item: NetworkItem, summary: Summary): readonly CountedRelation[] =>
  rowsOf(summary, relationsKey(item.id)).flatMap((row) => relationOf(row) ?? []);

/** Levels of one field; none where it is no level of this item. *Don't know* is no level. */
export function countedLevels(item: NetworkItem, summary: Summary, fieldId: string): readonly CountedLevel[] {
  const field = item.relation.fields.find(({ id }) => id === fieldId);
  if (field?.type !== 'level') return [];
  return rowsOf(summary, levelKey(item.id, fieldId)).flatMap((row) => {
    const relation = relationOf(row);
    const level = row.parts[3];
    const place = isText(level) ? field.levels.indexOf(level) : -1;
    return relation && place >= 0 ? { ...relation, place } : [];
  });
}

interface Row {
  readonly parts: readonly unknown[];
  readonly people: number;
}

/** A coarse summary holds no numbers of people, so no side of a party can be made from it: it has no rows. */
function rowsOf(summary: Summary, key: string): readonly Row[] {
  const measure = summary.coarse ? undefined : summary.measures.get(key);
  return (measure?.answers ?? []).flatMap((answer, at) => {
    const people = measure?.counts[at] ?? 0;
    return Number.isSafeInteger(people) && people > 0 ? { parts: partsOf(answer), people } : [];
  });
}

function partsOf(key: string): readonly unknown[] {
  try {
    const parts: unknown = readCount(key);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

const relationOf = ({ parts: [from, to, own], people }: Row): CountedRelation | undefined =>
  isText(from) && isText(to) && from !== to ? { from, to, own: own === true, people } : undefined;

const isText = (value: unknown): value is string => typeof value === 'string';
