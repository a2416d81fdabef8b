import { html, nothing, type TemplateResult } from 'lit';
import { isRated, itemsOf, type Dimension } from '../definition/definition.js';
import type { AnyItemWords } from '../definition/words.js';
import type { Item } from '../items/answer-types.js';
import type { EntriesItem } from '../items/entries/answer.js';
import type { NetworkItem } from '../items/network/answer.js';
import type { PositionItem } from '../items/position/answer.js';
import { anchorsOf, dimensionName, type Reader } from './view.js';

/**
 * The empty poster: the picture large, and under it all that is asked, to be filled in by hand in a room. It fits one page
 * of A3, or of A4 when the host prints it so. What stays with a person is not asked on a wall.
 */
export function posterSheet(reader: Reader, drawing: TemplateResult): TemplateResult {
  const { definition, words } = reader;
  return html`<div class="sheet">
    <div class="sheet-page">
      <p class="sheet-name">${words.name}</p>
      <p class="sheet-tagline">${words.tagline}</p>
      <div class="sheet-figure">${drawing}</div>
      <div class="sheet-items">${definition.dimensions.map((dimension) => dimensionBlock(reader, dimension))}</div>
    </div>
  </div>`;
}

function dimensionBlock(reader: Reader, dimension: Dimension): TemplateResult | typeof nothing {
  const items = dimension.items.filter((item) => !item.private);
  if (items.length === 0) return nothing;
  let scale: string | undefined;
  return html`<section>
    <p class="sheet-dimension">${dimensionName(dimension, reader.words)}</p>
    ${items.map((item) => {
      const isNew = item.type === 'rating' && item.scale !== scale;
      scale = item.type === 'rating' ? item.scale : undefined;
      return html`${isNew ? scaleWords(reader, item) : nothing}${itemRow(reader, item)}`;
    })}
  </section>`;
}

/** The words of a scale, once above the boxes of the statements that share it. */
const scaleWords = (reader: Reader, item: Item): TemplateResult =>
  html`<div class="sheet-row sheet-scale">
    <span></span>
    ${anchorsOf(item, reader.definition, reader.words).map((anchor) => html`<span class="sheet-anchor">${anchor}</span>`)}
    <span class="sheet-anchor">${reader.translate('item.dontKnow')}</span>
  </div>`;

function itemRow(reader: Reader, item: Item): TemplateResult {
  const { definition, words } = reader;
  const place = itemsOf(definition).filter(isRated).indexOf(item) + 1;
  const text = html`<span class="sheet-text"
    >${place > 0 ? html`<b>${place}</b>` : nothing}<span>${words.items[item.id]?.text}</span></span
  >`;
  const aspects = 'aspects' in item ? (item.aspects ?? []) : [];
  if (aspects.length === 0) return answered(reader, item, text);
  return html`<div class="sheet-row">${text}</div>
    ${aspects.map((aspect) =>
      answered(
        reader,
        item,
        html`<span class="sheet-text sheet-aspect">${words.items[item.id]?.aspects?.[aspect]}</span>`,
      ),
    )}`;
}

/** What is asked, with the place for its answer. An answer that has no form of its own gets lines to write on. */
function answered(reader: Reader, item: Item, text: TemplateResult): TemplateResult {
  const { definition, words } = reader;
  const its = words.items[item.id];
  switch (item.type) {
    case 'rating':
      return html`<div class="sheet-row">
        ${text} ${[...anchorsOf(item, definition, words), ''].map(() => html`<span class="sheet-box"></span>`)}
      </div>`;
    case 'contrast':
      return html`<div class="sheet-row">${text}</div>
        <div class="sheet-row sheet-poles">
          <span>${its?.poles?.[0]}</span>
          <span class="sheet-steps">${Array.from({ length: 7 }, () => html`<span class="sheet-box"></span>`)}</span>
          <span>${its?.poles?.[1]}</span>
        </div>`;
    case 'level':
      return named(
        text,
        item.levels.map((level) => its?.levels?.[level]?.name ?? level),
      );
    case 'choice':
      return named(
        text,
        item.options.map((option) => its?.options?.[option] ?? option),
      );
    case 'number':
    case 'date':
      return html`<div class="sheet-row sheet-short">
        ${text}<span class="sheet-line"></span>${its?.unit ? html`<span>${its.unit}</span>` : nothing}
      </div>`;
    case 'entries':
      return html`<div class="sheet-row">${text}</div>
        <div class="sheet-cards">
          ${Array.from({ length: Math.min(item.most ?? CARDS, CARDS) }, () => card(item, its))}
        </div>`;
    case 'position':
      return html`<div class="sheet-row">${text}</div>
        ${field(item, its)}`;
    case 'network':
      return html`<div class="sheet-row">${text}</div>
        ${parties(reader, item, its)}`;
    default:
      return html`<div class="sheet-row">${text}</div>
        <div class="sheet-line"></div>
        <div class="sheet-line"></div>`;
  }
}

const named = (text: TemplateResult, names: readonly string[]): TemplateResult =>
  html`<div class="sheet-row">${text}</div>
    <div class="sheet-choices">${names.map((name) => html`<span><span class="sheet-box"></span>${name}</span>`)}</div>`;

/** As many empty cards as a column has room for in two rows. */
const CARDS = 4;

/** A card to write on, with a line for each of its fields. */
const card = ({ fields }: EntriesItem, words: AnyItemWords | undefined): TemplateResult =>
  html`<div class="sheet-card">
    ${fields.map(({ id }) => {
      const its = words?.fields?.[id];
      return html`<span>${its?.label ?? its?.text ?? id}</span>
        <div class="sheet-line"></div>`;
    })}
  </div>`;

/** As many parties as a group names off-hand. */
const PARTIES = 6;

/** A table to write parties in, with what each is and what is asked of the relation with it. */
function parties({ translate }: Reader, { partyTypes, relation }: NetworkItem, words: AnyItemWords | undefined) {
  const fields = relation.fields.map(({ id }) => words?.fields?.[id]?.label ?? words?.fields?.[id]?.text ?? id);
  const types = partyTypes.map((type) => words?.partyTypes?.[type] ?? type).join(' · ');
  const heads = [translate('map.partyHead'), translate('map.type'), ...fields];
  const row = (cell: (head: string) => unknown) =>
    html`<div class="sheet-parties">${heads.map((head) => html`<span>${cell(head)}</span>`)}</div>`;
  return html`<div class="sheet-types">${translate('map.type')}: ${types}</div>
    ${row((head) => head)} ${Array.from({ length: PARTIES }, () => row(() => nothing))}`;
}

/** Two axes as a field of boxes: the ends of the one beside it, those of the other above and below. */
const field = ({ x, y }: PositionItem, words: AnyItemWords | undefined): TemplateResult =>
  html`<div class="sheet-field">
    <span>${words?.y?.name}: ${words?.y?.ends[1]}</span>
    <div class="sheet-poles">
      <span>${words?.x?.name}: ${words?.x?.ends[0]}</span>
      <span>
        ${Array.from(
          { length: y.points },
          () =>
            html`<span class="sheet-steps">
              ${Array.from({ length: x.points }, () => html`<span class="sheet-box"></span>`)}
            </span>`,
        )}
      </span>
      <span>${words?.x?.ends[1]}</span>
    </div>
    <span>${words?.y?.ends[0]}</span>
  </div>`;
