import type * as z from 'zod/mini';
import type { Item } from '../items/answer-types.js';
import type { Fault } from '../schema/issue.js';
import type { definition } from './parse.js';

/**
 * An instrument as plain data, without its words and its picture. Only its type stands here: the schema that checks a
 * definition from outside is in `parse.ts`, and pages whose instruments are built in need not load it.
 */
export type Definition = z.infer<typeof definition>;

export type Dimension = Definition['dimensions'][number];

/** Where a construct comes from and what was taken from it. */
export type Source = Definition['sources'][number];

/** Keeps the exact ids of a definition written in code, so that its result type can be inferred. */
export const defineInstrument = <const D extends Definition>(one: D): D => one;

/** All items of a definition, in the order in which they are asked. */
export const itemsOf = (one: Definition): readonly Item[] => one.dimensions.flatMap((dimension) => dimension.items);

/** Whether an item is answered on a scale: such items have a label, an outcome and a place in a picture. */
export const isRated = (one: Item): boolean => one.type === 'rating' || one.type === 'contrast' || one.type === 'level';

/** What came from outside, or what is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };
