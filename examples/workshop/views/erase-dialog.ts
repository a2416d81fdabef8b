import { html, type TemplateResult } from 'lit';
import type { Workshop } from '../workshop.js';

const dialog = () => document.querySelector<HTMLDialogElement>('#erase');

export const askToErase = (): void => dialog()?.showModal();

/** Asks once, and offers the file first. */
export function eraseDialog(workshop: Workshop): TemplateResult {
  const { say } = workshop;
  const erase = () => {
    dialog()?.close();
    void workshop.erase();
  };
  return html`<dialog id="erase" aria-labelledby="erase-title">
    <h2 id="erase-title">${say('workshop.eraseAll')}</h2>
    <p>${say('workshop.eraseAsk')}</p>
    <div class="deeds">
      <button type="button" class="strong" @click=${() => void workshop.save()}>${say('workshop.export')}</button>
      <button type="button" @click=${erase}>${say('workshop.eraseAll')}</button>
      <button type="button" class="quiet" @click=${() => dialog()?.close()}>${say('workshop.no')}</button>
    </div>
  </dialog>`;
}
