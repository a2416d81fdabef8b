import { html, type TemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { isDivided, isShown, spokesOf } from './spokes.js';

/** The middle answers in words, last time and now. The answers themselves stand in the other table. */
export function tables({ before, summary, definition, words }: FigureInput): TemplateResult {
  if (!before || !summary) return html``;
  const say = (name: string) => words.figure?.[name] ?? '';
  const anchors = words.scales['applies'] ?? [];
  const middle = (measure: MeasureSummary | undefined, divided: string) => {
    if (isDivided(measure)) return say(divided);
    return isShown(measure) && measure.median !== null ? (anchors[measure.median] ?? String(measure.median + 1)) : '–';
  };
  return html`<table>
    <caption>
      ${say('thenNow')}
    </caption>
    <thead>
      <tr>
        ${['spoke', 'then', 'now'].map((head) => html`<th scope="col">${say(head)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${spokesOf(definition)
        .flat()
        .map(
          ({ key, number }) =>
            html`<tr>
              <th scope="row">${number + 1} ${words.items[key]?.label ?? key}</th>
              <td data-label=${say('then')}>${middle(before.measures.get(key), 'wasDivided')}</td>
              <td data-label=${say('now')}>${middle(summary.measures.get(key), 'divided')}</td>
            </tr>`,
        )}
    </tbody>
  </table>`;
}
