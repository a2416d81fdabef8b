import type { ItemControl } from '../control.js';
import { chooseQuestion, radioColumns, radioRows, readAspects, readUnrated, waysOut } from '../question.js';
import type { LevelItem } from './answer.js';

/** Descriptions of which one fits best; the whole card is the label. */
export const levelControl: ItemControl<LevelItem> = {
  ask(asking) {
    const levels = asking.item.levels.map((level) => ({
      value: level,
      text: asking.words.levels?.[level]?.name ?? level,
      more: asking.words.levels?.[level]?.text ?? '',
    }));
    const options = [...levels, ...waysOut(asking)];
    const { aspects } = asking.item;
    return chooseQuestion(asking, aspects ? radioColumns(asking, aspects, options) : radioRows(asking, options));
  },
  read: ({ answer, words, translate }) =>
    readAspects(answer, words, (one) => readUnrated(one, translate, (level) => words.levels?.[String(level)]?.name)),
};
