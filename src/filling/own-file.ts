import type { Definition } from '../definition/definition.js';
import { itemsOf } from '../definition/definition.js';
import type { Result } from '../definition/result.js';
import { download } from '../exchange/download.js';
import { fileOf } from '../storage/file.js';

/**
 * Offers a file with the result, and with what stays with the person: it is their own.
 *
 * @returns the name of the file.
 */
export function saveAsFile(definition: Definition, result: Result, answers: Readonly<Record<string, unknown>>): string {
  const kept = itemsOf(definition).filter((item) => item.private && answers[item.id] !== undefined);
  const notes = kept.map((item) => ({ result: result.id, item: item.id, answer: answers[item.id] }));
  const text = fileOf({ results: [result], agreements: [], openings: [], notes });
  const name = `${definition.id}-${result.completed.slice(0, 10)}.json`;
  download(name, new Blob([text], { type: 'application/json' }));
  return name;
}
