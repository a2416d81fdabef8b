import { html, nothing, svg, type TemplateResult } from 'lit';
import { differenceOf } from '../../analysis/network/measures.js';
import type { FigureInput } from '../../elements/figure.js';
import { markFigure, partyMark } from '../../elements/party-marks.js';
import { EDGE } from './figure-group-drawing.js';
import { entry } from './figure-key.js';
import { changeOf, isDividedWithin, notEqual, STEPS_APART } from './figure-ties.js';
import { fill, levelNames, say, typeNames } from './figure-words.js';
import { shapePath } from '../../geometry/party-shapes.js';
import { groupMap, viewOf } from './group-map.js';

/** What the marks mean that are on a group's map now; on a narrow one also whose number is whose. */
export function groupKey(input: FigureInput): TemplateResult {
  const map = groupMap(input);
  const view = viewOf(input);
  const { nodes, ties } = map;
  const sides = ties.flatMap(({ tie }) => [tie.ab, tie.ba]);
  const wishes = ties.flatMap(({ tie }) => [
    changeOf({ now: tie.ab, wanted: tie.wantedAb }),
    changeOf({ now: tie.ba, wanted: tie.wantedBa }),
  ]);
  const standings = [...map.standings.values()];
  const hasMiddles = [...(input.summary?.measures.values() ?? [])].some(({ median }) => median !== null);
  const marks: readonly (readonly [boolean, unknown, string])[] = [
    [
      ties.length > 0,
      svg`<path class="figure-tie" d="M3 4h24" stroke-width="1" /><path class="figure-tie" d="M3 12h24" stroke-width="5" />`,
      'keyLine',
    ],
    [
      view !== 'change' &&
        (view === 'now' ? sides : ties.flatMap(({ tie }) => [tie.wantedAb, tie.wantedBa])).includes(null),
      svg`<path class="figure-tie" d="M3 8h12" stroke-width="3" /><path class="figure-tie" d="M17 8h11" stroke-width="1.4" stroke-dasharray="0.1 4" stroke-linecap="round" />`,
      'keyUnheard',
    ],
    [
      view === 'now' && ties.some(({ tie }) => (differenceOf(tie) ?? 0) >= STEPS_APART),
      around(notEqual(6.5, 3.2)),
      'keyDiffer',
    ],
    [
      view === 'now' && sides.some(isDividedWithin),
      svg`<path class="figure-tie" d="M3 8h24" stroke-width="3" /><path class="figure-line" d="M15 2v12" stroke-width="2" />`,
      'keyWithin',
    ],
    [view === 'change' && wishes.some((change) => (change ?? 0) > 0), wish('M10 3l5 5-5 5'), 'keyCloser'],
    [view === 'change' && wishes.some((change) => (change ?? 0) < 0), wish('M15 3l-5 5 5 5'), 'keyLooser'],
    [
      !input.narrow && nodes.some(({ party }) => party.voices > 0),
      around(svg`${partyMark(1, 7)}${markFigure(1, '3', 9)}`),
      'keyVoices',
    ],
    [nodes.some(({ party }) => party.voices === 0), around(partyMark(1, 6.5, true)), 'keyAbsent'],
    [
      standings.includes('bridge'),
      around(svg`<path class="figure-surface" d=${shapePath(1, 7)} stroke-width="1.2" />${partyMark(1, 4)}`),
      'keyBridge',
    ],
    [
      standings.some((standing) => standing === 'edge' || standing === 'loose'),
      around(partyMark(1, 6.5, false, EDGE)),
      'keyEdge',
    ],
    [hasMiddles, svg`<path class='figure-solid' d='M15 4l5 8h-10Z' stroke='none' />`, 'keyMiddle'],
  ];
  return html`
    ${
      input.narrow
        ? nodes.map(({ party, kind, number }) =>
            entry(
              around(
                svg`${partyMark(kind, 7, party.voices === 0)}${markFigure(party.voices === 0 ? null : kind, String(number), 8)}`,
              ),
              `${party.name} (${typeNames(input)[kind]})`,
            ),
          )
        : nothing
    }
    ${
      map.lowest > 1
        ? entry(
            around(svg`<path class="figure-tie" d="M-12 0h24" stroke-width="2" />`),
            fill(say(input, 'keyLowest'), { step: levelNames(input)[map.lowest] }),
          )
        : nothing
    }
    ${marks.map(([isThere, sample, word]) => (isThere ? entry(sample, say(input, word)) : nothing))}
  `;
}

const around = (sample: unknown) => svg`<g transform="translate(15 8)">${sample}</g>`;
const wish = (d: string) =>
  svg`<path class="figure-tie" d="M3 8h24" stroke-width="3" opacity="0.35" /><path class="figure-line" d=${d} stroke-width="2" />`;
