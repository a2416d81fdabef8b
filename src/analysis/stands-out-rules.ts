import { isManyUnknown } from './coarse.js';
import type { MeasureSummary, Outcome, Summary } from './summary.js';

/** What stands out beyond the general outcomes, by a name that the locale files know: whether it holds for a group. */
export type StandsOutRules = Readonly<Record<string, (summary: Summary) => boolean>>;

/** The outcome of a dimension; null where it has none, is withheld or is unknown. */
export const dimensionOutcome = (summary: Summary, dimension: string): Outcome | null =>
  summary.dimensions.get(dimension)?.outcome ?? null;

/** How many of these dimensions have this outcome. */
export const countOf = (summary: Summary, dimensions: readonly string[], outcome: Outcome): number =>
  dimensions.filter((dimension) => dimensionOutcome(summary, dimension) === outcome).length;

/** Whether at least a third of all who answered a measure, in whatever way, said *don't know*. */
export function isUnknownToMany({ coarse }: Summary, { n, unknown, notApplicable }: MeasureSummary): boolean {
  if (coarse) return unknown === 1;
  return isManyUnknown(unknown, n + unknown + notApplicable);
}
