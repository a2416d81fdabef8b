import { openDB, type IDBPDatabase } from 'idb';
import { RECORD_KINDS, type RecordKind } from './record.js';
import { asStoreError } from './result-store.js';

/** Raised when the object stores below change; a page with an older copy then gives way. */
const DATABASE_VERSION = 1;

/** What is kept, by kind. A stored value has an id; nothing else of it is certain. */
type Kept = Record<RecordKind, { key: string; value: { id: string }; indexes: { instrument: string } }>;

export type Database = IDBPDatabase<Kept>;

/**
 * The way to one database of the browser. Opens it at the first piece of work, lets go of it when another tab wants to
 * erase or renew it, and opens it again at the next piece of work.
 */
export class BrowserDatabase {
  #opened: Promise<Database> | undefined;

  constructor(private readonly name: string) {}

  /** Does a piece of work; once more when the database turns out to be closed. Rejects with a `StoreError`. */
  async run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(work).catch((cause: unknown) => {
        if (isClosed(cause)) return this.#attempt(work);
        throw cause;
      });
    } catch (cause) {
      throw asStoreError(cause);
    }
  }

  async #attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const current = (this.#opened ??= this.#open());
    try {
      return await work(await current);
    } catch (cause) {
      if (isClosed(cause)) this.#forget(current);
      throw cause;
    }
  }

  #open(): Promise<Database> {
    const opening: Promise<Database> = openDB<Kept>(this.name, DATABASE_VERSION, {
      upgrade(database) {
        for (const kind of RECORD_KINDS) {
          database.createObjectStore(kind, { keyPath: 'id' }).createIndex('instrument', 'instrument');
        }
      },
      // Whoever holds on to a database that another tab wants to erase or renew makes that tab wait for ever.
      blocking: (_, __, event) => {
        this.#forget(opening);
        (event.target as IDBDatabase).close();
      },
      terminated: () => this.#forget(opening),
    });
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  #forget(opening: Promise<Database>): void {
    if (this.#opened === opening) this.#opened = undefined;
  }
}

/** The connection was closed between two uses: the browser says so only when it is used. */
const isClosed = (cause: unknown): boolean => (cause as { name?: unknown } | null)?.name === 'InvalidStateError';
