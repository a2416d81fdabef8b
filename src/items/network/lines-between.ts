import { html, nothing, type TemplateResult } from 'lit';
import { idsOf, type AskedMap } from './asked.js';
import type { Party, Relation } from './answer.js';
import { levelOptions } from './level-choice.js';
import type { Ends } from './model.js';

/**
 * The lines between two others, in a fold: who looks on says only what somebody outside can see, which is the first
 * level. Nothing of it is made before it is opened, as there may be a thousand.
 */
export function linesBetween(map: AskedMap): TemplateResult | typeof nothing {
  const { asking, network, memory, levels } = map;
  const { translate, item, disabled } = asking;
  if (network.parties.length < 3 || !levels[0]) return nothing;
  const lines = network.relations.filter((line) => !isOwn(map, line));
  return html`<details
    class="lines"
    ?open=${memory.between === true}
    @toggle=${(event: Event) => {
      const { open } = event.target as HTMLDetailsElement;
      if (open !== (memory.between === true)) map.remember({ between: open });
    }}
  >
    <summary>${translate('map.between')}${lines.length > 0 ? html` <small>${lines.length}</small>` : nothing}</summary>
    ${memory.between ? html`${lineRows(map, lines)} ${disabled ? nothing : lineForm(map, `line-${item.id}`)}` : nothing}
  </details>`;
}

/** The lines between a party and others than the own one. */
export function linesOf(map: AskedMap, { id }: Party): TemplateResult | typeof nothing {
  const lines = map.network.relations.filter((line) => !isOwn(map, line) && (line.from === id || line.to === id));
  if (lines.length === 0) return nothing;
  return html`<div class="lines">
    <p class="hint">${map.asking.translate('map.between')}</p>
    ${lineRows(map, lines)}
  </div>`;
}

const isOwn = ({ network }: AskedMap, { from, to }: Ends): boolean => from === network.own || to === network.own;

function lineRows(map: AskedMap, lines: readonly Relation[]) {
  if (lines.length === 0) return nothing;
  const { asking, network, levels } = map;
  const { translate, item } = asking;
  const level = levels[0];
  const names = new Map(network.parties.map(({ id, name }) => [id, name]));
  const row = (line: Relation) => {
    const pair = `${names.get(line.from)} ${item.relation.directed ? '→' : '–'} ${names.get(line.to)}`;
    const said =
      level &&
      asking.readField({
        field: level,
        words: asking.words.fields?.[level.id] ?? { text: level.id },
        answer: line.values[level.id],
      });
    return html`<li>
      <span
        ><bdi>${names.get(line.from)}</bdi> ${item.relation.directed ? '→' : '–'} <bdi>${names.get(line.to)}</bdi></span
      >
      <small>${said}</small>
      <button
        type="button"
        class="quiet"
        ?hidden=${asking.disabled}
        aria-label=${translate('a11y.action', { action: translate('item.erase'), name: pair })}
        @click=${() =>
          map.actAndFocus(
            { type: 'separate', ends: line },
            {},
            [`line-${item.id}-from`, idsOf(asking).add],
            translate('item.cardErased', { title: pair }),
          )}
      >
        ${translate('item.erase')}
      </button>
    </li>`;
  };
  return html`<ul>
    ${lines.map(row)}
  </ul>`;
}

/** Two ends and the level between them: with the third choice the line is there. */
function lineForm(map: AskedMap, id: string): TemplateResult {
  const { asking, network, memory, levels, relation } = map;
  const { translate } = asking;
  const level = levels[0]!;
  const line = memory.line ?? {};
  const others = network.parties.filter((party) => party.id !== network.own);
  const ends = line.from !== undefined && line.to !== undefined ? { from: line.from, to: line.to } : undefined;
  const field = (label: string, content: unknown) => html`<label><span>${label}</span>${content}</label>`;
  const partySelect = (end: keyof Ends, except: string | undefined) =>
    html`<select
      id=${`${id}-${end}`}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        map.remember({ line: { ...line, [end]: value === '' ? undefined : value } });
      }}
    >
      <option value="" ?selected=${line[end] === undefined}>${translate('map.choose')}</option>
      ${others
        .filter((party) => party.id !== except)
        .map((party) => html`<option value=${party.id} ?selected=${party.id === line[end]}>${party.name}</option>`)}
    </select>`;
  return html`<div class="line-form" role="group" aria-label=${translate('map.line')}>
    ${field(translate('map.from'), partySelect('from', line.to))}
    ${field(translate('map.to'), partySelect('to', line.from))}
    ${field(
      asking.words.fields?.[level.id]?.label ?? level.id,
      html`<select
        ?disabled=${!ends}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          if (ends) map.act({ type: 'say', ends, field: level.id, value: value === '' ? undefined : value });
        }}
      >
        ${levelOptions(map, level, ends && relation(ends)?.values[level.id])}
      </select>`,
    )}
  </div>`;
}
