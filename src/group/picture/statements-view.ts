import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import { distributionBars } from '../../elements/distribution-bars.js';
import { measureName } from '../../filling/measure-names.js';
import { dimensionName, type Reader } from '../../filling/view.js';
import type { Topic } from '../events.js';
import { outcomeText } from './group-table.js';

/** All rated statements in the order in which they were asked, each with its distribution, its outcome and its talk. */
export function statementsView(
  reader: Reader,
  summary: Summary,
  roles: readonly Role[],
  talk: (topic: Topic) => void,
): TemplateResult {
  const { definition, words, translate } = reader;
  const rated = [...summary.measures.values()].filter(({ kind }) => kind === 'ordinal');
  return html`${definition.dimensions.map((dimension) => {
    const measures = rated.filter(({ item }) => dimension.items.some(({ id }) => id === item));
    if (measures.length === 0) return nothing;
    return html`<p class="eyebrow">${dimensionName(dimension, words)}</p>
      <ul class="statements">
        ${measures.map((measure) => {
          const name = measureName(reader, measure);
          return html`<li>
            ${distributionBars(measure)}
            <span>
              <strong>${name}</strong> ${outcomeText(reader, measure, roles)}<br />
              <small>${words.items[measure.item]?.text}</small>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label=${translate('a11y.action', { action: translate('group.talk'), name })}
              @click=${() => talk({ dimension: dimension.id, item: measure.item, outcome: measure.outcome ?? undefined })}
            >
              ${translate('group.talk')}
            </button>
          </li>`;
        })}
      </ul>`;
  })}`;
}
