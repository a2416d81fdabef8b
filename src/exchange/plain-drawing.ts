import type { PlainColour } from './light-sheet.js';
import { lookOf, writeLook, type Look } from './look.js';

export const SVG = 'http://www.w3.org/2000/svg';

/** What may stand in a file. All else stays behind: scripts, HTML, pictures from elsewhere. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath ' +
    'pattern linearGradient radialGradient stop clipPath mask marker'
  ).split(' '),
);

/** Shape and place. How a thing looks is read from its computed style instead; names and roles are for the page. */
const GEOMETRY = (
  'x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy width height d points rotate transform pathLength viewBox ' +
  'preserveAspectRatio textLength lengthAdjust startOffset href offset gradientUnits gradientTransform spreadMethod ' +
  'patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerWidth ' +
  'markerHeight markerUnits refX refY orient clip-path mask marker-start marker-mid marker-end'
).split(' ');

/** Drawn only where something refers to it. */
const REFERRED = 'defs, symbol, pattern, clipPath, mask, marker, linearGradient, radialGradient';

/** Copies the children of a drawn element into `target`, as they look. */
export function copyChildren(
  source: Element,
  target: Element,
  inherited: Look,
  plain: (colour: string) => PlainColour,
): void {
  for (const child of source.childNodes) {
    if (child instanceof Text) copyText(child, target);
    else if (child instanceof SVGElement && ELEMENTS.has(child.localName)) {
      const copy = copyOf(child, inherited, plain);
      if (copy) target.append(copy);
    }
  }
  trim(target);
}

function copyOf(source: SVGElement, inherited: Look, plain: (colour: string) => PlainColour): Element | undefined {
  const style = getComputedStyle(source);
  const isReferred = source.closest(REFERRED) !== null;
  if (!isReferred && (style.display === 'none' || Number(style.opacity) === 0)) return undefined;
  const copy = document.createElementNS(SVG, source.localName);
  for (const name of GEOMETRY) {
    const value = source.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (source.id !== '' && source.ownerSVGElement?.outerHTML.includes(`#${source.id}`)) copy.id = source.id;
  const look = lookOf(style, plain);
  writeLook(copy, look, inherited);
  copyChildren(source, copy, look, plain);
  const isEmpty = !copy.hasChildNodes() && ['g', 'text', 'tspan', 'textPath'].includes(copy.localName);
  const isUnseen = style.visibility !== 'visible' && !copy.hasChildNodes();
  return !isReferred && (isEmpty || isUnseen) ? undefined : copy;
}

/** Only text in a text is text; the rest is the white space between the lines of a template. */
function copyText(source: Text, target: Element): void {
  if (!['text', 'tspan', 'textPath'].includes(target.localName)) return;
  const text = source.data.replaceAll(/[ \t\r\n]+/g, ' ');
  if (text !== ' ' || !source.data.includes('\n')) target.append(text);
}

/** The spaces at both ends of a text count for nothing in one program and for something in another. */
function trim(target: Element): void {
  if (target.localName !== 'text') return;
  const [first, last] = [target.firstChild, target.lastChild];
  if (first instanceof Text) first.data = first.data.trimStart();
  if (last instanceof Text) last.data = last.data.trimEnd();
}
