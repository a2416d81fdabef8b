import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../localization/translator.js';
import type { Saving } from './saving.js';

/** What is true of answers that were let go, beside their being saved or not. */
export interface FinishState {
  readonly saving: Saving;
  /** Whether this device keeps a draft of them. */
  readonly kept: boolean;
  /** The group picture is open already. */
  readonly isLate: boolean;
  /** The name of the file that was just saved. */
  readonly file: string | undefined;
  /** The store did not erase them when asked. */
  readonly notErased: boolean;
}

/** What can be done about them. */
export interface FinishActions {
  retry(): void;
  saveFile(): void;
  /** Undefined where nothing can be erased from here. */
  readonly erase: (() => void) | undefined;
}

const TEXT: Readonly<Record<Saving, string>> = {
  saving: 'finish.saving',
  slow: 'finish.slow',
  saved: 'finish.saved',
  'not-saved': 'finish.notSaved',
  'on-device': 'finish.onDevice',
  'on-page': 'finish.onPage',
};

/** The key of what is said, and whether it blocks a person. */
export function textOfSaving(saving: Saving, kept: boolean): { readonly key: string; readonly isAlert: boolean } {
  // A result that was refused is safe on this device only where the device keeps it.
  const state = saving === 'not-saved' && !kept ? 'on-page' : saving;
  return { key: TEXT[state], isAlert: state === 'not-saved' || state === 'on-page' };
}

/** The truth about saving: *saved* only after the host's promise. */
export function savingNotice(translate: Translate, state: FinishState, actions: FinishActions): TemplateResult {
  const { saving, kept, isLate, file, notErased } = state;
  const { key, isAlert } = textOfSaving(saving, kept);
  const needsFile = saving === 'not-saved' || saving === 'on-device' || saving === 'on-page';
  // An alert has to come in with its text to be heard, so it is a paragraph of its own; the rest the element announces.
  return html`<div class="notice" id="saving" data-saving=${saving} tabindex="-1">
    ${isAlert ? html`<p role="alert">${translate(key)}</p>` : html`<p>${translate(key)}</p>`}
    ${saving === 'saved' && isLate ? html`<p>${translate('finish.late')}</p>` : nothing}
    ${
      saving === 'not-saved'
        ? html`<button type="button" @click=${actions.retry}>${translate('finish.retry')}</button>`
        : nothing
    }
    ${needsFile ? html`<button type="button" @click=${actions.saveFile}>${translate('finish.file')}</button>` : nothing}
    ${file ? html`<p>${translate('finish.fileDone', { file })}</p>` : nothing}
    ${
      saving === 'saved' && actions.erase
        ? html`<details>
            <summary>${translate('finish.erase')}</summary>
            <p>${translate('finish.eraseAsk')}</p>
            <button type="button" @click=${actions.erase}>${translate('finish.eraseYes')}</button>
            ${notErased ? html`<p class="fault" role="alert">${translate('finish.notErased')}</p>` : nothing}
          </details>`
        : nothing
    }
  </div>`;
}
