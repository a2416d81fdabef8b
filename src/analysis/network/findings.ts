import type { NetworkItem } from '../../items/network/answer.js';
import { findInParties, findInWhole } from './findings-of-parties.js';
import { findInTies } from './findings-of-ties.js';
import type { GroupNetwork } from './group-network.js';

/** What can stand out in the map of a group, in the order of telling. */
export type NetworkRule =
  /** Both sides were heard, and lie two or more steps apart: `levels` are what the first and the second say. */
  | 'see-differently'
  /** The first says it has contact, the second says *no contact*; only where all went through the whole list. */
  | 'not-named-back'
  /** Both want to be closer than now: a place to begin. */
  | 'both-closer'
  /** The first wants to be closer; the second wants the same as now, or looser. */
  | 'one-closer'
  /** The first wants to be looser with the second. */
  | 'looser'
  /** Within the first, five or more people see the second two or more steps apart: `levels` lowest and highest. */
  | 'divided-within'
  /** It did not take part, and at least a third of the `m` parties that did name it: `n`. */
  | 'absent-named'
  /** No party on the map is of this `type`. */
  | 'type-missing'
  | 'bridge'
  /** Without it, `n` parties lose touch with the rest. */
  | 'breaks-apart'
  /** It has exactly one line. */
  | 'single-line'
  /** The map is in `n` pieces. */
  | 'loose-pieces'
  /** Fewer than two in five lines run between types: `n` of `m` lines stay within one type. */
  | 'same-kind'
  /** `n` of `m` possible lines were drawn; only where all went through the whole list. */
  | 'possible-lines'
  /** On `n` of `m` pairs heard from both sides, five or more, both say about the same. */
  | 'ends-agree';

export interface NetworkFinding {
  readonly rule: NetworkRule;
  /** Keys of the parties it is about, in the order in which the sentence names them. */
  readonly parties: readonly string[];
  /** Places of levels, in the order of the sentence. */
  readonly levels?: readonly number[];
  /** The type that no party has (`type-missing`). */
  readonly type?: string;
  readonly n?: number;
  /** Of how many, where the sentence says *n of m*. */
  readonly m?: number;
}

/**
 * What stands out in the map of a group, in the order of telling; within a rule the strongest first, and equals in the
 * order of the parties. None for a map without parties.
 */
export const networkFindings = (item: NetworkItem, network: GroupNetwork): readonly NetworkFinding[] =>
  network.parties.length === 0
    ? []
    : [...findInTies(item, network), ...findInParties(item, network), ...findInWhole(item, network)];
