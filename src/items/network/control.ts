import { html, nothing, type TemplateResult } from 'lit';
import { controlId, type ItemControl } from '../control.js';
import { askedMap, idsOf, typeName, type AskedMap } from './asked.js';
import type { NetworkItem } from './answer.js';
import { linesBetween } from './lines-between.js';
import { networkFrom, othersIn, partyFrom, relationsByPair } from './model.js';
import { draftOf, partyForm } from './party-form.js';
import { naming, partyRows, remove } from './party-rows.js';
import { networkStyles } from './styles.js';

/** A map as a list: who you are, who is around you, and how you stand to each. All that a drawn map can, and by keys. */
export const networkControl: ItemControl<NetworkItem> = {
  styles: networkStyles,
  ask(asking) {
    const map = askedMap(asking);
    const { item, words, translate, fault } = asking;
    const id = `question-${item.id}`;
    // Where the own party is known, what leads here leads to the question.
    const isBegun = map.network.own !== undefined;
    return html`<div class="question network" id=${id} role="group" aria-labelledby=${`${id}-text`}>
      <p class="asked" id=${`${id}-text`}>
        <span id=${isBegun ? controlId(item) : nothing} tabindex=${isBegun ? '-1' : nothing}>${words.text}</span>
      </p>
      ${words.help ? html`<p class="hint">${words.help}</p>` : nothing} ${ownParty(map)} ${partyRows(map)}
      ${isBegun ? adding(map) : nothing} ${linesBetween(map)}
      <p class="fault" id=${`notes-${item.id}`} ?hidden=${fault === undefined}>${fault ?? ''}</p>
      ${item.private ? html`<p class="hint">${translate('item.privateWhy')}</p>` : nothing}
    </div>`;
  },
  read({ item, words, answer, translate, readField }) {
    const network = networkFrom(answer);
    const others = othersIn(network);
    const level = item.relation.fields.find(({ type }) => type === 'level');
    const relation = relationsByPair(item, network);
    const said = others.map(({ id, name }) => {
      const value = level && network.own !== undefined && relation({ from: network.own, to: id })?.values[level.id];
      if (!level || value === undefined || value === false) return name;
      return `${name} (${readField({ field: level, words: words.fields?.[level.id] ?? { text: level.id }, answer: value })})`;
    });
    const own = network.parties.find(({ id }) => id === network.own);
    const ownText = own ? `${translate('map.own')}: ${own.name}. ` : '';
    return ownText + translate('map.read', { count: others.length, labels: said.join(', ') });
  },
};

/** The party in the middle: asked first, then a line with the ways to change it. */
function ownParty(map: AskedMap): TemplateResult {
  const { asking, network, memory } = map;
  const { translate, disabled } = asking;
  const ids = idsOf(asking);
  const own = network.parties.find(({ id }) => id === network.own);
  if (!own) {
    return partyForm(map, {
      id: controlId(asking.item),
      legend: translate('map.own'),
      draft: memory.draft,
      issue: memory.issue,
      done: translate('map.begin'),
      change: (draft) => map.remember({ draft, issue: undefined }),
      submit: (draft) =>
        map.actAndFocus(
          { type: 'add', party: partyFrom(draft, asking.parties), own: true },
          { draft: undefined, adding: true },
          [ids.name],
        ),
    });
  }
  if (memory.naming === own.id) return naming(map, own, [ids.change(0)]);
  const action = (key: string) => translate('a11y.action', { action: translate(key), name: own.name });
  return html`<div class="own-party">
    <p>
      <small>${translate('map.own')}</small><strong><bdi>${own.name}</bdi></strong> ${typeName(asking, own.type)}
    </p>
    <div class="party-actions">
      <button
        type="button"
        class="quiet"
        id=${ids.change(network.parties.indexOf(own))}
        ?hidden=${disabled}
        aria-label=${action('item.edit')}
        @click=${() =>
          map.actAndFocus(undefined, { naming: own.id, renamed: draftOf(own), open: undefined }, [ids.rename])}
      >
        ${translate('item.edit')}
      </button>
      <button
        type="button"
        class="quiet"
        ?hidden=${disabled || network.parties.length > 1}
        aria-label=${action('item.erase')}
        @click=${() => remove(map, own)}
      >
        ${translate('item.erase')}
      </button>
    </div>
  </div>`;
}

/** The button for one more party, or the form that it opens. */
function adding(map: AskedMap): TemplateResult | typeof nothing {
  const { asking, memory } = map;
  const { translate, disabled } = asking;
  if (disabled) return nothing;
  const ids = idsOf(asking);
  const legend = translate('item.cardAdd', { card: translate('map.party') });
  if (!memory.adding) {
    return html`<button
      type="button"
      class="next add-party"
      id=${ids.add}
      @click=${() => map.actAndFocus(undefined, { adding: true, removed: undefined }, [ids.name])}
    >
      ${legend}
    </button>`;
  }
  return partyForm(map, {
    id: ids.name,
    legend,
    draft: memory.draft,
    issue: memory.naming === undefined ? memory.issue : undefined,
    done: translate('map.add'),
    change: (draft) => map.remember({ draft, issue: undefined }),
    submit: (draft) => {
      const party = partyFrom(draft, asking.parties);
      const at = map.network.parties.length;
      // What is asked of the party opens at once: naming it is only the beginning.
      map.actAndFocus(
        { type: 'add', party },
        { draft: undefined, adding: false, open: party.id, removed: undefined, naming: undefined },
        [`answer-${ids.within(at)}-${asking.item.relation.fields[0]?.id}`, ids.open(at)],
      );
    },
    cancel: () => map.actAndFocus(undefined, { draft: undefined, adding: false, issue: undefined }, [ids.add]),
  });
}
