import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * Owns: the one polite live region of an element, there from the first paint, and what it says. Does not own: when
 * something is worth saying. Why a controller: the same text said twice must be heard twice.
 */
export class Announcer {
  #text = '';
  #odd = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  say(text: string): void {
    this.#text = text;
    this.#odd = !this.#odd;
    this.host.requestUpdate();
  }

  /** To be rendered always, in one place. A no-break space makes the same text a new one. */
  render(): TemplateResult {
    return html`<p class="hidden" role="status">${this.#text}${this.#odd ? '' : '\u00A0'}</p>`;
  }
}
