import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import type { Box } from '../../elements/figure-marks.js';
import { textLines } from '../../elements/figure-text.js';
import { BOLD, textWidth, wrapLabel } from '../../geometry/text-wrap.js';
import { drawAnswers, isShown, measureOf, shownItems } from './answers.js';
import type { Place, Rope, Row } from './geometry.js';
import { foldedNote, measureSign, slackRope, strandSample, tightRope } from './signs.js';

const MEASURE = 'measure';
const GROWTH = 'growth';
const TURNING_POINT = 'turning-point';
const GROWTH_SIGNS = ['−\u200A−', '−', '=', '+', '+\u200A+'];

/** How slack or tight, and whether it grows. */
export const drawPanels = (input: FigureInput, rope: Rope): SVGTemplateResult => svg`
  ${drawMeasureHead(input, rope.measure, rope.measure.name)}
  ${dotted(rope.measure.both)}
  ${shownItems(input, MEASURE).map((item, at) => {
    const row = rope.measure.rows[at];
    return row ? input.part(item, drawRow(input, row, item), targetOf(row.box)) : nothing;
  })}
  ${drawGrowth(input, rope)}
`;

/** The name of the measure, with its sagging and its stretched rope and what lies between. */
export function drawMeasureHead(
  input: FigureInput,
  { ropes, words }: Pick<Rope['measure'], 'ropes' | 'words'>,
  name: Place,
): SVGTemplateResult {
  const word = (key: 'slack' | 'both' | 'tight') => {
    const { x, y, anchor } = words[key];
    return textLines([input.words.figure?.[key] ?? ''], x, y, { size: 12, anchor });
  };
  const { lines, size } = wrapLabel(input.words.dimensions[MEASURE]?.name ?? MEASURE, name.width / BOLD, 14);
  return svg`
    ${textLines(lines, name.x, name.y, { size, bold: true })}
    ${slackRope(ropes[0])} ${tightRope(ropes[1])}
    ${word('slack')} ${word('both')} ${word('tight')}
    ${outcomeSign(input)}
  `;
}

function outcomeSign(input: FigureInput): SVGTemplateResult | typeof nothing {
  const outcome = input.mode === 'group' && input.summary?.dimensions.get(MEASURE)?.outcome;
  return outcome ? measureSign(input.narrow ? [12, 471] : [12, 318], outcome) : nothing;
}

/** We do both: a place, not a goal. */
export const dotted = ({ x, y, width, height }: Box): SVGTemplateResult => svg`
  <rect
    class="figure-line-quiet"
    x=${x} y=${y} width=${width} height=${height} rx="4"
    stroke-width="1.2" stroke-dasharray="0.01 3.6" stroke-linecap="round"
  />
`;

function drawRow(input: FigureInput, row: Row, item: string): SVGTemplateResult {
  const { x, y, width, anchor } = row.label;
  const { lines, size } = wrapLabel(input.words.items[item]?.label ?? item, width, 12);
  const measure = input.mode === 'group' ? measureOf(input, item) : undefined;
  const first = row.places[0]!;
  const around = { ...first, width: row.places.at(-1)!.x + first.width - first.x };
  return svg`
    ${currentMark(row.box, input.current === item)}
    ${textLines(lines, x, y - (lines.length - 1) * 7, { size, anchor })}
    ${drawAnswers(input, item, { places: row.places, around, ground: true })}
    ${isShown(measure) && measure.outcome ? measureSign(row.sign, measure.outcome) : nothing}
  `;
}

function drawGrowth(input: FigureInput, { growth, nameSize }: Rope): SVGTemplateResult {
  const item = shownItems(input, GROWTH)[0];
  if (item === undefined) return svg``;
  const name = input.words.dimensions[GROWTH]?.name ?? GROWTH;
  const { x, y } = growth.name;
  const behind = x + textWidth(name, 14) * BOLD + 8;
  const outcome = input.mode === 'group' && input.summary?.dimensions.get(GROWTH)?.outcome;
  const note = input.mode === 'own' && input.answers[TURNING_POINT];
  const base = growth.places[0]!;
  const content = svg`
    ${currentMark(growth.box, input.current === item)}
    ${drawAnswers(input, item, { places: growth.places, around: growth.box, ground: true })}
    ${growth.places.map((place, at) =>
      textLines([GROWTH_SIGNS[at]!], place.x + base.width / 2, growth.signsY, { size: 9.5, anchor: 'middle' }),
    )}
  `;
  return svg`
    ${textLines([name], x, y, { size: 14, bold: true })}
    ${outcome ? strandSample({ x: behind, y: y - 11, width: nameSize === 14 ? 24 : 16, height: 12 }, outcome) : nothing}
    ${note ? foldedNote(behind, y - 12) : nothing}
    ${input.part(item, content, targetOf(growth.box))}
  `;
}

/** Around what is being answered now. */
export const currentMark = ({ x, y, width, height }: Box, isCurrent: boolean): SVGTemplateResult | typeof nothing =>
  isCurrent
    ? svg`<rect class="figure-current" x=${x} y=${y} width=${width} height=${height} rx="3" fill="none" />`
    : nothing;

export const targetOf = ({ x, y, width, height }: Box): SVGTemplateResult => svg`
  <rect class="hit" x=${x} y=${y} width=${width} height=${height} fill="none" />
  <rect class="focus-ring" x=${x} y=${y} width=${width} height=${height} rx="3" />
`;
