import { svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { columns, unknownRing } from '../../elements/figure-marks.js';
import { textLines } from '../../elements/figure-text.js';
import { middleMark } from './figure-group-answers.js';
import { fieldName, mapFields, mapItem } from './figure-words.js';

/**
 * The qualities of all lines together, one column for each point of the scale. They are never drawn on a line of the
 * group's map: what somebody thinks of a partner is not shown by name.
 */

/** Below this many relations, or people who rated them, a row says too much about somebody. */
const FEWEST = 5;
const ROW = { wide: 48, narrow: 40 };

const total = ({ counts }: MeasureSummary): number => counts.reduce((sum, count) => sum + count, 0);

/** The qualities that may be shown, by field. */
export const shownQualities = ({ summary }: FigureInput): readonly (readonly [string, MeasureSummary])[] =>
  !summary || summary.coarse
    ? []
    : mapFields.qualities.flatMap((quality) => {
        const measure = summary.measures.get(`${mapItem.id}/${quality}`);
        return measure && !measure.withheld && measure.n >= FEWEST && total(measure) >= FEWEST
          ? [[quality, measure]]
          : [];
      });

/** Lower median as a place, 0 for the lowest; null where nothing was answered. */
export function middleAnswer(counts: readonly number[]): number | null {
  let left = counts.reduce((sum, count) => sum + count, 0) / 2;
  const place = counts.findIndex((count) => count > 0 && (left -= count) <= 0);
  return place < 0 ? null : place;
}

const rowsOf = (input: FigureInput): number => Math.ceil(shownQualities(input).length / (input.narrow ? 2 : 4));

export const qualitiesHeight = (input: FigureInput): number => rowsOf(input) * (input.narrow ? ROW.narrow : ROW.wide);

export function drawQualities(input: FigureInput, top: number, width: number): readonly SVGTemplateResult[] {
  const shown = shownQualities(input);
  const full = Math.max(1, ...shown.flatMap(([, { counts }]) => counts));
  const [across, height, size] = input.narrow ? [2, ROW.narrow, 12] : [4, ROW.wide, 13];
  const room = (width - 24) / across;
  return shown.map(([quality, measure], at) => {
    const [x, y] = [12 + (at % across) * room, top + Math.floor(at / across) * height];
    const box = { x: x + room - (input.narrow ? 66 : 84), y: y + 6, width: 60, height: height - 20 };
    const middle = middleAnswer(measure.counts);
    return svg`<g data-quality=${quality}>
      ${textLines([fieldName(input, quality)], box.x - 18, y + height / 2 + 2, { size, anchor: 'end' })}
      ${columns(box, measure.counts, full)}
      ${middle === null ? '' : middleMark(box, middle)}
      ${measure.unknown > 0 ? unknownRing(box.x + box.width + 10, box.y + box.height - 6, measure.unknown) : ''}
    </g>`;
  });
}
