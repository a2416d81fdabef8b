import * as z from 'zod/mini';

/** The longest text a person may write in one place, in UTF-16 code units. */
export const TEXT_LIMIT = 10_000;

/**
 * What a person wrote. Always text, never markup. A NUL or half a character pair is refused: databases do, too. Zod
 * counts characters, as JSON Schema does; the limit is in code units, as `length` in every browser.
 */
export const writtenText = z.string().check(
  z.maxLength(TEXT_LIMIT),
  z.refine((text) => text.length <= TEXT_LIMIT && !text.includes('\0') && isWellFormed(text)),
);

/** A short name or key that a host chose: 1 to 200 characters. */
export const name = z.string().check(z.minLength(1), z.maxLength(200), z.refine(isWellFormed));

/** Tells whether every surrogate in the text stands in a pair. */
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
