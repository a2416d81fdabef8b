import type { MeasureSummary, Summary } from '../analysis/summary.js';
import type { Definition } from '../definition/definition.js';
import { fieldsOf, itemsOf } from '../definition/definition.js';
import { readItem, nameOf, type Reader } from './view.js';

/** What a measure is called where it stands in a list: the item's label, with its aspect behind it. */
export function measureName(
  { definition, words }: Pick<Reader, 'definition' | 'words'>,
  measure: MeasureSummary,
): string {
  const item = itemOf(definition, measure);
  if (!item) return measure.key;
  const inside = measure.field === undefined ? undefined : words.items[item.id]?.fields?.[measure.field];
  const aspect = inside
    ? (inside.label ?? inside.text)
    : measure.aspect && words.items[item.id]?.aspects?.[measure.aspect];
  return aspect ? `${nameOf(item, words)} (${aspect})` : nameOf(item, words);
}

/** The measures that have a name as parts of a picture: those of a network name parties, which its figure does. */
export const namedKeys = ({ measures }: Summary): readonly string[] =>
  [...measures.values()].filter(({ kind }) => kind !== 'network').map(({ key }) => key);

/** What each answer of a measure is called, at the places of its counts. */
export function answerNames(reader: Reader, measure: MeasureSummary): readonly string[] {
  const item = itemOf(reader.definition, measure);
  if (!item) return measure.answers;
  if (measure.kind === 'written') return measure.answers.map(() => reader.translate('group.wrote'));
  if (measure.kind === 'network') return measure.answers;
  if (item.type === 'position') return measure.answers.map((cell) => readItem(reader, item, pointOf(cell)));
  const field = fieldsOf(item).find(({ id }) => id === measure.field);
  const words = field && (reader.words.items[item.id]?.fields?.[field.id] ?? { text: field.id });
  const asked = field ?? item;
  return measure.answers.map((answer) => readItem(reader, asked, answerFrom(answer, asked.type), words));
}

/** An answer with its name, and how many gave it. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** The answers of a measure to be read out one by one: of a position only the places where somebody stands. */
export function namedCounts(reader: Reader, measure: MeasureSummary): readonly NamedCount[] {
  const isPlace = itemOf(reader.definition, measure)?.type === 'position';
  const names = answerNames(reader, measure);
  return measure.counts
    .map((count, at) => ({ name: names[at] ?? '', count }))
    .filter(({ count }) => !isPlace || count > 0);
}

/** The dimension a measure belongs to. */
export const dimensionOf = (definition: Definition, measure: Pick<MeasureSummary, 'item'>) =>
  definition.dimensions.find(({ items }) => items.some(({ id }) => id === measure.item));

export const itemOf = (definition: Definition, { item }: Pick<MeasureSummary, 'item'>) =>
  itemsOf(definition).find(({ id }) => id === item);

/** The point that a cell of a position's count stands for. */
function pointOf(cell: string): unknown {
  const [x, y] = cell.split(',').map(Number);
  return { x, y };
}

/** Scale points and numbers are numbers in an answer, and texts as the key of a count. */
const answerFrom = (key: string, type: string): unknown =>
  type === 'rating' || type === 'contrast' || type === 'number' ? Number(key) : key;
