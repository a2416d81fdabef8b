import { html, nothing, type TemplateResult } from 'lit';
import { controlId, type Asking } from '../control.js';
import { titleField, type EntriesItem, type Entry } from './answer.js';
import { fieldWords, restOf, shortTitleOf, titleOf } from './card-text.js';
import * as model from './model.js';

type AskedEntries = Asking<EntriesItem>;

/** Shows the next state, and takes focus to the first of these ids that is there. */
export function go(
  asking: AskedEntries,
  from: model.EntriesState,
  to: model.EntriesState,
  ids: readonly string[],
  said?: string,
): void {
  asking.remember({ open: to.open, erased: to.erased });
  // Opening a form changes no answer.
  const answer = to.cards === from.cards ? asking.answer : model.answerFrom(to.cards);
  asking.changeAndFocus(answer, ids, said);
}

const within = ({ item }: Pick<AskedEntries, 'item'>, card: string): string => `${item.id}-${card}`;

/** The id of the first field of a card's form. */
export const firstFieldId = (asking: AskedEntries, card: string): string => {
  const field = titleField(asking.item);
  return controlId({ ...field, id: `${within(asking, card)}-${field.id}` });
};

const buttonId = (asking: AskedEntries, act: string, card: string): string => `${act}-${within(asking, card)}`;

/** A card to read, with what can be done with it. */
export function cardView(asking: AskedEntries, state: model.EntriesState, card: Entry, at: number): TemplateResult {
  const { translate } = asking;
  const total = state.cards.length;
  const title = shortTitleOf(asking, card);
  const rest = restOf(asking, card);
  const button = (act: string, text: string, press: () => void, isOff = false) =>
    html`<button
      type="button"
      class="quiet"
      id=${buttonId(asking, act, card.id)}
      aria-label=${translate('a11y.action', { action: text, name: title })}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${press}
    >
      ${text}
    </button>`;
  const mover = (act: string, text: string, by: -1 | 1) => {
    const n = at + by + 1;
    const isOff = n < 1 || n > total;
    const press = () =>
      go(
        asking,
        state,
        model.move(state, card.id, by),
        [buttonId(asking, act, card.id)],
        translate('a11y.cardMoved', { title, n, total }),
      );
    // At the end of the list it stays a button: it may hold focus.
    return button(act, text, isOff ? () => undefined : press, isOff);
  };
  return html`<div class="card" role="group" aria-label=${translate('a11y.card', { n: at + 1, total, title })}>
    <span class="number" aria-hidden="true">${at + 1}</span>
    <div>
      <p class="card-title" dir="auto">${titleOf(asking, card)}</p>
      ${rest ? html`<p class="card-rest" dir="auto">${rest}</p>` : nothing}
      <div class="card-acts">
        ${button('edit', translate('item.edit'), () =>
          go(asking, state, model.openFor(state, card.id), [firstFieldId(asking, card.id)]),
        )}
        ${
          total > 1
            ? [mover('up', translate('item.cardUp'), -1), mover('down', translate('item.cardDown'), 1)]
            : nothing
        }
        ${button('erase', translate('item.erase'), () =>
          go(
            asking,
            state,
            model.erase(state, card.id),
            [buttonId(asking, 'undo', card.id)],
            translate('item.cardErased', { title }),
          ),
        )}
      </div>
    </div>
  </div>`;
}

/** What stands where a card was. */
export function erasedView(asking: AskedEntries, state: model.EntriesState, card: Entry): TemplateResult {
  const { translate } = asking;
  const title = shortTitleOf(asking, card);
  return html`<p class="card-erased">
    <span>${translate('item.cardErased', { title })}</span>
    <button
      type="button"
      class="quiet"
      id=${buttonId(asking, 'undo', card.id)}
      aria-label=${translate('a11y.action', { action: translate('item.undo'), name: title })}
      @click=${() => go(asking, state, model.putBack(state), [buttonId(asking, 'edit', card.id)])}
    >
      ${translate('item.undo')}
    </button>
  </p>`;
}

/** The fields of the open card, its title first. */
export function cardForm(
  asking: AskedEntries,
  state: model.EntriesState,
  card: Entry,
  { former }: model.OpenCard,
): TemplateResult {
  const { item, translate, words } = asking;
  const first = titleField(item);
  const name = former
    ? translate('a11y.action', { action: translate('item.edit'), name: shortTitleOf(asking, former) })
    : translate('item.cardAdd', { card: words.of ?? '' });
  const field = (one: typeof first) =>
    asking.askField({
      field: one,
      words: fieldWords(asking, one),
      within: within(asking, card.id),
      answer: card.values[one.id],
      change: (value) => {
        const next = model.write(state, one.id, value);
        asking.remember({ open: next.open, erased: next.erased });
        asking.change(model.answerFrom(next.cards));
      },
    });
  const leave = (next: model.EntriesState) =>
    go(
      asking,
      state,
      next,
      former
        ? [buttonId(asking, 'edit', card.id), buttonId(asking, 'undo', card.id), controlId(item)]
        : [controlId(item)],
    );
  // In place of *Add* while a new card is written: who is brought to this question lands here.
  return html`<div
    class="card-form"
    role="group"
    aria-label=${name}
    id=${former ? nothing : controlId(item)}
    tabindex=${former ? nothing : '-1'}
  >
    ${[first, ...item.fields.filter((one) => one !== first)].map(field)}
    <div class="card-acts">
      <button type="button" @click=${() => leave(model.close(state))}>${translate('item.cardDone')}</button>
      <button type="button" class="quiet" @click=${() => leave(model.cancel(state))}>
        ${translate('item.cancel')}
      </button>
    </div>
  </div>`;
}
