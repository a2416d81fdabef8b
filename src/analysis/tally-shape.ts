import type { Definition } from '../definition/definition.js';
import { measuresIn, type CountedMeasure } from './measures.js';

/** How often each answer was given; beside the answers also the ways out and, for choices of many, `ANSWERED`. */
export type Counts = Record<string, number>;

/** The key under which people without a role are counted. No role can be called so. */
export const NO_ROLE = '#none';

/**
 * What a group answered, counted per measure, role and answer, and nothing about single people. Plain data: it can be
 * stored, sent, made by a host's database (`parseTally` reads it), and added to another tally of the same instrument.
 */
export interface Tally {
  readonly instrument: string;
  readonly version: string;
  /** How many results were counted, by role. */
  readonly respondents: Counts;
  /** By measure (an item's id, with `/aspect` behind it where it has aspects), then role, then answer. */
  readonly counts: Record<string, Record<string, Counts>>;
}

/** What a tally reads of a result. */
export interface Countable {
  readonly respondent: { readonly role?: string | undefined };
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A tally of nobody. */
export function emptyTally(definition: Definition): Tally {
  const counts: Tally['counts'] = dictionary();
  for (const { key } of measuresIn(definition)) counts[key] = dictionary();
  return { instrument: definition.id, version: definition.version, respondents: dictionary(), counts };
}

/** Counts of nobody, with every answer there. */
export function zeros(measure: CountedMeasure): Counts {
  const counts: Counts = dictionary();
  for (const slot of measure.slots) counts[slot] = 0;
  return counts;
}

/** A record without a prototype: `constructor` is then a role or answer like any other. */
export const dictionary = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** Writes the counts of one role and measure into a tally; nothing where nobody answered. */
export function writeCounts(
  tally: Tally,
  measure: CountedMeasure,
  role: string,
  slots: Uint32Array,
  open: ReadonlyMap<string, number> = new Map(),
): void {
  if (open.size === 0 && slots.every((count) => count === 0)) return;
  const counts: Counts = zeros(measure);
  measure.slots.forEach((slot, at) => (counts[slot] = slots[at]!));
  for (const [answer, count] of open) counts[answer] = count;
  (tally.counts[measure.key] ??= dictionary())[role] = counts;
}

/** Adds to one count, in place. */
export const bump = (counts: Counts, key: string, by: number): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

/** Adds counts answer by answer. */
export function addCounts(one: Readonly<Counts> | undefined, other: Readonly<Counts>): Counts {
  const sum: Counts = Object.assign(dictionary<number>(), one);
  for (const [answer, added] of Object.entries(other)) bump(sum, answer, added);
  return sum;
}
