import { html, nothing, render, type TemplateResult } from 'lit';
import { answeredIn } from '../../filling/model.js';
import { dimensionName, type View } from '../../filling/view.js';

/** All steps in a dialog: where am I, what is open, go anywhere. */
export function allSteps(view: View, go: (step: number) => void): TemplateResult {
  const { definition, words, translate, filling } = view;
  const stateOf = (step: number): string => {
    const dimension = definition.dimensions[step]!;
    const answered = answeredIn(dimension, filling);
    if (answered === dimension.items.length) return translate('step.done');
    return answered === 0
      ? translate('step.notStarted')
      : translate('step.open', { n: dimension.items.length - answered });
  };
  const row = (step: number, name: string, state: string) =>
    html`<li>
      <button
        type="button"
        aria-current=${filling.current === step ? 'step' : nothing}
        @click=${(event: Event) => {
          (event.currentTarget as Element).closest('dialog')?.close();
          go(step);
        }}
      >
        <span>${name}</span><small>${state}</small>
      </button>
    </li>`;
  return html`<dialog class="all-steps" aria-label=${translate('step.all')}>
    <div class="so-far-small"></div>
    <ol>
      ${definition.dimensions.map((dimension, step) => row(step, dimensionName(dimension, words), stateOf(step)))}
      ${row(definition.dimensions.length, translate('review.title'), '')}
    </ol>
    <form method="dialog"><button class="quiet">${translate('step.close')}</button></form>
  </dialog>`;
}

/** Opens the dialog. Its picture is drawn then only: it would cost each answer a drawing that nobody sees. */
export function openAllSteps(view: View, event: Event): void {
  const dialog = (event.currentTarget as Element).closest('.steps')?.querySelector('dialog');
  const place = dialog?.querySelector<HTMLElement>('.so-far-small');
  if (place) render(view.pictureSoFar(), place);
  dialog?.showModal();
}
