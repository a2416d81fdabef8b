import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, type Asking } from './control.js';

/** One answer that can be chosen with a tap. */
export interface Option {
  readonly value: unknown;
  /** What the answer says. */
  readonly text: string;
  /** A further description below it. */
  readonly more?: string;
  /** A way out stands apart, behind a hairline. */
  readonly wayOut?: boolean;
}

/** *Don't know* and *does not apply*: part of the same choice. */
export const waysOut = ({ translate }: Pick<Asking, 'translate'>): readonly Option[] => [
  { value: 'unknown', text: translate('item.dontKnow'), wayOut: true },
  { value: 'not-applicable', text: translate('item.notApplicable'), wayOut: true },
];

/** The frame of a question with several controls: a fieldset whose legend is the statement. */
export function groupQuestion(asking: Asking, answers: TemplateResult, hint?: string): TemplateResult {
  return html`<fieldset
    class="question"
    id=${`question-${asking.item.id}`}
    ?disabled=${asking.disabled}
    aria-describedby=${`notes-${asking.item.id}`}
  >
    <legend>
      ${numberOf(asking)}
      <span>${asking.words.text}</span>
    </legend>
    ${help(asking)} ${privacy(asking)} ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${answers}
  </fieldset>`;
}

/** The same for a question that is answered by choosing, which can be erased with one button. */
export function chooseQuestion(asking: Asking, answers: TemplateResult, hint?: string): TemplateResult {
  const { words, translate, answer } = asking;
  const inside = html`${answers} ${notes(asking)}
    <button
      type="button"
      class="quiet erase"
      ?hidden=${answer === undefined}
      aria-label=${translate('a11y.action', { action: translate('item.erase'), name: words.label ?? words.text })}
      @click=${() => asking.erase()}
    >
      ${translate('item.erase')}
    </button>`;
  return groupQuestion(asking, inside, hint);
}

/** The frame of a question that is answered by writing: a label, a field, and what may be wrong with it. */
export function writeQuestion(asking: Asking, field: TemplateResult, hint?: string): TemplateResult {
  const { item, words } = asking;
  return html`<div class="question" id=${`question-${item.id}`}>
    <label for=${controlId(item)}>
      ${numberOf(asking)}
      <span>${words.text}</span>
    </label>
    ${help(asking)} ${privacy(asking)} ${hint ? html`<p class="hint" id=${`hint-${item.id}`}>${hint}</p>` : nothing}
    ${field} ${notes(asking)}
  </div>`;
}

const numberOf = ({ place, translate }: Asking) =>
  place
    ? html`<span class="hidden">${translate('a11y.item', { ...place })}</span>
        <span class="number" aria-hidden="true">${place.n}</span>`
    : nothing;

const help = ({ words, translate }: Asking) =>
  words.help
    ? html`<details class="help">
        <summary>${translate('item.help')}</summary>
        <p>${words.help}</p>
      </details>`
    : nothing;

const privacy = ({ item, translate }: Asking) =>
  item.private
    ? html`<p class="hint">
        <span class="private">${translate('item.private')}</span> ${translate('item.privateWhy')}
      </p>`
    : nothing;

/** What is wrong with the answer. */
export const notes = ({ item, fault }: Asking) =>
  html`<p class="fault" id=${`notes-${item.id}`} ?hidden=${fault === undefined}>${fault ?? ''}</p>`;

/** Native radios below each other, thumb-wide. Nothing is chosen beforehand. */
export function radioRows(asking: Asking, options: readonly Option[]): TemplateResult {
  const row = (option: Option, at: number) =>
    html`<label class=${option.wayOut ? 'choice way-out' : 'choice'}>
      <input
        type="radio"
        id=${at === 0 ? controlId(asking.item) : nothing}
        name=${asking.item.id}
        value=${String(option.value)}
        .checked=${live(asking.answer === option.value)}
        @change=${() => asking.change(option.value)}
      />
      <span class="choice-text">${option.text}${option.more ? html`<small>${option.more}</small>` : nothing}</span>
    </label>`;
  const at = (wayOut: boolean) =>
    options.map((option, index) => ((option.wayOut ?? false) === wayOut ? row(option, index) : nothing));
  return html`<div class="choices">${at(false)}</div>
    ${options.some((option) => option.wayOut) ? html`<div class="ways-out">${at(true)}</div>` : nothing}`;
}

/**
 * The same choice once per aspect, beside each other: one row an answer, one column an aspect, so that the distance
 * between *now* and *wanted* is seen. Each column is a radio group of its own.
 */
export function radioColumns(asking: Asking, aspects: readonly string[], options: readonly Option[]): TemplateResult {
  const chosen = (typeof asking.answer === 'object' ? asking.answer : {}) as Readonly<Record<string, unknown>>;
  const nameOf = (aspect: string) => asking.words.aspects?.[aspect] ?? aspect;
  const cell = (option: Option, row: number, aspect: string, column: number) =>
    html`<label class="cell">
      <span class="hidden">${nameOf(aspect)}: ${option.text}</span>
      <input
        type="radio"
        id=${row + column === 0 ? controlId(asking.item) : nothing}
        name=${`${asking.item.id}/${aspect}`}
        value=${String(option.value)}
        .checked=${live(chosen[aspect] === option.value)}
        @change=${() => asking.change({ ...chosen, [aspect]: option.value })}
      />
    </label>`;
  return html`<div class="columns" data-columns=${aspects.length}>
    <div class="row head" aria-hidden="true">
      <span></span>${aspects.map((aspect) => html`<span>${nameOf(aspect)}</span>`)}
    </div>
    ${options.map(
      (option, row) =>
        html`<div class=${option.wayOut ? 'row way-out' : 'row'}>
          <span aria-hidden="true">${option.text}</span>
          ${aspects.map((aspect, column) => cell(option, row, aspect, column))}
        </div>`,
    )}
  </div>`;
}

/** The answer in words: one text, or `now: … · wanted: …` where an item has aspects. */
export function readAspects(
  answer: unknown,
  words: { readonly aspects?: Readonly<Record<string, string>> },
  readOne: (one: unknown) => string,
): string {
  if (typeof answer !== 'object' || answer === null) return readOne(answer);
  return Object.entries(answer)
    .filter(([, one]) => one !== undefined)
    .map(([aspect, one]) => `${words.aspects?.[aspect] ?? aspect}: ${readOne(one)}`)
    .join(' · ');
}

/** Reads a way out, or else the point itself. */
export const readUnrated = (
  one: unknown,
  translate: Asking['translate'],
  readPoint: (point: unknown) => string | undefined,
): string =>
  one === 'unknown'
    ? translate('item.dontKnow')
    : one === 'not-applicable'
      ? translate('item.notApplicable')
      : (readPoint(one) ?? String(one));
