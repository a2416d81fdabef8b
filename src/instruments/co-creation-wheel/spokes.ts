import type { MeasureSummary } from '../../analysis/summary.js';
import { isRated, type Definition, type Dimension } from '../../definition/definition.js';

/** The four quadrants: the dimensions that have elements. */
export const quadrantsOf = ({ dimensions }: Definition): readonly Dimension[] =>
  dimensions.filter(({ parts }) => parts);

/** One spoke: a statement with its number among all, from 0. */
export interface Spoke {
  readonly key: string;
  readonly number: number;
}

/** The spokes of each quadrant. */
export function spokesOf(definition: Definition): readonly (readonly Spoke[])[] {
  let number = 0;
  return quadrantsOf(definition).map(({ items }) =>
    items.filter(isRated).map(({ id }): Spoke => ({ key: id, number: number++ })),
  );
}

/** Whether anything of a group's answers may be shown. */
export const isShown = (measure: MeasureSummary | undefined): measure is MeasureSummary =>
  measure !== undefined && !measure.withheld && measure.counts.some((count) => count > 0);

/**
 * Two heaps: a third or more in the two rings at the hub, a third or more in the two at the rim, two people or more on
 * each side. On five rings that is what the general rule of `divided` says.
 */
export const isDivided = (measure: MeasureSummary | undefined): boolean =>
  isShown(measure) && measure.outcome === 'divided';

/** The ring in which the middle answer of a statement lies; null where nothing is shown, or where it is divided. */
export const ringOf = (measure: MeasureSummary | undefined): number | null =>
  isShown(measure) && measure.outcome !== 'divided' ? measure.median : null;
