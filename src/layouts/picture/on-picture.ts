import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { openItems } from '../../filling/model.js';
import { askItem, dimensionName, type View } from '../../filling/view.js';
import type { Measure } from '../../items/item-type.js';
import { headingId } from '../steps/column.js';
import type { Answerable } from './answerable.js';
import { itemOf } from './answers.js';
import { pictureKeys, pictureToAnswer } from './drawing.js';
import { focusQuestion, goTo } from './going.js';

/** The picture alone: below it the statement a person is at, with its ordinary question, and the way to the next one. */
export function onPicture(view: View, answerable: Answerable, width: number): TemplateResult {
  const { filling, translate } = view;
  const chosen = view.parts.view;
  const shown = chosen !== undefined && answerable.views.includes(chosen) ? chosen : answerable.views[0];
  const current = answerable.measures.find(({ key }) => key === filling.at);
  // In another view of the picture nothing is current; it still is when a person comes back to its own.
  const measure = current && answerable.viewOf(current.key) === shown ? current : undefined;
  return html`<div class="on-picture">
    ${pictureToAnswer(view, answerable, width, false)} ${pictureKeys(view)}
    <div class="statement">
      ${
        measure
          ? keyed(measure.item, askItem(view, itemOf(view, measure)))
          : html`<p class="pick">${translate('item.pick')}</p>`
      }
    </div>
    ${onward(view, answerable, measure, shown)}
  </div>`;
}

/** Goes on to the next item of the picture, in order; after the last one to what is asked in the list alone. */
function onward(
  view: View,
  answerable: Answerable,
  current: Measure | undefined,
  shown: string | undefined,
): TemplateResult {
  const { measures } = answerable;
  const next = current
    ? measures.slice(measures.indexOf(current)).find(({ item }) => item !== current.item)
    : measures.find(({ key }) => answerable.viewOf(key) === shown);
  if (!next) return toList(view, answerable);
  const go = (event: Event) => {
    goTo(view, answerable, next);
    void focusQuestion(view, next, event.currentTarget as Element);
  };
  return html`<button type="button" class="next" @click=${go}>${view.translate('item.next')}</button>`;
}

/** The first step with something open that the picture does not ask, or else the review. */
function toList(view: View, { measures }: Answerable): TemplateResult {
  const { definition, words, translate } = view;
  const open = openItems(definition, view.filling).filter(({ id }) => !measures.some(({ item }) => item === id));
  const found = definition.dimensions.findIndex(({ items }) => items.some((item) => open.includes(item)));
  const step = found < 0 ? definition.dimensions.length : found;
  const dimension = definition.dimensions[step];
  const name = dimension ? dimensionName(dimension, words) : translate('review.title');
  return html`<button
    type="button"
    class="next"
    @click=${() => view.actAndFocus({ type: 'go', step }, headingId(view, step))}
  >
    ${translate('step.next', { name })}
  </button>`;
}
