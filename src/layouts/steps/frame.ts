import { html, nothing, type TemplateResult } from 'lit';
import { itemsOf } from '../../definition/definition.js';
import { minutesLeft, openItems } from '../../filling/model.js';
import { rowIds } from '../../filling/review.js';
import type { View } from '../../filling/view.js';
import { allSteps, openAllSteps } from './all-steps.js';
import { headingId } from './column.js';

/** What stands around the steps, however they are asked: the bar, the dialog with all steps, and what is lost here. */
export function stepsFrame(view: View, content: TemplateResult): TemplateResult {
  return html`<div class="steps" @focusin=${(event: Event) => noteStep(view, event)}>
    ${bar(view)} ${allSteps(view, (step) => view.actAndFocus({ type: 'go', step }, headingId(view, step)))}
    ${view.forgetful ? html`<p class="about-result">${view.translate('error.noDraft')}</p>` : nothing} ${content}
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
