import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import { itemsOf } from '../../definition/definition.js';
import { columns, largestCount } from '../../elements/figure-marks.js';
import { nameOf, readItem, type Reader } from '../../filling/view.js';
import type { Item } from '../../items/answer-types.js';

const BOX = { x: 0, y: 1, width: 84, height: 22 };
/** The three heights of a picture that speaks in words. */
const COARSE_LEVELS = ['group.nobody', 'group.few', 'group.some', 'group.half'];

/** What a group answered to one item, small, with what it comes to: a row for each of its aspects. */
export function distribution(reader: Reader, summary: Summary, item: string, outcome: string): TemplateResult {
  const asked = itemsOf(reader.definition).find(({ id }) => id === item);
  const shown = [...summary.measures.values()].filter(
    (measure) => measure.item === item && measure.kind === 'ordinal' && !measure.withheld,
  );
  if (!asked || shown.length === 0) return html`${outcome}`;
  const full = summary.coarse ? COARSE_LEVELS.length - 1 : largestCount(shown);
  return html`${shown.map((measure) => row(reader, summary, asked, measure, full, outcome))}
    <span aria-hidden="true">${outcome}</span>`;
}

function row(
  reader: Reader,
  { coarse }: Summary,
  item: Item,
  measure: MeasureSummary,
  full: number,
  outcome: string,
): TemplateResult {
  const { words, translate } = reader;
  const aspect = measure.aspect && (words.items[item.id]?.aspects?.[measure.aspect] ?? measure.aspect);
  const label = [nameOf(item, words), aspect].filter(Boolean).join(', ');
  const amount = (count: number) => (coarse ? translate(COARSE_LEVELS[count] ?? '') : count);
  const counts = measure.answers
    .map((answer, place) =>
      translate('a11y.count', { anchor: anchorOf(reader, item, answer), n: amount(measure.counts[place] ?? 0) }),
    )
    .join(', ');
  return html`<span class="small-bars">
    ${aspect ? html`<small aria-hidden="true">${aspect}</small>` : nothing}
    <svg viewBox="0 0 84 24" aria-hidden="true">${svg`${columns(BOX, measure.counts, full)}`}</svg>
    <span class="hidden">${translate('a11y.distribution', { label, counts, outcome })}</span>
  </span>`;
}

/** Points of a scale are numbers in answers and text in counts. */
const anchorOf = (reader: Reader, item: Item, answer: string): string =>
  readItem(reader, item, item.type === 'level' ? answer : Number(answer));
