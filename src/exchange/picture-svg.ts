import { drawnPicture, type DrawnPicture } from './drawn-picture.js';
import { colourReader, lightSheet, type LightSheet, type PlainColour } from './light-sheet.js';
import { INITIAL, lookOf, lookOfText, round, writeLook, type Look } from './look.js';
import { copyChildren, SVG } from './plain-drawing.js';
import { writtenLines } from './written-lines.js';

/** White around the picture, in units of the drawing. */
const MARGIN = 24;

/**
 * The picture that an instrument or a group picture shows now, as an SVG file: with its key, and below it the name, the
 * day and the number of people. It stands on its own: no styles, no scripts, nothing from elsewhere. Text stays text. It
 * looks as on white paper, also where the page is dark.
 *
 * Its fonts are those of the page by name, with a common one to fall back on; they are not inside the file.
 *
 * @param element an element of the package, as it stands on a page.
 * @returns an XML document.
 * @throws {Error} when the element shows no picture.
 */
export const pictureSvg = (element: Element): string => pictureFile(drawnPicture(element)).text;

/** @internal The file and how large it is, in CSS pixels. */
export interface PictureFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** @internal */
export function pictureFile(picture: DrawnPicture): PictureFile {
  const light = lightSheet(picture);
  try {
    const file = composed(picture, light);
    return {
      text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`,
      width: Number(file.getAttribute('width')),
      height: Number(file.getAttribute('height')),
    };
  } finally {
    light.remove();
  }
}

function composed({ title, drawing }: DrawnPicture, light: LightSheet): Element {
  const { sheet, drawing: copy, width } = light;
  const plain = colourReader(sheet);
  const whole = copy.getBoundingClientRect();
  // A drawing may reach over its edge, as a long name does.
  const drawn = copy.getBBox();
  const [left, top] = [Math.min(0, drawn.x), Math.min(0, drawn.y)];
  const right = Math.max(width, drawn.x + drawn.width);
  const bottom = Math.max(whole.height, drawn.y + drawn.height);
  const below = sheet.getBoundingClientRect().bottom - whole.bottom;
  const size = [right - left + 2 * MARGIN, bottom - top + below + 2 * MARGIN].map(Math.ceil) as [number, number];

  const file = make('svg', { width: size[0], height: size[1], viewBox: `0 0 ${size[0]} ${size[1]}` });
  const language = drawing.closest('[lang]')?.getAttribute('lang');
  if (language) file.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
  const named = make('title', {});
  named.textContent = title;
  file.append(named, make('rect', { ...paper(copy, plain), width: size[0], height: size[1] }));

  const style = lookOf(getComputedStyle(copy), plain);
  const look = { ...style, opacity: '1' };
  writeLook(file, look, INITIAL);
  const picture = make('g', { transform: `translate(${round(MARGIN - left)} ${round(MARGIN - top)})` });
  copyChildren(copy, picture, look, plain);
  file.append(picture);

  const written = { x: whole.left - MARGIN, y: whole.bottom - MARGIN + top - bottom };
  for (const part of sheet.querySelectorAll(':scope > :not(svg)')) copyWritten(part, file, written, look, plain);
  return file;
}

const paper = (copy: Element, plain: (colour: string) => PlainColour) => ({
  fill: plain(getComputedStyle(copy).backgroundColor).hex,
  stroke: 'none',
});

/** Copies what is written below the drawing, with the samples between it, to the same places in the file. */
function copyWritten(
  source: Element,
  file: Element,
  origin: { readonly x: number; readonly y: number },
  inherited: Look,
  plain: (colour: string) => PlainColour,
): void {
  for (const child of source.childNodes) {
    if (child instanceof Text) {
      for (const { text, left, baseline } of writtenLines(child)) {
        const line = make('text', { x: round(left - origin.x), y: round(baseline - origin.y) });
        line.textContent = text;
        writeLook(line, lookOfText(getComputedStyle(source), plain), inherited);
        file.append(line);
      }
    } else if (child instanceof SVGSVGElement) file.append(sample(child, origin, inherited, plain));
    else if (child instanceof Element && child.getClientRects().length > 0)
      copyWritten(child, file, origin, inherited, plain);
  }
}

/** A small drawing between words, in its place and size. */
function sample(
  source: SVGSVGElement,
  origin: { readonly x: number; readonly y: number },
  inherited: Look,
  plain: (colour: string) => PlainColour,
): Element {
  const box = source.getBoundingClientRect();
  const view = source.viewBox.baseVal;
  const scale = view.width > 0 ? box.width / view.width : 1;
  const x = box.left - origin.x - view.x * scale;
  const y = box.top - origin.y - view.y * scale;
  const group = make('g', { transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})` });
  const look = lookOf(getComputedStyle(source), plain);
  writeLook(group, look, inherited);
  copyChildren(source, group, look, plain);
  return group;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
