import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html as withTag, unsafeStatic } from 'lit/static-html.js';
import type { Topic } from '../../../src/group/events.js';
import { EXAMPLE_BEFORE } from '../example.js';
import { offeredAs } from '../instruments.js';
import type { Room, Workshop } from '../workshop.js';

/** One of the things that are done with an instrument. */
export function roomView(workshop: Workshop, room: Room): TemplateResult {
  const { instrument, ready, say, topic } = workshop;
  if (!ready.has(`${instrument}/${room}`)) return html`<p class="loading">${say('error.loading')}</p>`;
  switch (room) {
    case 'fill':
      return fillView(workshop);
    case 'group':
      return html`<samenspel-group-picture
        .instrument=${instrument}
        .occasionBefore=${workshop.example ? EXAMPLE_BEFORE : undefined}
        @samenspel-talk=${({ detail }: CustomEvent<Topic>) => void workshop.go('talk', detail)}
      ></samenspel-group-picture>`;
    case 'talk':
      return html`<samenspel-dialogue .instrument=${instrument} .topic=${topic}></samenspel-dialogue>`;
    case 'agreements':
      return html`<samenspel-agreements .instrument=${instrument}></samenspel-agreements>`;
    case 'compare':
      return html`<samenspel-comparison
        .instrument=${instrument}
        .occasions=${workshop.example ? workshop.exampleOccasions : undefined}
      ></samenspel-comparison>`;
  }
}

function fillView(workshop: Workshop): TemplateResult {
  const { instrument, participant } = workshop;
  // The tag comes from our own list of instruments, never from outside.
  const tag = unsafeStatic(`samenspel-${offeredAs(instrument)!.id}`);
  // Another person gets another element: nothing of the last one is left in it.
  return html`${keyed(`${participant} ${instrument}`, withTag`<${tag} keep-draft></${tag}>`)} ${passOnView(workshop)}`;
}

/** What leads when somebody is done. */
function passOnView(workshop: Workshop): TemplateResult | typeof nothing {
  const { say, participants, participant, done } = workshop;
  if (!done.has(participant)) return nothing;
  return html`<aside class="pass-on">
    <p>
      <strong>${say('workshop.done', { n: participants.indexOf(participant) + 1 })}</strong>
      ${say('workshop.passOn')}
    </p>
    <div class="deeds">
      <button type="button" class="strong" @click=${() => workshop.passOn()}>${say('workshop.nextPerson')}</button>
      <button type="button" @click=${() => void workshop.go('group')}>${say('group.title')}</button>
    </div>
  </aside>`;
}
