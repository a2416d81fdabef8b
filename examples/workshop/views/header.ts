import { html, nothing, type TemplateResult } from 'lit';
import { isRoom, ROOMS, type Room, type Workshop } from '../workshop.js';
import { glyph, mark } from './drawings.js';
import { menuView } from './menu.js';

const ROOM_WORDS: Readonly<Record<Room, string>> = {
  fill: 'workshop.navFill',
  group: 'group.title',
  talk: 'workshop.navTalk',
  agreements: 'workshop.navAgree',
  compare: 'comparison.title',
};

export function headerView(workshop: Workshop): TemplateResult {
  const { say, screen } = workshop;
  return html`<header class=${isRoom(screen) ? 'wide' : 'narrow'}>
    <div class="top">
      <button type="button" class="brand" @click=${() => workshop.goHome()}>${mark} ${say('workshop.name')}</button>
      ${menuView(workshop)}
    </div>
    ${isRoom(screen) ? barView(workshop, screen) : nothing}
  </header>`;
}

/** Which instrument it is about, who fills in, and the rooms. */
function barView(workshop: Workshop, screen: Room): TemplateResult {
  const { say, list, instrument, example } = workshop;
  // A made-up group has nobody who fills in.
  const rooms = example ? ROOMS.filter((room) => room !== 'fill') : ROOMS;
  return html`<div class="bar">
    <div class="about-what">
      <button type="button" class="back" @click=${() => void workshop.go('catalogue')}>
        ${glyph('back')} ${say('catalogue.title')}
      </button>
      <h1>${list.get(instrument ?? '')?.name}</h1>
    </div>
    ${example ? nothing : participantView(workshop)}
    <nav aria-label=${say('workshop.nav')}>
      ${rooms.map(
        (room) =>
          html`<button
            type="button"
            aria-current=${room === screen ? 'page' : nothing}
            @click=${() => void workshop.go(room)}
          >
            ${say(ROOM_WORDS[room])}
          </button>`,
      )}
    </nav>
  </div>`;
}

/** The value of the last option; keys of participants are record ids, so it is none of them. */
const SOMEBODY_NEW = 'new';

function participantView(workshop: Workshop): TemplateResult {
  const { say, participants, participant, done } = workshop;
  const changed = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    if (value === SOMEBODY_NEW) workshop.addParticipant();
    else workshop.answerAs(value);
  };
  return html`<label class="participant">
    <span>${say('workshop.youAre')}</span>
    <select @change=${changed}>
      ${participants.map(
        (key, at) =>
          html`<option value=${key} .selected=${key === participant}>
            ${say(done.has(key) ? 'workshop.personDone' : 'workshop.person', { n: at + 1 })}
          </option>`,
      )}
      <option value=${SOMEBODY_NEW}>${say('workshop.newPerson')}</option>
    </select>
  </label>`;
}
