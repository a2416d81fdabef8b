import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../localization/translator.js';
import { clockText } from './clock.js';
import type { ClockController } from './clock-controller.js';

/** What only the facilitator sees. */
export interface ScriptView {
  readonly translate: Translate;
  /** What to do in each step. */
  readonly steps: readonly string[];
  /** How long each step takes. */
  readonly minutes: readonly number[];
  readonly clock: ClockController;
  readonly notes: string;
  /** There is room beside the question: the script stands open. */
  readonly isWide: boolean;
  note(text: string): void;
}

/** How to guide the conversation, with a clock that only counts, and a place for notes. */
export function scriptView(view: ScriptView): TemplateResult {
  const { translate, steps, notes, isWide } = view;
  return html`<aside class="script">
    ${
      steps.length > 0
        ? html`<details ?open=${isWide}>
            <summary>${translate('dialogue.script')}</summary>
            ${clock(view)} ${stepList(view)}
          </details>`
        : nothing
    }
    <details>
      <summary>${translate('dialogue.notes')}</summary>
      <textarea
        rows="4"
        autocomplete="off"
        aria-label=${translate('dialogue.notes')}
        .value=${live(notes)}
        @input=${(event: Event) => view.note((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </details>
  </aside>`;
}

function clock({ translate, clock }: ScriptView): TemplateResult {
  const isOver = clock.left === 0;
  return html`<div class="clock">
    <p class=${isOver ? 'time over' : 'time'}>
      ${isOver ? translate('dialogue.clockOver') : translate('a11y.clock', { time: clockText(clock.left) })}
    </p>
    <div class="actions">
      <button type="button" @click=${() => clock.toggle()}>
        ${translate(clock.running ? 'dialogue.clockPause' : 'dialogue.clockStart')}
      </button>
      <button type="button" @click=${() => clock.addMinute()}>${translate('dialogue.clockMore')}</button>
    </div>
  </div>`;
}

/** The steps are a choice: the facilitator says where the group is, never the clock. */
function stepList({ translate, steps, minutes, clock }: ScriptView): TemplateResult {
  const current = clock.clock.step;
  return html`<fieldset class="steps">
    <legend class="hidden">${translate('dialogue.script')}</legend>
    ${steps.map(
      (text, step) =>
        html`<label class="step" data-past=${step < current ? 'true' : nothing}>
          <input
            type="radio"
            name="step"
            value=${step}
            .checked=${live(step === current)}
            @change=${() => clock.goTo(step)}
          />
          <span class="minutes">${translate('dialogue.minutes', { n: minutes[step] ?? 0 })}</span>
          <span>${text}</span>
        </label>`,
    )}
  </fieldset>`;
}
