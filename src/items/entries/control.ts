import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controlId, type Asking, type ItemControl } from '../control.js';
import { groupQuestion, notes } from '../question.js';
import { MOST_ENTRIES, type EntriesItem } from './answer.js';
import { cardStyles } from './card-styles.js';
import { restOf, titleOf } from './card-text.js';
import { cardForm, cardView, erasedView, firstFieldId, go } from './card-view.js';
import * as model from './model.js';

/** Small cards below each other, each with the same fields. One at a time is open to be written. */
export const entriesControl: ItemControl<EntriesItem> = {
  ask(asking) {
    const state = stateOf(asking);
    const rows = repeat(
      model.rowsOf(state),
      ({ key }) => key,
      (row) =>
        html`<li>
          ${
            row.kind === 'form'
              ? cardForm(asking, state, row.card, row.open)
              : row.kind === 'card'
                ? cardView(asking, state, row.card, row.at)
                : erasedView(asking, state, row.card)
          }
        </li>`,
    );
    // While a form is open its fields say what does not fit.
    return groupQuestion(
      asking,
      html`<ol class="cards">
          ${rows}
        </ol>
        ${notes(state.open ? { ...asking, fault: undefined } : asking)} ${below(asking, state)}`,
    );
  },
  read: (reading) =>
    model
      .cardsFrom(reading.answer)
      .map((card, at) => {
        const rest = restOf(reading, card);
        return `${at + 1}. ${titleOf(reading, card)}${rest ? ` (${rest})` : ''}`;
      })
      .join('\n'),
  styles: cardStyles,
};

/** How many cards fit. */
const mostOf = ({ most }: EntriesItem): number => most ?? MOST_ENTRIES;

/** The cards as they are answered, with what is remembered. A card cannot be put back where it would not fit. */
function stateOf({ item, answer, memory }: Asking<EntriesItem>): model.EntriesState {
  const cards = model.cardsFrom(answer);
  const { open, erased } = memory as Pick<model.EntriesState, 'open' | 'erased'>;
  return { cards, open, erased: cards.length < mostOf(item) ? erased : undefined };
}

/** The button for one more card, or why there can be none. */
function below(asking: Asking<EntriesItem>, state: model.EntriesState) {
  const { item, words, translate } = asking;
  if (state.open && !state.open.former) return nothing;
  if (state.cards.length >= mostOf(item)) {
    const full = translate('item.cardFull', { most: mostOf(item) });
    return html`<p class="hint" id=${controlId(item)} tabindex="-1">${full}</p>`;
  }
  const add = () => {
    const next = model.openNew(state);
    go(asking, state, next, [firstFieldId(asking, next.open!.id)]);
  };
  return html`<button type="button" class="add" id=${controlId(item)} @click=${add}>
    ${translate('item.cardAdd', { card: words.of ?? '' })}
  </button>`;
}
