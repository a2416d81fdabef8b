import type { ItemControl } from '../control.js';
import { chooseQuestion, radioColumns, radioRows, readAspects, readUnrated, waysOut } from '../question.js';
import type { RatingItem } from './answer.js';

/** A statement with its scale upright: all points in words, one tap an answer. */
export const ratingControl: ItemControl<RatingItem> = {
  ask(asking) {
    const options = [...asking.anchors.map((text, at) => ({ value: at + 1, text })), ...waysOut(asking)];
    const { aspects } = asking.item;
    return chooseQuestion(asking, aspects ? radioColumns(asking, aspects, options) : radioRows(asking, options));
  },
  read: ({ answer, words, anchors, translate }) =>
    readAspects(answer, words, (one) => readUnrated(one, translate, (point) => anchors[Number(point) - 1])),
};
