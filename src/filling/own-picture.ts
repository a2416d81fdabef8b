import { html, nothing, type TemplateResult } from 'lit';
import { isRated, itemsOf, type Definition } from '../definition/definition.js';
import type { MeasureSummary, Summary } from '../analysis/summary.js';
import { onPaper } from '../elements/on-paper.js';
import { pictureActions, pictureCaption } from '../elements/picture-actions.js';
import { formatDate } from '../localization/format.js';
import { crossoversView, type CrossoversView } from './crossovers.js';
import { measureName } from './measure-names.js';
import { answerList } from './review.js';
import { dimensionName, heading, readItem, type Reader } from './view.js';

/** What a person sees after finishing, and what anyone sees of a stored result. */
export interface OwnPicture {
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly remarks: Readonly<Record<string, string>>;
  readonly summary: Summary;
  readonly drawing: TemplateResult;
  /** The chosen part of the picture: a measure by its key, or another. */
  readonly chosen: string | undefined;
  /** What is read of the chosen part, where that is no measure. */
  readonly detail: string | undefined;
  readonly completed: string;
  readonly table: { readonly button: TemplateResult; readonly table: TemplateResult | typeof nothing };
  asTable(): TemplateResult;
  /** What is true of the answers now: saved, on this device … Undefined for a stored result. */
  readonly notice: TemplateResult | undefined;
  /** For a stored result: notices about it. */
  readonly about: readonly string[];
  /** The version it was filled in with, where that is an older one. */
  readonly older: string | undefined;
  /** Which instruments help next. */
  readonly next: CrossoversView;
  /** Back to the review; undefined where answers can no longer be changed. */
  readonly change: (() => void) | undefined;
}

export function ownPictureView(own: OwnPicture): TemplateResult {
  const { reader, headingLevel, drawing, table } = own;
  const { translate, language } = reader;
  return html`<div class="own">
    ${own.notice ?? nothing} ${own.about.map((text) => html`<p class="about-result">${text}</p>`)}
    ${heading(headingLevel, 'picture', translate('picture.own'))}
    <p class="about">
      ${translate('picture.on', { date: formatDate(language, own.completed) })}
      ${own.older ? translate('picture.older', { version: own.older }) : nothing}
    </p>
    <div class="figure">${drawing}</div>
    ${pictureCaption(
      { instrument: reader.definition.id, name: reader.words.name, of: translate('picture.own'), date: own.completed },
      language,
    )}
    <p class="chosen" aria-live="polite">${chosenPart(own)}</p>
    ${reflections(own)}
    <div class="actions">
      ${table.button} ${pictureActions(translate)}
      ${
        own.change
          ? html`<button type="button" class="quiet" @click=${own.change}>${translate('picture.change')}</button>`
          : nothing
      }
    </div>
    ${table.table} ${crossoversView(own.next)} ${onPaper(() => answersOnPaper(own))}
  </div>`;
}

/** All answers, where they do not stand below the picture anyway: as a table, or as those of a stored result. */
const answersOnPaper = (own: OwnPicture): TemplateResult | typeof nothing =>
  own.about.length > 0 || own.table.table !== nothing ? nothing : own.asTable();

/** The full statement and answer of the part that was touched. */
function chosenPart({ reader, answers, chosen, detail }: OwnPicture): TemplateResult | string | typeof nothing {
  if (detail !== undefined) return detail;
  const item = itemsOf(reader.definition).find(({ id }) => id === chosen?.split('/')[0]);
  if (!item) return nothing;
  return html`${reader.words.items[item.id]?.text} <strong>${readItem(reader, item, answers[item.id])}</strong>`;
}

/** What the person's own answers say at a glance: at most three sentences, no praise and no blame. */
function reflections({ reader, headingLevel, summary, answers, remarks }: OwnPicture): TemplateResult {
  const { translate, definition } = reader;
  if (Object.keys(answers).length + Object.keys(remarks).length === 0)
    return html`<p>${translate('picture.empty')}</p>`;
  const sentences = reflect(definition, summary, (measure) => measureName(reader, measure));
  return html`<div class="heading level-4" role="heading" aria-level=${headingLevel + 1}>
      ${translate('picture.standsOut')}
    </div>
    ${sentences.map(({ key, labels }) => html`<p>${translate(key, { labels: labels.join(', ') })}</p>`)}
    <p>${translate('picture.noGrade')}</p>`;
}

/** A sentence and the items it names. */
export interface Reflection {
  readonly key: 'picture.highest' | 'picture.lowest' | 'picture.unknown' | 'picture.even';
  readonly labels: readonly string[];
}

/** At most this many items in a sentence: more is a list, not a sentence. */
const MOST_NAMED = 3;

/**
 * Highest and lowest are said of statements on scales of the same length, in dimensions where high has a meaning; with
 * less than two places between them the answers lie close together.
 */
export function reflect(
  definition: Definition,
  summary: Summary,
  nameMeasure: (measure: MeasureSummary) => string,
): readonly Reflection[] {
  const meaningful = new Set(
    definition.dimensions
      .filter(({ favourable, reads }) => favourable !== 'none' && reads !== 'none')
      .flatMap(({ items }) => items.filter((item) => isRated(item) && item.type !== 'contrast').map(({ id }) => id)),
  );
  const all = [...summary.measures.values()].filter(({ kind }) => kind === 'ordinal');
  const answered = all.filter(({ item, median }) => meaningful.has(item) && median !== null);
  const place = ({ median, answers }: MeasureSummary) => median! / (answers.length - 1);
  const places = answered.map(place);
  const highest = Math.max(...places);
  const lowest = Math.min(...places);
  const named = (which: readonly MeasureSummary[]) => which.slice(0, MOST_NAMED).map(nameMeasure);
  const unknown = all.filter((measure) => measure.unknown > 0);
  const said: Reflection[] = [];
  if (answered.length > 1 && highest - lowest <= 0.25) said.push({ key: 'picture.even', labels: [] });
  else if (answered.length > 1) {
    said.push({ key: 'picture.highest', labels: named(answered.filter((measure) => place(measure) === highest)) });
    said.push({ key: 'picture.lowest', labels: named(answered.filter((measure) => place(measure) === lowest)) });
  }
  if (unknown.length > 0) said.push({ key: 'picture.unknown', labels: named(unknown) });
  return said;
}

/** The same picture as a table: what was asked and what was answered. */
export function ownTable(
  { definition, words, translate, ...rest }: Reader,
  answers: OwnPicture['answers'],
): TemplateResult {
  const reader = { definition, words, translate, ...rest };
  return html`${definition.dimensions.map(
    (dimension) =>
      html`<table class="as-list">
        <caption>
          ${dimensionName(dimension, words)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${translate('picture.statement')}</th>
            <th scope="col">${translate('picture.answer')}</th>
          </tr>
        </thead>
        <tbody>
          ${dimension.items.map(
            (item) =>
              html`<tr>
                <th scope="row">${words.items[item.id]?.text}</th>
                <td>${readItem(reader, item, answers[item.id])}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  )}`;
}

/** A stored result as it can be read: all answers in words. What stays with a person is never in it. */
export const storedAnswers = (own: OwnPicture): TemplateResult =>
  html`${own.reader.definition.dimensions.map(
    (dimension) =>
      html`<section>
        ${heading(own.headingLevel + 1, `read-${dimension.id}`, dimensionName(dimension, own.reader.words))}
        ${answerList(own.reader, { ...dimension, items: dimension.items.filter((item) => !item.private) }, own)}
      </section>`,
  )}`;
