import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput, FigurePart } from '../../elements/figure.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { textWidth, wrapText } from '../../geometry/text-wrap.js';
import { turned } from './figure-spoke.js';
import type { WheelContent } from './figure-wheel.js';
import {
  angleOf,
  arcLine,
  CELLS,
  ELEMENT,
  FIRST,
  isTop,
  labelSpot,
  middleOf,
  NUMBERS,
  piece,
  polar,
  radialLine,
  REACH,
  RIM,
  RING,
  SECTOR,
  SMALL,
  WHOLE,
} from './geometry.js';
import { quadrantsOf, type Spoke } from './spokes.js';
import { isSmallPoster, shownQuadrant } from './wheel.js';

const PLACES = [0, 1, 2, 3, 4];

/** The paper of a quadrant: rings, sectors, its middle element shaded, and its first line. */
export function drawPaper(quadrant: number): SVGTemplateResult {
  const [from, to] = [quadrant * 90, quadrant * 90 + 90];
  const rings = PLACES.map((place) => arcLine(FIRST + RING * place, from, to)).join('');
  const borders = (first: number) =>
    [0, 1, 2].map((at) => radialLine(FIRST, RIM, from + first + ELEMENT * at)).join('');
  return svg`
    <path class="figure-shade" d=${piece(FIRST, RIM, from + ELEMENT, to - ELEMENT)} />
    <path class="figure-line-quiet" d=${rings + borders(ELEMENT)} stroke-width="0.6" opacity="0.75" />
    <path class="figure-line-quiet" d=${borders(SECTOR)} stroke-width="0.6" opacity="0.35" />
    <path class="figure-line" d=${arcLine(RIM, from, to)} stroke-width="1.75" />
  `;
}

/** The line where a quadrant begins, and on it the numbers of the rings. */
export const drawLine = (quadrant: number): SVGTemplateResult =>
  svg`<path class="figure-line-quiet" d=${radialLine(...REACH, quadrant * 90)} stroke-width="1.25" />`;

export const drawRingNumbers = (quadrant: number): readonly SVGTemplateResult[] =>
  PLACES.map((place) => {
    const [x, y] = polar(middleOf(place), quadrant * 90);
    return svg`
      <circle class="figure-on-shade" cx=${x} cy=${y} r="6.5" />
      ${textLines([String(place + 1)], x, y + 3.6, { size: 10, anchor: 'middle' })}
    `;
  });

/** The sectors of a quadrant, each a part; on the current one lie the places that answer it, one a ring. */
export const drawSectors = (
  input: FigureInput,
  spokes: readonly Spoke[],
  drawSpoke: WheelContent['spoke'],
): readonly SVGTemplateResult[] =>
  spokes.map(({ key, number }) => {
    const [x, y] = polar(NUMBERS, angleOf(number));
    const isCurrent = input.current === key;
    const turn = `rotate(${angleOf(number)})`;
    const drawing = svg`
      ${isCurrent ? drawCurrent(input, number) : nothing}
      ${
        isSmallPoster(input)
          ? nothing
          : textLines([String(number + 1)], x, y + 3.2, { size: 9, anchor: 'middle', bold: isCurrent })
      }
      ${drawSpoke(input, key, number)}
    `;
    const target = svg`
      <path class="hit" transform=${turn} d=${WHOLE} fill="none" />
      <path class="focus-ring" transform=${turn} d=${WHOLE} stroke-linejoin="round" />
    `;
    const { place } = input;
    const places =
      isCurrent && place
        ? CELLS.map((cell, at) => place(key, at + 1, svg`<path class="hit" transform=${turn} d=${cell} fill="none" />`))
        : nothing;
    return svg`${input.part(key, drawing, target)}${places}`;
  });

/** The sector that is being answered: outlined, and its rings clear where a tap answers. */
const drawCurrent = (input: FigureInput, number: number): SVGTemplateResult =>
  turned(
    angleOf(number),
    svg`
      <path class="figure-chosen" d=${WHOLE} opacity="0.1" />
      ${input.place ? svg`<path class="figure-line" d=${CELLS.join('')} stroke-width="0.75" />` : nothing}
      <path class="figure-line figure-current" d=${WHOLE} stroke-linejoin="round" />
    `,
  );

const LABEL = 12;
/** In units of the canvas, which is never drawn smaller than it is. */
const MIN_TARGET = 24;

/** The names of the elements, each beside the middle of its rim; with a word where the group is divided. */
export const drawLabels = (
  input: FigureInput,
  dimension: Dimension,
  quadrant: number,
  isDivided: WheelContent['isDivided'],
): readonly SVGTemplateResult[] =>
  (dimension.parts ?? []).map((part, at) => {
    const isSmall = isSmallPoster(input);
    const size = isSmall ? SMALL.label : LABEL;
    const { x, y, anchor, room } = labelSpot(quadrant * 3 + at, isSmall ? SMALL.wheel : 1);
    const lines = wrapText(input.words.dimensions[dimension.id]?.parts?.[part]?.name ?? part, room, size);
    const top = y + size * 0.36 - ((lines.length - 1) * lineHeight(size)) / 2;
    const aside = isTop(quadrant) ? top - 14 : top + lines.length * lineHeight(size) - 1;
    const drawing = svg`
      ${textLines(lines, x, top, { size, anchor })}
      ${
        isDivided(input, dimension, part)
          ? svg`<text class="divided" x=${x} y=${aside} font-size="11" font-style="italic" text-anchor=${anchor}>${input.words.figure?.['divided']}</text>`
          : nothing
      }
    `;
    if (input.mode === 'empty') return drawing;
    const width = Math.max(MIN_TARGET, ...lines.map((line) => textWidth(line, size))) + 4;
    const height = Math.max(MIN_TARGET, lines.length * lineHeight(size));
    const box = (kind: string) =>
      svg`<rect class=${kind} x=${anchor === 'start' ? x - 2 : x - width + 2} y=${y - height / 2} width=${width}
        height=${height} rx="2" fill="none" />`;
    return input.part(part, drawing, svg`${box('hit')}${box('focus-ring')}`);
  });

/** The elements are parts too: the way to read what each of them means. */
export const elementParts = (input: FigureInput): readonly FigurePart[] => {
  const { mode, words, definition } = input;
  if (mode === 'empty') return [];
  const shown = shownQuadrant(input);
  return quadrantsOf(definition)
    .filter((_, at) => shown === null || at === shown)
    .flatMap(({ id, parts = [] }) =>
      parts.map((part) => {
        const { name = part, about = '' } = words.dimensions[id]?.parts?.[part] ?? {};
        const said = name.replaceAll('\u00AD', '');
        return { key: part, name: said, detail: `${said}. ${about}` };
      }),
    );
};
