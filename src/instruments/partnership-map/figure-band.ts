import { svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { Dimension } from '../../definition/definition.js';
import { isRated } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { openSlots, ownAnswer, slots, unratedMark, type Box } from '../../elements/figure-marks.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { wrapText } from '../../geometry/text-wrap.js';
import { QUALITY_POINTS } from './figure-words.js';

/**
 * The band of five steps below the map: an arrow whose tip is the first step, filled in from right to left, as the card
 * that it comes from. On a narrow canvas the steps stand below each other, the first on top.
 */

const WIDE_FIELD = { width: 184, height: 128 };
const NARROW_ROW = { width: 360, height: 64 };
/** How far the arrow's tip reaches. */
const TIP = 22;

export const bandHeight = ({ narrow, definition }: FigureInput): number =>
  narrow ? definition.dimensions.length * NARROW_ROW.height : WIDE_FIELD.height + 12;

/** Draws the answers to one statement in a box. */
export type DrawAnswers = (box: Box, measure: MeasureSummary | undefined) => unknown;

export function drawBand(
  input: FigureInput,
  top: number,
  width: number,
  answers: DrawAnswers = input.mode === 'own' ? drawOwnAnswer : drawNoAnswer,
): SVGTemplateResult {
  const { dimensions } = input.definition;
  if (input.narrow) {
    return svg`${dimensions.map((dimension, at) => drawRow(input, dimension, at, top + at * NARROW_ROW.height, answers))}`;
  }
  const left = (width - TIP - dimensions.length * WIDE_FIELD.width) / 2;
  const end = left + dimensions.length * WIDE_FIELD.width;
  const [middle, bottom] = [top + WIDE_FIELD.height / 2, top + WIDE_FIELD.height];
  const joints = dimensions.slice(1).map((_, at) => left + (at + 1) * WIDE_FIELD.width);
  return svg`
    <path class="figure-surface" stroke-width="1.25" stroke-linejoin="round"
      d=${`M${left} ${top}H${end}L${end + TIP} ${middle}L${end} ${bottom}H${left}L${left + TIP * 0.6} ${middle}Z`} />
    <path class="figure-line-quiet" stroke-width="0.75" opacity="0.6"
      d=${joints.map((x) => `M${x} ${top}L${x + TIP * 0.6} ${middle}L${x} ${bottom}`).join('')} />
    ${dimensions.map((dimension, at) => {
      const x = left + (dimensions.length - 1 - at) * WIDE_FIELD.width;
      return drawField(input, dimension, at, [x + TIP * 0.6 + 6, top], answers);
    })}
  `;
}

type Spot = readonly [x: number, y: number];

const rated = ({ items }: Dimension) => items.filter(isRated);

function drawField(
  input: FigureInput,
  dimension: Dimension,
  at: number,
  [x, y]: Spot,
  answers: DrawAnswers,
): SVGTemplateResult {
  const name = `${at + 1} ${input.words.dimensions[dimension.id]?.name ?? ''}`;
  return svg`
    ${textLines([name], x + 2, y + 22, { size: 14, bold: true })}
    ${rated(dimension).map(({ id }, row) => drawStatement(input, id, [x, y + 32 + row * 44], [154, 40], answers))}
  `;
}

function drawRow(
  input: FigureInput,
  dimension: Dimension,
  at: number,
  y: number,
  answers: DrawAnswers,
): SVGTemplateResult {
  const name = `${at + 1} ${input.words.dimensions[dimension.id]?.name ?? ''}`;
  return svg`
    <path class="figure-line-quiet" d=${`M6 ${y}h348`} stroke-width="0.75" opacity="0.5" />
    ${textLines([name], 8, y + 17, { size: 12.5, bold: true })}
    ${rated(dimension).map(({ id }, column) => drawStatement(input, id, [6 + column * 176, y + 22], [172, 36], answers))}
  `;
}

/** The label at the left, the answers at the right. */
function drawStatement(input: FigureInput, id: string, [x, y]: Spot, [width, height]: Spot, answers: DrawAnswers) {
  const size = 12;
  const lines = wrapText(input.words.items[id]?.label ?? '', width - 74, size);
  const first = y + height / 2 + size * 0.36 - ((lines.length - 1) * lineHeight(size)) / 2;
  const box = { x: x + width - 62, y: y + 7, width: 60, height: height - 16 };
  return input.part(
    id,
    svg`${textLines(lines, x + 2, first, { size })}${answers(box, input.summary?.measures.get(id))}`,
    svg`
      <rect class="hit" x=${x} y=${y} width=${width} height=${height} fill="none" />
      <rect class="focus-ring" x=${x - 1} y=${y + 1} width=${width + 4} height=${height - 2} rx="4" />
    `,
  );
}

const drawNoAnswer: DrawAnswers = (box) => openSlots(box, QUALITY_POINTS);

const drawOwnAnswer: DrawAnswers = (box, measure) => {
  const answer = ownAnswer(measure);
  return typeof answer === 'number' || answer === null
    ? slots(box, QUALITY_POINTS, answer ?? -1)
    : unratedMark(box, answer);
};
