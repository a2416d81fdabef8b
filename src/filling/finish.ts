import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../localization/translator.js';
import type { Saving } from './saving.js';

/** What can be done about answers that were let go. */
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

/** The truth about saving: *saved* only after the host's promise. */
export function savingNotice(
  translate: Translate,
  saving: Saving,
  kept: boolean,
  actions: FinishActions,
): TemplateResult {
  // A result that was refused is safe on this device only where the device keeps it.
  const state = saving === 'not-saved' && !kept ? 'on-page' : saving;
  const isAlert = state === 'not-saved' || state === 'on-page';
  const needsFile = state === 'not-saved' || state === 'on-device' || state === 'on-page';
  return html`<div class="notice" id="saving" data-saving=${saving}>
    <p role=${isAlert ? 'alert' : 'status'}>${translate(TEXT[state])}</p>
    ${
      saving === 'not-saved'
        ? html`<button type="button" @click=${actions.retry}>${translate('finish.retry')}</button>`
        : nothing
    }
    ${needsFile ? html`<button type="button" @click=${actions.saveFile}>${translate('finish.file')}</button>` : nothing}
    ${
      saving === 'saved' && actions.erase
        ? html`<details>
            <summary>${translate('finish.erase')}</summary>
            <p>${translate('finish.eraseAsk')}</p>
            <button type="button" @click=${actions.erase}>${translate('finish.eraseYes')}</button>
          </details>`
        : nothing
    }
  </div>`;
}
