import type { Reading } from '../control.js';
import type { SimpleItem } from '../simple-types.js';
import { titleField, type EntriesItem, type Entry } from './answer.js';

type Reader = Pick<Reading<EntriesItem>, 'item' | 'words' | 'readField'>;

/** What a field says. */
export const fieldWords = ({ words }: Pick<Reader, 'words'>, field: SimpleItem) =>
  words.fields?.[field.id] ?? { text: field.id };

/** What a card is called: its title, or else the first thing that it says, or what such a card is. */
export function titleOf(reader: Reader, card: Entry): string {
  const naming = namingField(reader, card);
  return naming ? readOne(reader, naming, card) : (reader.words.of ?? '');
}

const namingField = ({ item }: Pick<Reader, 'item'>, { values }: Entry): SimpleItem | undefined =>
  [titleField(item), ...item.fields].find(({ id }) => isSaid(values[id]));

/** The longest title within a sentence or the name of a button, in characters. */
const SHORT = 60;

/** The same, cut where it is long. */
export function shortTitleOf(reader: Reader, card: Entry): string {
  const letters = Array.from(titleOf(reader, card).replace(/\s+/gu, ' ').trim());
  return letters.length > SHORT ? `${letters.slice(0, SHORT - 1).join('')}…` : letters.join('');
}

/** What else a card says, in words. A field with a label is named, so that *mostly* is the answer to something. */
export function restOf(reader: Reader, card: Entry): string {
  const naming = namingField(reader, card);
  return reader.item.fields
    .filter((field) => field !== naming && isSaid(card.values[field.id]))
    .map((field) => {
      const { label } = fieldWords(reader, field);
      const text = readOne(reader, field, card);
      return label ? `${label}: ${text}` : text;
    })
    .join(' · ');
}

const readOne = ({ readField, ...reader }: Reader, field: SimpleItem, card: Entry): string =>
  readField({ field, words: fieldWords(reader, field), answer: card.values[field.id] });

const isSaid = (value: unknown): boolean => value !== undefined && (typeof value !== 'string' || value.trim() !== '');
