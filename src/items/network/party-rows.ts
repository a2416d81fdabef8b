import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LevelItem } from '../level/answer.js';
import { idsOf, typeName, type AskedMap } from './asked.js';
import type { Party } from './answer.js';
import { levelOptions } from './level-choice.js';
import { linesOf } from './lines-between.js';
import { offeredAs, othersIn, partyFrom, removedBy } from './model.js';
import { draftOf, partyForm } from './party-form.js';

/** All parties beside the own one: a row each, and below a row what is asked of it while it is open. */
export function partyRows(map: AskedMap): TemplateResult | typeof nothing {
  const { asking, network, memory, levels } = map;
  const others = othersIn(network);
  const { translate } = asking;
  const undone = memory.removed;
  if (others.length === 0) return undone ? undoNotice(map) : nothing;
  const nameOf = (field: LevelItem) => asking.words.fields?.[field.id]?.label ?? field.id;
  return html`<table class="party-rows">
      <caption class="hidden">
        ${asking.words.label ?? asking.words.text}
      </caption>
      <thead>
        <tr>
          <th scope="col">${translate('map.partyHead')}</th>
          ${network.own === undefined ? nothing : levels.map((field) => html`<th scope="col">${nameOf(field)}</th>`)}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          others,
          ({ id }) => id,
          (party, at) => partyRow(map, party, at + 1, nameOf),
        )}
      </tbody>
    </table>
    ${undone ? undoNotice(map) : nothing}`;
}

/** @param number what stands for the party on a small map */
function partyRow(map: AskedMap, party: Party, number: number, nameOf: (field: LevelItem) => string): TemplateResult {
  const { asking, network, memory, levels } = map;
  const { translate, disabled } = asking;
  const at = network.parties.indexOf(party);
  const isOpen = memory.open === party.id;
  const isNaming = memory.naming === party.id;
  const ids = idsOf(asking);
  const columns = 2 + (network.own === undefined ? 0 : levels.length);
  const action = (name: string) => translate('a11y.action', { action: name, name: party.name });
  const wide = (content: unknown) =>
    html`<tr class="party-more">
      <td colspan=${columns}>${content}</td>
    </tr>`;
  return html`<tr class=${isOpen || isNaming ? 'party open' : 'party'} data-party=${at}>
      <th scope="row">
        <span class="party-number" aria-hidden="true">${number}</span><bdi>${party.name}</bdi>
        <small>${typeName(asking, party.type)}</small>
      </th>
      ${
        network.own === undefined
          ? nothing
          : levels.map((field) => levelCell(map, network.own!, party, field, nameOf(field)))
      }
      <td class="party-actions">
        <button
          type="button"
          class="quiet"
          id=${ids.open(at)}
          aria-expanded=${isOpen}
          aria-label=${action(translate(isOpen ? 'item.cardDone' : 'map.open'))}
          ?hidden=${network.own === undefined}
          @click=${() =>
            isOpen
              ? map.actAndFocus(undefined, { open: undefined, picked: undefined }, [ids.open(at)])
              : map.remember({ open: party.id, naming: undefined, picked: undefined })}
        >
          ${translate(isOpen ? 'item.cardDone' : 'map.open')}
        </button>
        <button
          type="button"
          class="quiet"
          id=${ids.change(at)}
          ?hidden=${disabled}
          aria-label=${action(translate('item.edit'))}
          @click=${() =>
            map.actAndFocus(
              undefined,
              { naming: party.id, renamed: draftOf(party), open: undefined, picked: undefined },
              [ids.rename],
            )}
        >
          ${translate('item.edit')}
        </button>
        <button
          type="button"
          class="quiet"
          ?hidden=${disabled}
          aria-label=${action(translate('item.erase'))}
          @click=${() => remove(map, party)}
        >
          ${translate('item.erase')}
        </button>
      </td>
    </tr>
    ${isNaming ? wide(naming(map, party, [ids.open(at)])) : nothing}
    ${isOpen && network.own !== undefined ? wide(questions(map, network.own, party, at)) : nothing}`;
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

/** One level of a relation, as a choice in the row. What stands in the answer is shown, whatever it is. */
function levelCell(map: AskedMap, own: string, party: Party, field: LevelItem, name: string): TemplateResult {
  const { asking, relation } = map;
  const ends = { from: own, to: party.id };
  return html`<td data-label=${name}>
    <select
      ?disabled=${asking.disabled}
      aria-label=${`${name}: ${party.name}`}
      @change=${(event: Event) =>
        map.act({ type: 'say', ends, field: field.id, value: valueOf(event) === '' ? undefined : valueOf(event) })}
    >
      ${levelOptions(map, field, relation(ends)?.values[field.id])}
    </select>
  </td>`;
}

/** All that is asked of the relation with a party, each by the control of its own type. */
function questions(map: AskedMap, own: string, party: Party, at: number): TemplateResult {
  const { asking, relation } = map;
  const ends = { from: own, to: party.id };
  const values = relation(ends)?.values ?? {};
  const ids = idsOf(asking);
  return html`<div
    class="party-questions"
    role="group"
    aria-label=${party.name}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      map.actAndFocus(undefined, { open: undefined, picked: undefined }, [ids.open(at)]);
    }}
  >
    ${asking.item.relation.fields.map((field) =>
      asking.askField({
        field,
        words: asking.words.fields?.[field.id] ?? { text: field.id },
        within: ids.within(at),
        answer: values[field.id],
        change: (value) => map.act({ type: 'say', ends, field: field.id, value }),
      }),
    )}
    ${linesOf(map, party)}
    <button
      type="button"
      class="next"
      @click=${() => map.actAndFocus(undefined, { open: undefined, picked: undefined }, [ids.add, ids.name])}
    >
      ${asking.translate('item.cardDone')}
    </button>
  </div>`;
}

/** Changes the name and type of a party in place. */
export function naming(map: AskedMap, party: Party, back: readonly string[]): TemplateResult {
  const { asking, memory } = map;
  const closed = { naming: undefined, renamed: undefined, issue: undefined };
  return partyForm(map, {
    id: idsOf(asking).rename,
    legend: asking.translate('a11y.action', { action: asking.translate('item.edit'), name: party.name }),
    draft: memory.renamed,
    issue: memory.issue,
    done: asking.translate('item.cardDone'),
    change: (renamed) => map.remember({ renamed, issue: undefined }),
    submit: (draft) => {
      const typed = partyFrom(draft, asking.parties, party);
      // Where only the kind is changed, a party of the list stays that one, also when the list is gone.
      const isSame = draft.name === party.name && !offeredAs(draft.name, asking.parties);
      const to = isSame ? { ...party, type: draft.type } : typed;
      map.actAndFocus({ type: 'change', id: party.id, to }, closed, back);
    },
    cancel: () => map.actAndFocus(undefined, closed, back),
  });
}

/** Takes a party away, with the way back in its place. */
export function remove(map: AskedMap, party: Party): void {
  const { asking, network } = map;
  const removed = removedBy(network, party.id);
  const said = asking.translate('item.cardErased', { title: party.name });
  map.actAndFocus(
    { type: 'remove', id: party.id },
    { removed, open: undefined, naming: undefined },
    [idsOf(asking).undo],
    said,
  );
}

export function undoNotice(map: AskedMap): TemplateResult | typeof nothing {
  const { asking, memory, network } = map;
  const { removed } = memory;
  if (!removed) return nothing;
  const at = Math.min(removed.at, network.parties.length);
  const ids = idsOf(asking);
  return html`<p class="party-undo">
    <span>${asking.translate('item.cardErased', { title: removed.party.name })}</span>
    <button
      type="button"
      class="quiet"
      id=${ids.undo}
      @click=${() => map.actAndFocus({ type: 'put-back', removed }, { removed: undefined }, [removed.own ? ids.change(at) : ids.open(at)])}
    >
      ${asking.translate('item.undo')}
    </button>
  </p>`;
}
