import { isManyUnknown } from './coarse.js';
import type { MeasureSummary, Outcome, Summary } from './summary.js';

/**
 * What fills one `{{name}}` in the text of a rule: a text or number as it is, or a name that the view looks up in the
 * words of the language on screen. A reference whose word is missing is filled with its id.
 */
export type RuleValue =
  | string
  | number
  /** The name of a dimension; with `part`, of a named group of its items. */
  | { readonly dimension: string; readonly part?: string }
  /** The label of an item; with `pole`, what stands at that end of a contrast: 0 left, 1 right. */
  | { readonly item: string; readonly pole?: 0 | 1 }
  /** Of an item of type network: the name of a type of party. */
  | { readonly item: string; readonly partyType: string }
  /** The label of a field of its relations; with `level`, the name of one of the field's levels. */
  | { readonly item: string; readonly field: string; readonly level?: string }
  /** One of the words of the figure (`figure.<key>` in the words of filling in). */
  | { readonly figure: string };

/** What fills one sentence, by the names that stand in its text. */
export type RuleValues = Readonly<Record<string, RuleValue>>;

/**
 * Whether a rule holds for a group. `true`: its text is said once, as it stands. A list: its text is said once for each
 * entry, filled with that entry's values; an empty list says the same as `false`.
 *
 * @param before the same group at the moment before; absent where there is none, and a rule about change then says nothing
 */
export type StandsOutRule = (summary: Summary, before?: Summary) => boolean | readonly RuleValues[];

/**
 * What stands out beyond the general outcomes, by a name that the locale files know (`standsOut.<name>`). The order is
 * that of telling: of all sentences that hold, only the first five are shown.
 */
export type StandsOutRules = Readonly<Record<string, StandsOutRule>>;

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
