import { nothing, svg, type SVGTemplateResult } from 'lit';
import { isRated, itemsOf } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { columns, largestCount, slots, unknownRing, type Box } from '../../elements/figure-marks.js';
import type { DrawAnswers } from './figure-band.js';
import { QUALITY_POINTS } from './figure-words.js';

/** A group's answers to the statements of the band: columns of one scale for all, and the middle of each. */
export function groupAnswers({ definition, summary }: FigureInput): DrawAnswers {
  const full = largestCount(
    itemsOf(definition)
      .filter(isRated)
      .map(({ id }) => summary?.measures.get(id)),
  );
  return (box, measure) =>
    !measure || measure.withheld
      ? slots(box, QUALITY_POINTS, -1)
      : [
          columns(box, measure.counts, full),
          measure.median === null ? nothing : middleMark(box, measure.median),
          measure.unknown > 0 ? unknownRing(box.x - 9, box.y + box.height - 6, measure.unknown) : nothing,
        ];
}

/** The middle of the answers: a triangle below the base line. `median` may lie between two points. */
export function middleMark({ x, y, width, height }: Box, median: number): SVGTemplateResult {
  const slot = (2 * width) / (3 * QUALITY_POINTS - 1);
  const middle = x + median * slot * 1.5 + slot / 2;
  return svg`<path class="figure-solid" d=${`M${middle} ${y + height + 2}l4 6h-8Z`} stroke="none" />`;
}
