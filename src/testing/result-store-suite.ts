import { newRecordId } from '../schema/id.js';
import type { ResultStore } from '../storage/result-store.js';
import { resultStoreChecks } from './result-store-checks.js';

/** The two words that mocha, Jasmine, Jest, Vitest and `node:test` have in common. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

export interface ResultStoreSuiteOptions extends Partial<TestRunner> {
  /** Makes another way to the place of a store, as a second tab has. Without it the store itself is used. */
  readonly another?: (store: ResultStore) => ResultStore | Promise<ResultStore>;
  /** Called after each check, with each store that was made for it. */
  readonly cleanUp?: (store: ResultStore) => void | Promise<void>;
  /** How long a change may take to be told, in milliseconds; more for a store that asks now and then. 2000 if absent. */
  readonly patience?: number;
}

/**
 * Defines the tests that every `ResultStore` has to pass:
 *
 * ```ts
 * import { describe, it } from 'node:test';
 * testResultStore('our store', () => new OurStore(url), { describe, it });
 * ```
 *
 * The place need not be empty: each test works in a community of its own. What it saves there stays behind, so do not
 * run it on a place that people use.
 *
 * @param makeStore called for each test.
 * @param options `describe` and `it` of your test runner; without them the global ones.
 */
export function testResultStore(
  name: string,
  makeStore: () => ResultStore | Promise<ResultStore>,
  options: ResultStoreSuiteOptions = {},
): void {
  const { another = (store) => store, cleanUp, patience = 2_000 } = options;
  const { describe = (globalThis as unknown as TestRunner).describe, it = (globalThis as unknown as TestRunner).it } =
    options;
  describe(`${name}: what every store does`, () => {
    for (const { title, check } of resultStoreChecks) {
      it(title, async () => {
        const store = await makeStore();
        const other = await another(store);
        try {
          await check({ store, other, community: `check-${newRecordId()}`, patience });
        } finally {
          for (const each of new Set([store, other])) await cleanUp?.(each);
        }
      });
    }
  });
}
