import type { DrawnPicture } from './drawn-picture.js';

/** A copy of a picture as it looks on white paper, laid out at one CSS pixel to a unit of the drawing, out of sight. */
export interface LightSheet {
  readonly sheet: HTMLElement;
  readonly drawing: SVGSVGElement;
  /** CSS pixels. */
  readonly width: number;
  remove(): void;
}

/** The colours that a host may have set; without them our own hold, which are light on this sheet. */
const HOST_COLOURS = ['ink', 'ink-quiet', 'paper', 'accent', 'on-accent'].map((name) => `--samenspel-${name}`);

/** What is there to be touched or to show focus, and no part of the picture. */
const FOR_TOUCH = '.hit, .focus-ring, script, foreignObject';

/**
 * Puts the copy beside the picture, in the same shadow root: the same styles hold for it, but under the light
 * `color-scheme`. Nobody sees it, as it is taken away before the next frame.
 */
export function lightSheet({ frame, drawing, key, caption }: DrawnPicture): LightSheet {
  const sheet = document.createElement('div');
  sheet.className = 'figure on-paper';
  sheet.inert = true;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.querySelectorAll(FOR_TOUCH).forEach((one) => one.remove());
  sheet.append(copy, ...[key, caption].flatMap((one) => (one ? [one.cloneNode(true)] : [])));
  const { width } = drawing.viewBox.baseVal;
  sheet.style.setProperty('inline-size', `${width}px`);
  copy.style.setProperty('inline-size', `${width}px`);
  frame.after(sheet);
  if (isDark(sheet)) HOST_COLOURS.forEach((name) => sheet.style.setProperty(name, 'initial'));
  return { sheet, drawing: copy, width, remove: () => sheet.remove() };
}

/** A host that has dark colours of its own does not change them with the `color-scheme` of one sheet. */
function isDark(sheet: HTMLElement): boolean {
  const { color, backgroundColor } = getComputedStyle(sheet);
  const read = colourReader(sheet);
  const [ink, paper] = [read(color), read(backgroundColor)].map(({ light }) => light) as [number, number];
  return ink > paper;
}

/** A colour as every program knows it. */
export interface PlainColour {
  /** `#1d2433` */
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
  /** How light it looks, 0 to 1: a weighted mean of the channels (Rec. 709), enough to tell ink from paper. */
  readonly light: number;
}

/**
 * Reads colours as sRGB: computed ones may be in any colour space, such as a mix in oklch, which few programs know. The
 * browser itself does the sum: a mix of a colour with itself in sRGB is that colour.
 */
export function colourReader(sheet: HTMLElement): (colour: string) => PlainColour {
  const known = new Map<string, PlainColour>();
  return (colour) => {
    const read = known.get(colour) ?? readColour(sheet, colour);
    known.set(colour, read);
    return read;
  };
}

function readColour(sheet: HTMLElement, colour: string): PlainColour {
  // In SVG, so that forced colours leave it alone, as they do the drawing.
  const swatch = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  swatch.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`);
  sheet.append(swatch);
  const [red = 0, green = 0, blue = 0, opacity = 1] = (
    getComputedStyle(swatch).color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map((number) => Math.max(0, Math.min(1, Number(number))));
  swatch.remove();
  const hex = [red, green, blue].map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return { hex: `#${hex.join('')}`, opacity, light: 0.2126 * red + 0.7152 * green + 0.0722 * blue };
}
