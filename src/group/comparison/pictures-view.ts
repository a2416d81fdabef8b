import { html, type TemplateResult } from 'lit';
import type { Summary } from '../../analysis/summary.js';
import { NARROW_BELOW_PX, type Figure } from '../../elements/figure.js';
import { figureDrawing } from '../../elements/figure-frame.js';
import type { Reader } from '../../filling/view.js';

/** One moment with what may be shown of it. */
export interface Shown {
  readonly label: string;
  readonly summary: Summary;
}

/** The two group pictures; the later one may show what changed. Looked at only: the statements and the table say all. */
export function picturesView(
  reader: Reader,
  figure: Figure,
  [then, now]: readonly [Shown, Shown],
  width: number,
): TemplateResult {
  const { definition, words, translate, language } = reader;
  const drawing = ({ label, summary }: Shown, name: string, before?: Summary) => {
    const common = { definition, words, translate, language, mode: 'group', answers: {} } as const;
    const input = { ...common, summary, narrow: width < NARROW_BELOW_PX, before };
    const people = translate('group.people', { count: summary.respondents });
    return html`<figure>
      <figcaption><strong>${name}: ${label}</strong> <span class="people">${people}</span></figcaption>
      <div class="figure">${figureDrawing({ figure, input, title: label })}</div>
    </figure>`;
  };
  return html`<div class="pictures">
    ${drawing(then, translate('comparison.then'))} ${drawing(now, translate('comparison.now'), then.summary)}
  </div>`;
}
