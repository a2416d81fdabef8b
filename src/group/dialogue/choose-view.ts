import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../analysis/summary.js';
import type { Definition } from '../../definition/definition.js';
import type { Words } from '../../definition/words.js';
import { dimensionName, heading } from '../../filling/view.js';
import type { Translate } from '../../localization/translator.js';
import { outcomeOfDimension, outcomeWord } from './questions.js';

/** What there is to choose from. */
export interface ChooseView {
  readonly definition: Definition;
  readonly words: Words;
  readonly translate: Translate;
  readonly headingLevel: number;
  /** Only of an open picture; a group can talk before it is open. */
  readonly summary: Summary | undefined;
  choose(dimension: string): void;
}

/** All dimensions, each with what the group's answers come to. */
export const chooseView = (view: ChooseView): TemplateResult =>
  html`${heading(view.headingLevel, 'choose', view.translate('dialogue.choose'))}
    <ul class="dimensions">
      ${view.definition.dimensions.map(
        (dimension) =>
          html`<li>
            <button type="button" id=${`dimension-${dimension.id}`} @click=${() => view.choose(dimension.id)}>
              <span>${dimensionName(dimension, view.words)}</span> ${outcome(view, dimension.id)}
            </button>
          </li>`,
      )}
    </ul>`;

function outcome({ summary, words, translate }: ChooseView, dimension: string): TemplateResult | typeof nothing {
  const one = outcomeOfDimension(summary?.dimensions.get(dimension));
  return one ? html`<span class="outcome">${outcomeWord(one, words.dimensions[dimension], translate)}</span>` : nothing;
}
