import type { Change, MeasureComparison } from '../../analysis/compare.js';
import { answerNames, itemOf } from '../../filling/measure-names.js';
import type { Reader } from '../../filling/view.js';

/** What changed, in a word or two. Between the two poles of a contrast nothing is higher: it names the pole. */
export function changeText(reader: Reader, { changes, after }: MeasureComparison): string {
  const { translate, words } = reader;
  const isContrast = itemOf(reader.definition, after)?.type === 'contrast';
  const word = (change: Change) =>
    isContrast && (change === 'higher' || change === 'lower')
      ? translate('comparison.towards', { pole: words.items[after.item]?.poles?.[change === 'higher' ? 1 : 0] ?? '' })
      : translate(`comparison.${change}`);
  return changes.map(word).join(' · ');
}

/** Why, as a sentence: with the answer and the numbers, or with answers alone where numbers are not shown. */
export function whyText(reader: Reader, { changes, reason, before, after }: MeasureComparison): string {
  const { translate } = reader;
  const names = answerNames(reader, after);
  const isContrast = itemOf(reader.definition, after)?.type === 'contrast';
  if (!reason) {
    const moved = changes.includes('higher') || changes.includes('lower');
    return moved && !isContrast
      ? translate('comparison.whyWords', { before: names[before.median!] ?? '', after: names[after.median!] ?? '' })
      : '';
  }
  const { place, ...numbers } = reason;
  const last = names.length - 1;
  const key = place === last ? 'whyOne' : isContrast ? 'whyTowards' : 'why';
  return translate(`comparison.${key}`, { ...numbers, anchor: names[place] ?? '', end: names[last] ?? '' });
}
