import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureComparison } from '../../analysis/compare.js';
import { measureName } from '../../filling/measure-names.js';
import type { Reader } from '../../filling/view.js';
import { changeBars, changeKey } from './change-bars.js';
import { changeText, whyText } from './change-text.js';

/** What is different, what came together or fell apart first; and on demand what stayed about the same. */
export function statementsView(
  reader: Reader,
  compared: readonly MeasureComparison[],
  moments: readonly [string, string],
  headingLevel: number,
): TemplateResult {
  const { translate } = reader;
  const isSame = ({ changes }: MeasureComparison) => changes[0] === 'same';
  const different = compared.filter((one) => !isSame(one));
  const same = compared.filter(isSame);
  const rows = (some: readonly MeasureComparison[]) =>
    html`<ul class="findings">
      ${some.map((one) => statement(reader, one))}
    </ul>`;
  return html`<section class="changes">
    <div class="heading level-4" role="heading" aria-level=${headingLevel}>${translate('comparison.standsOut')}</div>
    ${
      compared.length === 0
        ? html`<p>${translate('comparison.none')}</p>`
        : html`${changeKey(`${translate('comparison.then')}: ${moments[0]}`, `${translate('comparison.now')}: ${moments[1]}`)}
          ${different.length > 0 ? rows(different) : html`<p>${translate('comparison.same')}</p>`}`
    }
    ${
      same.length > 0
        ? html`<details>
            <summary>${translate('comparison.sameList')} (${same.length})</summary>
            ${rows(same)}
          </details>`
        : nothing
    }
  </section>`;
}

function statement(reader: Reader, one: MeasureComparison): TemplateResult {
  const why = whyText(reader, one);
  return html`<li class="change">
    ${changeBars(one.before, one.after)}
    <div>
      <p class="word">${changeText(reader, one)}</p>
      <strong>${measureName(reader, one.after)}</strong>
      <p class="statement">${reader.words.items[one.after.item]?.text}</p>
      ${why ? html`<p>${why}</p>` : nothing}
    </div>
  </li>`;
}
