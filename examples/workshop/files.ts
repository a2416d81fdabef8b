import {
  contentOf,
  fileOf,
  importInto,
  readFile,
  RECORD_KINDS,
  type Imported,
  type ResultStore,
} from '../../src/storage/index.js';
import { EXAMPLE_COMMUNITY } from './example.js';

/** Hands everything in a store to the browser as a file. @returns whether there was anything to keep. */
export async function saveEverything(store: ResultStore): Promise<boolean> {
  const content = await contentOf(store);
  if (content.results.length + content.agreements.length === 0) return false;
  const url = URL.createObjectURL(new Blob([fileOf(content)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `samenspel-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser reads the address when the click is handled; after that it only holds memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}

/** What came of a file: what was added, or that it is the example, or that it is no file of ours. */
export type Opened =
  | { readonly kind: 'added'; readonly imported: Imported; readonly instrument: string | undefined }
  | { readonly kind: 'example' }
  | { readonly kind: 'unfit' };

/** Adds what is in a file, and overwrites nothing. Answers of the example group never come among a group's own. */
export async function openFile(file: File, store: ResultStore): Promise<Opened> {
  const read = readFile(await file.text());
  if (!read.ok) {
    console.warn('The file cannot be read', read.faults);
    return { kind: 'unfit' };
  }
  const own = <T extends { readonly community?: string | undefined }>(records: readonly T[]) =>
    records.filter(({ community }) => community !== EXAMPLE_COMMUNITY);
  const { results, agreements, openings } = read.content;
  const content = { results: own(results), agreements: own(agreements), openings: own(openings) };
  const isExample = results.length > 0 && content.results.length === 0;
  if (isExample) return { kind: 'example' };
  return { kind: 'added', imported: await importInto(store, content), instrument: content.results.at(-1)?.instrument };
}

/** Erases all records of a store. Rejects when the store refuses; what was erased by then is gone. */
export async function eraseEverything(store: ResultStore): Promise<void> {
  for (const kind of RECORD_KINDS) {
    for (const { id } of await store.find({ kind })) await store.erase({ kind, id });
  }
}
