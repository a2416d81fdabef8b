import { inOrder, isErasedBy, matches, onSameId, type RecordKind, type ValueOf } from './record.js';
import { asStoreError, StoreError, type ResultStore } from './result-store.js';
import { Watchers } from './watchers.js';

/** A store that lasts as long as the page: for trying out, for tests, and as the shortest example of a store. */
export function memoryStore(): ResultStore {
  // As JSON text, so that nobody can change what is kept by changing what was saved or found.
  const kept: Readonly<Record<RecordKind, Map<string, string>>> = {
    result: new Map(),
    agreement: new Map(),
    opening: new Map(),
  };
  const watchers = new Watchers();
  const valuesOf = <K extends RecordKind>(kind: K) =>
    [...kept[kind].values()].map((text) => JSON.parse(text) as ValueOf<K>);

  return {
    async save(record) {
      const { kind, value } = record;
      const there = kept[kind].get(value.id);
      const outcome = there === undefined ? 'replace' : onSameId(record, JSON.parse(there));
      if (outcome === 'refuse') throw new StoreError('store-refused', `another ${kind} with this id is stored`);
      if (outcome === 'keep') return;
      try {
        kept[kind].set(value.id, JSON.stringify(value));
      } catch (cause) {
        throw asStoreError(cause);
      }
      watchers.tell(kind);
    },

    async find(query) {
      return inOrder(valuesOf(query.kind).filter((value) => matches(query, value)));
    },

    async erase(erasure) {
      const { kind } = erasure;
      for (const value of valuesOf(kind)) if (isErasedBy(erasure, value)) kept[kind].delete(value.id);
      watchers.tell(kind);
    },

    watch: (query, changed) => watchers.add(query, changed),
  };
}
