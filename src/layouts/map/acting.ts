import type { View } from '../../filling/view.js';
import { ownMap, relationFields, type OwnMap, type PlacedParty } from '../../elements/own-map.js';
import type { Rings } from '../../geometry/rings.js';
import type { Network, NetworkItem, Relation } from '../../items/network/answer.js';
import { idsOf, memoryOf, type MapMemory } from '../../items/network/asked.js';
import { answerFrom, change, networkFrom, removedBy } from '../../items/network/model.js';
import type { LevelItem } from '../../items/level/answer.js';

/** More lines between others than this would hide the parties. */
const MOST_ASIDE = 60;

/** Which end of a party: where it stands now, or its open twin where it is wanted. */
export type End = 'now' | 'wanted';

/** A map that is answered on: what is drawn, and all that pointer and keyboard can do with it. */
export interface MapActs {
  readonly view: View;
  readonly item: NetworkItem;
  readonly network: Network;
  readonly map: OwnMap;
  readonly memory: MapMemory;
  /** Lines between others are too many to be seen at once: those of this party are shown. */
  readonly shownAside: string | undefined;
  /** The fields behind the two ends; none where the instrument does not ask that. */
  readonly fields: Readonly<Partial<Record<End, LevelItem>>>;
  /** Puts an end of a party on the ring of a level. */
  put(id: string, end: End, level: number): void;
  /** Chooses a party, here and in the list, or lets it go. */
  choose(id: string, end: End): void;
  /** Puts what is chosen on the ring that was tapped. */
  putChosen(level: number): void;
  /** Opens the questions of a party and goes there. */
  ask(id: string): void;
  /** Takes a party away, with the way back below the list. */
  remove(id: string): void;
}

export function mapActs(view: View, item: NetworkItem, rings: Rings): MapActs {
  const network = networkFrom(view.filling.answers[item.id]);
  const memory = memoryOf(view.memories.get(item.id) ?? {});
  const isAside = ({ from, to }: Relation) => from !== network.own && to !== network.own;
  const isMany = network.relations.filter(isAside).length > MOST_ASIDE;
  const shownAside = isMany ? memory.open : undefined;
  const relations = network.relations.filter(
    (one) => !isMany || !isAside(one) || one.from === shownAside || one.to === shownAside,
  );
  const map = ownMap(item, { ...network, relations }, rings);
  const ids = relationFields(item);
  const fieldOf = (end: End): LevelItem | undefined =>
    item.relation.fields.find((one): one is LevelItem => one.type === 'level' && one.id === ids[end] && !one.aspects);
  const fields = { now: fieldOf('now'), wanted: fieldOf('wanted') };
  const remember = (next: MapMemory) => view.remember(item.id, { ...memory, ...next });
  const answer = (next: Network) => {
    if (next !== network) view.act({ type: 'answer', item: item.id, answer: answerFrom(next) });
  };
  const placeOf = (id: string) => network.parties.findIndex((party) => party.id === id);
  const put = (id: string, end: End, level: number) => {
    const field = fields[end];
    const value = field?.levels[level];
    if (view.disabled || !field || value === undefined || network.own === undefined) return;
    const ends = { from: network.own, to: id };
    answer(change(item, network, { type: 'say', ends, field: field.id, value }).network);
  };
  return {
    ...{ view, item, network, map, memory, shownAside, fields, put },
    choose(id, end) {
      const isAgain = memory.picked?.id === id && memory.picked.end === end;
      remember({ open: isAgain ? undefined : id, naming: undefined, picked: isAgain ? undefined : { id, end } });
    },
    putChosen(level) {
      const { picked } = memory;
      if (!picked) return;
      remember({ picked: undefined });
      put(picked.id, picked.end, level);
    },
    ask(id) {
      remember({ open: id, naming: undefined });
      const at = placeOf(id);
      const first = `answer-${idsOf({ item }).within(at)}-${item.relation.fields[0]?.id}`;
      view.actAndFocus({ type: 'be-in', step: view.filling.current }, first, idsOf({ item }).open(at));
    },
    remove(id) {
      const removed = removedBy(network, id);
      if (view.disabled || !removed) return;
      answer(change(item, network, { type: 'remove', id }).network);
      remember({ removed, open: undefined, naming: undefined, picked: undefined });
      view.actAndFocus({ type: 'be-in', step: view.filling.current }, idsOf({ item }).undo);
      view.announce(view.translate('item.cardErased', { title: removed.party.name }));
    },
  };
}

/** The level of an end, counted from the loosest; null where nothing was said. */
export const levelOf = (party: PlacedParty, end: End): number | null => party[end];

/** A level in words: its name, and what it means. */
export function levelText({ view, item, fields }: MapActs, end: End, level: number, withMeaning: boolean): string {
  const field = fields[end];
  const id = field?.levels[level];
  if (!field || id === undefined) return view.translate('review.noAnswer');
  const words = view.words.items[item.id]?.fields?.[field.id]?.levels?.[id];
  return withMeaning && words ? `${words.name}. ${words.text}` : (words?.name ?? id);
}

/** What an end is called: *now*, *in half a year*. */
export const endName = ({ view, item, fields }: MapActs, end: End): string => {
  const id = fields[end]?.id ?? '';
  return view.words.items[item.id]?.fields?.[id]?.label ?? id;
};
