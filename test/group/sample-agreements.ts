import type { Agreement } from '../../src/definition/agreement.js';
import { newRecordId } from '../../src/schema/id.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import type { ResultStore } from '../../src/storage/result-store.js';

/** An agreement of the community `wijk`, made in spring. */
export const agreement = (part: Partial<Agreement> = {}): Agreement => ({
  format: 1,
  id: newRecordId(),
  instrument: 'temple-scan',
  community: 'wijk',
  occasion: 'lente',
  dimension: 'process',
  what: 'Koffie',
  state: 'open',
  made: '2026-03-01T10:00:00.000Z',
  changed: '2026-03-01T10:00:00.000Z',
  ...part,
});

/** A store that holds these. */
export async function storeWith(...values: readonly Agreement[]): Promise<ResultStore> {
  const store = memoryStore();
  for (const value of values) await store.save({ kind: 'agreement', value });
  return store;
}

/** What the cards of a list say will be done, in order. */
export const titles = (element: Element, list = '.cards'): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll(`${list} .what`)].map((one) => one.textContent!.trim());
