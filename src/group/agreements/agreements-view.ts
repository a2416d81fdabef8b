import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { agreementState, type Agreement } from '../../definition/agreement.js';
import { errorNotice } from '../../elements/error-notice.js';
import { heading } from '../../filling/view.js';
import type { Translate } from '../../localization/translator.js';
import { agreementCard } from './card.js';
import { agreementForm } from './form.js';
import type { FormHandling } from './form-controller.js';
import type { Entry } from './list.js';

/** The key of the form for a new agreement. */
export const NEW = 'new';

/** What the list of agreements is made from. */
export interface AgreementsView {
  readonly translate: Translate;
  readonly language: string;
  readonly headingLevel: number;
  readonly lastTime: readonly Entry[];
  readonly others: readonly Entry[];
  readonly failed: boolean;
  /** The open form of an agreement, by its id, or of a new one. */
  formOf(key: string): FormHandling | undefined;
  /** Whether a new one can be made here: an agreement belongs to an instrument. */
  readonly canAdd: boolean;
  /** The name of the dimension an agreement is about, where it is known. */
  aboutOf(agreement: Agreement): string | undefined;
  add(): void;
  edit(agreement: Agreement): void;
  erase(agreement: Agreement): void;
  restore(agreement: Agreement): void;
  choose(agreement: Agreement, state: Agreement['state']): void;
  retry(agreement: Agreement): void;
  load(): void;
}

/** All agreements: those of last time that were open first. */
export function agreementsView(view: AgreementsView): TemplateResult {
  const { translate, headingLevel, lastTime, others, failed } = view;
  const isEmpty = lastTime.length + others.length === 0;
  return html`<div class="agreements">
    ${heading(headingLevel, 'agreements', translate('agreement.title'))}
    ${
      failed
        ? html`${errorNotice(translate('agreement.failed'), translate('error.code', { code: 'store-refused' }))}
            <button type="button" @click=${() => view.load()}>${translate('finish.retry')}</button>`
        : nothing
    }
    ${
      lastTime.length > 0
        ? html`<section class="section last-time" aria-labelledby="last-time">
            ${heading(headingLevel + 1, 'last-time', translate('agreement.lastTime'))} ${cards(view, lastTime)}
          </section>`
        : nothing
    }
    ${others.length > 0 ? cards(view, others) : nothing}
    ${isEmpty && !failed ? html`<p>${translate('agreement.none')}</p>` : nothing} ${newForm(view)}
  </div>`;
}

const cards = (view: AgreementsView, entries: readonly Entry[]) =>
  html`<ul class="cards">
    ${repeat(
      entries,
      ({ agreement }) => agreement.id,
      (entry) => html`<li>${one(view, entry)}</li>`,
    )}
  </ul>`;

function newForm(view: AgreementsView): TemplateResult | typeof nothing {
  const { translate, headingLevel, language } = view;
  if (!view.canAdd) return nothing;
  const form = view.formOf(NEW);
  if (form) return agreementForm({ ...form, translate, language, headingLevel: headingLevel + 1, about: undefined });
  return html`<button type="button" class="next" id="new" @click=${() => view.add()}>
    <span aria-hidden="true">+</span> ${translate('agreement.new')}
  </button>`;
}

function one(view: AgreementsView, { agreement, state }: Entry): TemplateResult {
  const { translate, language, headingLevel } = view;
  const form = view.formOf(agreement.id);
  const about = view.aboutOf(agreement);
  const inside = { translate, language, headingLevel: headingLevel + 1, about };
  if (state === 'erased') return erased(view, agreement);
  if (form) return agreementForm({ ...form, ...inside });
  return html`<div class="card" data-state=${agreement.state}>
    ${agreementCard({ ...inside, agreement, onPage: state === 'on-page' })} ${states(view, agreement)}
    <div class="problem" role="alert">${problem(view, state)}</div>
    <div class="actions">
      ${state === 'not-saved' ? action(view, 'finish.retry', agreement, () => view.retry(agreement)) : nothing}
      ${action(view, 'item.edit', agreement, () => view.edit(agreement), `edit-${agreement.id}`)}
      ${action(view, 'item.erase', agreement, () => view.erase(agreement))}
    </div>
  </div>`;
}

function problem({ translate }: AgreementsView, state: Entry['state']): string | typeof nothing {
  if (state === 'not-saved') return translate('agreement.notSaved');
  return state === 'not-erased' ? translate('agreement.notErased') : nothing;
}

/** A button that stands on every card says on which. */
function action(view: AgreementsView, word: string, { what }: Agreement, act: () => void, id?: string): TemplateResult {
  const name = view.translate('a11y.action', { action: view.translate(word), name: what });
  return html`<button type="button" class="quiet" id=${id ?? nothing} aria-label=${name} @click=${act}>
    ${view.translate(word)}
  </button>`;
}

const states = ({ translate, choose }: AgreementsView, agreement: Agreement) =>
  html`<fieldset class="states">
    <legend>${translate('agreement.state')} <span class="hidden">${agreement.what}</span></legend>
    <div>
      ${agreementState.options.map(
        (state) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${`state-${agreement.id}`}
              value=${state}
              .checked=${live(agreement.state === state)}
              @change=${() => choose(agreement, state)}
            />
            ${translate(`agreement.${state}`)}
          </label>`,
      )}
    </div>
  </fieldset>`;

/** What stands in the place of an erased one. */
const erased = (view: AgreementsView, agreement: Agreement) =>
  html`<div class="erased">
    <p>${view.translate('agreement.erased')}</p>
    ${action(view, 'item.undo', agreement, () => view.restore(agreement), `restore-${agreement.id}`)}
  </div>`;
