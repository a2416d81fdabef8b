import { html, type TemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import type { Network } from '../../items/network/answer.js';
import { fieldName, mapItem, say, typeNames } from './figure-words.js';
import { NOTHING, tableOf } from './table.js';

/** A person's own map: one row a party, then the fields of the relation in their order. */
export function ownTable(input: FigureInput): TemplateResult {
  const network = input.answers[mapItem.id] as Network | undefined;
  if (!network) return html``;
  const { fields } = mapItem.relation;
  const types = typeNames(input);
  const own = network.parties.find(({ id }) => id === network.own);
  const others = network.parties.filter((party) => party !== own);
  return tableOf(
    [input.words.items[mapItem.id]?.label, own?.name].filter(Boolean).join(': '),
    [say(input, 'party'), say(input, 'type'), ...fields.map(({ id }) => fieldName(input, id))],
    others.map((party) => {
      const values = network.relations.find(({ from, to }) => from === network.own && to === party.id)?.values ?? {};
      return [
        party.name,
        types[mapItem.partyTypes.indexOf(party.type)] ?? party.type,
        ...fields.map((field) => answerName(input, field, values[field.id])),
      ];
    }),
  );
}

function answerName(
  { words, translate }: FigureInput,
  field: (typeof mapItem.relation.fields)[number],
  answer: unknown,
) {
  if (answer === undefined) return NOTHING;
  if (answer === 'unknown') return translate('item.dontKnow');
  if (answer === 'not-applicable') return translate('item.notApplicable');
  if (typeof answer === 'number' && field.type === 'rating') return words.scales[field.scale]?.[answer - 1] ?? answer;
  const levels = words.items[mapItem.id]?.fields?.[field.id]?.levels;
  return levels?.[String(answer)]?.name ?? String(answer);
}
