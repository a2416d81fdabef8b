/** One line of a text as the browser broke it. Places in CSS pixels from the window's corner. */
export interface WrittenLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
}

/** How far below the top of its line box a text stands, as a share: the ascent of common typefaces is 0.77 to 0.81. */
const ASCENT = 0.8;

/** The lines of a text as they stand on the page: each character is asked where it is. */
export function writtenLines(node: Text): readonly WrittenLine[] {
  const lines: { text: string; left: number; top: number; baseline: number }[] = [];
  const range = document.createRange();
  for (let at = 0; at < node.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [box] = range.getClientRects();
    // White space that the browser left out has no box.
    if (!box) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < box.height / 2) line.text += node.data[at];
    else lines.push({ text: node.data[at]!, left: box.left, top: box.top, baseline: box.top + ASCENT * box.height });
  }
  return lines
    .map(({ text, left, baseline }) => ({ text: text.replaceAll(/\s+/g, ' ').trim(), left, baseline }))
    .filter(({ text }) => text !== '');
}
