import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, type ItemControl } from '../control.js';
import { writeQuestion } from '../question.js';
import type { TextItem } from './answer.js';

/** Free text in a field that grows. What is too long stays and is marked. */
export const textControl: ItemControl<TextItem> = {
  ask(asking) {
    const { item, words, answer, fault, disabled } = asking;
    const field = html`<textarea
      id=${controlId(item)}
      rows=${item.long ? 3 : 1}
      ?disabled=${disabled}
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby=${`${words.hint ? `hint-${item.id} ` : ''}notes-${item.id}`}
      .value=${live(typeof answer === 'string' ? answer : '')}
      @input=${(event: Event) => asking.change((event.target as HTMLTextAreaElement).value || undefined)}
    ></textarea>`;
    return writeQuestion(asking, field, words.hint);
  },
  read: ({ answer }) => (typeof answer === 'string' ? answer : ''),
};
