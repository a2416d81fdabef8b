import type { Item } from '../items/answer-types.js';
import type { SimpleItem } from '../items/simple-types.js';
import { fieldsOf, itemsOf, isRated, type Definition, type Dimension } from './definition.js';

/** What an item says, by its type: what is asked, and a name for every answer that has one. */
export type ItemWords<I extends Item = Item> = OneItemWords<I> &
  (I extends { readonly type: 'entries'; readonly fields: readonly (infer F extends SimpleItem)[] }
    ? { readonly of: string; readonly fields: FieldWords<F> }
    : unknown) &
  (I extends { readonly type: 'position' } ? { readonly x: AxisWords; readonly y: AxisWords } : unknown) &
  (I extends {
    readonly type: 'network';
    readonly partyTypes: readonly (infer T extends string)[];
    readonly relation: { readonly fields: readonly (infer F extends SimpleItem)[] };
  }
    ? { readonly partyTypes: { readonly [K in T]: string }; readonly fields: FieldWords<F> }
    : unknown);

/** What the fields of a card or a relation say. */
type FieldWords<F extends SimpleItem> = { readonly [X in F as X['id']]: OneItemWords<X> };

/** What an axis is called, and its two ends. */
export interface AxisWords {
  readonly name: string;
  readonly ends: readonly string[];
}

type OneItemWords<I extends Item = Item> = {
  /** The statement or question. */
  readonly text: string;
  /** A further explanation, shown on demand. */
  readonly help?: string;
} & (I extends { readonly type: 'rating' | 'contrast' | 'level' }
  ? { readonly label: string }
  : { readonly label?: string }) &
  (I extends { readonly type: 'text' } ? { readonly hint?: string } : unknown) &
  (I extends { readonly type: 'number' } ? { readonly unit: string } : unknown) &
  (I extends { readonly type: 'contrast' } ? { readonly poles: readonly string[] } : unknown) &
  (I extends { readonly type: 'level'; readonly levels: readonly (infer L extends string)[] }
    ? { readonly levels: { readonly [K in L]: { readonly name: string; readonly text: string } } }
    : unknown) &
  (I extends { readonly type: 'choice'; readonly options: readonly (infer O extends string)[] }
    ? { readonly options: { readonly [K in O]: string } }
    : unknown) &
  (I extends { readonly aspects: readonly (infer A extends string)[] }
    ? { readonly aspects: { readonly [K in A]: string } }
    : unknown);

type ItemsOf<D extends Definition> = D['dimensions'][number]['items'][number];

/** What a dimension says. */
export type DimensionWords<X extends Dimension = Dimension> = {
  readonly name: string;
  readonly about: string;
} & (X extends { readonly reads: { readonly named: true } }
  ? { readonly reads: { readonly low: string; readonly high: string } }
  : unknown) &
  (X extends { readonly parts: readonly (infer P extends string)[] }
    ? { readonly parts: { readonly [K in P]: { readonly name: string; readonly about: string } } }
    : unknown);

/** The words of filling an instrument in, in one language. The compiler checks a locale file against the definition. */
export interface WordsOf<D extends Definition = Definition> {
  readonly name: string;
  readonly tagline: string;
  readonly purpose: string;
  /** The anchors of each scale, lowest first, as many as it has points. */
  readonly scales: { readonly [K in keyof D['scales']]: readonly string[] };
  readonly dimensions: { readonly [X in D['dimensions'][number] as X['id']]: DimensionWords<X> };
  readonly items: { readonly [I in ItemsOf<D> as I['id']]: ItemWords<I> };
  /** What helps next, as many as the definition's `next` has. */
  readonly next?: readonly NextWords[];
  /** The words that stand in the picture only. */
  readonly figure?: Readonly<Record<string, string>>;
}

/** What another instrument is called, and why it helps. */
export interface NextWords {
  readonly name: string;
  readonly because: string;
}

/** The questions that open a conversation about a dimension, by its outcome; `open` where nothing is rated. */
export interface DialogueWords {
  readonly low?: readonly string[];
  readonly high?: readonly string[];
  readonly divided?: readonly string[];
  readonly blindSpot?: readonly string[];
  readonly open?: readonly string[];
}

/** The words of the group's conversation, in one language. */
export interface ConversationWordsOf<D extends Definition = Definition> {
  readonly dialogue: { readonly [X in D['dimensions'][number] as X['id']]: DialogueWords };
  /** What the instrument's own rules say, by the rule's name. */
  readonly standsOut: Readonly<Record<string, string>>;
  /** What to do in each step of the script, as many as `facilitation` has. */
  readonly facilitation: readonly string[];
}

/** The words of any instrument, for code that does not know which. */
export interface Words {
  readonly name: string;
  readonly tagline: string;
  readonly purpose: string;
  readonly scales: Readonly<Record<string, readonly string[]>>;
  readonly dimensions: Readonly<Record<string, AnyDimensionWords>>;
  readonly items: Readonly<Record<string, AnyItemWords>>;
  readonly next?: readonly NextWords[];
  readonly figure?: Readonly<Record<string, string>>;
}

export interface AnyDimensionWords {
  readonly name: string;
  readonly about: string;
  readonly reads?: { readonly low: string; readonly high: string };
  readonly parts?: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
}

export interface AnyItemWords {
  readonly text: string;
  readonly label?: string;
  readonly help?: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly poles?: readonly string[];
  readonly levels?: Readonly<Record<string, { readonly name: string; readonly text: string }>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly aspects?: Readonly<Record<string, string>>;
  /** What one card is called. */
  readonly of?: string;
  readonly fields?: Readonly<Record<string, AnyItemWords>>;
  readonly partyTypes?: Readonly<Record<string, string>>;
  readonly x?: AxisWords;
  readonly y?: AxisWords;
}

/**
 * Which words of filling in are missing, as paths into the words (`items.time.label`). Empty when all are there.
 * Takes any value: words from a host need not have the right shape.
 */
export function missingWords(definition: Definition, words: unknown): readonly string[] {
  const missing: string[] = [];
  const needText = (...path: string[]) => {
    if (typeof at(words, path) !== 'string') missing.push(path.join('.'));
  };
  ['name', 'tagline', 'purpose'].forEach((key) => needText(key));
  for (const [scale, { points }] of Object.entries(definition.scales)) {
    for (let point = 0; point < points; point++) needText('scales', scale, String(point));
  }
  for (const { id, reads, parts } of definition.dimensions) {
    ['name', 'about'].forEach((key) => needText('dimensions', id, key));
    if (typeof reads === 'object' && reads.named)
      ['low', 'high'].forEach((key) => needText('dimensions', id, 'reads', key));
    for (const part of parts ?? []) ['name', 'about'].forEach((key) => needText('dimensions', id, 'parts', part, key));
  }
  for (const item of itemsOf(definition)) for (const path of wordPaths(item)) needText('items', item.id, ...path);
  definition.next.forEach((_, place) => ['name', 'because'].forEach((key) => needText('next', String(place), key)));
  return missing;
}

/** The words that an item cannot do without, as paths. */
function wordPaths(item: Item): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [['text']];
  if (isRated(item)) paths.push(['label']);
  if ('aspects' in item) paths.push(...(item.aspects ?? []).map((aspect) => ['aspects', aspect]));
  if (item.type === 'contrast') paths.push(['poles', '0'], ['poles', '1']);
  if (item.type === 'level') {
    paths.push(...item.levels.flatMap((level) => ['name', 'text'].map((key) => ['levels', level, key])));
  }
  if (item.type === 'choice') paths.push(...item.options.map((option) => ['options', option]));
  if (item.type === 'number') paths.push(['unit']);
  if (item.type === 'position') {
    paths.push(
      ...['x', 'y'].flatMap((axis) => [
        [axis, 'name'],
        [axis, 'ends', '0'],
        [axis, 'ends', '1'],
      ]),
    );
  }
  if (item.type === 'network') paths.push(...item.partyTypes.map((type) => ['partyTypes', type]));
  if (item.type === 'entries') paths.push(['of']);
  paths.push(...fieldsOf(item).flatMap((field) => wordPaths(field).map((path) => ['fields', field.id, ...path])));
  return paths;
}

/** Which words of the conversation are missing, as paths. */
export function missingConversationWords(definition: Definition, words: unknown): readonly string[] {
  const paths = [
    ...definition.dimensions.flatMap(({ id, items }) =>
      items.some(isRated)
        ? ['low', 'high', 'divided', 'blindSpot'].map((outcome) => ['dialogue', id, outcome, '0'])
        : [['dialogue', id, 'open', '0']],
    ),
    ...definition.facilitation.map((_, step) => ['facilitation', String(step)]),
  ];
  return paths.filter((path) => typeof at(words, path) !== 'string').map((path) => path.join('.'));
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
