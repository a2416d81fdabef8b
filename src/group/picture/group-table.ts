import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import { answerNames, measureName } from '../../filling/measure-names.js';
import { dimensionName, type Reader } from '../../filling/view.js';
import { amountText, roleName } from './reason-text.js';

/** The group picture as tables: one for each dimension, and in it one for each set of answers that its items share. */
export function groupTable(reader: Reader, summary: Summary, roles: readonly Role[]): TemplateResult {
  const { definition, words } = reader;
  return html`${definition.dimensions.map((dimension) =>
    byAnswers(
      reader,
      [...summary.measures.values()].filter(({ item }) => dimension.items.some(({ id }) => id === item)),
    ).map((measures) => tableOf(reader, summary, measures, roles, dimensionName(dimension, words))),
  )}`;
}

/** Measures whose answers have the same names can share columns. */
function byAnswers(reader: Reader, measures: readonly MeasureSummary[]): readonly (readonly MeasureSummary[])[] {
  const groups = new Map<string, MeasureSummary[]>();
  for (const measure of measures) {
    const key = JSON.stringify(answerNames(reader, measure));
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups.values()];
}

function tableOf(
  reader: Reader,
  summary: Summary,
  measures: readonly MeasureSummary[],
  roles: readonly Role[],
  caption: string,
): TemplateResult {
  const { translate } = reader;
  const answers = answerNames(reader, measures[0]!);
  const isRated = measures[0]!.kind === 'ordinal';
  const amount = (count: number) => amountText(reader, count, summary.coarse);
  const cell = (name: string, text: string) => html`<td class="count" data-label=${name}>${text}</td>`;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${translate('picture.statement')}</th>
        ${answers.map((answer) => html`<th scope="col">${answer}</th>`)}
        ${
          isRated
            ? html`${
                  summary.coarse
                    ? nothing
                    : html`<th scope="col">${translate('item.dontKnow')}</th>
                        <th scope="col">${translate('item.notApplicable')}</th>`
                }
                <th scope="col">${translate('picture.standsOut')}</th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody>
      ${measures.map(
        (measure) =>
          html`<tr>
            <th scope="row">
              <strong>${measureName(reader, measure)}</strong><br />${reader.words.items[measure.item]?.text}
            </th>
            ${measure.counts.map((count, at) => cell(answers[at] ?? '', measure.withheld ? '' : amount(count)))}
            ${
              isRated
                ? html`${
                      summary.coarse
                        ? nothing
                        : html`${cell(translate('item.dontKnow'), String(measure.unknown))}
                          ${cell(translate('item.notApplicable'), String(measure.notApplicable))}`
                    }
                    <td data-label=${translate('picture.standsOut')}>${outcomeText(reader, measure, roles)}</td>`
                : nothing
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The outcome in words, and the role that sees it otherwise. */
export function outcomeText(
  { translate }: Pick<Reader, 'translate'>,
  measure: MeasureSummary,
  roles: readonly Role[],
): string {
  const outcome = measure.outcome ? translate(`group.${measure.outcome}`) : '';
  const blind = measure.blindSpot ? `${translate('group.blindSpot')}: ${roleName(roles, measure.blindSpot.role)}` : '';
  return [outcome, blind].filter((text) => text !== '').join('. ');
}
