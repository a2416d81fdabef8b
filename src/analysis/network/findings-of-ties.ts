import type { NetworkItem } from '../../items/network/answer.js';
import type { NetworkFinding } from './findings.js';
import type { GroupNetwork, Side, Tie } from './group-network.js';
import { allWentThroughTheList, differenceOf } from './measures.js';

/** From this many steps apart on, two views of one relation are worth a conversation; one step may be a way of wording. */
const STEPS_APART = 2;

/** One end of a tie: what the first says of the second. */
interface View {
  readonly parties: readonly [from: string, to: string];
  readonly now: Side | null;
  readonly wanted: Side | null;
}

/** What stands out between two parties, in the order of telling. */
export function findInTies({ relation }: NetworkItem, network: GroupNetwork): readonly NetworkFinding[] {
  const { ties } = network;
  // Without a direction both ends are one answer, and a difference between them cannot be.
  const ends = ties.map((tie) => viewsOf(tie).slice(0, relation.directed ? 2 : 1));
  const views = ends.flat();
  return [
    ...seeDifferently(ties),
    ...(relation.directed && allWentThroughTheList(network) ? ends.flatMap(notNamedBack) : []),
    ...ends.filter((both) => both.every(wantsCloser)).map(([one]) => about('both-closer', one!)),
    ...ends.flatMap(oneCloser),
    ...views.filter((view) => (change(view) ?? 0) < 0).map((view) => about('looser', view)),
    ...(relation.directed ? views.flatMap(dividedWithin) : []),
  ];
}

const viewsOf = ({ a, b, ab, ba, wantedAb, wantedBa }: Tie): readonly View[] => [
  { parties: [a, b], now: ab, wanted: wantedAb },
  { parties: [b, a], now: ba, wanted: wantedBa },
];

/** How many steps closer (more than 0) or looser (less) this end wants to be; null where it did not say both. */
const change = ({ now, wanted }: View): number | null => (now && wanted ? wanted.median - now.median : null);

const wantsCloser = (view: View): boolean => (change(view) ?? 0) > 0;

const about = (rule: NetworkFinding['rule'], { parties }: View): NetworkFinding => ({ rule, parties });

/** The largest difference first. */
const seeDifferently = (ties: readonly Tie[]): readonly NetworkFinding[] =>
  ties
    .filter((tie) => (differenceOf(tie) ?? 0) >= STEPS_APART)
    .sort((one, other) => differenceOf(other)! - differenceOf(one)!)
    .map(({ a, b, ab, ba }) => ({ rule: 'see-differently', parties: [a, b], levels: [ab!.median, ba!.median] }));

const notNamedBack = (both: readonly View[]): readonly NetworkFinding[] =>
  both
    .filter((view) => (view.now?.median ?? 0) >= 1 && otherOf(both, view)?.now?.median === 0)
    .map((view) => about('not-named-back', view));

const oneCloser = (both: readonly View[]): readonly NetworkFinding[] =>
  both
    .filter((view) => {
      const other = otherOf(both, view);
      return wantsCloser(view) && other !== undefined && (change(other) ?? 1) <= 0;
    })
    .map((view) => about('one-closer', view));

const otherOf = (both: readonly View[], view: View): View | undefined => both.find((other) => other !== view);

/** Lowest and highest are known from five speakers on. */
function dividedWithin({ parties, now }: View): readonly NetworkFinding[] {
  if (now?.lowest == null || now.highest == null || now.highest - now.lowest < STEPS_APART) return [];
  return [{ rule: 'divided-within', parties, levels: [now.lowest, now.highest] }];
}
