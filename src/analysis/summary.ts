/** What a picture, a table and a conversation are made from: what a group answered, as far as it may be shown. */

/** Half or more below the middle; half or more above it; two heaps apart. */
export type Outcome = 'low' | 'high' | 'divided';

/** One role beside the others on the same scale. */
export interface RoleSummary {
  /**
   * The roles that were taken together here; one alone in most cases, several for small roles together, with `NO_ROLE`
   * among them where people without a role are counted here. `isOthers` tells whether the row is one role.
   */
  readonly roles: readonly string[];
  /** Counts along the scale, as in `MeasureSummary.counts`. */
  readonly counts: readonly number[];
  readonly n: number;
  readonly median: number | null;
}

/** What a group answered to one measure: an item, or one aspect of it. */
export interface MeasureSummary {
  /** The item's id, with `/aspect` behind it for an aspect. */
  readonly key: string;
  readonly item: string;
  readonly aspect?: string;
  /** The id of the field of a card or relation, where it is one that was counted. */
  readonly field?: string;
  /** See `Measure`. Answers of kind `network` are keys that name parties (`items/network/tally.ts`). */
  readonly kind: 'ordinal' | 'nominal' | 'open' | 'written' | 'network';
  /** The answers in order: scale points, levels, options; for numbers and days those that were given, sorted. */
  readonly answers: readonly string[];
  /**
   * How many people gave each answer, at the same places. In a coarse summary not people but levels: 0 nobody, 1 a few
   * (one or two), 2 some (fewer than half), 3 half or more.
   */
  readonly counts: readonly number[];
  /** How many people gave one of these answers; 0 where it is withheld. In a coarse summary always 0: not shown. */
  readonly n: number;
  /** How many said *don't know*. Coarse: 1 when at least a third of all who answered, else 0. */
  readonly unknown: number;
  readonly notApplicable: number;
  /**
   * Fewer people than the minimum gave one of the answers: nothing of those is shown, and all counts are 0. How many do
   * not know, or say that it does not apply, still stands where these are at least the minimum.
   */
  readonly withheld: boolean;
  /** Lower median as a place on the scale, 0 for its lowest answer; null where nothing ordinal was answered. */
  readonly median: number | null;
  /** First and third quartile, as places. */
  readonly quartiles: readonly [number, number] | null;
  /**
   * Tastle & Wierman's consensus: 0 split between both ends, 1 all the same; null without ordinal answers. Rounded to a
   * tenth in a coarse summary.
   */
  readonly agreement: number | null;
  readonly outcome: Outcome | null;
  /** The role that sees it otherwise, and the middle of its answers and of the others', as places. */
  readonly blindSpot: { readonly role: string; readonly median: number; readonly others: number } | null;
  /** Roles beside each other; empty where a breakdown could give a person away. */
  readonly roles: readonly RoleSummary[];
}

export interface DimensionSummary {
  readonly id: string;
  /** The outcome that half or more of its read measures have; `divided` goes first; null where none has. */
  readonly outcome: Outcome | null;
  /** The role that sees half or more of its read measures otherwise. */
  readonly blindSpot: string | null;
  /** Keys of the measures by which the dimension is read (`reads.by`). */
  readonly read: readonly string[];
}

export interface Summary {
  readonly instrument: string;
  readonly version: string;
  /** How many results it is made from. */
  readonly respondents: number;
  /** `too-few`: the group is smaller than the minimum, and nothing below is filled. */
  readonly withheld: 'too-few' | null;
  /** Whether counts are levels instead of people. */
  readonly coarse: boolean;
  readonly measures: ReadonlyMap<string, MeasureSummary>;
  readonly dimensions: ReadonlyMap<string, DimensionSummary>;
  /** Roles that are shown apart, and whether small ones were merged. */
  readonly breakdown: 'none' | 'all' | 'merged';
}
