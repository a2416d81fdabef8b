import { css, html, nothing, type TemplateResult } from 'lit';
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

/** The frame of a question that is answered by choosing: a fieldset whose legend is the statement. */
export function chooseQuestion(asking: Asking, answers: TemplateResult, hint?: string): TemplateResult {
  const { words, translate, answer, disabled } = asking;
  return html`<fieldset
    class="question"
    id=${`question-${asking.item.id}`}
    ?disabled=${disabled}
    aria-describedby=${`notes-${asking.item.id}`}
  >
    <legend>
      ${numberOf(asking)}
      <span>${words.text}</span>
    </legend>
    ${help(asking)} ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${answers} ${notes(asking)}
    <button
      type="button"
      class="quiet erase"
      ?hidden=${answer === undefined}
      aria-label=${translate('a11y.action', { action: translate('item.erase'), name: words.label ?? words.text })}
      @click=${() => asking.change(undefined)}
    >
      ${translate('item.erase')}
    </button>
  </fieldset>`;
}

/** The frame of a question that is answered by writing: a label, a field, and what may be wrong with it. */
export function writeQuestion(asking: Asking, field: TemplateResult, hint?: string): TemplateResult {
  const { item, words, translate } = asking;
  return html`<div class="question" id=${`question-${item.id}`}>
    <label for=${controlId(item)}>
      ${numberOf(asking)}
      <span>${words.text}</span>
    </label>
    ${help(asking)}
    ${
      item.private
        ? html`<p class="hint">
            <span class="private">${translate('item.private')}</span> ${translate('item.privateWhy')}
          </p>`
        : nothing
    }
    ${hint ? html`<p class="hint" id=${`hint-${item.id}`}>${hint}</p>` : nothing} ${field} ${notes(asking)}
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

const notes = ({ item, fault }: Asking) =>
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

export const questionStyles = css`
  .question {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .question legend,
  .question > label {
    display: flex;
    gap: 12px;
    padding: 0;
    font-size: var(--text-large);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .number {
    flex: none;
    min-inline-size: 1.5em;
    color: var(--ink-quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .choices,
  .ways-out {
    display: grid;
    margin-block-start: 8px;
  }
  .ways-out {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
    border-block-start: 1px solid var(--line);
    margin-block-start: 4px;
    padding-block-start: 4px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding: 4px 12px;
    border-inline-start: 3px solid transparent;
    border-radius: 0 var(--radius) var(--radius) 0;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--tint);
  }
  .choice:has(:checked) {
    border-inline-start-color: var(--accent);
    background: var(--tint-strong);
    font-weight: 600;
  }
  .choice small {
    display: block;
    font-size: var(--text-small);
    font-weight: 400;
    color: var(--ink-quiet);
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  .columns {
    margin-block-start: 8px;
  }
  .columns .row {
    display: grid;
    grid-template-columns: 1fr repeat(var(--columns, 2), minmax(44px, 5.5em));
    align-items: center;
  }
  .columns[data-columns='1'] .row {
    --columns: 1;
  }
  .columns[data-columns='3'] .row {
    --columns: 3;
  }
  .columns .row.way-out {
    border-block-start: 1px solid var(--line);
  }
  .columns .head {
    font-size: var(--text-small);
    font-weight: 600;
    text-align: center;
  }
  .cell {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .cell:has(:checked) {
    background: var(--tint-strong);
    border-radius: var(--radius);
  }
  .help summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    font-size: var(--text-small);
    color: var(--accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .help p,
  .hint {
    margin: 4px 0;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .private {
    font-weight: 600;
    color: var(--ink);
  }
  .private::before {
    content: '🔒︎ ' / '';
  }
  .fault {
    margin: 4px 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid currentColor;
    font-size: var(--text-small);
    font-weight: 600;
  }
  .erase[hidden] {
    display: inline-flex;
    visibility: hidden;
  }
  .question input:not([type='radio'], [type='checkbox']),
  .question textarea {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .erase,
    .help {
      display: none;
    }
  }
`;
