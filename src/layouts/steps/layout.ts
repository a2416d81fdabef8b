import { html, nothing, type TemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import { itemsOf } from '../../definition/definition.js';
import { remarkFault } from '../../filling/faults.js';
import { minutesLeft, openItems } from '../../filling/model.js';
import { rowIds } from '../../filling/review.js';
import { askItem, dimensionName, faultText, heading, type Layout, type View } from '../../filling/view.js';
import { allSteps, openAllSteps } from './all-steps.js';
import { stepsStyles } from './styles.js';

/** Dimension by dimension: each step unfolds below the last one, and the review after all. */
export const stepsLayout: Layout = { render, styles: stepsStyles };

/** The id of a step's heading. The step after the last one is the review. */
const headingId = (view: View, step: number): string =>
  step < view.definition.dimensions.length ? `step-${step}` : 'review';

function render(view: View): TemplateResult {
  const { definition, filling, oneStep } = view;
  const { dimensions } = definition;
  const isShown = (step: number) => (oneStep ? step === filling.current : step < filling.unfolded);
  return html`<div class="steps" @focusin=${(event: Event) => noteStep(view, event)}>
    ${bar(view)} ${allSteps(view, (step) => view.actAndFocus({ type: 'go', step }, headingId(view, step)))}
    ${view.forgetful ? html`<p class="about-result">${view.translate('error.noDraft')}</p>` : nothing}
    <div class="columns-wide">
      ${view.isWide ? html`<div class="so-far">${view.pictureSoFar()}</div>` : nothing}
      <div class="column">
        ${dimensions.map((dimension, at) => (isShown(at) ? stepView(view, dimension, at) : nothing))}
        ${isShown(dimensions.length) ? html`<div data-step=${dimensions.length}>${view.review()}</div>` : nothing}
      </div>
    </div>
  </div>`;
}

/** The step that holds focus is the one the bar speaks of. */
function noteStep(view: View, event: Event): void {
  const step = (event.target as Element).closest('[data-step]')?.getAttribute('data-step');
  if (step) view.act({ type: 'be-in', step: Number(step) });
}

function bar(view: View): TemplateResult {
  const { definition, filling, translate } = view;
  const total = itemsOf(definition).length;
  const answered = total - openItems(definition, filling).length;
  const { dimensions } = definition;
  const inReview = filling.current >= dimensions.length;
  const where = inReview
    ? translate('review.title')
    : translate('step.short', { n: filling.current + 1, total: dimensions.length });
  const reviewIsOpen = filling.unfolded > dimensions.length && !inReview;
  return html`<div class="bar">
    <span class="where">${where}</span>
    <progress
      max=${total}
      value=${answered}
      aria-label=${translate('review.answered', { n: answered, total })}
    ></progress>
    <span class="left">${timeLeft(view)}</span>
    ${
      reviewIsOpen
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => view.actAndFocus({ type: 'go', step: dimensions.length }, ...rowIds(filling.cameFrom))}
          >
            ${translate('step.backToReview')}
          </button>`
        : nothing
    }
    <button type="button" class="quiet" aria-haspopup="dialog" @click=${(event: Event) => openAllSteps(view, event)}>
      <span aria-hidden="true">≡</span> ${translate('step.all')}
    </button>
  </div>`;
}

function timeLeft({ definition, filling, translate }: View): string {
  const minutes = minutesLeft(definition, filling);
  if (minutes === 0) return translate('step.allAnswered');
  return minutes < 1 ? translate('step.underMinute') : translate('step.minutesLeft', { count: Math.ceil(minutes) });
}

function stepView(view: View, dimension: Dimension, step: number): TemplateResult {
  const { definition, words, translate, headingLevel } = view;
  const total = definition.dimensions.length;
  const name = dimensionName(dimension, words);
  const next = definition.dimensions[step + 1];
  const nextName = next ? dimensionName(next, words) : translate('review.title');
  return html`<section class="step" data-step=${step} aria-labelledby=${`step-${step}`}>
    <p class="eyebrow" aria-hidden="true">${translate('step.short', { n: step + 1, total })}</p>
    ${heading(headingLevel + 1, `step-${step}`, name, translate('step.title', { n: step + 1, total, name }))}
    <p class="about">${words.dimensions[dimension.id]?.about}</p>
    ${dimension.items.map((item) => askItem(view, item))} ${remark(view, dimension, name)}
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
