import type { MeasureSummary } from '../analysis/summary.js';
import type { Definition } from '../definition/definition.js';
import { itemsOf } from '../definition/definition.js';
import { readItem, nameOf, type Reader } from './view.js';

/** What a measure is called where it stands in a list: the item's label, with its aspect behind it. */
export function measureName(
  { definition, words }: Pick<Reader, 'definition' | 'words'>,
  measure: MeasureSummary,
): string {
  const item = itemOf(definition, measure);
  if (!item) return measure.key;
  const aspect = measure.aspect && words.items[item.id]?.aspects?.[measure.aspect];
  return aspect ? `${nameOf(item, words)} (${aspect})` : nameOf(item, words);
}

/** What each answer of a measure is called, at the places of its counts. */
export function answerNames(reader: Reader, measure: MeasureSummary): readonly string[] {
  const item = itemOf(reader.definition, measure);
  if (!item || measure.kind === 'written') return measure.answers;
  return measure.answers.map((answer) => readItem(reader, item, answerFrom(answer, item.type)));
}

/** The dimension a measure belongs to. */
export const dimensionOf = (definition: Definition, measure: Pick<MeasureSummary, 'item'>) =>
  definition.dimensions.find(({ items }) => items.some(({ id }) => id === measure.item));

export const itemOf = (definition: Definition, { item }: Pick<MeasureSummary, 'item'>) =>
  itemsOf(definition).find(({ id }) => id === item);

/** Scale points and numbers are numbers in an answer, and texts as the key of a count. */
const answerFrom = (key: string, type: string): unknown =>
  type === 'rating' || type === 'contrast' || type === 'number' ? Number(key) : key;
