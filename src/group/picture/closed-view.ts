import { html, nothing, type TemplateResult } from 'lit';
import type { Privacy } from '../../analysis/privacy.js';
import { NARROW_BELOW_PX } from '../../elements/figure.js';
import { figureDrawing } from '../../elements/figure-frame.js';
import type { Instrument } from '../../filling/instrument.js';
import { errorNotice } from '../../elements/error-notice.js';
import { dimensionName, heading } from '../../filling/view.js';
import type { Loaded } from '../../filling/words-controller.js';
import type { Translate } from '../../localization/translator.js';
import type { Topic } from '../events.js';

/** What every state of the group picture is made from. */
export interface GroupView {
  readonly instrument: Instrument;
  readonly loaded: Loaded;
  readonly translate: Translate;
  readonly headingLevel: number;
  /** How many people took part. */
  readonly people: number;
  readonly privacy: Privacy;
  readonly facilitator: boolean;
  /** CSS pixels. */
  readonly width: number;
  readonly isWide: boolean;
  talk(topic: Topic): void;
}

/** Fewer people than the minimum: the empty picture, and the conversation that can begin all the same. */
export function tooFewView(view: GroupView): TemplateResult {
  const { translate, privacy, instrument, loaded } = view;
  return html`${title(view)}
    <div class="beside">
      ${emptyPicture(view)}
      <div class="column">
        <p>${translate('group.tooFew', { minimum: privacy.minGroup })}</p>
        <p>${translate('group.card')}</p>
        <ul class="card">
          ${instrument.definition.dimensions.map(
            (dimension) =>
              html`<li>
                <button type="button" @click=${() => view.talk({ dimension: dimension.id })}>
                  ${dimensionName(dimension, loaded.words)}
                </button>
              </li>`,
          )}
        </ul>
      </div>
    </div>`;
}

/** Enough people, and nobody has seen a mark yet: the facilitator opens the picture for all at once. */
export function closedView(view: GroupView, open: () => void, failed: boolean): TemplateResult {
  const { translate, facilitator } = view;
  return html`${title(view)}
    <div class="beside">
      ${emptyPicture(view)}
      <div class="column">
        ${
          facilitator
            ? html`<p>${translate('group.ready')}</p>
                <button type="button" class="primary" aria-haspopup="dialog" @click=${ask}>
                  ${translate('group.reveal')}
                </button>
                ${failed ? html`<p class="fault" role="alert">${translate('group.notOpened')}</p>` : nothing}
                <dialog class="ask" aria-label=${translate('group.reveal')}>
                  <p>${translate('group.revealAsk')}</p>
                  <form method="dialog" class="actions">
                    <button class="primary" @click=${open}>${translate('group.revealYes')}</button>
                    <button>${translate('group.revealNo')}</button>
                  </form>
                </dialog>`
            : html`<p>${translate('group.waiting')}</p>`
        }
      </div>
    </div>`;
}

const ask = (event: Event): void =>
  (event.currentTarget as Element).parentElement?.querySelector<HTMLDialogElement>('dialog')?.showModal();

/** The store could not be asked. */
export const failedView = ({ translate }: Pick<GroupView, 'translate'>, retry: () => void): TemplateResult =>
  html`${errorNotice(translate('error.group'), translate('error.code', { code: 'store-refused' }))}
    <button type="button" @click=${retry}>${translate('finish.retry')}</button>`;

/** The heading with the number of people. */
export const title = ({ translate, headingLevel, people }: GroupView): TemplateResult =>
  html`<div class="title">
    ${heading(headingLevel, 'group', translate('group.title'))}
    <p class="people">${translate('group.people', { count: people })}</p>
  </div>`;

function emptyPicture({ instrument, loaded, translate, width, isWide }: GroupView): TemplateResult {
  const narrow = (isWide ? width * 0.6 : width) < NARROW_BELOW_PX;
  const { definition, figure } = instrument;
  const input = {
    definition,
    words: loaded.words,
    translate,
    language: loaded.language,
    mode: 'empty',
    summary: null,
    answers: {},
    narrow,
  } as const;
  return html`<div class="figure">${figureDrawing({ figure, input, title: loaded.words.name })}</div>`;
}
