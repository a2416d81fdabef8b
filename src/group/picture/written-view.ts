import { html, nothing, type TemplateResult } from 'lit';
import { itemsOf } from '../../definition/definition.js';
import type { Result } from '../../definition/result.js';
import { dimensionName, nameOf, readItem, type Reader } from '../../filling/view.js';
import type { Item } from '../../items/answer-types.js';
import type { AskedField } from '../../items/control.js';
import type { EntriesItem, Entry } from '../../items/entries/answer.js';
import { restOf, titleOf } from '../../items/entries/card-text.js';
import { cardsFrom } from '../../items/entries/model.js';

/** Something that one person wrote: a text, or a card with its title and the rest of it. */
interface Written {
  readonly text: string;
  readonly title?: string;
}

/**
 * What was written, laid beside each other without names and in an order that says nothing: sorted by the words
 * themselves, not by who wrote first. Cards of one person are not kept together either.
 */
export function writtenView(reader: Reader, results: readonly Result[]): TemplateResult | typeof nothing {
  const { definition, words, translate, language } = reader;
  const items = itemsOf(definition)
    .filter((item) => !item.private)
    .map((item) => ({
      name: nameOf(item, words),
      all: results.flatMap(({ answers }) => writtenIn(reader, item, answers[item.id])),
    }));
  const remarks = definition.dimensions.map((dimension) => ({
    name: translate('step.remark', { name: dimensionName(dimension, words) }),
    all: results.flatMap(({ remarks: said }) => textIn(said[dimension.id])),
  }));
  const written = [...items, ...remarks].filter(({ all }) => all.length > 0);
  if (written.length === 0) return nothing;
  return html`<details>
    <summary>${translate('group.written')}</summary>
    ${written.map(
      ({ name, all }) =>
        html`<p class="eyebrow">${name}</p>
          <ul class="written">
            ${inNoOrder(all, language).map((one) => html`<li lang="" dir="auto">${contentOf(one)}</li>`)}
          </ul>`,
    )}
  </details>`;
}

/** Spaces and lines are shown as they are, so there are none around it. */
const contentOf = ({ title, text }: Written) =>
  title === undefined ? text : [html`<strong>${title}</strong>`, text && `\n${text}`];

function writtenIn(reader: Reader, item: Item, answer: unknown): readonly Written[] {
  if (item.type === 'text') return textIn(answer);
  return item.type === 'entries' ? cardsFrom(answer).map((card) => cardIn(reader, item, card)) : [];
}

function cardIn(reader: Reader, item: EntriesItem, card: Entry): Written {
  const reading = {
    item,
    words: reader.words.items[item.id] ?? { text: item.id },
    readField: ({ field, words, answer }: Pick<AskedField, 'field' | 'words' | 'answer'>) =>
      readItem(reader, field, answer, words),
  };
  return { title: titleOf(reading, card), text: restOf(reading, card) };
}

const textIn = (text: unknown): readonly Written[] =>
  typeof text === 'string' && text.trim() !== '' ? [{ text }] : [];

const inNoOrder = (all: readonly Written[], language: string): readonly Written[] => {
  const { compare } = new Intl.Collator(language);
  return [...all].sort((one, other) => compare(one.title ?? one.text, other.title ?? other.text));
};
