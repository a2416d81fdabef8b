/** Breaking text into lines where nothing can be measured. Lengths are in the units of the font size. */

const SOFT_HYPHEN = '\u00AD';

/** Estimated widths in em, for the common sans-serif faces, on the wide side: better a line too many than a cut word. */
const CHARACTERS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfr.,:;'’‘|!()\-\s]/, 0.34],
  [/[mwMW@%—]/, 0.92],
  [/[A-Z&?]/, 0.72],
];
const OTHER_CHARACTER = 0.58;

/** How much wider bold letters are than this. */
export const BOLD = 1.16;

/** The estimated width of a line. Soft hyphens take no room. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    if (character === SOFT_HYPHEN) continue;
    width += CHARACTERS.find(([kind]) => kind.test(character))?.[1] ?? OTHER_CHARACTER;
  }
  return width * size;
}

/**
 * Breaks a text at spaces and at soft hyphens, which then show as a hyphen. A word that fits nowhere is broken where it
 * must, also with a hyphen: nothing is ever cut off.
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const fits = (line: string) => textWidth(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/).filter(Boolean)) {
    while (!fits(joined(line, word))) {
      const head = headThatFits(word, (head) => fits(joined(line, head)), line === '');
      if (head === '' && line === '') break;
      lines.push(joined(line, head && `${plain(head)}-`));
      line = '';
      word = word.slice(head.length);
    }
    line = joined(line, plain(word));
  }
  return line === '' ? lines : [...lines, line];
}

/** The same in the largest size, from `size` down to `least`, that needs at most three lines and breaks no word. */
export function wrapLabel(
  text: string,
  width: number,
  size: number,
  least = 10,
): { readonly lines: readonly string[]; readonly size: number } {
  const lines = wrapText(text, width, size);
  const isGood = lines.length <= 3 && text.split(/[\s\u00AD]+/).every((piece) => textWidth(piece, size) <= width);
  return isGood || size - 1 < least ? { lines, size } : wrapLabel(text, width, size - 1, least);
}

const plain = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');
const joined = (line: string, word: string): string => (line === '' || word === '' ? line + word : `${line} ${word}`);

/** The longest beginning of a word, up to a soft hyphen, that fits with a hyphen; up to any letter where `mustBreak`. */
function headThatFits(word: string, fits: (head: string) => boolean, mustBreak: boolean): string {
  for (let end = word.lastIndexOf(SOFT_HYPHEN); end > 0; end = word.lastIndexOf(SOFT_HYPHEN, end - 1)) {
    if (fits(`${word.slice(0, end)}-`)) return word.slice(0, end + 1);
  }
  if (!mustBreak) return '';
  const letters = [...word];
  for (let end = letters.length - 1; end > 1; end--) {
    const head = letters.slice(0, end).join('');
    if (fits(`${head}-`)) return head;
  }
  return '';
}
