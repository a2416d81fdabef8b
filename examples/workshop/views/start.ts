import { html, type TemplateResult } from 'lit';
import { EXAMPLE_PEOPLE } from '../example.js';
import type { Workshop } from '../workshop.js';
import { emblem, glyph, type Glyph } from './drawings.js';
import { chooseFile } from './choose-file.js';

/** Three choices, no more. */
export function startView(workshop: Workshop): TemplateResult {
  const { say } = workshop;
  return html`<div class="opening">
      <div>
        <h1>${say('workshop.title')}</h1>
        <p class="lead">${say('workshop.lead')}</p>
      </div>
      ${emblem}
    </div>
    <ul class="choices">
      ${choice('fill', say('workshop.fill'), say('workshop.fillWhy'), () => void workshop.go('catalogue'))}
      ${choice(
        'group',
        say('workshop.example'),
        say('workshop.exampleWhy', { n: EXAMPLE_PEOPLE }),
        () => void workshop.showExample(),
      )}
      ${choice('file', say('workshop.import'), say('workshop.importWhy'), () => chooseFile(workshop))}
    </ul>
    <p class="assurance">${glyph('home')} ${say('workshop.local')}</p>`;
}

const choice = (mark: Glyph, title: string, why: string, go: () => void) =>
  html`<li class=${mark}>
    <button type="button" class="choice" @click=${go}>
      ${glyph(mark)}
      <span class="title">${title}</span>
      <span class="why">${why}</span>
    </button>
  </li>`;
