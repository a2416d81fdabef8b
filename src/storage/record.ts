import type { Agreement } from '../definition/agreement.js';
import type { Opening } from '../definition/opening.js';
import type { Result } from '../definition/result.js';

/** What a store keeps. Plain JSON; answers that stay with the person are not in it. */
export type StoredRecord =
  | { readonly kind: 'result'; readonly value: Result }
  | { readonly kind: 'agreement'; readonly value: Agreement }
  | { readonly kind: 'opening'; readonly value: Opening };

export type RecordKind = StoredRecord['kind'];

export const RECORD_KINDS: readonly RecordKind[] = ['result', 'agreement', 'opening'];

/** What records of one kind hold: `ValueOf<'agreement'>` is `Agreement`. */
export type ValueOf<K extends RecordKind> = Extract<StoredRecord, { readonly kind: K }>['value'];

/** Which records are meant. What is absent or undefined does not narrow: `{ kind: 'result' }` means all results. */
export interface Query<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly instrument?: string | undefined;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
  /** The key of a respondent. Only results have one, so with it no record of another kind is found. */
  readonly respondent?: string | undefined;
}

/** What has to go: one record by its id, or all results of one respondent. */
export type Erasure =
  | { readonly kind: RecordKind; readonly id: string }
  | {
      readonly kind: 'result';
      readonly respondent: string;
      /**
       * A key means one person only inside one community, so it has to be named. `undefined` means the results that
       * have no community: never those of all.
       */
      readonly community: string | undefined;
    };

/** What the rules below look at. A stored value may be damaged, so none of it is certain. */
interface Seen {
  readonly id?: unknown;
  readonly instrument?: unknown;
  readonly community?: unknown;
  readonly occasion?: unknown;
  readonly respondent?: { readonly key?: unknown } | null;
  readonly completed?: unknown;
  readonly made?: unknown;
  readonly opened?: unknown;
  readonly changed?: unknown;
}

/** Whether a stored value is among those a query means. */
export function matches(query: Query, value: unknown): boolean {
  const seen = seenIn(value);
  return (
    (['instrument', 'community', 'occasion'] as const).every(
      (key) => query[key] === undefined || query[key] === seen[key],
    ) &&
    (query.respondent === undefined || query.respondent === seen.respondent?.key)
  );
}

/** Whether a stored value of the same kind has to go. */
export function isErasedBy(erasure: Erasure, value: unknown): boolean {
  const seen = seenIn(value);
  if ('id' in erasure) return seen.id === erasure.id;
  return seen.respondent?.key === erasure.respondent && seen.community === erasure.community;
}

/** Sorts values of one kind as `find` has to: by `completed`, `made` or `opened`, then by id. Damaged ones go last. */
export function inOrder<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, moment: momentOf(value), id: String(seenIn(value).id) }))
    .sort((a, b) => a.moment - b.moment || (a.id < b.id ? -1 : 1))
    .map(({ value }) => value);
}

/**
 * What becomes of a record whose id is already there: `keep` what is there, `replace` it, or `refuse` the new one.
 * Results and openings never change. Of an agreement the copy that was changed last holds.
 */
export function onSameId({ kind, value }: StoredRecord, there: unknown): 'keep' | 'replace' | 'refuse' {
  if (canonicalJson(value) === canonicalJson(there)) return 'keep';
  if (kind !== 'agreement') return 'refuse';
  return time(value.changed) > time(seenIn(there).changed, -Infinity) ? 'replace' : 'keep';
}

/** A value as JSON in which the order of keys makes no difference: a database need not keep it. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const seenIn = (value: unknown): Seen => (typeof value === 'object' && value !== null ? value : {});

function momentOf(value: unknown): number {
  const { completed, made, opened } = seenIn(value);
  // Finite, so that two damaged values can be told apart by their ids.
  return time(completed ?? made ?? opened, Number.MAX_VALUE);
}

/** An instant in milliseconds since 1970; `otherwise` where it cannot be read. */
function time(instant: unknown, otherwise = 0): number {
  const moment = typeof instant === 'string' ? Date.parse(instant) : NaN;
  return Number.isNaN(moment) ? otherwise : moment;
}
