import type { Query, RecordKind } from './record.js';

/** Who wants to know of changes in a store. */
export class Watchers {
  readonly #watchers = new Set<{ readonly kind: RecordKind; readonly changed: () => void }>();

  /** @returns how to stop. */
  add({ kind }: Query, changed: () => void): () => void {
    const watcher = { kind, changed };
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  /** Tells those who watch this kind, a moment later: a watcher that throws must not make a saved record look unsaved. */
  tell(kind: RecordKind): void {
    for (const watcher of this.#watchers) {
      if (watcher.kind !== kind) continue;
      queueMicrotask(() => {
        if (this.#watchers.has(watcher)) watcher.changed();
      });
    }
  }

  get isEmpty(): boolean {
    return this.#watchers.size === 0;
  }
}
