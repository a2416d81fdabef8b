import type { Item } from '../items/answer-types.js';
import { itemsOf, isRated, type Definition, type Dimension } from './definition.js';

/** What an item says, by its type: what is asked, and a name for every answer that has one. */
export type ItemWords<I extends Item = Item> = {
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
  /** The words that stand in the picture only. */
  readonly figure?: Readonly<Record<string, string>>;
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
  /** Why the other instrument helps, as many as `next` has. */
  readonly next: readonly string[];
}

/** The words of any instrument, for code that does not know which. */
export interface Words {
  readonly name: string;
  readonly tagline: string;
  readonly purpose: string;
  readonly scales: Readonly<Record<string, readonly string[]>>;
  readonly dimensions: Readonly<Record<string, AnyDimensionWords>>;
  readonly items: Readonly<Record<string, AnyItemWords>>;
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
  for (const item of itemsOf(definition)) {
    const path = ['items', item.id];
    needText(...path, 'text');
    if (isRated(item)) needText(...path, 'label');
    if ('aspects' in item) for (const aspect of item.aspects ?? []) needText(...path, 'aspects', aspect);
    if (item.type === 'contrast') ['0', '1'].forEach((pole) => needText(...path, 'poles', pole));
    if (item.type === 'level') {
      for (const level of item.levels) ['name', 'text'].forEach((key) => needText(...path, 'levels', level, key));
    }
    if (item.type === 'choice') for (const option of item.options) needText(...path, 'options', option);
    if (item.type === 'number') needText(...path, 'unit');
  }
  return missing;
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
    ...definition.next.map((_, step) => ['next', String(step)]),
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
