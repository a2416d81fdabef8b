import { isRated, itemsOf } from '../../definition/definition.js';
import { readItem, type View } from '../../filling/view.js';
import type { Item } from '../../items/answer-types.js';
import { UNRATED, type Measure } from '../../items/item-type.js';

/** An answer to one measure: a scale point, a place between poles, a level, or a way out. */
export type OneAnswer = string | number;

/** The item of a measure. A measure of the definition always has one. */
export const itemOf = ({ definition }: View, { item }: Measure): Item =>
  itemsOf(definition).find(({ id }) => id === item)!;

/** All that can be answered to a measure, as answers have it: the points in order, then the ways out. */
export function answersOf(view: View, measure: Measure): readonly OneAnswer[] {
  const points = itemOf(view, measure).type === 'level' ? measure.answers : measure.answers.map(Number);
  return [...points, ...(measure.unrated ? UNRATED : [])];
}

/** What is answered to a measure now. */
export function answerOf({ filling }: View, measure: Measure): OneAnswer | undefined {
  const answer = filling.answers[measure.item];
  return (measure.aspect ? aspectsOf(answer)[measure.aspect] : answer) as OneAnswer | undefined;
}

/** Answers a measure as the list does, or erases what was answered to it. */
export function giveAnswer(view: View, measure: Measure, answer: OneAnswer | undefined): void {
  const { item, aspect } = measure;
  if (!aspect) {
    view.act(answer === undefined ? { type: 'erase', item } : { type: 'answer', item, answer });
    return;
  }
  const { [aspect]: _, ...others } = aspectsOf(view.filling.answers[item]);
  const next = answer === undefined ? others : { ...others, [aspect]: answer };
  view.act(Object.keys(next).length === 0 ? { type: 'erase', item } : { type: 'answer', item, answer: next });
}

const aspectsOf = (answer: unknown): Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {};

/** The answer to a measure in words. */
export const readAnswer = (view: View, measure: Measure): string =>
  readItem(view, itemOf(view, measure), answerOf(view, measure));

/** The number and the statement of a measure, with its aspect, as a screen reader gets them. */
export function nameOfMeasure(view: View, measure: Measure): string {
  const { definition, words, translate } = view;
  const rated = itemsOf(definition).filter(isRated);
  const item = itemOf(view, measure);
  const { text = item.id, aspects } = words.items[item.id] ?? {};
  const number = translate('a11y.item', { n: rated.indexOf(item) + 1, total: rated.length });
  const aspect = measure.aspect && (aspects?.[measure.aspect] ?? measure.aspect);
  return [number, text, ...(aspect ? [aspect] : [])].join(' ');
}
