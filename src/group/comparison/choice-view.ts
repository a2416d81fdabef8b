import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../localization/translator.js';
import type { Moment } from './moments.js';

/** Two selects. The later one offers only what came after the earlier one, so *then* is always before *now*. */
export function choiceView(
  translate: Translate,
  moments: readonly Moment[],
  [before, after]: readonly [number, number],
  choose: (before: number, after: number) => void,
): TemplateResult {
  const last = moments.length - 1;
  const select = (
    id: 'then' | 'now',
    chosen: number,
    [from, to]: readonly [number, number],
    changed: (at: number) => void,
  ) =>
    html`<div class="field">
      <label for=${id}>${translate(`comparison.${id}`)}</label>
      <select id=${id} @change=${(event: Event) => changed(Number((event.target as HTMLSelectElement).value))}>
        ${moments
          .slice(from, to)
          .map(({ label }, at) => html`<option value=${from + at} .selected=${from + at === chosen}>${label}</option>`)}
      </select>
    </div>`;
  return html`<fieldset class="moments">
    <legend>${translate('comparison.choose')}</legend>
    ${select('then', before, [0, last], (at) => choose(at, Math.max(after, at + 1)))}
    ${select('now', after, [before + 1, last + 1], (at) => choose(before, at))}
  </fieldset>`;
}
