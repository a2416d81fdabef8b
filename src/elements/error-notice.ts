import { html, type TemplateResult } from 'lit';

/** What happened, what is safe and what to do; and the code for those who make the page. */
export const errorNotice = (text: string, code: string): TemplateResult =>
  html`<div class="notice" role="alert">
    <p>${text}</p>
    <small>${code}</small>
  </div>`;
