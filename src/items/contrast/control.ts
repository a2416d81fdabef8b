import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, type Asking, type ItemControl } from '../control.js';
import { chooseQuestion, readAspects, readUnrated, waysOut } from '../question.js';
import type { ContrastItem } from './answer.js';

const PLACES = [-3, -2, -1, 0, 1, 2, 3] as const;
const BY_DISTANCE = ['item.polesBoth', 'item.polesSlightly', 'item.polesMostly', 'item.polesFully'] as const;

const styles = css`
  .poles {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 24px;
    margin-block-start: 8px;
  }
  .pole:nth-of-type(2) {
    text-align: end;
  }
  .aspect,
  .places,
  .said,
  .poles .ways-out {
    grid-column: 1 / -1;
  }
  .aspect {
    margin: 0;
    font-size: var(--text-small);
    font-weight: 600;
  }
  .places {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    margin-inline: -8px;
  }
  .places .cell > span {
    display: none;
  }
  .places .cell:nth-child(4) {
    border-inline: 1px solid var(--line);
  }
  @container samenspel (max-width: 18em) {
    .places {
      grid-template-columns: 1fr;
    }
    .places .cell {
      display: flex;
      gap: 12px;
      padding-inline: 8px;
    }
    .places .cell:nth-child(4) {
      border-inline: 0;
    }
    .places .cell > span {
      display: inline;
    }
    .said {
      display: none;
    }
  }
  .said {
    min-block-size: 1.5em;
    margin: 0;
    font-weight: 600;
    text-align: center;
  }
`;

/** A place between two poles. The line below says the choice in words. */
export const contrastControl: ItemControl<ContrastItem> = {
  ask(asking) {
    const { aspects } = asking.item;
    const chosen = (typeof asking.answer === 'object' ? asking.answer : {}) as Readonly<Record<string, unknown>>;
    const rows = aspects
      ? aspects.map((aspect) =>
          poleRow(asking, chosen[aspect], (place) => asking.change({ ...chosen, [aspect]: place }), aspect),
        )
      : poleRow(asking, asking.answer, (place) => asking.change(place));
    return chooseQuestion(asking, html`${rows}`);
  },
  read: ({ answer, words, translate }) =>
    readAspects(answer, words, (one) => readUnrated(one, translate, (place) => inWords(place, words.poles, translate))),
  styles,
};

function inWords(
  place: unknown,
  poles: readonly string[] | undefined,
  translate: Asking['translate'],
): string | undefined {
  const key = BY_DISTANCE[Math.abs(Number(place))];
  return key && translate(key, { pole: poles?.[Number(place) < 0 ? 0 : 1] ?? '' });
}

/** Seven radios between the two poles, named in words, and the ways out; one row an aspect. */
function poleRow(
  asking: Asking<ContrastItem>,
  answer: unknown,
  choose: (place: unknown) => void,
  aspect?: string,
): TemplateResult {
  const { item, words, translate } = asking;
  const name = aspect ? `${item.id}/${aspect}` : item.id;
  const isFirst = aspect === undefined || aspect === item.aspects?.[0];
  const radio = (value: string | number, text: string, id: string | typeof nothing = nothing) =>
    html`<input
      type="radio"
      id=${id}
      name=${name}
      value=${value}
      aria-label=${text}
      .checked=${live(answer === value)}
      @change=${() => choose(value)}
    />`;
  return html`<div class="poles" role="group" aria-label=${aspect ? (words.aspects?.[aspect] ?? aspect) : nothing}>
    ${aspect ? html`<p class="aspect" aria-hidden="true">${words.aspects?.[aspect]}</p>` : nothing}
    <span class="pole">${words.poles?.[0]}</span>
    <span class="pole">${words.poles?.[1]}</span>
    <div class="places">
      ${PLACES.map(
        (place, at) =>
          html`<label class="cell">
            ${radio(place, inWords(place, words.poles, translate) ?? '', at === 0 && isFirst ? controlId(item) : nothing)}
            <span aria-hidden="true">${inWords(place, words.poles, translate)}</span>
          </label>`,
      )}
    </div>
    <p class="said" aria-hidden="true">
      ${typeof answer === 'number' ? inWords(answer, words.poles, translate) : nothing}
    </p>
    <div class="ways-out">
      ${waysOut(asking).map(
        ({ value, text }) =>
          html`<label class="choice way-out"
            >${radio(String(value), text)}<span aria-hidden="true">${text}</span></label
          >`,
      )}
    </div>
  </div>`;
}
