import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDate } from '../../localization/format.js';
import { controlId, type ItemControl } from '../control.js';
import { writeQuestion } from '../question.js';
import type { DateItem } from './answer.js';

/** What stands for a day that is typed half: it fits no schema, so that it is marked and asked for again. */
const INCOMPLETE = 'incomplete';

/** A day, in the browser's own field. */
export const dateControl: ItemControl<DateItem> = {
  ask(asking) {
    const { item, answer, fault, disabled } = asking;
    const read = (event: Event) => {
      const field = event.target as HTMLInputElement;
      asking.change(field.value || (field.validity.badInput ? INCOMPLETE : undefined));
    };
    return writeQuestion(
      asking,
      html`<input
        type="date"
        id=${controlId(item)}
        ?disabled=${disabled}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby=${`notes-${item.id}`}
        .value=${live(typeof answer === 'string' && answer !== INCOMPLETE ? answer : '')}
        @input=${read}
        @blur=${read}
      />`,
    );
  },
  read: ({ answer, language, translate }) =>
    typeof answer === 'string' && !Number.isNaN(Date.parse(answer))
      ? formatDate(language, answer)
      : translate('item.notDate'),
};
