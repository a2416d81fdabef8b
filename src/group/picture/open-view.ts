import { html, nothing, type TemplateResult } from 'lit';
import { standsOut, type Finding } from '../../analysis/stands-out.js';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import type { PartsController } from '../../controllers/parts-controller.js';
import { isRated, itemsOf } from '../../definition/definition.js';
import type { Result } from '../../definition/result.js';
import { distributionBars } from '../../elements/distribution-bars.js';
import { NARROW_BELOW_PX, type FigureInput } from '../../elements/figure.js';
import { figureDrawing, tableToggle } from '../../elements/figure-frame.js';
import { answerNames, dimensionOf, measureName } from '../../filling/measure-names.js';
import type { Reader } from '../../filling/view.js';
import { formatList } from '../../localization/format.js';
import { failedView, title, type GroupView } from './closed-view.js';
import { groupTable, outcomeText } from './group-table.js';
import { amountText, reasonText } from './reason-text.js';
import { statementsView } from './statements-view.js';
import { rolesView } from './roles-view.js';
import { writtenView } from './written-view.js';

/** What the open picture is made from. */
export interface OpenView extends GroupView {
  readonly summary: Summary;
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
  const table = tableToggle(translate, view.tableOpen, view.toggleTable, () => groupTable(reader, summary, roles));
  return html`${title(view)} ${view.again ? failedView(view, view.again) : nothing} ${late(view)}
    <div class="beside">
      <div class="picture">
        <div class="figure">${drawing(view, reader)}</div>
        <div class="chosen" aria-live="polite">${chosen(view, reader)}</div>
        <div class="actions">
          ${table.button}
          <button type="button" class="quiet" @click=${() => globalThis.print()}>${translate('picture.print')}</button>
        </div>
      </div>
      <div class="column">
        <p class="lead">${inOneSentence(view, reader, findings)}</p>
        <div class="heading level-4" role="heading" aria-level=${view.headingLevel + 1}>
          ${translate('picture.standsOut')}
        </div>
        ${view.ownRules.map((text) => html`<p class="own-rule">${text}</p>`)} ${findingList(view, reader, findings)}
      </div>
    </div>
    ${table.table}
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

function drawing(view: OpenView, reader: Reader): TemplateResult {
  const { summary, instrument, loaded, parts, width, isWide, roles, translate } = view;
  const { definition, figure } = instrument;
  const narrow = (isWide ? width * 0.6 : width) < NARROW_BELOW_PX;
  const input = {
    definition,
    words: loaded.words,
    translate,
    language: reader.language,
    mode: 'group',
    summary,
    answers: {},
    narrow,
  } as const;
  const names = {
    order: [...summary.measures.keys()],
    nameOf: (key: string) => spoken(reader, summary, summary.measures.get(key)!, roles),
  };
  const part: FigureInput['part'] = (key, drawing, target) => parts.part(key, drawing, target, names);
  return figureDrawing({ figure, input, title: `${translate('group.title')}: ${loaded.words.name}`, part });
}

/** A measure as a screen reader gets it: its name, the counts in words, and the outcome. */
function spoken(reader: Reader, summary: Summary, measure: MeasureSummary, roles: readonly Role[]): string {
  const { translate } = reader;
  const names = answerNames(reader, measure);
  const counts = measure.counts.map((count, at) =>
    translate('a11y.count', { anchor: names[at] ?? '', n: amountText(reader, count, summary.coarse) }),
  );
  return translate('a11y.distribution', {
    label: numberedName(reader, measure),
    counts: counts.join(', '),
    outcome: outcomeText(reader, measure, roles),
  });
}

/** The name with the number that stands in the picture before it. */
function numberedName(reader: Reader, measure: MeasureSummary): string {
  const place = itemsOf(reader.definition)
    .filter(isRated)
    .findIndex(({ id }) => id === measure.item);
  return place < 0 ? measureName(reader, measure) : `${place + 1}. ${measureName(reader, measure)}`;
}

/** The full statement and answers of the part that was touched. */
function chosen(view: OpenView, reader: Reader): TemplateResult | typeof nothing {
  const measure = view.parts.chosen === undefined ? undefined : view.summary.measures.get(view.parts.chosen);
  if (!measure) return nothing;
  const { translate, summary, instrument, roles } = view;
  const names = answerNames(reader, measure);
  const dimension = dimensionOf(instrument.definition, measure);
  return html`<p>${reader.words.items[measure.item]?.text} <strong>${outcomeText(reader, measure, roles)}</strong></p>
    ${
      measure.withheld
        ? html`<p>${translate('group.withheld')}</p>`
        : html`<ul class="counts">
            ${measure.counts.map(
              (count, at) =>
                html`<li><span>${names[at]}</span> <span>${amountText(reader, count, summary.coarse)}</span></li>`,
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
  const allSame = rated.length > 0 && rated.every(({ counts }) => counts.filter((count) => count > 0).length === 1);
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
  return html`<ul class="findings">
      ${shown.map((finding) => findingRow(view, reader, finding))}
    </ul>
    ${
      more > 0
        ? html`<button type="button" class="quiet" @click=${view.showAll}>${translate('group.more')} (${more})</button>`
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
