import * as z from 'zod/mini';
import { agreement, type Agreement } from '../definition/agreement.js';
import { opening, type Opening } from '../definition/opening.js';
import { anyResult, type Result } from '../definition/result.js';
import { faultsOf } from '../schema/faults.js';
import { id, recordId } from '../schema/id.js';
import { describe, type Fault } from '../schema/issue.js';
import { instant, now } from '../schema/time.js';
import type { RecordKind, StoredRecord } from './record.js';
import type { ResultStore } from './result-store.js';

/** The version of the file's envelope; a newer one is refused. */
export const FILE_FORMAT = 1;

/** An answer that stays with the person. It may be in the person's own file; no store ever takes it. */
const note = z.strictObject({ result: recordId, item: id, answer: z.unknown() });
export type Note = z.infer<typeof note>;

const list = z.array(z.unknown());

/**
 * The envelope of a file, as JSON text in UTF-8. Results may be of instruments that this page does not know: they are
 * kept as they are.
 */
const envelope = z.object({
  format: z.literal(FILE_FORMAT),
  kind: z.literal('samenspel'),
  saved: instant,
  results: z.array(anyResult),
  agreements: z.array(agreement),
  openings: z.array(opening),
  /** Only in a person's own file. */
  notes: z.optional(z.array(note)),
  /** What stood in the store but could not be read. It is kept for whoever can mend it, and not put in a store again. */
  unreadable: z.optional(list),
});

/** What is in a file. Of a result only its envelope was checked: read it with `readResult`. */
export interface FileContent {
  readonly results: readonly Result[];
  readonly agreements: readonly Agreement[];
  readonly openings: readonly Opening[];
  readonly notes?: readonly Note[];
  readonly unreadable?: readonly unknown[];
}

export type ReadFile =
  | { readonly ok: true; readonly content: FileContent }
  | { readonly ok: false; readonly code: 'file-broken'; readonly faults: readonly Fault[] };

/** Records as the text of a file. Damaged ones are set apart in it, so that the file as a whole can be read again. */
export function fileOf({ results, agreements, openings, notes, unreadable = [] }: FileContent): string {
  const apart: unknown[] = [...unreadable];
  const readable = <T>(schema: z.ZodMiniType, values: readonly T[]): T[] =>
    values.filter((value) => {
      const fits = schema.safeParse(value).success;
      if (!fits) apart.push(value);
      return fits;
    });
  const records = {
    results: readable(anyResult, results),
    agreements: readable(agreement, agreements),
    openings: readable(opening, openings),
  };
  const file = {
    format: FILE_FORMAT,
    kind: 'samenspel',
    saved: now(),
    ...records,
    ...(notes && notes.length > 0 && { notes }),
    ...(apart.length > 0 && { unreadable: apart }),
  };
  return JSON.stringify(file, null, 2);
}

/** Reads the text of a file: all of it, or the faults with their paths (`results.3.completed`). Never throws. */
export function readFile(text: string): ReadFile {
  let value: unknown;
  try {
    // Some editors put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, code: 'file-broken', faults: [{ path: '', found: describe(text), allowed: 'JSON' }] };
  }
  const faults = faultsOf(envelope, value);
  if (faults.length > 0) return { ok: false, code: 'file-broken', faults };
  const { results, agreements, openings, notes, unreadable } = value as FileContent;
  const content = { results, agreements, openings, ...(notes && { notes }), ...(unreadable && { unreadable }) };
  return { ok: true, content };
}

/** Everything in a store, for a file. */
export async function contentOf(store: ResultStore): Promise<FileContent> {
  const [results, agreements, openings] = await Promise.all([
    store.find({ kind: 'result' }),
    store.find({ kind: 'agreement' }),
    store.find({ kind: 'opening' }),
  ]);
  return { results, agreements, openings };
}

/** How many records came in, and how many were there already. */
export interface Imported {
  readonly added: number;
  readonly known: number;
}

/**
 * Adds what is in a file to a store. A record whose id is there already is left as it is there, also where the file has
 * it otherwise. Notes and unreadable values stay in the file.
 *
 * Rejects with what the store rejects with; what was added by then stays, and importing the file again adds the rest.
 */
export async function importInto(store: ResultStore, content: FileContent): Promise<Imported> {
  const records: StoredRecord[] = [
    ...content.results.map((value) => ({ kind: 'result' as const, value })),
    ...content.agreements.map((value) => ({ kind: 'agreement' as const, value })),
    ...content.openings.map((value) => ({ kind: 'opening' as const, value })),
  ];
  const there = await contentOf(store);
  const known = new Set([
    ...there.results.map((value) => keyOf('result', value)),
    ...there.agreements.map((value) => keyOf('agreement', value)),
    ...there.openings.map((value) => keyOf('opening', value)),
  ]);
  let added = 0;
  for (const record of records) {
    const key = keyOf(record.kind, record.value);
    if (known.has(key)) continue;
    known.add(key);
    await store.save(record);
    added++;
  }
  return { added, known: records.length - added };
}

/** A value in a store may be damaged, so that it has an id is not certain. */
const keyOf = (kind: RecordKind, value: unknown): string => `${kind} ${(value as { id?: unknown } | null)?.id}`;
