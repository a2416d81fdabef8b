import { html, type TemplateResult } from 'lit';
import { askItem, BESIDE_FROM_PX, type Layout, type View } from '../../filling/view.js';
import { stepsColumn } from '../steps/column.js';
import { stepsFrame } from '../steps/frame.js';
import { stepsLayout } from '../steps/layout.js';
import { answerableOn, type Answerable } from './answerable.js';
import { pictureToAnswer } from './drawing.js';
import { bringIntoSight, noteMeasure } from './going.js';
import { onPicture } from './on-picture.js';
import { pictureLayoutStyles } from './styles.js';

/**
 * The steps, and the picture to answer on. With room enough they stand beside each other, and each marks what a person is
 * at in the other; else a person chooses between them. A figure without places that answer leaves the steps alone.
 */
export const pictureLayout: Layout = { render, styles: pictureLayoutStyles };

function render(view: View): TemplateResult {
  const isBeside = view.width >= BESIDE_FROM_PX;
  const width = isBeside ? view.width / 2 : view.width;
  const answerable = answerableOn(view.figure, view.pictureInput(width));
  if (!answerable) return stepsLayout.render(view);
  if (isBeside) return stepsFrame(view, beside(view, answerable, width));
  const isOnPicture = view.filling.answersOn === 'picture';
  const content = isOnPicture ? onPicture(view, answerable, width) : list(view, answerable);
  return stepsFrame(view, html`${whereToAnswer(view)} ${content}`);
}

/** Nothing in the picture takes focus: whoever answers there with a pointer stays where they are in the list. */
const beside = (view: View, answerable: Answerable, width: number): TemplateResult =>
  html`<div class="list-and-picture">
    <div class="beside-list" aria-hidden="true" @mousedown=${(event: Event) => event.preventDefault()}>
      ${pictureToAnswer(view, answerable, width, true)}
    </div>
    ${list(view, answerable)}
  </div>`;

/** The steps, with the question marked that a person is at. */
function list(view: View, answerable: Answerable): TemplateResult {
  const note = (event: Event) => noteMeasure(view, answerable, event.target as Element);
  const at = view.filling.at?.split('/')[0];
  return html`<div @focusin=${note} @change=${note}>
    ${stepsColumn(
      view,
      (item) =>
        html`<div class=${item.id === at ? 'asked at' : 'asked'} data-item=${item.id}>${askItem(view, item)}</div>`,
    )}
  </div>`;
}

/** In the list or on the picture: two radios, of which the list comes first. */
export function whereToAnswer(view: View): TemplateResult {
  const { translate, filling } = view;
  const choice = (where: 'list' | 'picture', text: string) =>
    html`<label>
      <input
        type="radio"
        name="answers-on"
        value=${where}
        .checked=${filling.answersOn === where}
        @change=${(event: Event) => void change(view, where, event.currentTarget as HTMLElement)}
      />
      <span>${text}</span>
    </label>`;
  return html`<fieldset class="answers-on">
    <legend>${translate('step.answerIn')}</legend>
    <div>${choice('list', translate('step.inList'))} ${choice('picture', translate('step.onPicture'))}</div>
  </fieldset>`;
}

/** Back in the list a person finds the question they were at, but for who goes on with the keyboard from the choice. */
async function change(view: View, where: 'list' | 'picture', radio: HTMLElement): Promise<void> {
  view.act({ type: 'answer-on', where });
  const item = view.filling.at?.split('/')[0];
  if (where === 'picture' || item === undefined || radio.matches(':focus-visible')) return;
  const root = radio.getRootNode() as ShadowRoot & { readonly host: { readonly updateComplete?: Promise<unknown> } };
  await root.host.updateComplete;
  bringIntoSight(root, item);
}
