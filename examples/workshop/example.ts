import { importInto, memoryStore, readFile, type ResultStore } from '../../src/storage/index.js';
import { INSTRUMENTS } from './instruments.js';

/** The community of all example answers: whatever carries it never comes among a group's own answers. */
export const EXAMPLE_COMMUNITY = 'example';

/** The moment that is looked at; the example has an earlier one too, with agreements made then. */
export const EXAMPLE_OCCASION = 'spring-2026';

/** That earlier moment. */
export const EXAMPLE_BEFORE = 'autumn-2025';

/** How many made-up people there are. */
export const EXAMPLE_PEOPLE = 24;

/** A store of its own, that is gone with the page. */
export async function exampleStore(): Promise<ResultStore> {
  const store = memoryStore();
  for (const { example } of INSTRUMENTS) {
    const read = readFile(JSON.stringify((await example()).default));
    if (!read.ok) throw new Error(`The example group cannot be read: ${JSON.stringify(read.faults)}`);
    await importInto(store, read.content);
  }
  return store;
}
