import { newRecordId } from '../../schema/id.js';
import type { Entry } from './answer.js';

type Values = Entry['values'];

/** The cards, and what the control remembers beside them. */
export interface EntriesState {
  readonly cards: readonly Entry[];
  readonly open?: OpenCard | undefined;
  readonly erased?: ErasedCard | undefined;
}

/** The card whose form is open: one at a time. */
export interface OpenCard {
  readonly id: string;
  /** Where it stands, or will stand once something is written. */
  readonly at: number;
  /** How it was before it was changed; undefined for a new one. */
  readonly former?: Entry | undefined;
  /** What was typed while that says nothing yet, such as a space. */
  readonly blank?: Values;
}

/** The card that was erased last, and where it stood. */
export interface ErasedCard {
  readonly card: Entry;
  readonly at: number;
}

/** What stands below each other. The key stays when a card gets its form, so that a field keeps focus while it grows. */
export type Row =
  | { readonly kind: 'card' | 'erased'; readonly key: string; readonly card: Entry; readonly at: number }
  | { readonly kind: 'form'; readonly key: string; readonly card: Entry; readonly open: OpenCard };

/** Reads what is there of an answer; a host or an older version may have given anything. Of one id only the first. */
export function cardsFrom(answer: unknown): readonly Entry[] {
  const cards = (Array.isArray(answer) ? (answer as readonly unknown[]) : []).filter(isCard);
  return cards.filter(({ id }, at) => cards.findIndex((card) => card.id === id) === at);
}

const isCard = (value: unknown): value is Entry => {
  const card = value as Partial<Entry> | null | undefined;
  return typeof card?.id === 'string' && typeof card.values === 'object' && card.values !== null;
};

/** No cards are no answer. */
export const answerFrom = (cards: readonly Entry[]): readonly Entry[] | undefined =>
  cards.length > 0 ? cards : undefined;

/** Whether nothing was said: spaces alone say nothing. */
export const isBlank = (values: Values): boolean =>
  Object.values(values).every((value) => value === undefined || (typeof value === 'string' && value.trim() === ''));

/** The cards in order, the open one as its form, and what was erased in its former place. */
export function rowsOf({ cards, open, erased }: EntriesState): readonly Row[] {
  const rows = cards.map((card, at): Row =>
    card.id === open?.id ? { kind: 'form', key: card.id, card, open } : { kind: 'card', key: card.id, card, at },
  );
  if (open && !cards.some(({ id }) => id === open.id)) {
    rows.splice(open.at, 0, { kind: 'form', key: open.id, card: openCard(cards, open), open });
  }
  if (erased) rows.splice(erased.at, 0, { kind: 'erased', key: `erased-${erased.card.id}`, ...erased });
  return rows;
}

/** The open card as far as it is written. */
export const openCard = (cards: readonly Entry[], { id, blank }: OpenCard): Entry =>
  cards.find((card) => card.id === id) ?? { id, values: blank ?? {} };

export const openNew = (state: EntriesState): EntriesState => {
  const closed = close(state);
  return { ...closed, open: { id: newRecordId(), at: closed.cards.length } };
};

export const openFor = (state: EntriesState, id: string): EntriesState => {
  const closed = close(state);
  const at = closed.cards.findIndex((card) => card.id === id);
  return at < 0 ? closed : { ...closed, open: { id, at, former: closed.cards[at] } };
};

/**
 * Writes in a field of the open card. The card is in the answer from the first letter on, so that a draft keeps it and
 * finishing without *Klaar* loses nothing; a blank one never is.
 */
export function write(state: EntriesState, field: string, value: unknown): EntriesState {
  const { cards, open } = state;
  if (!open) return state;
  const { [field]: _, ...others } = openCard(cards, open).values;
  const card = { id: open.id, values: value === undefined ? others : { ...others, [field]: value } };
  const here = cards.findIndex(({ id }) => id === open.id);
  const at = here < 0 ? Math.min(open.at, cards.length) : here;
  const without = removed(cards, open.id);
  return isBlank(card.values)
    ? { ...state, cards: without, open: { ...open, at, blank: card.values } }
    : { ...state, cards: inserted(without, at, card), open: { ...open, at } };
}

/** Leaves the form. A card of which everything was taken away counts as erased, so that it can be put back. */
export function close({ cards, open, erased }: EntriesState): EntriesState {
  const isGone = open?.former !== undefined && !cards.some(({ id }) => id === open.id);
  return { cards, erased: isGone ? { card: open.former!, at: open.at } : erased };
}

/** Leaves the form as if it had never been open. */
export function cancel({ cards, open, erased }: EntriesState): EntriesState {
  if (!open) return { cards, erased };
  const here = cards.findIndex(({ id }) => id === open.id);
  const without = removed(cards, open.id);
  return {
    cards: open.former ? inserted(without, here < 0 ? open.at : here, open.former) : without,
    erased,
  };
}

export function erase(state: EntriesState, id: string): EntriesState {
  const at = state.cards.findIndex((card) => card.id === id);
  if (at < 0) return state;
  return { ...state, cards: removed(state.cards, id), erased: { card: state.cards[at]!, at } };
}

export const putBack = ({ cards, open, erased }: EntriesState): EntriesState => ({
  cards: erased ? inserted(cards, erased.at, erased.card) : cards,
  open,
});

/** Moves a card one place up (-1) or down (1); at the end of the list it stays. */
export function move(state: EntriesState, id: string, by: -1 | 1): EntriesState {
  const { cards } = state;
  const at = cards.findIndex((card) => card.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= cards.length) return state;
  return { ...state, cards: inserted(removed(cards, id), to, cards[at]!) };
}

const inserted = (cards: readonly Entry[], at: number, card: Entry): readonly Entry[] => [
  ...cards.slice(0, at),
  card,
  ...cards.slice(at),
];

/** The same list where the card is not in it. */
const removed = (cards: readonly Entry[], id: string): readonly Entry[] =>
  cards.some((card) => card.id === id) ? cards.filter((card) => card.id !== id) : cards;
