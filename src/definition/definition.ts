import type { Item } from '../items/answer-types.js';
import type { SimpleItem } from '../items/simple-types.js';
import type { Definition } from './parse.js';

export type { Definition };

export type Dimension = Definition['dimensions'][number];

/** Where a construct comes from and what was taken from it. */
export type Source = NonNullable<Definition['sources']>[number];

/** Where an instrument comes from as a whole, and each of its items. */
export interface Provenance {
  readonly sources: readonly Source[];
  /** By the id of an item, or of a field of one, in short. */
  readonly items: Readonly<Record<string, string>>;
}

/** Keeps the exact ids of a definition written in code, so that its result type can be inferred. */
export const defineInstrument = <const D extends Definition>(one: D): D => one;

/** All items of a definition, in the order in which they are asked. */
export const itemsOf = (one: Definition): readonly Item[] => one.dimensions.flatMap((dimension) => dimension.items);

/** What is asked of each card or relation of an item; nothing for items without. */
export const fieldsOf = (one: Item): readonly SimpleItem[] =>
  one.type === 'entries' ? one.fields : one.type === 'network' ? one.relation.fields : [];

/** Whether an item is answered on a scale: such items have a label, an outcome and a place in a picture. */
export const isRated = (one: Item): boolean => one.type === 'rating' || one.type === 'contrast' || one.type === 'level';
