import { itemsOf } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { relationFields, type RelationFields } from '../../elements/own-map.js';
import type { PartyMapWords } from '../../elements/party-map.js';
import type { NetworkItem } from '../../items/network/answer.js';
import { partnershipMap } from './definition.js';

/** The item that the map is about. */
export const mapItem = itemsOf(partnershipMap).find((item): item is NetworkItem => item.type === 'network')!;

export const mapFields: RelationFields = relationFields(mapItem);

/** How many points the scale of the qualities has. */
export const QUALITY_POINTS = partnershipMap.scales.agreement.points;

/** A text with its names filled in. */
export const fill = (text = '', values: Readonly<Record<string, string | number | undefined>>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));

/** A word that stands in the picture only. */
export const say = ({ words }: FigureInput, name: string): string => words.figure?.[name] ?? '';

const plain = (text = ''): string => text.replaceAll('\u00AD', '');

export const typeNames = ({ words }: FigureInput): readonly string[] =>
  mapItem.partyTypes.map((type) => words.items[mapItem.id]?.partyTypes?.[type] ?? type);

/** What a field of a relation is called. */
export const fieldName = ({ words }: FigureInput, field: string | undefined): string =>
  plain(words.items[mapItem.id]?.fields?.[field ?? '']?.label);

/** The names of the levels of a field, the loosest first. */
export const levelNames = ({ words }: FigureInput, field = mapFields.now): readonly string[] =>
  mapFields.levels.map((level) => words.items[mapItem.id]?.fields?.[field ?? '']?.levels?.[level]?.name ?? level);

export const mapWords = (input: FigureInput): PartyMapWords => ({
  types: typeNames(input),
  levels: levelNames(input),
  letters: mapFields.qualities.map((quality) => Array.from(fieldName(input, quality))[0] ?? ''),
  us: say(input, 'us'),
});
