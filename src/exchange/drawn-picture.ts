/** Where an element draws its picture, and what belongs to it. */
export interface DrawnPicture {
  /** The box around drawing, key and caption. */
  readonly frame: Element;
  readonly drawing: SVGSVGElement;
  readonly key: Element | null;
  /** The line that stands below it on paper: which instrument, when, how many people. */
  readonly caption: HTMLElement | null;
  /** The instrument, what the picture is of, and which of its views is shown. */
  readonly title: string;
  /** The name of a file with it, without the ending. */
  readonly file: string;
}

/**
 * Finds the picture that an element shows now.
 *
 * @throws {Error} when it shows none, as in a step without a picture, or before the element has its words.
 */
export function drawnPicture(element: Element): DrawnPicture {
  const root: ParentNode = element.shadowRoot ?? element;
  const drawing = [
    ...root.querySelectorAll<SVGSVGElement>(':is(.figure, .poster) svg:not(.figure-key svg, button svg)'),
  ].find((one) => one.getClientRects().length > 0);
  const frame = drawing?.closest('.figure, .poster');
  if (!drawing || !frame) throw new Error(`<${element.localName}> shows no picture.`);
  const caption = root.querySelector<HTMLElement>('.figure-caption');
  return {
    frame,
    drawing,
    key: frame.querySelector('.figure-key'),
    caption,
    title: [caption?.dataset['title'] ?? drawing.getAttribute('aria-label') ?? element.localName, viewOf(frame)]
      .filter(Boolean)
      .join(' · '),
    file: caption?.dataset['file'] ?? element.localName,
  };
}

/** The view that is chosen, where the picture has several. */
const viewOf = (frame: Element): string | undefined =>
  frame.querySelector('[role="tab"][aria-selected="true"]')?.textContent?.trim();
