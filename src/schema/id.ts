import * as z from 'zod/mini';
import { v7 } from 'uuid';

/**
 * A name for a thing inside an instrument or a community: lower-case words joined by hyphens, 1 to 64 characters.
 * The pattern leaves no room for markup, separators or keys such as `__proto__`.
 */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64));

/** A semantic version without labels: `1.0.0`. */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));

/** The id of a stored record: a UUID v7, so that records sort by the moment they were begun. */
export const recordId = z.uuidv7();

/** Makes a record id from `crypto.getRandomValues`, which also exists on plain http. */
export const newRecordId = (): string => v7();

/** Compares two semantic versions: negative when `a` is older than `b`, 0 when equal, positive when newer. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((part) => one![part] !== other![part]);
  return at === undefined ? 0 : one![at]! - other![at]!;
}
