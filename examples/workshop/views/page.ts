import { html, nothing, type TemplateResult } from 'lit';
import type { NextDetail } from '../../../src/filling/crossovers.js';
import { EXAMPLE_COMMUNITY, EXAMPLE_OCCASION, EXAMPLE_PEOPLE } from '../example.js';
import { INSTRUMENTS } from '../instruments.js';
import { isRoom, type Workshop } from '../workshop.js';
import { catalogueView } from './catalogue.js';
import { eraseDialog } from './erase-dialog.js';
import { headerView } from './header.js';
import { roomView } from './room.js';
import { startView } from './start.js';

/** What this page can show: what helps next then has a button. */
const OFFERS = INSTRUMENTS.map(({ id }) => id);

/** The roles of this page's group, as the locale files name them. */
const ROLES = ['teacher', 'researcher', 'company', 'municipality', 'resident'];

export function pageView(workshop: Workshop): TemplateResult {
  const { screen, say, language, example, own, participant } = workshop;
  return html`<samenspel-workspace
    .language=${language}
    .store=${example ?? own}
    .community=${example ? EXAMPLE_COMMUNITY : undefined}
    .occasion=${example ? EXAMPLE_OCCASION : undefined}
    .participant=${example ? undefined : participant}
    .roles=${rolesOf(workshop)}
    .facilitator=${true}
    .offers=${OFFERS}
    @samenspel-next=${({ detail }: CustomEvent<NextDetail>) => void workshop.choose(detail.instrument)}
  >
    ${headerView(workshop)}
    <main id="screen" tabindex="-1" class=${screen} aria-label=${say('workshop.name')}>
      ${exampleNote(workshop)} ${messageView(workshop)} ${screen === 'start' ? startView(workshop) : nothing}
      ${screen === 'catalogue' ? catalogueView(workshop) : nothing}
      ${isRoom(screen) ? roomView(workshop, screen) : nothing}
    </main>
    ${eraseDialog(workshop)}
  </samenspel-workspace>`;
}

let roles: { readonly say: Workshop['say']; readonly all: readonly { readonly id: string; readonly label: string }[] };

/** The same list as long as the language is the same: elements render anew when they get another one. */
function rolesOf({ say }: Workshop) {
  if (roles?.say !== say) roles = { say, all: ROLES.map((id) => ({ id, label: say(`roles.${id}`) })) };
  return roles.all;
}

/** On every screen of the example, so that nobody takes it for their own group. */
const exampleNote = (workshop: Workshop) =>
  workshop.example
    ? html`<aside class="example-note">
        <strong>${workshop.say('workshop.exampleNote', { n: EXAMPLE_PEOPLE })}</strong>
        <button type="button" class="quiet" @click=${() => workshop.goHome()}>
          ${workshop.say('workshop.exampleAway')}
        </button>
      </aside>`
    : nothing;

/** Two regions that are there from the first paint, so that a text is heard when it comes. */
const messageView = (workshop: Workshop) => html`${regionView(workshop, 'status')}${regionView(workshop, 'alert')}`;

function regionView(workshop: Workshop, role: 'status' | 'alert'): TemplateResult {
  const message = workshop.message?.isAlert === (role === 'alert') ? workshop.message : undefined;
  return html`<div class="message ${message ? 'filled' : ''}" role=${role}>
    ${message ? messageText(workshop, message.text(workshop.say)) : nothing}
  </div>`;
}

const messageText = (workshop: Workshop, text: string) =>
  html`<p>${text}</p>
    <button type="button" class="quiet" @click=${() => workshop.dismiss()}>
      ${workshop.say('workshop.closeMessage')}
    </button>`;
