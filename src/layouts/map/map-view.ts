import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { drawParties, type PartyMapWords } from '../../elements/party-map.js';
import { partyTwin } from '../../elements/party-marks.js';
import { relationFields, sizesOf, type PlacedParty } from '../../elements/own-map.js';
import { REACH } from '../../geometry/party-shapes.js';
import { NARROW } from '../../geometry/rings.js';
import { endName, levelOf, levelText, type End, type MapActs } from './acting.js';
import { hands } from './hands.js';
import { handAt } from './moving.js';

/** The map that is answered on, its buttons, and below it what is said of where a hand is. */
export function mapView(acts: MapActs): TemplateResult {
  const { view, item, map, network, memory } = acts;
  const { translate, words } = view;
  const [width, height] = map.rings.size;
  const name = words.items[item.id]?.label ?? words.items[item.id]?.text ?? item.id;
  const sizes = sizesOf(map);
  const sizeOf = new Map(map.parties.map(({ id }, at) => [id, sizes[at]!]));
  const picked = map.parties.find(({ id }) => id === memory.picked?.id);
  const button = (zoom: string, sign: string, label: string) =>
    html`<button type="button" data-zoom=${zoom} aria-label=${label} title=${label}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="map-place" ${hands(acts)}>
    <div class="map-canvas">
      <svg
        class=${map.rings === NARROW ? 'map narrow' : 'map'}
        viewBox=${`0 0 ${width} ${height}`}
        role="group"
        aria-label=${name}
        aria-describedby="map-keys"
        tabindex="0"
      >
        <g aria-hidden="true">
          ${guard([network, map.rings, item, words, translate, acts.shownAside], () => drawParties({ map, words: mapWords(acts), points: pointsOf(acts) }))}
        </g>
        ${repeat(
          [...map.parties].sort((one, other) => one.angle - other.angle),
          ({ id }) => id,
          (party) => handle(acts, party, sizeOf.get(party.id)!),
        )}
      </svg>
    </div>
    <div class="map-below">
      <div>
        <p class="map-hint">${picked ? translate('map.tapRing', { name: picked.name }) : translate('map.hint')}</p>
        <p class="map-said" aria-hidden="true"></p>
      </div>
      <div class="map-tools">
        ${button('in', '+', translate('map.zoomIn'))} ${button('out', '−', translate('map.zoomOut'))}
        ${button('whole', '⤢', translate('map.zoomWhole'))}
      </div>
    </div>
    <p class="hidden" id="map-keys">${translate('map.keys')}</p>
  </div>`;
}

/** What is written on the map. */
function mapWords({ view, item, fields }: MapActs): PartyMapWords {
  const words = view.words.items[item.id];
  const nameOf = (id: string) => words?.fields?.[id]?.label ?? id;
  return {
    types: item.partyTypes.map((type) => words?.partyTypes?.[type] ?? type),
    levels: (fields.now?.levels ?? []).map((level) => words?.fields?.[fields.now!.id]?.levels?.[level]?.name ?? level),
    letters: relationFields(item).qualities.map((id) => [...nameOf(id)][0]?.toUpperCase() ?? ''),
    us: view.words.figure?.['us'] ?? view.translate('map.us'),
  };
}

function pointsOf({ view, item }: MapActs): number {
  const rating = item.relation.fields.find((field) => field.type === 'rating');
  return rating ? (view.definition.scales[rating.scale]?.points ?? 0) : 0;
}

/** At the least width of either canvas this is 24 px across. */
const HIT = { wide: 20, narrow: 14 };

/** A party as a control: where it is now is what it says; with Shift the keys move its open twin. */
function handle(acts: MapActs, party: PlacedParty, size: number): SVGTemplateResult {
  const { view, map, memory, fields } = acts;
  const { id, now, twin } = party;
  const said = ([...(fields.wanted ? (['now', 'wanted'] as const) : (['now'] as const))] satisfies End[])
    .map((end) => `${endName(acts, end)}: ${levelText(acts, end, levelOf(party, end) ?? -1, false)}`)
    .join('. ');
  const reach = map.rings === NARROW ? HIT.narrow : HIT.wide;
  const isChosen = memory.open === id || memory.picked?.id === id;
  const move = ([x, y]: readonly [number, number]) => `translate(${x} ${y})`;
  return svg`
    ${
      fields.wanted && (twin || isChosen)
        ? svg`<g
            class=${memory.picked?.id === id && memory.picked.end === 'wanted' ? 'hand twin picked' : 'hand twin'}
            data-hand=${id}
            data-end="wanted"
            aria-hidden="true"
            transform=${move(handAt(map, party, 'wanted'))}
          >${twin ? nothing : partyTwin(party.kind, Math.min(map.rings.twin, size))}<circle class="hit" r=${reach} fill="none" /><circle
              class="focus-ring" r=${size * REACH + 4} /></g>`
        : nothing
    }<g
      class=${`hand part${isChosen ? ' chosen' : ''}`}
      role="slider"
      tabindex="0"
      data-hand=${id}
      data-end="now"
      aria-label=${party.name}
      aria-describedby="map-keys"
      aria-disabled=${view.disabled ? 'true' : nothing}
      aria-valuemin="0"
      aria-valuemax=${map.levels - 1}
      aria-valuenow=${now ?? 0}
      aria-valuetext=${said}
      transform=${move(party.at)}
      @keydown=${(event: KeyboardEvent) => press(acts, party, event)}
    ><circle class="hit" r=${reach} fill="none" /><circle class="focus-ring" r=${size * REACH + 5} /></g>
  `;
}

function press(acts: MapActs, party: PlacedParty, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const end: End = event.shiftKey ? 'wanted' : 'now';
  // What is wanted begins where it is now.
  const from = levelOf(party, end) ?? (end === 'wanted' ? party.now : null) ?? -1;
  const last = acts.map.levels - 1;
  const levels: Readonly<Record<string, number>> = {
    ArrowUp: from + 1,
    ArrowRight: from + 1,
    ArrowDown: from - 1,
    ArrowLeft: from - 1,
    Home: 0,
    End: last,
  };
  const level = levels[event.key];
  if (level !== undefined) acts.put(party.id, end, Math.max(0, Math.min(level, last)));
  else if (event.key === 'Enter' || event.key === ' ') acts.ask(party.id);
  else if (event.key === 'Delete' || event.key === 'Backspace') acts.remove(party.id);
  else return;
  event.preventDefault();
}
