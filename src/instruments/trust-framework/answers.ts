import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import { itemsOf } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { columns, largestCount, ownAnswer, slots, unratedMark, type Box } from '../../elements/figure-marks.js';

/** The levels of a coarse summary: a few, some, half or more. */
const COARSE_LEVELS = 3;

/** Whether anything of a group's answers may be shown. */
export const isShown = (measure: MeasureSummary | undefined): measure is MeasureSummary =>
  measure !== undefined && !measure.withheld && measure.counts.some((count) => count > 0);

/** The count or level that fills a column; the same in the whole picture. */
export const fullOf = ({ summary }: FigureInput): number =>
  summary && !summary.coarse ? largestCount(summary.measures.values()) : COARSE_LEVELS;

export const measureOf = ({ summary }: FigureInput, item: string): MeasureSummary | undefined =>
  summary?.measures.get(item);

/** The answers to one item at the places of its scale. Nothing where there are none, but for `ground`. */
export function drawAnswers(
  input: FigureInput,
  item: string,
  { places, around, ground }: { readonly places: readonly Box[]; readonly around: Box; readonly ground: boolean },
): readonly SVGTemplateResult[] | SVGTemplateResult | typeof nothing {
  const measure = measureOf(input, item);
  if (input.mode === 'group') {
    if (!isShown(measure)) return nothing;
    return places.map((place, at) => svg`${columns(place, [measure.counts[at] ?? 0], fullOf(input))}`);
  }
  const answer = ownAnswer(measure);
  if (typeof answer === 'string') return unratedMark(around, answer);
  if (answer === null && !ground) return nothing;
  return places.map((place, at) => svg`${slots(place, 1, at === answer ? 0 : -1)}`);
}

/** The items of a dimension that are drawn: those that stay with a person are not. */
export const shownItems = (input: FigureInput, dimension: string): readonly string[] => {
  const found = input.definition.dimensions.find(({ id }) => id === dimension);
  return (found?.items ?? []).filter((item) => !item.private).map(({ id }) => id);
};

/** The number of an item among all of the instrument, from 1. */
export const numberOf = (input: FigureInput, item: string): number =>
  itemsOf(input.definition).findIndex(({ id }) => id === item) + 1;
