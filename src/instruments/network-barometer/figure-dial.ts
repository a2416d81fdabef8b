import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { ownAnswer, sizeToFit } from '../../elements/figure-marks.js';
import type { StationContent } from './figure-station.js';
import {
  arcLine,
  HUB,
  middleOf,
  PIVOT,
  polar,
  radialLine,
  RIM,
  sector,
  SEGMENT,
  TRACK_WIDTH,
  TRACKS,
} from './geometry.js';

const PLACES = [0, 1, 2, 3, 4];
/** An end of a track: its number stands at the left one, don't know has its place at the right one. */
export const endOf = (outer: number, side: -1 | 1): number => PIVOT[0] + side * (outer - TRACK_WIDTH / 2);

/** A dial of four tracks, each a statement. */
export function drawDial(input: FigureInput, dimension: Dimension, content: StationContent): SVGTemplateResult {
  const statements = dimension.items.filter(({ type }) => type === 'rating').slice(0, TRACKS.length);
  const name = input.words.dimensions[dimension.id]?.name ?? '';
  const anchors = input.words.scales['often'] ?? [];
  return svg`
    <text x="150" y="17" text-anchor="middle" font-weight="bold" font-size=${sizeToFit(name, 270, 14)}>${name}</text>
    ${FACE}
    <text x="14" y="195.5" font-size="10.5">${anchors[0]}</text>
    <text x="286" y="195.5" font-size="10.5" text-anchor="end">${anchors.at(-1)}</text>
    ${content.dial(dimension)}
    ${statements.map(({ id }, at) => drawTrack(input, id, at, content.track(dimension, id, TRACKS[at]!)))}
  `;
}

const BORDERS = [-54, -18, 18, 54];
/** Rim, tracks and graduations. */
const FACE = svg`
  <path class="figure-shade" d=${sector(TRACKS[0], RIM, -90, 90)} />
  <path class="figure-shade" d=${sector(0.1, HUB, -90, 90)} />
  <path
    class="figure-line-quiet"
    stroke-width="0.75"
    d=${
      [...TRACKS.slice(1), HUB].map((radius) => arcLine(radius, -90, 90)).join('') +
      BORDERS.map((border) => radialLine(HUB, TRACKS[0], border)).join('') +
      Array.from({ length: 26 }, (_, at) => radialLine(RIM - (at % 5 ? 3 : 6), RIM, at * (SEGMENT / 5) - 90)).join('') +
      [-90, 90].map((end) => radialLine(HUB, RIM, end)).join('')
    }
  />
  <path class="figure-line" stroke-width="0.75" d=${arcLine(TRACKS[0], -90, 90)} />
  <path class="figure-line" stroke-width="1.75" d=${arcLine(RIM, -90, 90)} />
`;
/** A dial without a hand. */
export const PIVOT_ALONE = svg`<circle class="figure-surface" cx=${PIVOT[0]} cy=${PIVOT[1]} r="3.5" stroke-width="1.2" />`;

function drawTrack(input: FigureInput, key: string, at: number, answers: unknown): SVGTemplateResult {
  const outer = TRACKS[at]!;
  const inner = outer - TRACK_WIDTH;
  const ring = sector(inner, outer, -90, 90);
  const isCurrent = input.current === key;
  const drawing = svg`
    ${isCurrent ? svg`<path class="figure-line figure-current" d=${ring} stroke-linejoin="round" />` : nothing}
    <text x=${endOf(outer, -1)} y="181" font-size="11" text-anchor="middle">${at + 1}</text>
    ${answers}
  `;
  const target = svg`<path class="hit" fill="none" d=${ring} /><path class="focus-ring" d=${ring} stroke-linejoin="round" />`;
  const places =
    isCurrent && input.place
      ? PLACES.map((place) =>
          input.place!(
            key,
            place + 1,
            svg`<path class="hit" fill="none" d=${sector(inner, outer, middleOf(place) - SEGMENT / 2, middleOf(place) + SEGMENT / 2)} />`,
          ),
        )
      : nothing;
  return svg`${input.part(key, drawing, target)}${places}`;
}

/** One person's answer in a track. */
export function ownTrack({ mode, summary }: FigureInput, key: string, outer: number): unknown {
  const answer = mode === 'own' ? ownAnswer(summary?.measures.get(key)) : null;
  return answer === null ? nothing : drawOwn(answer, outer, endOf(outer, 1));
}

function drawOwn(answer: number | 'unknown' | 'not-applicable', outer: number, right: number): SVGTemplateResult {
  if (answer === 'unknown') return svg`<circle class="figure-surface" cx=${right} cy="177" r="4" stroke-width="1.5" />`;
  if (answer === 'not-applicable') {
    return svg`<path class="figure-line" d=${`M${right - 5} 177h10`} stroke-width="2" />`;
  }
  const [x, y] = polar(outer - TRACK_WIDTH / 2, middleOf(answer));
  return svg`<circle class="figure-chosen" cx=${x} cy=${y} r="7" />`;
}
