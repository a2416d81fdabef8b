import { html, nothing, type TemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { formatList } from '../../localization/format.js';
import { movementOf } from './change.js';
import { dialsOf, reportOf } from './weather.js';

/** A text with its names filled in. */
export const fill = (text = '', values: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '');

/** The weather in words: at each dial now, and what changed. The answers themselves stand in the other table. */
export function tables({ summary, before, definition, words, language }: FigureInput): TemplateResult {
  if (!summary) return html``;
  const say = (name: string) => words.figure?.[name] ?? '';
  const dials = dialsOf(definition, summary);
  const former = before && dialsOf(definition, before);
  const heads = ['dial', 'weather', ...(former ? ['before', 'movement'] : []), 'divided'];
  return html`<table>
    <caption>
      ${say('ourWeather')}: ${say(reportOf(dials).weather)}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${say(head)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${dials.map((dial, at) => {
        const then = former?.[at];
        const movement = then && movementOf(dial, then);
        const split = dial.split.map((item) => words.items[item]?.label ?? item);
        return html`<tr>
          <th scope="row">${words.dimensions[dial.dimension]?.name}</th>
          <td data-label=${say('weather')}>${say(dial.weather)}</td>
          ${
            then
              ? html`<td data-label=${say('before')}>${say(then.weather)}</td>
                  <td data-label=${say('movement')}>${movement ? say(movement) : '–'}</td>`
              : nothing
          }
          <td data-label=${say('divided')}>${split.length > 0 ? formatList(language, split) : '–'}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
