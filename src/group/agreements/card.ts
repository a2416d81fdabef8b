import { html, nothing, type TemplateResult } from 'lit';
import type { Agreement } from '../../definition/agreement.js';
import { formatDate } from '../../localization/format.js';
import type { Translate } from '../../localization/translator.js';
import { missingIn } from './draft.js';

/** What a card needs to be read. */
export interface CardView {
  readonly agreement: Agreement;
  readonly translate: Translate;
  readonly language: string;
  readonly headingLevel: number;
  /** What it is about, where that is known. */
  readonly about: string | undefined;
  /** Nobody keeps it but this page. */
  readonly onPage: boolean;
}

/** The id of a card's text: where it takes focus. */
export const cardId = (agreement: Agreement): string => `agreement-${agreement.id}`;

/** An agreement as it stands: what is largest, then who and by when, then how it will be seen. */
export function agreementCard(view: CardView): TemplateResult {
  const { agreement, translate, language, headingLevel, about, onPage } = view;
  const { what, who, by, sign, first } = agreement;
  const missing = missingIn(agreement).map((field) => translate(`agreement.${field}`));
  const facts = [who, by && translate('agreement.due', { date: formatDate(language, by) })].filter(Boolean).join(' · ');
  const written = (text: string) => html`<span class="as-written">${text}</span>`;
  return html`${first ? html`<p class="first">${translate('agreement.nextStep')}</p>` : nothing}
    <div class="heading what" role="heading" aria-level=${headingLevel} id=${cardId(agreement)} tabindex="-1">
      ${written(what)}
    </div>
    ${facts ? html`<p>${written(facts)}</p>` : nothing}
    ${sign ? html`<p><span class="about">${translate('agreement.how')}</span> ${written(sign)}</p>` : nothing}
    ${
      missing.length > 0
        ? html`<p class="about">${translate('agreement.missing', { fields: missing.join(' ') })}</p>`
        : nothing
    }
    ${about ? html`<p class="about">${translate('agreement.from', { name: about })}</p>` : nothing}
    ${onPage ? html`<p class="on-page">${translate('agreement.onPage')}</p>` : nothing}`;
}
