import { html } from 'lit';
import type { LevelItem } from '../level/answer.js';
import type { AskedMap } from './asked.js';

/** The levels of a field, and the ways out, behind an empty choice. */
export function levelOptions({ asking }: AskedMap, field: LevelItem, chosen: unknown) {
  const { words, translate } = asking;
  const names = words.fields?.[field.id]?.levels;
  const option = (value: string, text: string) =>
    html`<option value=${value} ?selected=${chosen === value}>${text}</option>`;
  return html`<option value="" ?selected=${chosen === undefined}>${translate('map.choose')}</option>
    ${field.levels.map((level) => option(level, names?.[level]?.name ?? level))}
    ${option('unknown', translate('item.dontKnow'))} ${option('not-applicable', translate('item.notApplicable'))}`;
}
