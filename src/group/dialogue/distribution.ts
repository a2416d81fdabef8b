import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import { distributionBars } from '../../elements/distribution-bars.js';
import { answerNames, measureName } from '../../filling/measure-names.js';
import type { Reader } from '../../filling/view.js';
import { amountText } from '../picture/reason-text.js';

/** What a group answered to one item, small, with what it comes to: a row for each of its aspects. */
export function distribution(reader: Reader, summary: Summary, item: string, outcome: string): TemplateResult {
  const shown = [...summary.measures.values()].filter(
    (measure) => measure.item === item && measure.kind === 'ordinal' && !measure.withheld,
  );
  if (shown.length === 0) return html`${outcome}`;
  return html`${shown.map((measure) => row(reader, summary, measure, outcome))}
    <span aria-hidden="true">${outcome}</span>`;
}

function row(reader: Reader, { coarse }: Summary, measure: MeasureSummary, outcome: string): TemplateResult {
  const { words, translate } = reader;
  const aspect = measure.aspect && (words.items[measure.item]?.aspects?.[measure.aspect] ?? measure.aspect);
  const counts = answerNames(reader, measure).map((anchor, place) =>
    translate('a11y.count', { anchor, n: amountText(reader, measure.counts[place] ?? 0, coarse) }),
  );
  const spoken = { label: measureName(reader, measure), counts: counts.join(', '), outcome };
  return html`<span class="small-bars">
    ${aspect ? html`<small aria-hidden="true">${aspect}</small>` : nothing} ${distributionBars(measure)}
    <span class="hidden">${translate('a11y.distribution', spoken)}</span>
  </span>`;
}
