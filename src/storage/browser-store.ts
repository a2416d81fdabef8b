import { BrowserDatabase, type Database } from './browser-database.js';
import { inOrder, isErasedBy, matches, onSameId, type Query, type RecordKind, type ValueOf } from './record.js';
import { StoreError, type ResultStore } from './result-store.js';
import { TabChannel } from './tab-channel.js';
import { Watchers } from './watchers.js';

/**
 * A store in the browser's own database (IndexedDB), for one device. Two tabs stay in step where there is a
 * BroadcastChannel; elsewhere a tab sees what another one did when it finds again.
 *
 * It is a draft box, not an archive: browsers evict it when space is short or when a site was not visited for some
 * days, and a private window forgets it. Offer a file (`fileOf`) to whoever wants to keep something.
 *
 * The database is opened at the first call, not before. A call rejects with `store-refused` where the browser gives no
 * access (in some frames), and with `store-full` when the device has no room.
 *
 * @param options.name the name of the database; two stores of one name are the same place.
 */
export function browserStore({ name }: { readonly name: string }): ResultStore {
  const database = new BrowserDatabase(name);
  const watchers = new Watchers();
  const channel = new TabChannel(`samenspel:${name}`, (kind) => watchers.tell(kind));
  const tell = (kind: RecordKind) => {
    watchers.tell(kind);
    channel.tell(kind);
  };

  return {
    async save(record) {
      const { kind, value } = record;
      const outcome = await database.run(async (open) => {
        // Looking and writing in one transaction: two tabs with the same record take turns.
        const { store, done } = writing(open, kind);
        const there = await store.get(value.id);
        const outcome = there === undefined ? 'replace' : onSameId(record, there);
        // Only what is JSON: another store could not keep more than that.
        if (outcome === 'replace') await Promise.all([store.put(JSON.parse(JSON.stringify(value))), done]);
        else await done;
        return outcome;
      });
      if (outcome === 'refuse') throw new StoreError('store-refused', `another ${kind} with this id is stored`);
      if (outcome === 'replace') tell(kind);
    },

    async find<K extends RecordKind>(query: Query<K>) {
      const kind: RecordKind = query.kind;
      const values = await database.run((open) =>
        query.instrument === undefined ? open.getAll(kind) : open.getAllFromIndex(kind, 'instrument', query.instrument),
      );
      return inOrder(values.filter((value) => matches(query, value)) as ValueOf<K>[]);
    },

    async erase(erasure) {
      await database.run(async (open) => {
        const { store, done } = writing(open, erasure.kind);
        const ids =
          'id' in erasure
            ? [erasure.id]
            : (await store.getAll()).filter((value) => isErasedBy(erasure, value)).map(({ id }) => id);
        await Promise.all([...ids.map((id) => store.delete(id)), done]);
      });
      tell(erasure.kind);
    },

    watch(query, changed) {
      const stop = watchers.add(query, changed);
      channel.listen();
      return () => {
        stop();
        if (watchers.isEmpty) channel.close();
      };
    },
  };
}

/** A transaction that is done only when the device has written it: a crash after that loses nothing. */
function writing(database: Database, kind: RecordKind) {
  const { store, done } = database.transaction(kind, 'readwrite', { durability: 'strict' });
  return { store, done };
}
