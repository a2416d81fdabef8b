import type { Tally } from '../analysis/tally.js';
import type { IssueCode } from '../schema/issue.js';
import type { Erasure, Query, RecordKind, StoredRecord, ValueOf } from './record.js';

/**
 * Where results, agreements and openings are kept. A host that has a place of its own implements this; the suite
 * `testResultStore` of `samenspel/testing` tells whether it does so well.
 *
 * Every function that returns a promise rejects with an `Error` when it cannot do what it says; a `StoreError` tells
 * which of three things went wrong, any other error counts as *refused*. Callers put a deadline on each
 * (`withDeadline`), so a store need not time itself out.
 */
export interface ResultStore {
  /**
   * Keeps a record. Resolves only when it is durable: what comes after it, a crash included, cannot lose it.
   *
   * A record whose id is there already: with the same content nothing changes and it resolves, so it is safe to try
   * again. A result or an opening with other content is rejected, and the first one stays: they never change. Of an
   * agreement the copy with the later `changed` holds, whichever comes first.
   */
  save(record: StoredRecord): Promise<void>;

  /**
   * Finds all records of one kind that a query means. Results by `completed`, agreements by `made`, openings by
   * `opened`, and then by id; the first one first. Nobody can change the store by changing what was found.
   *
   * The type says what was put in, not what is there: a database may hold older formats, and damaged values. A store
   * gives those as they are and leaves none out; a caller reads with `readResult`, `parseAgreement`, `parseOpening`.
   */
  find<K extends RecordKind>(query: Query<K>): Promise<readonly ValueOf<K>[]>;

  /** Erases for good. Resolves when it is gone; what was not there is no error. */
  erase(erasure: Erasure): Promise<void>;

  /**
   * Calls `changed` each time something that the query means *may* have changed, through this object or through
   * another (another tab, another person), as far as the store can know. It may call too often, and says nothing of
   * what changed: find again. Watch first and then find, so that nothing falls in between.
   *
   * @returns how to stop. After it `changed` is not called any more.
   */
  watch(query: Query, changed: () => void): () => void;

  /**
   * Optional: counts where the data are, so that no single answers have to be sent. As `tallyOf` counts; where it is
   * absent, callers find the results and count themselves.
   */
  tally?(query: TallyQuery): Promise<Tally>;
}

/** Which results are counted: always of one instrument. */
export interface TallyQuery {
  readonly instrument: string;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
}

export type StoreErrorCode = Extract<IssueCode, 'store-refused' | 'store-full' | 'store-silent'>;

const CODES: readonly unknown[] = ['store-refused', 'store-full', 'store-silent'] satisfies StoreErrorCode[];

/** What went wrong in a store. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  /**
   * @param code stable: *refused* (and trying the same again need not help), *full*, or *silent* (never answered).
   * @param reason English, for the people who make the page. No answers, no names.
   */
  constructor(
    readonly code: StoreErrorCode,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${reason}`, options);
  }
}

/** Any error as a `StoreError`, the original as its `cause`. An error of a second copy of the library keeps its code. */
export function asStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const { name, message, code } = Object(cause) as { name?: unknown; message?: unknown; code?: unknown };
  const reason = [name, message].filter((part) => typeof part === 'string' && part !== '').join(': ') || String(cause);
  if (CODES.includes(code)) return new StoreError(code as StoreErrorCode, reason, { cause });
  // The second name is Firefox's.
  const isFull = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
  return new StoreError(isFull ? 'store-full' : 'store-refused', reason, { cause });
}

/** How long a store may think before it counts as silent, in milliseconds. */
export const STORE_DEADLINE_MS = 30_000;

/**
 * What a store answers, or a rejection after a while. Rejects with a `StoreError`, whatever the store rejected with.
 * The store is not stopped: what it was asked to keep may still be kept later, and saving it again is safe.
 */
export function withDeadline<T>(answer: Promise<T>, ms = STORE_DEADLINE_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const silent = setTimeout(() => reject(new StoreError('store-silent', `no answer in ${ms} ms`)), ms);
    answer.then(resolve, (cause: unknown) => reject(asStoreError(cause))).finally(() => clearTimeout(silent));
  });
}
