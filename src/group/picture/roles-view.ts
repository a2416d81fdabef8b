import { html, nothing, type TemplateResult } from 'lit';
import { isOthers } from '../../analysis/roles.js';
import type { RoleSummary, Summary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import { distributionBars } from '../../elements/distribution-bars.js';
import { answerNames, measureName } from '../../filling/measure-names.js';
import type { Reader } from '../../filling/view.js';
import { amountText, roleName } from './reason-text.js';

/** Roles beside each other on one scale; or why they are not shown. */
export function rolesView(reader: Reader, summary: Summary, roles: readonly Role[]): TemplateResult {
  const { translate } = reader;
  const measures = [...summary.measures.values()].filter(
    ({ kind, roles: shown }) => kind === 'ordinal' && shown.length > 0,
  );
  if (summary.breakdown === 'none' || measures.length === 0) return html`<p>${translate('group.rolesNone')}</p>`;
  return html`${summary.breakdown === 'merged' ? html`<p>${translate('group.rolesMerged')}</p>` : nothing}
    <ul class="role-list">
      ${measures.map((measure) => {
        const names = answerNames(reader, measure);
        return html`<li>
          <strong>${measureName(reader, measure)}</strong>
          <ul class="role-row">
            ${measure.roles.map(
              (role) =>
                html`<li>
                  ${distributionBars(role)}
                  <span>${nameOfRole(role, roles, translate('group.others'))}</span>
                  <span class="hidden"
                    >${role.counts.map((count, at) => `${names[at]}: ${amountText(reader, count, summary.coarse)}`).join(', ')}</span
                  >
                </li>`,
            )}
          </ul>
        </li>`;
      })}
    </ul>`;
}

const nameOfRole = (summary: RoleSummary, roles: readonly Role[], others: string): string =>
  isOthers(summary) ? others : roleName(roles, summary.roles[0]!);
