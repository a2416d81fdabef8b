import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import type { PlacedParty } from '../../elements/own-map.js';
import { namesOn } from '../../elements/party-map.js';
import { fineAsItIs, markFigure, partyMark, partyTwin } from '../../elements/party-marks.js';
import { partyMapOf } from './figure-own.js';
import { fieldName, levelNames, mapFields, say, typeNames } from './figure-words.js';

/** What the marks of a person's own map mean, and the names of those that have a number on it. */
export function ownKey(input: FigureInput): TemplateResult {
  const drawn = partyMapOf(input);
  const { parties } = drawn.map;
  const names = namesOn(drawn);
  const withBars = !input.narrow && parties.some(({ qualities }) => qualities.some((quality) => quality !== null));
  const steps = input.narrow && parties.length > 0 ? drawn.words.levels : [];
  return html`
    ${steps.map((name, level) => entry(around(markFigure(null, String(level), 12)), name))}
    ${parties.filter(({ id }) => !names.get(id)).map((party) => partyEntry(input, party))}
    ${parties.some(({ now }) => now) ? entry(svg`<path class="figure-tie" d="M3 4h24M3 12h24" stroke-width="1" /><path class="figure-tie" d="M3 12h24" stroke-width="5" />`, say(input, 'keyLine')) : nothing}
    ${parties.some(({ twin }) => twin) ? entry(around(partyTwin(1, 6)), say(input, 'keyWanted')) : nothing}
    ${
      parties.some(({ now, wanted }) => now !== null && now === wanted)
        ? entry(around(svg`${fineAsItIs(1, 2)}${partyMark(1, 4)}`), say(input, 'keyFine'))
        : nothing
    }
    ${
      withBars
        ? entry(
            svg`<rect class="figure-bar" x="8" y="3" width="5" height="10" /><rect class="figure-bar" x="16" y="8" width="5" height="5" /><path class="figure-line" d="M5 13.5h19" stroke-width="1" />`,
            mapFields.qualities
              .map((quality, at) => `${drawn.words.letters[at]}: ${fieldName(input, quality)}`)
              .join(', '),
          )
        : nothing
    }
  `;
}

const around = (sample: unknown) => svg`<g transform="translate(15 8)">${sample}</g>`;

/** Number, shape, name, and the steps: what a small canvas has no room for. */
function partyEntry(input: FigureInput, party: PlacedParty): TemplateResult {
  const { kind, number, now, wanted } = party;
  const step = (field: string | undefined, level: number | null) =>
    level === null ? [] : `${fieldName(input, field)}: ${input.narrow ? level : levelNames(input, field)[level]}`;
  const steps = [step(mapFields.now, now), step(mapFields.wanted, wanted)].flat();
  const said = [typeNames(input)[kind], ...steps].join(', ');
  return entry(
    around(svg`${partyMark(kind, 7, now === null)}${markFigure(now === null ? null : kind, String(number), 8)}`),
    `${party.name} (${said})`,
  );
}

export const entry = (sample: unknown, words: string): TemplateResult => html`
  <li>
    <svg class="figure-sample" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">${svg`${sample}`}</svg>
    ${words}
  </li>
`;
