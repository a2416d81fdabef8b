import { svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { wrapText } from '../../geometry/text-wrap.js';
import { STRIP, WIND_FROM } from './geometry.js';
import { weatherIcon } from './icons.js';
import type { Weather } from './weather.js';

/** What only the empty picture has: icons to point at, and the statements to read and stick dots to. */

const ICONS: readonly Weather[] = [
  'sunny',
  'brightSpells',
  'cloudy',
  'rainy',
  'heavyWeather',
  'changeable',
  'localShower',
  'fog',
];
const ICON_ROW = 66;

export const iconsHeight = ({ narrow }: FigureInput): number => (narrow ? 2 : 1) * ICON_ROW;

export function drawIcons({ narrow, words }: FigureInput, top: number): readonly SVGTemplateResult[] {
  const [width, columns] = narrow ? [300, 4] : [600, 8];
  const pitch = (width - 12) / columns;
  return ICONS.map((weather, at) => {
    const x = 6 + pitch * ((at % columns) + 0.5);
    const y = top + 2 + Math.floor(at / columns) * ICON_ROW;
    const lines = wrapText(words.figure?.[weather] ?? '', pitch - 2, 10.5);
    return svg`${weatherIcon(weather, x - 13, y, 26)}${textLines(lines, x, y + 40, { size: 10.5, anchor: 'middle' })}`;
  });
}

const SIZE = 11;
const TOP = WIND_FROM - 4;
/** From the question of the wind to its strip: room for dots. */
const ABOVE_STRIP = 26;

/** The statements with their numbers, and the question of the wind. */
const written = ({ words }: FigureInput, { items }: Dimension) =>
  items.map(({ id, type }, at) => ({
    number: type === 'rating' ? String(at + 1) : null,
    lines: wrapText(words.items[id]?.text ?? '', 244, SIZE),
  }));

const heightOf = (lines: readonly string[]): number => lines.length * lineHeight(SIZE) + 3;

export const statementsHeight = (input: FigureInput, dimension: Dimension): number =>
  written(input, dimension).reduce((sum, { lines }) => sum + heightOf(lines), ABOVE_STRIP - SIZE);

/** @param extra how much lower than elsewhere the strip lies */
export function drawStatements(input: FigureInput, dimension: Dimension, extra: number): readonly SVGTemplateResult[] {
  let y = TOP;
  return written(input, dimension).map(({ number, lines }) => {
    if (number === null) {
      const top = STRIP.y + extra - ABOVE_STRIP - (lines.length - 1) * lineHeight(SIZE);
      return textLines(lines, 26, top, { size: SIZE, quiet: true });
    }
    const top = y;
    y += heightOf(lines);
    return svg`${textLines([number], 20, top, { size: SIZE, bold: true })}${textLines(lines, 34, top, { size: SIZE })}`;
  });
}
