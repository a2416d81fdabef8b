import { html, nothing, type TemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import { remarkFault } from '../../filling/faults.js';
import { askItem, dimensionName, faultText, heading, type View } from '../../filling/view.js';
import type { Item } from '../../items/answer-types.js';

/** The id of a step's heading. The step after the last one is the review. */
export const headingId = (view: View, step: number): string =>
  step < view.definition.dimensions.length ? `step-${step}` : 'review';

/**
 * The unfolded steps below each other, and the review after all; or only the current one of these.
 *
 * @param ask asks an item, for layouts that put something around the question.
 */
export function stepsColumn(view: View, ask: (item: Item) => unknown = (item) => askItem(view, item)): TemplateResult {
  const { definition, filling, oneStep } = view;
  const { dimensions } = definition;
  const isShown = (step: number) => (oneStep ? step === filling.current : step < filling.unfolded);
  return html`<div class="column">
    ${dimensions.map((dimension, at) => (isShown(at) ? stepView(view, dimension, at, ask) : nothing))}
    ${isShown(dimensions.length) ? html`<div data-step=${dimensions.length}>${view.review()}</div>` : nothing}
  </div>`;
}

function stepView(view: View, dimension: Dimension, step: number, ask: (item: Item) => unknown): TemplateResult {
  const { definition, words, translate, headingLevel } = view;
  const total = definition.dimensions.length;
  const name = dimensionName(dimension, words);
  const next = definition.dimensions[step + 1];
  const nextName = next ? dimensionName(next, words) : translate('review.title');
  return html`<section class="step" data-step=${step} aria-labelledby=${`step-${step}`}>
    <p class="eyebrow" aria-hidden="true">${translate('step.short', { n: step + 1, total })}</p>
    ${heading(headingLevel + 1, `step-${step}`, name, translate('step.title', { n: step + 1, total, name }))}
    <p class="about">${words.dimensions[dimension.id]?.about}</p>
    ${dimension.items.map(ask)} ${remark(view, dimension, name)}
    <div class="onward">
      ${
        view.oneStep || step === 0
          ? html`<button type="button" class="quiet" @click=${() => goBack(view, step)}>
              ${translate('step.back')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="next"
        @click=${() => view.actAndFocus({ type: 'go', step: step + 1 }, headingId(view, step + 1))}
      >
        ${translate('step.next', { name: nextName })}
      </button>
    </div>
  </section>`;
}

/** The screen before this step. Where steps stand below each other, the step before is just above. */
function goBack(view: View, step: number): void {
  if (step === 0) view.actAndFocus({ type: 'go-to-introduction' }, 'title');
  else view.actAndFocus({ type: 'go', step: step - 1 }, headingId(view, step - 1));
}

function remark(view: View, dimension: Dimension, name: string): TemplateResult {
  const { filling, translate, disabled } = view;
  const text = filling.remarks[dimension.id];
  const fault = faultText(remarkFault(text), name, view);
  const id = `remark-${dimension.id}`;
  return html`<details class="remark">
    <summary>${translate('step.remark', { name })}</summary>
    <textarea
      id=${id}
      rows="2"
      ?disabled=${disabled}
      aria-label=${translate('step.remark', { name })}
      aria-describedby=${`${id}-who ${id}-fault`}
      aria-invalid=${fault ? 'true' : 'false'}
      .value=${text ?? ''}
      @input=${(event: Event) =>
        view.act({ type: 'remark', dimension: dimension.id, text: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <p class="hint" id=${`${id}-who`}>${translate('step.remarkGroup')}</p>
    <p class="fault" id=${`${id}-fault`} ?hidden=${!fault}>${fault}</p>
  </details>`;
}
