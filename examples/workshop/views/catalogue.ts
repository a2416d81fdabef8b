import { html, nothing, type TemplateResult } from 'lit';
import { INSTRUMENTS } from '../instruments.js';
import type { Workshop } from '../workshop.js';

/** What there is to choose from. */
export function catalogueView(workshop: Workshop): TemplateResult {
  const { say, list } = workshop;
  return html`<h1>${say('catalogue.title')}</h1>
    <p class="count">${say('catalogue.found', { count: INSTRUMENTS.length })}</p>
    <ul class="catalogue">
      ${INSTRUMENTS.map(({ id }) => {
        const listed = list.get(id);
        if (!listed) return nothing;
        const { name, tagline, minutes } = listed;
        return html`<li>
          <h2>${name}</h2>
          <p>${tagline}</p>
          <p class="time">
            <span>${say('catalogue.alone', { minutes: minutes.alone })}</span>
            <span>${say('catalogue.together', { minutes: minutes.together })}</span>
          </p>
          <button
            type="button"
            class="strong"
            aria-label=${say('a11y.action', { action: say('catalogue.open'), name })}
            @click=${() => void workshop.choose(id)}
          >
            ${say('catalogue.open')}
          </button>
        </li>`;
      })}
    </ul>`;
}
