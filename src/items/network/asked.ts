import { controlId, type Asking } from '../control.js';
import type { LevelItem } from '../level/answer.js';
import type { Network, NetworkItem, Party } from './answer.js';
import {
  answerFrom,
  change,
  networkFrom,
  relationsByPair,
  type Ends,
  type NetworkAction,
  type NetworkIssue,
  type PartyDraft,
  type Removed,
} from './model.js';

/** What a map remembers while it is on the screen. */
export interface MapMemory {
  /** The id of the party whose questions are open. */
  readonly open?: string | undefined;
  /** The id of the party whose name and type are being changed. */
  readonly naming?: string | undefined;
  /** What was typed of a party that is not on the map yet. */
  readonly draft?: PartyDraft | undefined;
  /** The same of the party whose name is being changed. */
  readonly renamed?: PartyDraft | undefined;
  readonly issue?: NetworkIssue | undefined;
  /** The form for one more party is open. */
  readonly adding?: boolean;
  /** The party that was taken away last. */
  readonly removed?: Removed | undefined;
  /** The list of lines between others is open, and what is chosen there. */
  readonly between?: boolean;
  readonly line?: Partial<Ends> | undefined;
  /** The party that was tapped on a drawn map, and which of its ends: the next tap on a ring puts it there. */
  readonly picked?: { readonly id: string; readonly end: 'now' | 'wanted' } | undefined;
}

export const memoryOf = (memory: Readonly<Record<string, unknown>>): MapMemory => memory;

/** What all parts of the control are made from. */
export interface AskedMap {
  readonly asking: Asking<NetworkItem>;
  readonly network: Network;
  readonly memory: MapMemory;
  /** Finds what was said of a relation. */
  readonly relation: ReturnType<typeof relationsByPair>;
  /** The levels that a row shows at once: the fields of a relation that are answered by one level. */
  readonly levels: readonly LevelItem[];
  /** Changes what is remembered. */
  remember(memory: MapMemory): void;
  /** Changes the network. */
  act(action: NetworkAction): void;
  /** The same, remembers, and goes on at the first of these ids that is there. With an issue it only shows that. */
  actAndFocus(action: NetworkAction | undefined, memory: MapMemory, ids: readonly string[], said?: string): void;
}

export function askedMap(asking: Asking<NetworkItem>): AskedMap {
  const { item } = asking;
  const network = networkFrom(asking.answer);
  const memory = memoryOf(asking.memory);
  const remember = (next: MapMemory) => asking.remember({ ...memory, ...next });
  return {
    asking,
    network,
    memory,
    relation: relationsByPair(item, network),
    levels: item.relation.fields.filter((field): field is LevelItem => field.type === 'level' && !field.aspects),
    remember,
    act(action) {
      const changed = change(item, network, action);
      if (changed.network !== network) asking.change(answerFrom(changed.network));
    },
    actAndFocus(action, next, ids, said) {
      const changed = action ? change(item, network, action) : { network };
      const answer = changed.network === network ? asking.answer : answerFrom(changed.network);
      if (changed.issue) {
        remember({ issue: changed.issue });
        asking.changeAndFocus(answer, [idsOf(asking).rename, idsOf(asking).name, controlId(item)]);
        return;
      }
      remember({ issue: undefined, ...next });
      asking.changeAndFocus(answer, ids, said);
    },
  };
}

/** The ids of what focus goes to. */
export const idsOf = ({ item }: { readonly item: NetworkItem }) => ({
  /** The name of one more party; that of the own one is the item's first control. */
  name: `name-${item.id}`,
  rename: `rename-${item.id}`,
  add: `add-${item.id}`,
  undo: `undo-${item.id}`,
  change: (at: number) => `change-${item.id}-${at}`,
  open: (at: number) => `open-${item.id}-${at}`,
  within: (at: number) => `${item.id}-${at}`,
});

/** What a type of party is called. */
export const typeName = ({ words }: Pick<Asking, 'words'>, type: string): string => words.partyTypes?.[type] ?? type;

/** The place of a party, which names it on the page: its id may hold anything. */
export const placeOf = ({ parties }: Network, { id }: Pick<Party, 'id'>): number =>
  parties.findIndex((party) => party.id === id);
