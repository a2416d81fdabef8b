import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '../../src/storage/memory-store.js';
import { resultStoreChecks, sampleResult, testResultStore } from '../../src/testing/index.js';
import type { ResultStore } from '../../src/storage/result-store.js';

testResultStore('memory store', memoryStore, { describe, it });

describe('memory store', () => {
  it('counts a result as saved when a watcher throws', async ({ mock }) => {
    const thrown: unknown[] = [];
    // What a watcher throws would reach the page as an uncaught error, which ends a test.
    mock.method(globalThis, 'queueMicrotask', (work: () => void) => {
      try {
        work();
      } catch (error) {
        thrown.push(error);
      }
    });
    const store = memoryStore();
    const error = new Error('a watcher of the host');
    store.watch({ kind: 'result' }, () => {
      throw error;
    });
    await store.save({ kind: 'result', value: sampleResult() });
    assert.deepEqual(thrown, [error]);
    assert.equal((await store.find({ kind: 'result' })).length, 1);
  });

  it('tells watchers of one kind only', async () => {
    const store = memoryStore();
    let told = 0;
    store.watch({ kind: 'agreement' }, () => told++);
    await store.save({ kind: 'result', value: sampleResult() });
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(told, 0);
  });
});

/** The suite must be able to fail: each of these stores breaks one promise, and is found out. */
describe('the suite for stores', () => {
  const spoilt: Readonly<Record<string, (good: ResultStore) => Partial<ResultStore>>> = {
    'resolves before it kept anything': () => ({ save: async () => {} }),
    'ignores the occasion': (good) => ({ find: (query) => good.find({ ...query, occasion: undefined }) }),
    'ignores the community': (good) => ({ find: (query) => good.find({ ...query, community: undefined }) }),
    'gives the last one first': (good) => ({ find: async (query) => [...(await good.find(query))].reverse() }),
    'erases too little': () => ({ erase: async () => {} }),
    'erases all of a community': (good) => ({
      erase: async (erasure) => {
        if ('id' in erasure) return good.erase(erasure);
        for (const { id } of await good.find({ kind: 'result', community: erasure.community })) {
          await good.erase({ kind: 'result', id });
        }
      },
    }),
    'swallows a result with other content': (good) => ({ save: (record) => good.save(record).catch(() => {}) }),
    'never tells of changes': () => ({ watch: () => () => {} }),
    'does not stop telling': (good) => ({
      watch: (query, changed) => {
        good.watch(query, changed);
        return () => {};
      },
    }),
    'loses text': (good) => ({
      find: async (query) => JSON.parse(JSON.stringify(await good.find(query)).replaceAll('<script>', '')),
    }),
  };

  for (const [fault, spoil] of Object.entries(spoilt)) {
    it(`finds out a store that ${fault}`, async () => {
      const failed: string[] = [];
      for (const { title, check } of resultStoreChecks) {
        const good = memoryStore();
        const store = { ...good, ...spoil(good) };
        await check({ store, other: store, community: 'the-village', patience: 100 }).catch((error: Error) => {
          failed.push(`${title}: ${error.message}`);
        });
      }
      assert.notEqual(failed.length, 0);
      assert.ok(
        failed.every((message) => message.includes('Expected')),
        failed.join('\n'),
      );
    });
  }
});
