import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { browserStore } from '../../src/storage/browser-store.js';
import { withDeadline, type ResultStore, type StoreError } from '../../src/storage/result-store.js';
import { sampleAgreement, sampleResult, testResultStore } from '../../src/testing/index.js';

let made = 0;
const newName = () => `test-${Date.now()}-${made++}`;
const names = new Map<ResultStore, string>();
const openStore = (name: string) => {
  const store = browserStore({ name });
  names.set(store, name);
  return store;
};

testResultStore('browser store', () => openStore(newName()), {
  another: (store) => openStore(names.get(store)!),
  cleanUp: (store) => deleteDB(names.get(store)!),
});

const errorOf = (promise: Promise<unknown>): Promise<StoreError> =>
  promise.then(
    () => {
      throw new Error('it resolved');
    },
    (error: StoreError) => error,
  );

/** Replaces a method of the browser for a moment. */
async function withMethod<T extends object>(
  owner: T,
  name: keyof T & string,
  method: unknown,
  body: () => Promise<void>,
) {
  const original = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...original, value: method });
  try {
    await body();
  } finally {
    Object.defineProperty(owner, name, original);
  }
}

const throwing = (name: string) => () => {
  throw new DOMException('of a test', name);
};

describe('browser store', () => {
  let name: string;
  let store: ResultStore;
  beforeEach(() => {
    name = newName();
    store = browserStore({ name });
  });
  afterEach(() => deleteDB(name));

  it('does not open the database before it is used', async () => {
    store.watch({ kind: 'result' }, () => {})();
    const existing = await indexedDB.databases();
    expect(existing.map((each) => each.name)).not.to.include(name);
    await store.find({ kind: 'result' });
    expect((await indexedDB.databases()).map((each) => each.name)).to.include(name);
  });

  it('has what it kept after the page was closed', async () => {
    const value = sampleResult();
    await store.save({ kind: 'result', value });
    expect(await browserStore({ name }).find({ kind: 'result' })).to.deep.equal([value]);
  });

  it('asks the device to write before it says that a record is saved', async () => {
    const asked: unknown[] = [];
    const original = IDBDatabase.prototype.transaction;
    const listening = function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
      asked.push(args[2]?.durability);
      return original.apply(this, args);
    };
    await withMethod(IDBDatabase.prototype, 'transaction', listening, () =>
      store.save({ kind: 'result', value: sampleResult() }),
    );
    expect(asked).to.deep.equal(['strict']);
  });

  it('is refused where the browser gives no access, and works when it does again', async () => {
    await withMethod(IDBFactory.prototype, 'open', throwing('SecurityError'), async () => {
      for (const call of [
        store.save({ kind: 'result', value: sampleResult() }),
        store.find({ kind: 'result' }),
        store.erase({ kind: 'result', id: 'x' }),
      ]) {
        const error = await errorOf(call);
        expect(error.code).to.equal('store-refused');
        expect(error.reason).to.include('SecurityError');
      }
    });
    await store.save({ kind: 'result', value: sampleResult() });
    expect(await store.find({ kind: 'result' })).to.have.length(1);
  });

  it('is refused when opening fails later on, and works when that is over', async () => {
    const newer = await openDB(name, 99);
    newer.close();
    expect((await errorOf(store.find({ kind: 'result' }))).code).to.equal('store-refused');
    await deleteDB(name);
    expect(await store.find({ kind: 'result' })).to.deep.equal([]);
  });

  it('opens the database again when it was closed behind its back', async () => {
    const connections = new Set<IDBDatabase>();
    const original = IDBDatabase.prototype.transaction;
    const catching = function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
      connections.add(this);
      return original.apply(this, args);
    };
    const value = sampleResult();
    await withMethod(IDBDatabase.prototype, 'transaction', catching, () => store.save({ kind: 'result', value }));
    expect(connections.size).to.equal(1);
    for (const connection of connections) connection.close();
    expect(await store.find({ kind: 'result' })).to.deep.equal([value]);
  });

  it('is full when the device has no room, and lost nothing', async () => {
    const value = sampleResult();
    await store.save({ kind: 'result', value });
    await withMethod(IDBObjectStore.prototype, 'put', throwing('QuotaExceededError'), async () => {
      const error = await errorOf(store.save({ kind: 'result', value: sampleResult() }));
      expect(error.code).to.equal('store-full');
    });
    expect(await store.find({ kind: 'result' })).to.deep.equal([value]);
  });

  it('is silent while another page holds the browser up, and then goes on', async () => {
    // A page that does not give way: the browser lets the erasure wait for it, and our opening for the erasure.
    const holder = await openDB(name, 1);
    const erased = deleteDB(name);
    const found = store.find({ kind: 'result' });
    expect((await errorOf(withDeadline(found, 50))).code).to.equal('store-silent');
    holder.close();
    await erased;
    expect(await found).to.deep.equal([]);
  });

  it('lets another tab erase the database, and works again after that', async () => {
    const other = browserStore({ name });
    for (const each of [store, other]) await each.save({ kind: 'result', value: sampleResult() });
    let blocked = false;
    await deleteDB(name, { blocked: () => (blocked = true) });
    expect(blocked).to.equal(false);
    expect(await store.find({ kind: 'result' })).to.deep.equal([]);
    const value = sampleAgreement();
    await other.save({ kind: 'agreement', value });
    expect(await store.find({ kind: 'agreement' })).to.deep.equal([value]);
  });

  it('loses no save that runs while the database is being erased', async () => {
    await store.find({ kind: 'result' });
    const value = sampleResult();
    const erased = deleteDB(name);
    await store.save({ kind: 'result', value });
    await erased;
    // Saved before or after the erasure: either way the store goes on and says what is true.
    const found = await store.find({ kind: 'result' });
    await store.save({ kind: 'result', value });
    expect(await store.find({ kind: 'result' })).to.deep.equal([value]);
    expect(found.length).to.be.at.most(1);
  });

  it('gives damaged records as they are', async () => {
    const value = sampleResult();
    await store.save({ kind: 'result', value });
    const database = await openDB(name);
    const damaged = { id: 'x', instrument: value.instrument, respondent: 'nobody' };
    await database.put('result', damaged);
    database.close();
    expect(await store.find({ kind: 'result' })).to.deep.equal([value, damaged]);
    expect(await store.find({ kind: 'result', instrument: value.instrument })).to.deep.equal([value, damaged]);
    await store.erase({ kind: 'result', respondent: value.respondent.key, community: value.community });
    expect(await store.find({ kind: 'result' })).to.deep.equal([damaged]);
  });

  it('works where there is no channel between tabs', async () => {
    await withMethod(globalThis, 'BroadcastChannel' as never, throwing('SecurityError'), async () => {
      let told = 0;
      const stop = store.watch({ kind: 'result' }, () => told++);
      await store.save({ kind: 'result', value: sampleResult() });
      await Promise.resolve();
      expect(told).to.equal(1);
      stop();
    });
  });

  it('tells a watcher once for each change, and again after all had stopped', async () => {
    const other = browserStore({ name });
    for (const round of [1, 2]) {
      let told = 0;
      const stop = store.watch({ kind: 'result' }, () => told++);
      const stopAnother = store.watch({ kind: 'agreement' }, () => told++);
      const value = sampleResult();
      await other.save({ kind: 'result', value });
      await other.save({ kind: 'result', value });
      await store.save({ kind: 'result', value });
      await new Promise((resolve) => setTimeout(resolve, 100));
      stop();
      stopAnother();
      expect(told, `round ${round}`).to.equal(1);
    }
  });
});
