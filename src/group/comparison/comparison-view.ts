import { html, nothing, type TemplateResult } from 'lit';
import { compare } from '../../analysis/compare.js';
import type { Attendance, Paired } from '../../analysis/compare-people.js';
import type { Summary } from '../../analysis/summary.js';
import type { Agreement } from '../../definition/agreement.js';
import type { Figure } from '../../elements/figure.js';
import { tableToggle } from '../../elements/figure-frame.js';
import { onPaper } from '../../elements/on-paper.js';
import { printButton } from '../../elements/picture-actions.js';
import { nameOfPath, type Reader } from '../../filling/view.js';
import { formatList } from '../../localization/format.js';
import { agreementsView } from './agreements-view.js';
import { comparisonTable } from './comparison-table.js';
import { picturesView } from './pictures-view.js';
import { statementsView } from './statements-view.js';

/** What two open pictures are compared from. */
export interface ComparisonView {
  readonly figure: Figure;
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly labels: readonly [string, string];
  readonly everyone: readonly [Summary, Summary];
  /** Undefined where only counts are known. */
  readonly attendance: Attendance | undefined;
  /** Null where it cannot be shown. */
  readonly paired: Paired | null;
  readonly isPaired: boolean;
  choosePaired(isPaired: boolean): void;
  /** Items that changed with the instrument, as paths. */
  readonly changed: readonly string[];
  readonly agreements: readonly Agreement[];
  /** CSS pixels. */
  readonly width: number;
  readonly isWide: boolean;
  readonly tableOpen: boolean;
  toggleTable(): void;
}

/** See what changed: who took part, both pictures, what is different, and what became of the agreements. */
export function comparisonView(view: ComparisonView): TemplateResult {
  const { reader, labels, everyone, paired, isPaired, isWide, width, headingLevel } = view;
  const { translate, definition } = reader;
  const [before, after] = isPaired && paired ? [paired.before, paired.after] : everyone;
  const changed = new Set(view.changed);
  const compared = compare(definition, before, after).filter(({ after: { item } }) => !changed.has(item));
  const table = () => comparisonTable(reader, compared, labels, after.coarse);
  const toggle = tableToggle(translate, view.tableOpen, view.toggleTable, table);
  const shown = [
    { label: labels[0], summary: before },
    { label: labels[1], summary: after },
  ] as const;
  const pictures = picturesView(reader, view.figure, shown, isWide ? width / 2 : width);
  return html`${people(view)} ${isWide ? pictures : nothing}
    ${statementsView(reader, compared, labels, headingLevel + 1)}
    ${
      changed.size > 0
        ? html`<p class="changed">
            ${translate('comparison.changed', {
              labels: formatList(
                reader.language,
                view.changed.map((path) => nameOfPath(path, reader)),
              ),
            })}
          </p>`
        : nothing
    }
    ${isWide ? nothing : pictures}
    <div class="actions">${toggle.button} ${printButton(translate('picture.print'), 'A4')}</div>
    ${toggle.table} ${view.tableOpen ? nothing : onPaper(table)}
    ${agreementsView(view.agreements, { translate, language: reader.language, headingLevel: headingLevel + 1 })}
    <p class="caution">${translate('comparison.caution')}</p>`;
}

/** Who took part, and whether everyone is shown or only those who took part both times. */
function people({ reader, attendance, labels, paired, isPaired, choosePaired }: ComparisonView) {
  const { translate } = reader;
  if (!attendance) return nothing;
  const { both, onlyBefore, onlyAfter } = attendance;
  const option = (value: boolean, text: string) =>
    html`<label class="choice">
      <input type="radio" name="who" .checked=${isPaired === value} @change=${() => choosePaired(value)} />
      <span>${text}</span>
    </label>`;
  return html`<div class="who">
    <ul>
      <li>${translate('comparison.both', { n: both })}</li>
      ${onlyBefore > 0 ? html`<li>${translate('comparison.only', { moment: labels[0], n: onlyBefore })}</li>` : nothing}
      ${onlyAfter > 0 ? html`<li>${translate('comparison.only', { moment: labels[1], n: onlyAfter })}</li>` : nothing}
    </ul>
    ${
      paired
        ? html`<fieldset>
            <legend class="hidden">${translate('comparison.people')}</legend>
            <div class="options">
              ${option(false, translate('comparison.everyone'))} ${option(true, translate('comparison.paired'))}
            </div>
          </fieldset>`
        : both > 0 && onlyBefore + onlyAfter > 0
          ? html`<p class="about">${translate('comparison.pairedNone')}</p>`
          : nothing
    }
  </div>`;
}
