import { html, type TemplateResult } from 'lit';
import type { MeasureComparison } from '../../analysis/compare.js';
import type { MeasureSummary } from '../../analysis/summary.js';
import { answerNames, measureName } from '../../filling/measure-names.js';
import { dimensionName, type Reader } from '../../filling/view.js';
import { amountText } from '../picture/reason-text.js';
import { changeText } from './change-text.js';

/** Both moments as tables: one for each dimension and set of answers, and in it two rows for each statement. */
export function comparisonTable(
  reader: Reader,
  compared: readonly MeasureComparison[],
  moments: readonly [string, string],
  coarse: boolean,
): TemplateResult {
  return html`${reader.definition.dimensions.flatMap((dimension) => {
    const groups = new Map<string, MeasureComparison[]>();
    for (const one of inOrder(
      compared.filter(({ dimension: id }) => id === dimension.id),
      dimension.items.map(({ id }) => id),
    )) {
      const key = JSON.stringify(answerNames(reader, one.after));
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].map((some) =>
      tableOf(reader, some, moments, coarse, dimensionName(dimension, reader.words)),
    );
  })}`;
}

const inOrder = (compared: readonly MeasureComparison[], items: readonly string[]) =>
  [...compared].sort((one, other) => items.indexOf(one.after.item) - items.indexOf(other.after.item));

function tableOf(
  reader: Reader,
  compared: readonly MeasureComparison[],
  moments: readonly [string, string],
  coarse: boolean,
  caption: string,
): TemplateResult {
  const { translate } = reader;
  const answers = answerNames(reader, compared[0]!.after);
  const row = (label: string, { counts }: MeasureSummary) =>
    html`<th scope="row">${label}</th>
      ${counts.map(
        (count, at) =>
          html`<td class="count" data-label=${answers[at] ?? ''}>${amountText(reader, count, coarse)}</td>`,
      )}`;
  return html`<table class="then-and-now">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${translate('picture.statement')}</th>
        <th scope="col">${translate('comparison.moment')}</th>
        ${answers.map((answer) => html`<th scope="col">${answer}</th>`)}
      </tr>
    </thead>
    ${compared.map(
      (one) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" rowspan="2" class="compared">
              <strong>${measureName(reader, one.after)}</strong><br />${changeText(reader, one)}
            </th>
            ${row(moments[0], one.before)}
          </tr>
          <tr>
            ${row(moments[1], one.after)}
          </tr>
        </tbody>`,
    )}
  </table>`;
}
