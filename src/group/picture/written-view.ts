import { html, nothing, type TemplateResult } from 'lit';
import { itemsOf } from '../../definition/definition.js';
import type { Result } from '../../definition/result.js';
import { dimensionName, nameOf, type Reader } from '../../filling/view.js';

/**
 * What was written, laid beside each other without names and in an order that says nothing: sorted by the words
 * themselves, not by who wrote first.
 */
export function writtenView(reader: Reader, results: readonly Result[]): TemplateResult | typeof nothing {
  const { definition, words, translate, language } = reader;
  const texts = itemsOf(definition)
    .filter((item) => item.type === 'text' && !item.private)
    .map((item) => ({
      name: nameOf(item, words),
      texts: inNoOrder(
        results.map(({ answers }) => answers[item.id]),
        language,
      ),
    }));
  const remarks = definition.dimensions.map((dimension) => ({
    name: translate('step.remark', { name: dimensionName(dimension, words) }),
    texts: inNoOrder(
      results.map(({ remarks: all }) => all[dimension.id]),
      language,
    ),
  }));
  const written = [...texts, ...remarks].filter(({ texts: some }) => some.length > 0);
  if (written.length === 0) return nothing;
  return html`<details>
    <summary>${translate('group.written')}</summary>
    ${written.map(
      ({ name, texts: some }) =>
        html`<p class="eyebrow">${name}</p>
          <ul class="written">
            ${some.map((text) => html`<li lang="">${text}</li>`)}
          </ul>`,
    )}
  </details>`;
}

const inNoOrder = (texts: readonly unknown[], language: string): readonly string[] =>
  texts
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .sort(new Intl.Collator(language).compare);
