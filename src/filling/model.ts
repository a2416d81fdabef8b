import type { Definition, Dimension } from '../definition/definition.js';
import { itemsOf } from '../definition/definition.js';
import { answerSchema, type Item } from '../items/answer-types.js';
import { newRecordId } from '../schema/id.js';
import { TEXT_LIMIT, writtenText } from '../schema/text.js';
import { now } from '../schema/time.js';

/** Where a participant is: before it, in it, or looking at the own picture. */
export type Screen = 'introduction' | 'steps' | 'picture';

/** One participant filling one instrument in. Plain data: it is also what a draft keeps. */
export interface Filling {
  /** The id the result will have; it changes when answers are changed after finishing. */
  readonly id: string;
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
}

export type Action =
  | { readonly type: 'begin' }
  | { readonly type: 'choose-role'; readonly role: string | undefined }
  | { readonly type: 'answer'; readonly item: string; readonly answer: unknown }
  | { readonly type: 'remark'; readonly dimension: string; readonly text: string }
  | { readonly type: 'go'; readonly step: number }
  | { readonly type: 'be-in'; readonly step: number }
  | { readonly type: 'finish' }
  | { readonly type: 'change-answers'; readonly steps: number };

/** Nothing said yet. */
export const newFilling = (role?: string): Filling => ({
  id: newRecordId(),
  started: now(),
  screen: 'introduction',
  role,
  answers: {},
  remarks: {},
  unfolded: 1,
  current: 0,
});

/** The one way a filling changes. Never throws; an action that changes nothing gives the same object back. */
export function fill(definition: Definition, filling: Filling, action: Action): Filling {
  switch (action.type) {
    case 'begin':
      return { ...filling, screen: 'steps' };
    case 'choose-role':
      return { ...filling, role: action.role };
    case 'answer':
      return unfoldAnswered(definition, { ...filling, answers: withKey(filling.answers, action.item, action.answer) });
    case 'remark':
      return { ...filling, remarks: withKey(filling.remarks, action.dimension, action.text || undefined) };
    case 'go': {
      const step = Math.max(0, Math.min(action.step, definition.dimensions.length));
      return { ...filling, screen: 'steps', current: step, unfolded: Math.max(filling.unfolded, step + 1) };
    }
    case 'be-in':
      return filling.current === action.step ? filling : { ...filling, current: action.step };
    case 'finish':
      return { ...filling, screen: 'picture' };
    case 'change-answers':
      // What was sent stays as it was sent: changed answers are a new result of the same respondent.
      return { ...filling, id: newRecordId(), screen: 'steps', unfolded: action.steps + 1, current: action.steps };
  }
}

function withKey<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: V | undefined,
): Readonly<Record<string, V>> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The next step unfolds when all that is answered by a tap in the last one has an answer. Texts hold nothing up. */
function unfoldAnswered(definition: Definition, filling: Filling): Filling {
  const last = definition.dimensions[filling.unfolded - 1];
  if (!last || !last.items.filter(isTapped).every((item) => isComplete(item, filling.answers[item.id]))) return filling;
  if (!last.items.some(isTapped)) return filling;
  return { ...filling, unfolded: filling.unfolded + 1 };
}

const isTapped = (item: Item): boolean => ['rating', 'contrast', 'level', 'choice'].includes(item.type);

const isComplete = (item: Item, answer: unknown): boolean =>
  'aspects' in item && item.aspects
    ? item.aspects.every((aspect) => (answer as Readonly<Record<string, unknown>> | undefined)?.[aspect] !== undefined)
    : answer !== undefined;

/** What is wrong with an answer: the key of its message and the values in it. */
export interface AnswerFault {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/** Why an answer does not fit its item; undefined where it does, or where there is none. */
export function faultOf(definition: Definition, item: Item, answer: unknown): AnswerFault | undefined {
  if (answer === undefined || answerSchema(item, definition.scales).safeParse(answer).success) return undefined;
  switch (item.type) {
    case 'number':
      return typeof answer === 'number'
        ? { key: 'item.outOfRange', values: { min: item.min, max: item.max } }
        : { key: 'item.notNumber', values: {} };
    case 'date':
      return { key: 'item.notDate', values: {} };
    case 'choice':
      return {
        key: 'item.tooMany',
        values: { n: (answer as readonly string[]).length, most: item.most ?? item.options.length },
      };
    default:
      return tooLong(answer);
  }
}

const tooLong = (text: unknown): AnswerFault => ({
  key: 'item.tooLong',
  values: { count: Math.max(1, String(text).length - TEXT_LIMIT) },
});

/** Why a remark does not fit; undefined where it does. */
export const remarkFault = (text: string | undefined): AnswerFault | undefined =>
  text === undefined || writtenText.safeParse(text).success ? undefined : tooLong(text);

/** The items that have no answer yet, in order. */
export const openItems = (definition: Definition, filling: Filling): readonly Item[] =>
  itemsOf(definition).filter((item) => filling.answers[item.id] === undefined);

/** The items whose answer does not fit, in order. */
export const faultyItems = (definition: Definition, filling: Filling): readonly Item[] =>
  itemsOf(definition).filter((item) => faultOf(definition, item, filling.answers[item.id]));

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
