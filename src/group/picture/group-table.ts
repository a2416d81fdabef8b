import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import { answerNames, itemOf, measureName, namedCounts } from '../../filling/measure-names.js';
import { dimensionName, type Reader } from '../../filling/view.js';
import { amountText, roleName } from './reason-text.js';

/**
 * The group picture as tables: one for each dimension, and in it one for each set of answers that its items share. What
 * names parties is not in it: the picture that knows them has tables of its own.
 */
export function groupTable(reader: Reader, summary: Summary, roles: readonly Role[]): TemplateResult {
  const { definition, words } = reader;
  return html`${definition.dimensions.map((dimension) =>
    byAnswers(
      reader,
      [...summary.measures.values()].filter(
        ({ item, kind }) => kind !== 'network' && dimension.items.some(({ id }) => id === item),
      ),
    ).map((measures) =>
      itemOf(definition, measures[0]!)?.type === 'position'
        ? placesTable(reader, summary, measures[0]!)
        : tableOf(reader, summary, measures, roles, dimensionName(dimension, words)),
    ),
  )}`;
}

/** Measures whose answers have the same names can share columns. */
function byAnswers(reader: Reader, measures: readonly MeasureSummary[]): readonly (readonly MeasureSummary[])[] {
  const groups = new Map<string, MeasureSummary[]>();
  for (const measure of measures) {
    // Beside cards are counted, not people.
    const key = JSON.stringify([countsOf(reader, measure) ?? '', ...answerNames(reader, measure)]);
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups.values()];
}

/** What is counted where that is not people. */
function countsOf({ definition, translate }: Reader, measure: MeasureSummary): string | undefined {
  if (measure.field === undefined) return undefined;
  return translate(itemOf(definition, measure)?.type === 'network' ? 'group.lineCounts' : 'group.cardCounts');
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
  const counted = countsOf(reader, measures[0]!);
  const isRated = measures[0]!.kind === 'ordinal';
  const hasWays = !summary.coarse && (isRated || measures.some((one) => one.unknown + one.notApplicable > 0));
  const amount = (count: number) => amountText(reader, count, summary.coarse);
  const cell = (name: string, text: string) => html`<td class="count" data-label=${name}>${text}</td>`;
  return html`<table>
    <caption>
      ${caption} ${counted ? html`<small>${counted}</small>` : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${translate('picture.statement')}</th>
        ${answers.map((answer) => html`<th scope="col">${answer}</th>`)}
        ${
          hasWays
            ? html`<th scope="col">${translate('item.dontKnow')}</th>
                <th scope="col">${translate('item.notApplicable')}</th>`
            : nothing
        }
        ${isRated ? html`<th scope="col">${translate('picture.standsOut')}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${measures.map(
        (measure) =>
          html`<tr>
            <th scope="row"><strong>${measureName(reader, measure)}</strong><br />${asked(reader, measure)}</th>
            ${measure.counts.map((count, at) => cell(answers[at] ?? '', measure.withheld ? '' : amount(count)))}
            ${
              hasWays
                ? html`${cell(translate('item.dontKnow'), String(measure.unknown))}
                  ${cell(translate('item.notApplicable'), String(measure.notApplicable))}`
                : nothing
            }
            ${
              isRated
                ? html`<td data-label=${translate('picture.standsOut')}>${outcomeText(reader, measure, roles)}</td>`
                : nothing
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What was asked, where that is more than the name before it says. */
function asked({ words }: Reader, { item, field }: MeasureSummary): string {
  const its = words.items[item];
  return (field === undefined ? its?.label && its.text : its?.fields?.[field]?.text) ?? '';
}

/** The places of a position, one below the other: as columns they would be far too many. */
function placesTable(reader: Reader, summary: Summary, measure: MeasureSummary): TemplateResult {
  const { translate } = reader;
  const ways = [
    { name: translate('item.dontKnow'), count: measure.unknown },
    { name: translate('item.notApplicable'), count: measure.notApplicable },
  ].filter(({ count }) => count > 0 && !summary.coarse);
  const places = measure.withheld ? [] : namedCounts(reader, measure);
  const rows = [
    ...places.map(({ name, count }) => ({ name, text: amountText(reader, count, summary.coarse) })),
    ...ways.map(({ name, count }) => ({ name, text: String(count) })),
  ];
  return html`<table>
    <caption>
      ${measureName(reader, measure)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${translate('group.place')}</th>
        <th scope="col">${translate('group.howMany')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, text }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="count" data-label=${translate('group.howMany')}>${text}</td>
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
