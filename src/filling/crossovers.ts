import { css, html, nothing, type TemplateResult } from 'lit';
import type { Crossover } from '../analysis/crossovers.js';
import type { Words } from '../definition/words.js';
import { hostOf } from '../elements/picture-actions.js';
import type { Translate } from '../localization/translator.js';

/** A person wants to go on with another instrument. */
export interface NextDetail {
  /** The id of the other instrument. */
  readonly instrument: string;
  /** The id of the instrument they come from. */
  readonly from: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-next': CustomEvent<NextDetail>;
  }
}

/** What it takes to say what helps next. */
export interface CrossoversView {
  readonly crossovers: readonly Crossover[];
  readonly words: Words;
  /** The instrument they come from. */
  readonly from: string;
  /** The instruments that the host can show. */
  readonly offers: readonly string[];
  readonly translate: Translate;
  readonly headingLevel: number;
}

/** What helps next, by name and with the reason; a button only where the host has that instrument. */
export function crossoversView(view: CrossoversView): TemplateResult | typeof nothing {
  const { crossovers, words, from, offers, translate, headingLevel } = view;
  const said = crossovers.flatMap(({ to, place }) => {
    const text = words.next?.[place];
    return text ? [{ to, ...text }] : [];
  });
  if (said.length === 0) return nothing;
  return html`<section class="next-instruments">
    <div class="heading level-4" role="heading" aria-level=${headingLevel}>${translate('picture.next')}</div>
    <ul class="next-list">
      ${said.map(
        ({ to, name, because }) =>
          html`<li>
            <p><strong>${name}</strong><br />${because}</p>
            ${
              offers.includes(to)
                ? html`<button
                    type="button"
                    aria-label=${translate('a11y.action', { action: translate('catalogue.open'), name })}
                    @click=${(event: Event) => goTo({ instrument: to, from }, event.currentTarget as Element)}
                  >
                    ${translate('catalogue.open')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

const goTo = (detail: NextDetail, button: Element): boolean =>
  hostOf(button).dispatchEvent(new CustomEvent('samenspel-next', { detail, bubbles: true, composed: true }));

export const crossoversStyles = css`
  .next-list {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .next-list > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .next-list p {
    flex: 1 1 16em;
    margin: 0;
    text-wrap: pretty;
  }
`;
