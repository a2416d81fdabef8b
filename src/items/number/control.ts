import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../localization/format.js';
import { controlId, type ItemControl } from '../control.js';
import { writeQuestion } from '../question.js';
import type { NumberItem } from './answer.js';

/** A number in a text field with a numeric keyboard. What is no number stays as it was typed, and is marked. */
export const numberControl: ItemControl<NumberItem> = {
  ask(asking) {
    const { item, words, translate, language, answer, fault, disabled } = asking;
    const shown = (value: number) => formatNumber(language, value);
    const field = html`<span class="with-unit">
      <input
        id=${controlId(item)}
        inputmode="decimal"
        autocomplete="off"
        ?disabled=${disabled}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby=${`hint-${item.id} notes-${item.id}`}
        .value=${live(typeof answer === 'number' ? typedAs(language, answer) : String(answer ?? ''))}
        @change=${(event: Event) => asking.change(numberFrom((event.target as HTMLInputElement).value))}
      />
      <span>${words.unit}</span>
    </span>`;
    return writeQuestion(asking, field, translate('item.range', { min: shown(item.min), max: shown(item.max) }));
  },
  read: ({ answer, words, language }) =>
    typeof answer === 'number' ? `${formatNumber(language, answer)} ${words.unit ?? ''}`.trim() : String(answer),
};

/** A number as it stands in the field: without points between thousands, which would be read as a fraction. */
const typedAs = (language: string, value: number): string =>
  new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(value);

/**
 * Reads `12`, `12,5` and `12.5`; anything else comes back as it was typed, and nothing as undefined. Of `1.000` nobody
 * knows whether it is one or a thousand, so it is not read as a number.
 */
function numberFrom(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (!/^[-−]?\d+([.,]\d+)?$/.test(text) || /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return typed;
  return Number(text.replace(',', '.').replace('−', '-'));
}
