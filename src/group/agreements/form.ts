import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../filling/view.js';
import { formatDate } from '../../localization/format.js';
import type { Translate } from '../../localization/translator.js';
import { dayOf, isPast, WEEKS, weeksAfter, type When } from './draft.js';
import type { FormHandling } from './form-controller.js';

/** What the form of an agreement is made from. */
export interface FormView extends FormHandling {
  readonly translate: Translate;
  readonly language: string;
  readonly headingLevel: number;
  /** What it is about, where that is known. */
  readonly about: string | undefined;
}

/** The id of the first field: where a form takes focus. */
export const whatId = (key: string): string => `what-${key}`;

/**
 * An agreement to write or change. It is no `<form>`: Enter in a field on a phone would save an agreement that is not
 * written yet.
 */
export function agreementForm(view: FormView): TemplateResult {
  const { key, form, translate, about, headingLevel } = view;
  const isNew = !('made' in form.from);
  const title = translate(isNew ? 'agreement.new' : 'item.edit');
  return html`<div class="agreement-form" role="group" aria-label=${title}>
    <div class="form-title">
      ${heading(headingLevel, `form-${key}`, title)}
      ${about ? html`<p class="about">${translate('agreement.from', { name: about })}</p>` : nothing}
    </div>
    ${what(view)} ${who(view)} ${when(view)} ${sign(view)}
    <label class="choice">
      <input
        type="checkbox"
        .checked=${live(form.draft.first)}
        @change=${(event: Event) => view.change({ first: (event.target as HTMLInputElement).checked })}
      />
      ${translate('agreement.nextStep')}
    </label>
    <div class="actions">
      <button type="button" class="primary" aria-disabled=${form.busy ? 'true' : nothing} @click=${() => view.save()}>
        ${translate('agreement.save')}
      </button>
      <button type="button" @click=${() => view.cancel()}>${translate('item.cancel')}</button>
    </div>
    <p class="problem" role="alert">${problemText(view)}</p>
    ${form.busy ? html`<p class="about loading">${translate('error.loading')}</p>` : nothing}
  </div>`;
}

function problemText({ form, translate }: FormView): string {
  switch (form.problem?.kind) {
    case 'needs-what':
      return translate('agreement.needsWhat');
    case 'too-long':
      return translate('item.tooLong', { count: form.problem.by });
    case 'not-saved':
      return translate('agreement.notSaved');
    default:
      return '';
  }
}

const typed = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

const what = ({ key, form, translate, change }: FormView) =>
  html`<div class="field">
    <label for=${whatId(key)}>${translate('agreement.what')}</label>
    <textarea
      id=${whatId(key)}
      rows="1"
      aria-describedby=${`hint-${key}`}
      aria-invalid=${form.problem?.kind === 'needs-what' ? 'true' : nothing}
      .value=${live(form.draft.what)}
      @input=${(event: Event) => change({ what: typed(event) })}
    ></textarea>
    <p class="hint" id=${`hint-${key}`}>${translate('agreement.whatHint')}</p>
  </div>`;

const who = ({ key, form, translate, change }: FormView) =>
  html`<div class="field">
    <label for=${`who-${key}`}>${translate('agreement.who')}</label>
    <input
      id=${`who-${key}`}
      autocomplete="off"
      .value=${live(form.draft.who)}
      @input=${(event: Event) => change({ who: typed(event) })}
    />
  </div>`;

const sign = ({ key, form, translate, change }: FormView) =>
  html`<div class="field">
    <label for=${`sign-${key}`}>${translate('agreement.how')}</label>
    <textarea
      id=${`sign-${key}`}
      rows="1"
      .value=${live(form.draft.sign)}
      @input=${(event: Event) => change({ sign: typed(event) })}
    ></textarea>
  </div>`;

/** Some weeks from now with one tap, or a day. Nothing is chosen beforehand. */
function when({ key, form, translate, language, change }: FormView): TemplateResult {
  const { draft } = form;
  const today = dayOf(new Date());
  const choice = (value: Exclude<When, undefined>, text: string, date?: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name=${`when-${key}`}
        value=${String(value)}
        .checked=${live(draft.when === value)}
        @change=${() => change({ when: value })}
      />
      <span>${text}${date ? html`<small>${formatDate(language, date)}</small>` : nothing}</span>
    </label>`;
  return html`<fieldset class="field">
    <legend>${translate('agreement.when')}</legend>
    <div class="dates">
      ${WEEKS.map((weeks) => choice(weeks, translate('agreement.inWeeks', { count: weeks }), weeksAfter(today, weeks)))}
      ${choice('day', translate('agreement.day'))}
    </div>
    ${
      draft.when === 'day'
        ? html`<input
            type="date"
            aria-label=${translate('agreement.day')}
            aria-describedby=${`past-${key}`}
            .value=${live(draft.day)}
            @change=${(event: Event) => change({ day: typed(event) })}
          />`
        : nothing
    }
    <p class="hint" id=${`past-${key}`}>${isPast(draft, today) ? translate('agreement.dayPast') : ''}</p>
  </fieldset>`;
}
