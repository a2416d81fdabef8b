import type { RuleValue, RuleValues, StandsOutRules } from '../../analysis/stands-out-rules.js';
import type { Summary } from '../../analysis/summary.js';
import type { Words } from '../../definition/words.js';

/** More sentences than this say less. */
const MOST = 5;

/** What the instrument's own rules say of a group, most telling first: at most five sentences. */
export function ownSentences(
  rules: StandsOutRules,
  texts: Readonly<Record<string, string>>,
  words: Words,
  summary: Summary,
  before?: Summary,
): readonly string[] {
  return Object.entries(rules)
    .flatMap(([name, rule]) => {
      const text = texts[name];
      const holds = rule(summary, before);
      if (text === undefined || holds === false) return [];
      return holds === true ? [text] : holds.map((values) => filled(text, values, words));
    })
    .slice(0, MOST);
}

/** A text with its names filled in; a name without a value stays as it stands. */
const filled = (text: string, values: RuleValues, words: Words): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : said(value, words);
  });

function said(value: RuleValue, { dimensions, items, figure }: Words): string {
  if (typeof value !== 'object') return String(value);
  if ('dimension' in value) {
    const dimension = dimensions[value.dimension];
    return value.part === undefined
      ? (dimension?.name ?? value.dimension)
      : (dimension?.parts?.[value.part]?.name ?? value.part);
  }
  if ('figure' in value) return figure?.[value.figure] ?? value.figure;
  const item = items[value.item];
  if ('partyType' in value) return item?.partyTypes?.[value.partyType] ?? value.partyType;
  if ('field' in value) {
    const field = item?.fields?.[value.field];
    return (value.level === undefined ? field?.label : field?.levels?.[value.level]?.name) ?? value.field;
  }
  return (value.pole === undefined ? item?.label : item?.poles?.[value.pole]) ?? value.item;
}
