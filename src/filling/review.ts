import { html, nothing, type TemplateResult } from 'lit';
import type { Dimension } from '../definition/definition.js';
import type { Item } from '../items/answer-types.js';
import { controlId } from '../items/control.js';
import { answeredIn, faultyItems, openItems, type Filling } from './model.js';
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

/** See what is open, then let go. */
export function reviewView(view: Omit<View, 'review'>, review: Review): TemplateResult {
  const { definition, words, translate, filling, headingLevel } = view;
  const open = openItems(definition, filling);
  const faulty = faultyItems(definition, filling);
  return html`<section class="review" aria-labelledby="review">
    ${heading(headingLevel + 1, 'review', translate('review.title'))}
    <p>${open.length > 0 ? translate('review.open', { count: open.length }) : translate('review.complete')}</p>
    ${open.length > 0 ? list(view, open, 'review.answer') : nothing}
    ${
      faulty.length > 0
        ? html`<p>${translate('review.fix', { count: faulty.length })}</p>
            ${list(view, faulty, 'item.edit')}`
        : nothing
    }
    ${definition.dimensions.map((dimension) => dimensionAnswers(view, dimension, dimensionName(dimension, words)))}
    ${review.keeper ? html`<p>${translate('review.goesTo', { host: review.keeper })}</p>` : nothing}
    ${refusal(view, review)}
    <button type="button" class="primary" aria-disabled=${review.busy ? 'true' : 'false'} @click=${review.finish}>
      ${translate('review.finish')}
    </button>
  </section>`;
}

const refusal = ({ translate, filling, definition }: Omit<View, 'review'>, { refused }: Review) => {
  if (!refused) return nothing;
  const text =
    refused === 'nothing'
      ? translate('review.nothing')
      : translate('review.fix', { count: faultyItems(definition, filling).length });
  return html`<p class="fault" role="alert">${text}</p>`;
};

function list(view: Omit<View, 'review'>, items: readonly Item[], action: string): TemplateResult {
  return html`<ul class="rows">
    ${items.map((item) => html`<li><span>${nameOf(item, view.words)}</span>${jump(view, item, action)}</li>`)}
  </ul>`;
}

/** A button that brings a person to an item. */
function jump(view: Omit<View, 'review'>, item: Item, action: string): TemplateResult {
  const { definition, words, translate } = view;
  const step = definition.dimensions.findIndex(({ items }) => items.includes(item));
  return html`<button
    type="button"
    class="quiet"
    aria-label=${translate('a11y.action', { action: translate(action), name: nameOf(item, words) })}
    @click=${() => view.actAndFocus({ type: 'go', step }, controlId(item))}
  >
    ${translate(action)}
  </button>`;
}

function dimensionAnswers(view: Omit<View, 'review'>, dimension: Dimension, name: string): TemplateResult {
  const { translate, filling } = view;
  const counted = translate('review.answered', { n: answeredIn(dimension, filling), total: dimension.items.length });
  return html`<details class="answers">
    <summary>${name} <small>${counted}</small></summary>
    ${answerList(view, dimension, filling, (item) => jump(view, item, 'item.edit'))}
  </details>`;
}

/** The answers of a dimension in words, with its remark. */
export function answerList(
  reader: Pick<View, 'definition' | 'words' | 'translate' | 'language' | 'controls'>,
  dimension: Dimension,
  { answers, remarks }: Pick<Filling, 'answers' | 'remarks'>,
  action: (item: Item) => unknown = () => nothing,
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
