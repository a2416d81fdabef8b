import type { PlainColour } from './light-sheet.js';

/** How something in a drawing looks, as presentation attributes by name. */
export type Look = Readonly<Record<string, string>>;

/** What holds in SVG where nothing is said and nothing is inherited. */
export const INITIAL: Look = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'paint-order': 'normal',
  'text-anchor': 'start',
};

/** What every element has for itself. */
const OWN: Look = { opacity: '1', 'dominant-baseline': 'auto', 'stop-color': '#000000', 'stop-opacity': '1' };

const PAINTS = new Set(['fill', 'stroke', 'stop-color']);

/** Names of families without which a text falls back to a typeface that nobody chose. */
const GENERIC = /\b(sans-serif|serif|monospace|system-ui|ui-[a-z-]+)\b/;

/** The look of a drawn element, every value said out: no variable, no scheme, no colour space that few programs know. */
export function lookOf(style: CSSStyleDeclaration, plain: (colour: string) => PlainColour): Look {
  const look: Record<string, string> = {};
  for (const name of [...Object.keys(INITIAL), ...Object.keys(OWN)]) {
    const value = style.getPropertyValue(name);
    if (PAINTS.has(name)) paint(look, name, value, plain);
    // The opacity of a paint may already hold that of its colour.
    else if (name.endsWith('-opacity')) look[name] = String(round(Number(value) * Number(look[name] ?? 1)));
    else look[name] = name === 'font-family' ? family(value) : withoutUnits(value);
  }
  return look;
}

/** The look of text on a page, as that of text in a drawing: its colour is a fill. */
export const lookOfText = (style: CSSStyleDeclaration, plain: (colour: string) => PlainColour): Look => {
  const { hex, opacity } = plain(style.color);
  return {
    ...INITIAL,
    fill: hex,
    'fill-opacity': String(round(opacity)),
    'font-family': family(style.fontFamily),
    'font-size': withoutUnits(style.fontSize),
    'font-style': style.fontStyle,
    'font-weight': style.fontWeight,
  };
};

/** Writes down in which points a look differs from what an element gets anyway. */
export function writeLook(element: Element, look: Look, inherited: Look): void {
  for (const [name, value] of Object.entries(look)) {
    if (value !== (OWN[name] ?? inherited[name])) element.setAttribute(name, value);
  }
}

function paint(look: Record<string, string>, name: string, value: string, plain: (colour: string) => PlainColour) {
  const reference = /^url\(["']?[^#]*#([^"')]+)["']?\)/.exec(value)?.[1];
  if (reference !== undefined || value === 'none') {
    look[name] = reference === undefined ? 'none' : `url(#${reference})`;
    return;
  }
  const { hex, opacity } = plain(value);
  look[name] = hex;
  look[`${name.replace('-color', '')}-opacity`] = String(opacity);
}

function family(value: string): string {
  const quoted = value.replaceAll('"', "'");
  return GENERIC.test(quoted) ? quoted : `${quoted}, sans-serif`;
}

/** `1.5px, 4px` as `1.5 4`. */
const withoutUnits = (value: string): string => (/\dpx/.test(value) ? value.replaceAll(/px|,/g, '') : value);

/** A hundredth of a unit is seen nowhere. */
export const round = (value: number): number => Math.round(value * 100) / 100;
