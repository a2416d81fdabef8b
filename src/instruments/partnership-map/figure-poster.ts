import { svg } from 'lit';
import type { Drawing, FigureInput } from '../../elements/figure.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { ownMap } from '../../elements/own-map.js';
import type { PartyMapWords } from '../../elements/party-map.js';
import { drawGround, groundOfLevels } from '../../elements/party-ground.js';
import { shapePath } from '../../geometry/party-shapes.js';
import { middleOf, NARROW, pointAt, WIDE } from '../../geometry/rings.js';
import { wrapText } from '../../geometry/text-wrap.js';
import { bandHeight, drawBand } from './figure-band.js';
import { mapFields, mapItem, mapWords, QUALITY_POINTS, say } from './figure-words.js';

/** An empty map to fill in by hand: rings and sectors, an empty middle, and the sentence on success to finish. */
export function drawPoster(input: FigureInput): Drawing {
  const map = ownMap(mapItem, undefined, input.narrow ? NARROW : WIDE);
  const words = mapWords(input);
  const [width, height] = map.rings.size;
  const [x, y] = map.rings.centre;
  const head = input.narrow ? 96 : 0;
  const below = height + head + 8 + bandHeight(input);
  const steps = stepTexts(input, below, width);
  const content = svg`
    ${drawSuccess(input, width)}
    <g transform=${`translate(0 ${head})`}>
      ${drawGround(groundOfLevels(map, words))}
      <circle class="figure-surface" cx=${x} cy=${y} r=${map.rings.own * 1.6} stroke-width="1.5" />
      <text x=${x} y=${y + map.rings.own * 0.2} font-size=${map.rings.own * 0.6} font-weight="bold" text-anchor="middle">${words.us}</text>
      ${
        input.narrow
          ? ''
          : map.sectors.map((sector, kind) => {
              const [sx, sy] = pointAt(map.rings, middleOf(sector), map.rings.edge + 12);
              return svg`<path class="figure-surface" d=${shapePath(kind, 8, [sx, sy])} stroke-width="1.25" />`;
            })
      }
    </g>
    ${input.narrow ? '' : [drawInstruction(input, height), drawStamp(words, [width - 124, height - 24])]}
    ${drawBand(input, height + head + 8, width)} ${steps.map(({ drawing }) => drawing)}
  `;
  return { size: [width, below + Math.max(...steps.map(({ bottom }) => bottom))], content };
}

/** What each step means, in full: on a wide poster in two columns. `bottom` is counted from `top`. */
function stepTexts({ words, narrow }: FigureInput, top: number, width: number) {
  const levels = words.items[mapItem.id]?.fields?.[mapFields.now ?? '']?.levels;
  const columns = narrow ? 1 : 2;
  const room = width / columns;
  const bottoms = [0, 0];
  return mapFields.levels.map((level, at) => {
    const column = columns === 1 ? 0 : Math.floor(at / 3);
    const x = 14 + column * room;
    const lines = wrapText(levels?.[level]?.text ?? '', room - 32, STEP_SIZE);
    const y = top + bottoms[column]! + 14;
    bottoms[column]! += (lines.length + 1) * lineHeight(STEP_SIZE) + 10;
    const drawing = svg`
      ${textLines([`${at} ${levels?.[level]?.name ?? ''}`], x, y, { size: STEP_SIZE, bold: true })}
      ${textLines(lines, x, y + lineHeight(STEP_SIZE), { size: STEP_SIZE })}
    `;
    return { drawing, bottom: bottoms[column]! };
  });
}

const STEP_SIZE = 12.5;

/** The letters of the qualities with five boxes each: a stamp to draw under the name of a party. */
function drawStamp({ letters }: PartyMapWords, [x, y]: readonly [number, number]) {
  return letters.map((letter, at) => {
    const left = x + at * 26;
    const boxes = Array.from({ length: QUALITY_POINTS }, (_, point) => `M${left} ${y - point * 11}h14v-8h-14Z`);
    return svg`<path class="figure-line-quiet" d=${boxes.join('')} stroke-width="0.9" />
      ${textLines([letter], left + 7, y + 13, { size: 11, anchor: 'middle' })}`;
  });
}

const SIZE = 14;

/** A box for the sentence, at the top right as on the card. */
function drawSuccess({ words, narrow }: FigureInput, width: number) {
  const [x, boxWidth, boxHeight] = narrow ? [6, width - 12, 84] : [width - 242, 236, 78];
  return svg`
    <rect class="figure-surface" x=${x} y="4" width=${boxWidth} height=${boxHeight} rx="6" stroke-width="1.25" />
    ${textLines([words.items['success-in-my-words']?.label ?? ''], x + 12, 26, { size: SIZE, bold: true })}
  `;
}

/** How to fill it in, at the lower left, where no ring comes. */
function drawInstruction(input: FigureInput, height: number) {
  const size = 12.5;
  const lines = ['poster1', 'poster2', 'poster3'].map((name) => wrapText(say(input, name), 208, size));
  let y = height - lines.flat().length * lineHeight(size) - 6;
  return lines.map((one) => {
    const top = y;
    y += one.length * lineHeight(size) + 4;
    return textLines(one, 10, top, { size });
  });
}
