import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { unknownRing } from '../../elements/figure-marks.js';
import { BOLD, textWidth } from '../../geometry/text-wrap.js';
import { endOf } from './figure-dial.js';
import { barInTrack, dotsFor, dotsInTrack, MOST_DOTS } from './group-geometry.js';
import { drop, weatherIcon } from './icons.js';
import type { DialWeather } from './weather.js';

/** How many took part, and the weather: an icon and its word, centred together. */
export function drawWord({ words, summary }: FigureInput, { weather }: DialWeather): SVGTemplateResult {
  const word = words.figure?.[weather] ?? '';
  const left = 150 - (26 + textWidth(word, 15) * BOLD * 0.94) / 2;
  return svg`
    <text class="figure-quiet" x="150" y="190" font-size="10.5" text-anchor="middle">n = ${summary?.respondents}</text>
    ${weatherIcon(weather, left, 199.5, 20)}
    <text x=${left + 26} y="215" font-size="15" font-weight="bold">${word}</text>
  `;
}

/** A group's answers in a track; at its number whether people are split about it, or it lags behind. */
export function groupTrack(
  input: FigureInput,
  dial: DialWeather | undefined,
  key: string,
  outer: number,
): SVGTemplateResult {
  const left = endOf(outer, -1);
  return svg`
    ${dial?.split.includes(key) ? svg`<path class="figure-line bracket" d=${brackets(left)} stroke-width="1.5" />` : nothing}
    ${dial?.lagging === key ? drop(left + 10, 172.5) : nothing}
    ${drawAnswers(input, key, outer)}
  `;
}

const brackets = (x: number): string => `M${x - 5} 171h-3v12.5h3M${x + 5} 171h3v12.5h-3`;

function drawAnswers({ summary }: FigureInput, key: string, outer: number): unknown {
  const measure = summary?.measures.get(key);
  if (!measure || !summary || summary.coarse) return nothing;
  const unknown = measure.unknown > 0 ? unknownRing(endOf(outer, 1), 178, measure.unknown, 6) : nothing;
  if (summary.respondents > MOST_DOTS) {
    const bars = measure.counts.map((count, place) =>
      count > 0 ? svg`<path class="figure-bar" d=${barInTrack(count / measure.n, outer, place)} />` : nothing,
    );
    return [bars, unknown];
  }
  const dots = measure.counts.flatMap((count, place) => dotsInTrack(count, outer, place, summary.respondents));
  return [drawDots(dots, dotsFor(summary.respondents).size), unknown];
}

/** People as dots, with a paper edge that keeps them apart from a needle below them. */
export const drawDots = (dots: readonly (readonly [number, number])[], size: number): SVGTemplateResult => svg`
  ${dots.map(([x, y]) => svg`<circle class="figure-on-shade" cx=${x} cy=${y} r=${size / 2 + 1} />`)}
  ${dots.map(([x, y]) => svg`<circle class="figure-solid dot" cx=${x} cy=${y} r=${size / 2} stroke-width="0" />`)}
`;
