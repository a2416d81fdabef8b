import type { Definition, Dimension } from '../definition/definition.js';
import { itemsOf } from '../definition/definition.js';
import type { Item } from '../items/answer-types.js';
import { newRecordId } from '../schema/id.js';
import { now } from '../schema/time.js';

/** Where a participant is: before it, in it, or looking at the own picture. */
export type Screen = 'introduction' | 'steps' | 'picture';

/** One participant filling one instrument in. Plain data: it is also what a draft keeps. */
export interface Filling {
  /** The id the result will have; it changes when answers are changed after finishing. */
  readonly id: string;
  /** The ids under which earlier answers were let go that these take the place of. */
  readonly former: readonly string[];
  /** Whether these answers were let go under this id: perhaps somebody has them, perhaps not. */
  readonly sent: boolean;
  /** Whether they are stored elsewhere. */
  readonly saved: boolean;
  readonly started: string;
  readonly screen: Screen;
  readonly role: string | undefined;
  /** By item id. What a person typed stays, also where it does not fit. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** By dimension id. */
  readonly remarks: Readonly<Record<string, string>>;
  /** How many steps are unfolded; one more than there are dimensions when the review is too. */
  readonly unfolded: number;
  /** The step a person is in, from 0; the number of dimensions is the review. */
  readonly current: number;
  /** The row of the review that brought a person to an item, for the way back. */
  readonly cameFrom: ReviewRow | undefined;
  /** Where a person answers who cannot see list and picture beside each other. */
  readonly answersOn: 'list' | 'picture';
  /** The measure that a person is at, by its key: marked in the list and on the picture. */
  readonly at: string | undefined;
}

/** A row of the review: among what is open, among what does not fit, or among all answers. */
export interface ReviewRow {
  readonly list: 'open' | 'fix' | 'all';
  /** An item's id, or a dimension's where the row is about its remark. */
  readonly about: string;
}

export type Action =
  | { readonly type: 'begin' }
  | { readonly type: 'choose-role'; readonly role: string | undefined }
  | { readonly type: 'answer'; readonly item: string; readonly answer: unknown }
  | { readonly type: 'erase'; readonly item: string }
  | { readonly type: 'remark'; readonly dimension: string; readonly text: string }
  | { readonly type: 'go'; readonly step: number; readonly from?: ReviewRow }
  | { readonly type: 'go-to-introduction' }
  | { readonly type: 'be-in'; readonly step: number }
  | { readonly type: 'be-at'; readonly measure: string }
  | { readonly type: 'answer-on'; readonly where: Filling['answersOn'] }
  | { readonly type: 'finish' }
  | { readonly type: 'saved'; readonly id: string }
  | { readonly type: 'change-answers' };

/** The acts that change what a participant said; the others only lead around. */
export const saysSomething = (action: Action): boolean =>
  ['choose-role', 'answer', 'erase', 'remark'].includes(action.type);

/** Nothing said yet. */
export const newFilling = (role?: string): Filling => ({
  id: newRecordId(),
  former: [],
  sent: false,
  saved: false,
  started: now(),
  screen: 'introduction',
  role,
  answers: {},
  remarks: {},
  unfolded: 1,
  current: 0,
  cameFrom: undefined,
  answersOn: 'list',
  at: undefined,
});

/** The one way a filling changes. Never throws; an action that changes nothing gives the same object back. */
export function fill(definition: Definition, filling: Filling, action: Action): Filling {
  const steps = definition.dimensions.length;
  switch (action.type) {
    case 'begin':
      return { ...filling, screen: 'steps' };
    case 'go-to-introduction':
      return { ...filling, screen: 'introduction' };
    case 'choose-role':
      return filling.role === action.role ? filling : { ...filling, role: action.role };
    case 'erase':
      return withAnswer(definition, filling, action.item, undefined);
    case 'answer':
      return withAnswer(definition, filling, action.item, action.answer);
    case 'remark': {
      const text = action.text || undefined;
      if (filling.remarks[action.dimension] === text) return filling;
      return { ...filling, remarks: withKey(filling.remarks, action.dimension, text) };
    }
    case 'go': {
      const step = Math.max(0, Math.min(action.step, steps));
      // What has an answer is always unfolded, also in a draft of which somebody skipped a step.
      const unfolded = Math.max(filling.unfolded, step + 1, lastAnswered(definition, filling) + 1);
      // Steps are in the list.
      return { ...filling, screen: 'steps', answersOn: 'list', current: step, unfolded, cameFrom: action.from };
    }
    case 'be-in':
      return filling.current === action.step ? filling : { ...filling, current: action.step };
    case 'be-at': {
      const item = action.measure.split('/')[0];
      const step = definition.dimensions.findIndex(({ items }) => items.some(({ id }) => id === item));
      if (step < 0 || (filling.at === action.measure && filling.current === step)) return filling;
      return { ...filling, at: action.measure, current: step, unfolded: Math.max(filling.unfolded, step + 1) };
    }
    case 'answer-on':
      return filling.answersOn === action.where ? filling : { ...filling, answersOn: action.where };
    case 'finish':
      return { ...filling, screen: 'picture', sent: true, cameFrom: undefined };
    case 'saved':
      // The promise may be kept when somebody has already begun to change the answers.
      return filling.id === action.id && !filling.saved ? { ...filling, saved: true } : filling;
    case 'change-answers':
      return { ...anew(filling), screen: 'steps', answersOn: 'list', unfolded: steps + 1, current: steps };
  }
}

/** What was let go stays as it was: answers that may still change are a new result of the same respondent. */
export const anew = (filling: Filling): Filling => ({
  ...filling,
  id: newRecordId(),
  former: [...filling.former, filling.id],
  sent: false,
  saved: false,
});

function withAnswer(definition: Definition, filling: Filling, item: string, answer: unknown): Filling {
  if (Object.is(filling.answers[item], answer)) return filling;
  return unfoldAnswered(definition, { ...filling, answers: withKey(filling.answers, item, answer) });
}

/** The last step in which something was answered; -1 where nothing was. */
const lastAnswered = ({ dimensions }: Definition, filling: Filling): number =>
  dimensions.reduce((last, dimension, at) => (answeredIn(dimension, filling) > 0 ? at : last), -1);

function withKey<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: V | undefined,
): Readonly<Record<string, V>> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/**
 * The next step unfolds when all that is answered by a tap in the last one has an answer. What takes more than that,
 * texts and choices of several, holds nothing up: a step of nothing else unfolds together with the one after it.
 */
function unfoldAnswered({ dimensions }: Definition, filling: Filling): Filling {
  const isDone = ({ items }: Dimension) =>
    items.filter(isTapped).every((item) => isComplete(item, filling.answers[item.id]));
  let { unfolded } = filling;
  const last = dimensions[unfolded - 1];
  if (!last?.items.some(isTapped) || !isDone(last)) return filling;
  do unfolded++;
  while (unfolded <= dimensions.length && isDone(dimensions[unfolded - 1]!));
  return { ...filling, unfolded };
}

const isTapped = (item: Item): boolean =>
  ['rating', 'contrast', 'level', 'position'].includes(item.type) || (item.type === 'choice' && !item.many);

const isComplete = (item: Item, answer: unknown): boolean =>
  'aspects' in item && item.aspects
    ? item.aspects.every((aspect) => (answer as Readonly<Record<string, unknown>> | undefined)?.[aspect] !== undefined)
    : answer !== undefined;

/** The items that have no answer yet, in order. */
export const openItems = (definition: Definition, filling: Filling): readonly Item[] =>
  itemsOf(definition).filter((item) => filling.answers[item.id] === undefined);

/** How many items of a dimension have an answer. */
export const answeredIn = (dimension: Dimension, filling: Filling): number =>
  dimension.items.filter((item) => filling.answers[item.id] !== undefined).length;

/** Whether anything was said at all. */
export const hasBegun = (filling: Filling): boolean =>
  Object.keys(filling.answers).length > 0 || Object.keys(filling.remarks).length > 0;

/** How long the open items take, in minutes, at the pace of the instrument. */
export function minutesLeft(definition: Definition, filling: Filling): number {
  const total = itemsOf(definition).length;
  return (openItems(definition, filling).length / total) * definition.minutes.alone;
}
