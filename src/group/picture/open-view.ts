import { html, nothing, type TemplateResult } from 'lit';
import { standsOut, type Finding } from '../../analysis/stands-out.js';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import type { PartsController } from '../../controllers/parts-controller.js';
import { isRated, itemsOf } from '../../definition/definition.js';
import type { Result } from '../../definition/result.js';
import { distributionBars } from '../../elements/distribution-bars.js';
import { onPaper } from '../../elements/on-paper.js';
import { pictureActions, pictureCaption } from '../../elements/picture-actions.js';
import { NARROW_BELOW_PX, type Figure, type FigureInput } from '../../elements/figure.js';
import { figureDrawing, tableToggle, withoutParts, type Frame } from '../../elements/figure-frame.js';
import { namesWith } from '../../elements/part-names.js';
import { dimensionOf, measureName, namedCounts, namedKeys } from '../../filling/measure-names.js';
import type { Reader } from '../../filling/view.js';
import { formatList } from '../../localization/format.js';
import { failedView, title, type GroupView } from './closed-view.js';
import { groupTable, outcomeText } from './group-table.js';
import { amountText, reasonText } from './reason-text.js';
import { statementsView } from './statements-view.js';
import { nextView } from './next-view.js';
import { rolesView } from './roles-view.js';
import { writtenView } from './written-view.js';

/** What the open picture is made from. */
export interface OpenView extends GroupView {
  readonly summary: Summary;
  /** The same group at an earlier moment, where that may be shown. */
  readonly before: Summary | undefined;
  /** The instruments that the host can show. */
  readonly offers: readonly string[];
  /** Empty where a host gave only counts. */
  readonly results: readonly Result[];
  readonly late: number;
  /** Asks the store again, where it could not be reached; the picture is then the last one. */
  readonly again: (() => void) | undefined;
  readonly roles: readonly Role[];
  /** What the instrument's own rules say. */
  readonly ownRules: readonly string[];
  readonly parts: PartsController;
  readonly tableOpen: boolean;
  toggleTable(): void;
  readonly all: boolean;
  showAll(): void;
  renew(): void;
}

/** How many findings are shown before *Show more*. */
const FIRST = 5;

/** See where we differ: the picture, what stands out with its reason, and everything else on demand. */
export function openView(view: OpenView): TemplateResult {
  const { translate, summary, instrument, loaded, roles } = view;
  const { definition, controls } = instrument;
  const reader: Reader = { definition, controls, translate, words: loaded.words, language: loaded.language };
  const findings = standsOut(definition, summary);
  const input = pictureInput(view, reader);
  const asTable = () => html`${figureOf(view).tables?.(withoutParts(input))} ${groupTable(reader, summary, roles)}`;
  const table = tableToggle(translate, view.tableOpen, view.toggleTable, asTable);
  return html`${title(view)} ${view.again ? failedView(view, view.again) : nothing} ${late(view)}
    <div class="beside">
      <div class="picture">
        <div class="figure">${drawing(view, reader, input)}</div>
        ${caption(view)}
        <div class="chosen" aria-live="polite">${chosen(view, reader, input)}</div>
        <div class="actions">${table.button} ${pictureActions(translate)}</div>
      </div>
      <div class="column">
        <p class="lead">${inOneSentence(view, reader, findings)}</p>
        <div class="heading level-4" role="heading" aria-level=${view.headingLevel + 1}>
          ${translate('picture.standsOut')}
        </div>
        ${view.ownRules.map((text) => html`<p class="own-rule">${text}</p>`)} ${findingList(view, reader, findings)}
        ${nextView(view, summary, view.offers)}
      </div>
    </div>
    ${table.table} ${view.tableOpen ? nothing : onPaper(asTable)}
    <details>
      <summary>${translate('group.statements')}</summary>
      ${statementsView(reader, summary, roles, view.talk)}
    </details>
    ${
      view.privacy.byRole
        ? html`<details>
            <summary>${translate('group.roles')}</summary>
            ${rolesView(reader, summary, roles)}
          </details>`
        : nothing
    }
    ${writtenView(reader, view.results)}`;
}

/** The day is that of the last result; where a host gave only counts, that of today. */
const caption = ({ instrument, loaded, translate, people, results }: OpenView): TemplateResult =>
  pictureCaption(
    {
      instrument: instrument.definition.id,
      name: loaded.words.name,
      of: translate('group.title'),
      people: translate('group.people', { count: people }),
      date:
        results.reduce((last, { completed }) => (completed > last ? completed : last), '') || new Date().toISOString(),
    },
    loaded.language,
  );

function late({ translate, late: n, privacy, facilitator, renew }: OpenView): TemplateResult | typeof nothing {
  if (n === 0) return nothing;
  const enough = n >= privacy.lots;
  return html`<p class="late">
    ${translate('group.late', { n, minimum: privacy.lots })}
    ${
      enough && facilitator
        ? html`<button type="button" class="quiet" @click=${renew}>${translate('group.renew')}</button>`
        : nothing
    }
  </p>`;
}

const pictureInput = (
  { summary, instrument, loaded, parts, width, isWide, translate, before }: OpenView,
  { language }: Reader,
): Frame['input'] => ({
  ...{ definition: instrument.definition, words: loaded.words, translate, language },
  ...{ mode: 'group', summary, answers: {}, before },
  narrow: (isWide ? width * 0.6 : width) < NARROW_BELOW_PX,
  chosen: parts.chosen,
  view: parts.view,
});

const figureOf = ({ instrument, loaded }: OpenView): Figure => loaded.groupFigure ?? instrument.figure;

function drawing(view: OpenView, reader: Reader, input: Frame['input']): TemplateResult {
  const { summary, loaded, parts, roles, translate } = view;
  const figure = figureOf(view);
  const names = namesWith(figure.parts?.(withoutParts(input)) ?? [], {
    order: namedKeys(summary),
    nameOf: (key) => spoken(reader, summary, summary.measures.get(key)!, roles),
  });
  const part: FigureInput['part'] = (key, drawing, target) => parts.part(key, drawing, target, names);
  const title = `${translate('group.title')}: ${loaded.words.name}`;
  return figureDrawing({ figure, input, title, part, showView: (id) => parts.chooseView(id) });
}

/** A measure as a screen reader gets it: its name, the counts in words, and the outcome. */
function spoken(reader: Reader, summary: Summary, measure: MeasureSummary, roles: readonly Role[]): string {
  const { translate } = reader;
  const counts = namedCounts(reader, measure).map(({ name, count }) =>
    translate('a11y.count', { anchor: name, n: amountText(reader, count, summary.coarse) }),
  );
  return translate('a11y.distribution', {
    label: numberedName(reader, measure),
    counts: counts.join(', '),
    outcome: outcomeText(reader, measure, roles),
  });
}

/** The name with its number in the picture before it. Pictures to answer on count in their own way: no number. */
function numberedName(reader: Reader, measure: MeasureSummary): string {
  if (reader.definition.layout === 'picture') return measureName(reader, measure);
  const place = itemsOf(reader.definition)
    .filter(isRated)
    .findIndex(({ id }) => id === measure.item);
  return place < 0 ? measureName(reader, measure) : `${place + 1}. ${measureName(reader, measure)}`;
}

/** The full statement and answers of the part that was touched; of a part that is no measure, what the figure says. */
function chosen(view: OpenView, reader: Reader, input: Frame['input']): TemplateResult | typeof nothing {
  const other = figureOf(view)
    .parts?.(withoutParts(input))
    .find(({ key }) => key === view.parts.chosen);
  if (other) return html`<p>${other.detail}</p>`;
  const measure = view.parts.chosen === undefined ? undefined : view.summary.measures.get(view.parts.chosen);
  if (!measure) return nothing;
  const { translate, summary, instrument, roles } = view;
  const dimension = dimensionOf(instrument.definition, measure);
  return html`<p>${reader.words.items[measure.item]?.text} <strong>${outcomeText(reader, measure, roles)}</strong></p>
    ${
      measure.withheld
        ? html`<p>${translate('group.withheld')}</p>`
        : html`<ul class="counts">
            ${namedCounts(reader, measure).map(
              ({ name, count }) =>
                html`<li><span>${name}</span> <span>${amountText(reader, count, summary.coarse)}</span></li>`,
            )}
          </ul>`
    }
    ${
      dimension
        ? html`<button
            type="button"
            @click=${() =>
              view.talk({ dimension: dimension.id, item: measure.item, outcome: measure.outcome ?? undefined })}
          >
            ${translate('group.talk')}
          </button>`
        : nothing
    }`;
}

function inOneSentence({ translate, summary, loaded }: OpenView, reader: Reader, findings: readonly Finding[]): string {
  const divided = findings.filter(({ kind }) => kind === 'divided');
  const rated = [...summary.measures.values()].filter(({ kind, withheld }) => kind === 'ordinal' && !withheld);
  if (rated.length === 0) return '';
  const allSame = rated.every(({ counts }) => counts.filter((count) => count > 0).length === 1);
  if (allSame) return translate('group.allSame');
  if (divided.length === 0) return translate('group.allClose');
  if (divided.length > rated.length / 3) return translate('group.oftenDivided');
  const labels = divided.map(({ measure }) => measureName(reader, summary.measures.get(measure)!));
  return translate('group.mostlyClose', { labels: formatList(loaded.language, labels) });
}

const HEADING: Readonly<Record<Finding['kind'], string>> = {
  divided: 'group.divided',
  'blind-spot': 'group.blindSpot',
  low: 'group.low',
  high: 'group.high',
  unknown: 'item.dontKnow',
};

function findingList(view: OpenView, reader: Reader, findings: readonly Finding[]): TemplateResult {
  const { translate } = view;
  if (findings.length === 0) return html`<p>${translate('group.nothing')}</p>`;
  const shown = view.all ? findings : findings.slice(0, FIRST);
  const more = findings.length - shown.length;
  const rows = (some: readonly Finding[]) =>
    html`<ul class="findings">
      ${some.map((finding) => findingRow(view, reader, finding))}
    </ul>`;
  return html`${rows(shown)}
  ${
    more > 0
      ? html`<button type="button" class="quiet" @click=${view.showAll}>${translate('group.more')} (${more})</button>
          ${onPaper(() => rows(findings.slice(FIRST)))}`
      : nothing
  }`;
}

function findingRow(
  view: OpenView,
  reader: Reader,
  { kind, measure: key, dimension, reason }: Finding,
): TemplateResult {
  const { translate, summary, roles, instrument } = view;
  const measure = summary.measures.get(key)!;
  const name = measureName(reader, measure);
  const reads = instrument.definition.dimensions.find(({ id }) => id === dimension)?.reads;
  const named = typeof reads === 'object' && reads.named && (kind === 'low' || kind === 'high');
  const outcome = kind === 'unknown' ? undefined : kind;
  return html`<li>
    <p class="eyebrow">${named ? reader.words.dimensions[dimension]?.reads?.[kind] : translate(HEADING[kind])}</p>
    <div class="finding">
      ${distributionBars(measure)}
      <div>
        <strong>${name}</strong>
        <p>${reasonText(reader, measure, reason, roles)}</p>
      </div>
    </div>
    <button
      type="button"
      class="quiet"
      aria-label=${translate('a11y.action', { action: translate('group.talk'), name })}
      @click=${() => view.talk({ dimension, item: measure.item, outcome })}
    >
      ${translate('group.talk')}
    </button>
  </li>`;
}
