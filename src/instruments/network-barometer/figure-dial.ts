import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { ownAnswer, sizeToFit, unknownRing } from '../../elements/figure-marks.js';
import { BOLD, textWidth } from '../../geometry/text-wrap.js';
import { drawNeedles } from './figure-needle.js';
import {
  arcLine,
  barInTrack,
  dotsFor,
  dotsInTrack,
  HUB,
  middleOf,
  MOST_DOTS,
  PIVOT,
  polar,
  radialLine,
  RIM,
  sector,
  SEGMENT,
  TRACK_WIDTH,
  TRACKS,
} from './geometry.js';
import { drop, weatherIcon } from './icons.js';
import type { DialWeather } from './weather.js';

const PLACES = [0, 1, 2, 3, 4];
/** The left ends of the tracks, where their numbers stand; don't know has its place at the right ends. */
const endsOf = (outer: number, side: -1 | 1): number => PIVOT[0] + side * (outer - TRACK_WIDTH / 2);

/** A dial of four tracks, each a statement, with what a group's answers say. */
export function drawDial(
  input: FigureInput,
  dimension: Dimension,
  dial: DialWeather | undefined,
  former: DialWeather | undefined,
): SVGTemplateResult {
  const statements = dimension.items.filter(({ type }) => type === 'rating').slice(0, TRACKS.length);
  const name = input.words.dimensions[dimension.id]?.name ?? '';
  const anchors = input.words.scales['often'] ?? [];
  return svg`
    <text x="150" y="17" text-anchor="middle" font-weight="bold" font-size=${sizeToFit(name, 270, 14)}>${name}</text>
    ${FACE}
    <text x="14" y="195.5" font-size="10.5">${anchors[0]}</text>
    <text x="286" y="195.5" font-size="10.5" text-anchor="end">${anchors.at(-1)}</text>
    ${dial ? drawNeedles(input, dimension, dial, former) : PIVOT_ALONE}
    ${dial ? drawWord(input, dial) : nothing}
    ${statements.map(({ id }, at) => drawTrack(input, id, at, dial))}
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
const PIVOT_ALONE = svg`<circle class="figure-surface" cx=${PIVOT[0]} cy=${PIVOT[1]} r="3.5" stroke-width="1.2" />`;

/** How many took part, and the weather: an icon and its word, centred together. */
function drawWord({ words, summary }: FigureInput, { weather }: DialWeather): SVGTemplateResult {
  const word = words.figure?.[weather] ?? '';
  const left = 150 - (26 + textWidth(word, 15) * BOLD * 0.94) / 2;
  return svg`
    <text class="figure-quiet" x="150" y="190" font-size="10.5" text-anchor="middle">n = ${summary?.respondents}</text>
    ${weatherIcon(weather, left, 199.5, 20)}
    <text x=${left + 26} y="215" font-size="15" font-weight="bold">${word}</text>
  `;
}

function drawTrack(input: FigureInput, key: string, at: number, dial: DialWeather | undefined): SVGTemplateResult {
  const outer = TRACKS[at]!;
  const inner = outer - TRACK_WIDTH;
  const ring = sector(inner, outer, -90, 90);
  const isCurrent = input.current === key;
  const left = endsOf(outer, -1);
  const drawing = svg`
    ${isCurrent ? svg`<path class="figure-line figure-current" d=${ring} stroke-linejoin="round" />` : nothing}
    <text x=${left} y="181" font-size="11" text-anchor="middle">${at + 1}</text>
    ${dial?.split.includes(key) ? svg`<path class="figure-line bracket" d=${brackets(left)} stroke-width="1.5" />` : nothing}
    ${dial?.lagging === key ? drop(left + 10, 172.5) : nothing}
    ${drawAnswers(input, input.summary?.measures.get(key), outer)}
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

const brackets = (x: number): string => `M${x - 5} 171h-3v12.5h3M${x + 5} 171h3v12.5h-3`;

function drawAnswers({ mode, summary }: FigureInput, measure: MeasureSummary | undefined, outer: number): unknown {
  const right = endsOf(outer, 1);
  if (mode === 'own') {
    const answer = ownAnswer(measure);
    return answer === null ? nothing : drawOwn(answer, outer, right);
  }
  if (mode === 'empty' || !measure || !summary || summary.coarse) return nothing;
  const unknown = measure.unknown > 0 ? unknownRing(right, 178, measure.unknown, 6) : nothing;
  if (summary.respondents > MOST_DOTS) {
    const bars = measure.counts.map((count, place) =>
      count > 0 ? svg`<path class="figure-bar" d=${barInTrack(count / measure.n, outer, place)} />` : nothing,
    );
    return [bars, unknown];
  }
  const dots = measure.counts.flatMap((count, place) => dotsInTrack(count, outer, place, summary.respondents));
  return [drawDots(dots, dotsFor(summary.respondents).size), unknown];
}

function drawOwn(answer: number | 'unknown' | 'not-applicable', outer: number, right: number): SVGTemplateResult {
  if (answer === 'unknown') return svg`<circle class="figure-surface" cx=${right} cy="177" r="4" stroke-width="1.5" />`;
  if (answer === 'not-applicable') {
    return svg`<path class="figure-line" d=${`M${right - 5} 177h10`} stroke-width="2" />`;
  }
  const [x, y] = polar(outer - TRACK_WIDTH / 2, middleOf(answer));
  return svg`<circle class="figure-chosen" cx=${x} cy=${y} r="7" />`;
}

/** People as dots, with a paper edge that keeps them apart from a needle below them. */
export const drawDots = (dots: readonly (readonly [number, number])[], size: number): SVGTemplateResult => svg`
  ${dots.map(([x, y]) => svg`<circle class="figure-on-shade" cx=${x} cy=${y} r=${size / 2 + 1} />`)}
  ${dots.map(([x, y]) => svg`<circle class="figure-solid dot" cx=${x} cy=${y} r=${size / 2} stroke-width="0" />`)}
`;
