/** A format of paper, in portrait, and the white around the print. */
const PAPER = { A4: 'size: A4 portrait; margin: 14mm', A3: 'size: A3 portrait; margin: 10mm' } as const;

/** Marks what is printed while the dialog is open: the element itself, or the one around its shadow root in the page. */
const MARK = 'data-samenspel-paper';

/**
 * Prints one element instead of the whole page. Styles inside a shadow root can neither choose the paper nor hide the
 * page around it, so the document gets a style sheet until the dialog is closed. Policies allow that: it is made with
 * script. Nothing in the page is moved.
 *
 * Printed from the browser's own menu, the page prints as the host wants it. A host that wants a format there writes
 * `@page { size: A4; margin: 14mm }` in a style sheet of its own, and hides its own menus under `@media print`.
 */
export function printOnly(element: Element, paper: keyof typeof PAPER): void {
  const shown = inDocument(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(paper));
  shown.setAttribute(MARK, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const restore = () => {
    shown.removeAttribute(MARK);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  addEventListener('afterprint', restore, { once: true });
  globalThis.print();
}

/** The element that holds this one in the page itself, outside of all shadow roots. */
function inDocument(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : element;
}

/** What stands around the element makes no room, draws nothing and hides nothing. */
const rules = (paper: keyof typeof PAPER): string => `
  @page { ${PAPER[paper]} }
  @media print {
    body *:not([${MARK}], [${MARK}] *, :has([${MARK}])) { display: none !important; }
    :has([${MARK}]) {
      display: block !important;
      position: static !important;
      float: none !important;
      inline-size: auto !important;
      block-size: auto !important;
      min-inline-size: 0 !important;
      min-block-size: 0 !important;
      max-inline-size: none !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      box-shadow: none !important;
      columns: auto !important;
      transform: none !important;
      overflow: visible !important;
    }
    :has(> [${MARK}])::before, :has(> [${MARK}])::after { content: none !important; }
    [${MARK}] { margin: 0 !important; max-inline-size: none !important; }
  }`;
