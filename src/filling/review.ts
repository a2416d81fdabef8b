import { html, nothing, type TemplateResult } from 'lit';
import { itemsOf, type Dimension } from '../definition/definition.js';
import { controlId } from '../items/control.js';
import { countFaults, faultyItems, faultyRemarks } from './faults.js';
import { answeredIn, openItems, type Filling, type ReviewRow } from './model.js';
import { dimensionName, heading, nameOf, readItem, type View } from './view.js';

/** What the review needs beside the view it is part of. */
export interface Review {
  readonly keeper: string | undefined;
  /** Why finishing was refused: said beside the button that was pressed. */
  readonly refused: 'nothing' | 'faults' | undefined;
  /** A result is being saved: pressed twice is one result. */
  readonly busy: boolean;
  finish(): void;
}

/** The ids to bring a person back to in the review: the row they came from, or where its answer stands now. */
export const rowIds = (row: ReviewRow | undefined): readonly string[] =>
  row ? [rowId(row), rowId({ ...row, list: 'all' }), 'review'] : ['review'];

const rowId = ({ list, about }: ReviewRow): string => `${list}-${about}`;

/** See what is open, then let go. */
export function reviewView(view: View, review: Review): TemplateResult {
  const { definition, words, translate, filling, headingLevel, oneStep } = view;
  const open = openItems(definition, filling).map(({ id }) => id);
  const faulty = [...faultyItems(definition, filling), ...faultyRemarks(definition, filling)].map(({ id }) => id);
  const steps = definition.dimensions.length;
  return html`<section class="review" aria-labelledby="review">
    ${heading(headingLevel + 1, 'review', translate('review.title'))}
    <p>${open.length > 0 ? translate('review.open', { count: open.length }) : translate('review.complete')}</p>
    ${open.length > 0 ? rows(view, open, 'open', 'review.answer') : nothing}
    ${
      faulty.length > 0
        ? html`<p>${translate('review.fix', { count: faulty.length })}</p>
            ${rows(view, faulty, 'fix', 'item.edit')}`
        : nothing
    }
    ${definition.dimensions.map((dimension) => dimensionAnswers(view, dimension, dimensionName(dimension, words)))}
    ${review.keeper ? html`<p>${translate('review.goesTo', { host: review.keeper })}</p>` : nothing}
    ${refusal(view, review)}
    <button type="button" class="primary" aria-disabled=${review.busy ? 'true' : 'false'} @click=${review.finish}>
      ${translate('review.finish')}
    </button>
    ${
      oneStep
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => view.actAndFocus({ type: 'go', step: steps - 1 }, `step-${steps - 1}`)}
          >
            ${translate('step.back')}
          </button>`
        : nothing
    }
  </section>`;
}

const refusal = ({ translate, filling, definition }: View, { refused }: Review) => {
  if (!refused) return nothing;
  const text =
    refused === 'nothing'
      ? translate('review.nothing')
      : translate('review.fix', { count: countFaults(definition, filling) });
  return html`<p class="fault" role="alert">${text}</p>`;
};

function rows(view: View, ids: readonly string[], list: ReviewRow['list'], action: string): TemplateResult {
  return html`<ul class="rows">
    ${ids.map((about) => html`<li><span>${nameOfRow(view, about)}</span>${jump(view, { list, about }, action)}</li>`)}
  </ul>`;
}

/** The name of an item, or of the remark about a dimension. Items and dimensions share no ids in practice; items go first. */
function nameOfRow({ definition, words, translate }: View, about: string): string {
  const item = itemsOf(definition).find(({ id }) => id === about);
  if (item) return nameOf(item, words);
  const dimension = definition.dimensions.find(({ id }) => id === about);
  return dimension ? translate('step.remark', { name: dimensionName(dimension, words) }) : about;
}

/** A button that brings a person to an item, or to a remark. */
function jump(view: View, row: ReviewRow, action: string): TemplateResult {
  const { definition, translate } = view;
  const item = itemsOf(definition).find(({ id }) => id === row.about);
  const step = definition.dimensions.findIndex(({ id, items }) =>
    item ? items.some((one) => one === item) : id === row.about,
  );
  return html`<button
    type="button"
    class="quiet"
    id=${rowId(row)}
    aria-label=${translate('a11y.action', { action: translate(action), name: nameOfRow(view, row.about) })}
    @click=${() => view.actAndFocus({ type: 'go', step, from: row }, item ? controlId(item) : `remark-${row.about}`)}
  >
    ${translate(action)}
  </button>`;
}

function dimensionAnswers(view: View, dimension: Dimension, name: string): TemplateResult {
  const { translate, filling } = view;
  const counted = translate('review.answered', { n: answeredIn(dimension, filling), total: dimension.items.length });
  return html`<details class="answers">
    <summary>${name} <small>${counted}</small></summary>
    ${answerList(view, dimension, filling, ({ id }) => jump(view, { list: 'all', about: id }, 'item.edit'))}
  </details>`;
}

/** The answers of a dimension in words, with its remark. */
export function answerList(
  reader: Pick<View, 'definition' | 'words' | 'translate' | 'language' | 'controls'>,
  dimension: Dimension,
  { answers, remarks }: Pick<Filling, 'answers' | 'remarks'>,
  action: (item: Dimension['items'][number]) => unknown = () => nothing,
): TemplateResult {
  const { words, translate } = reader;
  const remark = remarks[dimension.id];
  return html`<dl>
    ${dimension.items.map(
      (item) =>
        html`<div>
          <dt>${words.items[item.id]?.text}</dt>
          <dd>${readItem(reader, item, answers[item.id])} ${action(item)}</dd>
        </div>`,
    )}
    ${
      remark
        ? html`<div>
            <dt>${translate('picture.remark')}</dt>
            <dd class="written">${remark}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}
