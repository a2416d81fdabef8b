/** The page's height for a width of 1. A3 and A4 within their margins are 1.44 or more; some room is left for rounding. */
const PAGE_RATIO = 1.42;
/** How wide the sheet is laid out to be measured: A3 within its margins, in CSS pixels. Any width gives the same lines. */
const MEASURED_WIDTH = 1047;
/** How high the picture may be, in hundredths of the page's width. */
const PICTURE = { least: 38, most: 110 };
/** The size of text, as a share of the size we like best, 11 points on A3. Larger, a column has no room for it. */
const TEXT = { least: 0.4, most: 1 };
/** The size of the words of a scale, as a share of the text's. They stand above narrow boxes. */
const ANCHOR = { least: 0.5, most: 0.72 };
/** Below this size, 9.5 points on A3, text is only set once the picture can get no smaller. */
const READABLE = 0.86;

/**
 * Sets a poster's picture as large as leaves its text readable, and its text as large as then fits the page. How long the
 * text is depends on the language and the typeface, so it is measured. The sizes are shares of the page's width, and hold
 * on any paper.
 */
export function fitPoster(around: ParentNode): void {
  const sheet = around.querySelector<HTMLElement>('.sheet');
  const page = sheet?.querySelector<HTMLElement>('.sheet-page');
  if (!sheet || !page) return;
  const measuring = {
    display: 'block',
    position: 'absolute',
    visibility: 'hidden',
    'inline-size': `${MEASURED_WIDTH}px`,
  };
  for (const [name, value] of Object.entries(measuring)) sheet.style.setProperty(name, value);
  const fits = (picture: number, size: number): boolean => {
    sheet.style.setProperty('--sheet-picture', String(picture));
    sheet.style.setProperty('--sheet-text', String(size));
    return page.scrollHeight <= MEASURED_WIDTH * PAGE_RATIO && page.scrollWidth <= MEASURED_WIDTH;
  };
  const anchors = [...page.querySelectorAll('.sheet-anchor')];
  largest(ANCHOR, 0.01, (size) => {
    sheet.style.setProperty('--sheet-anchor', size.toFixed(2));
    return anchors.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
  });
  const picture = largest(PICTURE, 1, (height) => fits(height, READABLE));
  largest(TEXT, 0.01, (size) => fits(picture, size));
  for (const name of Object.keys(measuring)) sheet.style.removeProperty(name);
}

/** The largest value that fits, or the least one, to the given precision. It is the last one that was tried. */
function largest(
  { least, most }: { readonly least: number; readonly most: number },
  precision: number,
  fits: (value: number) => boolean,
): number {
  let [low, high] = [least, most];
  if (fits(most)) low = most;
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
  return low;
}
