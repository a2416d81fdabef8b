import { itemsOf, type Definition, type Dimension } from '../definition/definition.js';
import { cutText } from '../elements/figure-marks.js';
import { answerSchema, type Item } from '../items/answer-types.js';
import { MOST_ENTRIES, titleField, type EntriesItem, type Entry } from '../items/entries/answer.js';
import { cardsFrom } from '../items/entries/model.js';
import { TEXT_LIMIT, writtenText } from '../schema/text.js';
import type { Filling } from './model.js';

/** What is wrong with an answer: the key of its message and the values in it, the name of the item left out. */
export interface AnswerFault {
  readonly key: string;
  readonly values: Readonly<Record<string, number | string>>;
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
      return item.many && Array.isArray(answer) && answer.length > (item.most ?? item.options.length)
        ? { key: 'item.tooMany', values: { n: answer.length, most: item.most ?? item.options.length } }
        : NO_LONGER_FITS;
    case 'text':
      return typeof answer === 'string' ? tooLong(answer) : NO_LONGER_FITS;
    case 'entries':
      return faultOfCards(definition, item, cardsFrom(answer));
    default:
      return NO_LONGER_FITS;
  }
}

/** Too many cards, or the first card with a field that does not fit. What is wrong with that is said at the field. */
function faultOfCards(definition: Definition, item: EntriesItem, cards: readonly Entry[]): AnswerFault {
  const most = item.most ?? MOST_ENTRIES;
  if (cards.length > most) return { key: 'item.cardsTooMany', values: { n: cards.length, most } };
  const at = cards.findIndex(({ values }) => item.fields.some((field) => faultOf(definition, field, values[field.id])));
  if (at < 0) return NO_LONGER_FITS;
  const title = cards[at]!.values[titleField(item).id];
  return typeof title === 'string' && titleField(item).type === 'text' && title.trim() !== ''
    ? { key: 'item.cardFault', values: { n: at + 1, title: cutText(title, LONGEST_TITLE) } }
    : { key: 'item.cardFaultUntitled', values: { n: at + 1 } };
}

/** The longest title of a card in a message, in characters. */
const LONGEST_TITLE = 60;

/** No participant can give such an answer: it came from an older version of the instrument, or from the host. */
const NO_LONGER_FITS: AnswerFault = { key: 'error.aside', values: {} };

const tooLong = (text: string): AnswerFault => ({
  key: 'item.tooLong',
  values: { count: Math.max(1, text.length - TEXT_LIMIT) },
});

/** Why a remark does not fit; undefined where it does. */
export const remarkFault = (text: string | undefined): AnswerFault | undefined =>
  text === undefined || writtenText.safeParse(text).success ? undefined : tooLong(text);

/** The items whose answer does not fit, in order. */
export const faultyItems = (definition: Definition, filling: Filling): readonly Item[] =>
  itemsOf(definition).filter((item) => faultOf(definition, item, filling.answers[item.id]));

/** The dimensions whose remark does not fit, in order. */
export const faultyRemarks = (definition: Definition, filling: Filling): readonly Dimension[] =>
  definition.dimensions.filter(({ id }) => remarkFault(filling.remarks[id]));

/** How much has to be looked at again before finishing. */
export const countFaults = (definition: Definition, filling: Filling): number =>
  faultyItems(definition, filling).length + faultyRemarks(definition, filling).length;
