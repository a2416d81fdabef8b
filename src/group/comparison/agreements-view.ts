import { html, nothing, type TemplateResult } from 'lit';
import type { Agreement } from '../../definition/agreement.js';
import { formatDate } from '../../localization/format.js';
import type { Translate } from '../../localization/translator.js';
import { beganAt, type Moment } from './moments.js';

/** The agreements made from the earlier moment on, up to the later one, in the order in which they were made. */
export function madeBetween(
  agreements: readonly Agreement[],
  moments: readonly Moment[],
  [from, to]: readonly [number, number],
): readonly Agreement[] {
  const between = new Set(moments.slice(from, to).map(({ id }) => id));
  const [began, ended] = [beganAt(moments[from]!), beganAt(moments[to]!)];
  return agreements
    .filter(({ occasion, made }) =>
      // Where it is not said at which moment, the day tells.
      occasion === undefined ? made >= began && made < ended : between.has(occasion),
    )
    .sort((one, other) => (one.made < other.made ? -1 : 1));
}

/** What became of them; nothing where none were made. */
export function agreementsView(
  agreements: readonly Agreement[],
  { translate, language, headingLevel }: { translate: Translate; language: string; headingLevel: number },
): TemplateResult | typeof nothing {
  if (agreements.length === 0) return nothing;
  return html`<section>
    <div class="heading level-4" role="heading" aria-level=${headingLevel}>${translate('comparison.agreements')}</div>
    <ul class="made">
      ${agreements.map(({ what, who, by, state }) => {
        const due = by && translate('agreement.due', { date: formatDate(language, by) });
        return html`<li data-state=${state}>
          <span class="state">${translate(`agreement.${state}`)}</span>
          <span>
            <strong lang="">${what}</strong>
            ${who || due ? html`<br /><small>${[who, due].filter(Boolean).join(' · ')}</small>` : nothing}
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}
