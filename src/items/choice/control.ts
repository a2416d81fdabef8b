import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, type Asking, type ItemControl } from '../control.js';
import { chooseQuestion, radioRows } from '../question.js';
import type { ChoiceItem } from './answer.js';

/** One option, or several. One too many stays ticked and is marked: nothing is disabled. */
export const choiceControl: ItemControl<ChoiceItem> = {
  ask(asking) {
    const { item, words, translate } = asking;
    const textOf = (option: string) => words.options?.[option] ?? option;
    if (!item.many)
      return chooseQuestion(
        asking,
        radioRows(
          asking,
          item.options.map((value) => ({ value, text: textOf(value) })),
        ),
      );
    const hint = item.most ? translate('item.chooseMost', { most: item.most }) : translate('item.chooseAll');
    return chooseQuestion(asking, checkboxRows(asking, textOf), hint);
  },
  read: ({ answer, words }) =>
    [answer]
      .flat()
      .map((option) => words.options?.[String(option)] ?? String(option))
      .join(' · '),
};

function checkboxRows(asking: Asking<ChoiceItem>, textOf: (option: string) => string) {
  const { item, answer } = asking;
  const chosen = (Array.isArray(answer) ? answer : []) as readonly string[];
  const toggle = (option: string) => {
    const next = item.options.filter((one) => (one === option ? !chosen.includes(one) : chosen.includes(one)));
    asking.change(next.length > 0 ? next : undefined);
  };
  return html`<div class="choices">
    ${item.options.map(
      (option, at) =>
        html`<label class="choice">
          <input
            type="checkbox"
            id=${at === 0 ? controlId(item) : `${controlId(item)}-${option}`}
            .checked=${live(chosen.includes(option))}
            aria-invalid=${asking.fault ? 'true' : 'false'}
            @change=${() => toggle(option)}
          />
          <span class="choice-text">${textOf(option)}</span>
        </label>`,
    )}
  </div>`;
}
