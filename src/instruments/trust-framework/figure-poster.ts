import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { wrapLabel, wrapText } from '../../geometry/text-wrap.js';
import { shownItems } from './answers.js';
import { dotted, drawMeasureHead, currentMark, targetOf } from './figure-panels.js';
import type { Place, Rope } from './geometry.js';
import { NARROW_POSTER, WIDE_POSTER, type Poster } from './poster.js';

/** The measure as on a poster, and what we never do. Growth is not on it: that line each draws alone. */
export function drawPoster(input: FigureInput, { measure }: Rope): SVGTemplateResult {
  const poster = input.narrow ? NARROW_POSTER : WIDE_POSTER;
  const { x, y, width } = poster.motto;
  const motto = wrapText(input.words.figure?.['neverWho'] ?? '', width, 12);
  return svg`
    ${drawMeasureHead(input, poster, measure.name)}
    ${poster.both.map(dotted)}
    ${shownItems(input, 'measure').map((item, at) => {
      const row = poster.rows[at];
      return row ? input.part(item, drawRow(input, row, item), targetOf(row.box)) : nothing;
    })}
    ${textLines(motto, x, y, { size: 12, bold: true })}
  `;
}

function drawRow(input: FigureInput, { box, poles, rings }: Poster['rows'][number], item: string): SVGTemplateResult {
  const words = input.words.items[item]?.poles ?? [];
  return svg`
    ${currentMark(box, input.current === item)}
    ${poles.map((pole, at) => drawPole(pole, words[at] ?? '', input.narrow))}
    ${rings.map(([x, y]) => svg`<circle class="figure-line-quiet" cx=${x} cy=${y} r="8" stroke-width="1" />`)}
  `;
}

function drawPole({ x, y, width, anchor }: Place, text: string, narrow: boolean): SVGTemplateResult {
  const { lines, size } = wrapLabel(text, width, 11);
  const up = narrow ? 0 : ((lines.length - 1) * lineHeight(size)) / 2;
  return textLines(lines, x, y - up, { size, anchor });
}
