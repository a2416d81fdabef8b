import { nothing, svg } from 'lit';
import { lowerMedian } from '../../analysis/distribution.js';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { unknownRing } from '../../elements/figure-marks.js';
import { sidesOfWind } from './change.js';
import { ASIDE } from './figure-wind.js';
import { STRIP, stopAt } from './geometry.js';
import { drawDots } from './group-dial.js';
import { dotsFor, dotsOnStop, MOST_DOTS } from './group-geometry.js';
import { isSplit } from './weather.js';

const { y } = STRIP;

/** A group's answers to a wind, with its middle now and at the moment before. */
export function groupWind({ summary, before }: FigureInput, key: string): unknown {
  const measure = summary?.measures.get(key);
  if (!measure || !summary || summary.coarse) return nothing;
  const now = middlesOf(measure);
  const then = middlesOf(before?.measures.get(key)).filter((place) => !now.includes(place));
  return [
    summary.respondents > MOST_DOTS ? drawBars(measure) : drawPeople(measure, summary.respondents),
    then.map((place) => marker(place, 'figure-surface former')),
    now.map((place) => marker(place, 'figure-solid')),
    measure.unknown > 0 ? unknownRing(ASIDE, y, measure.unknown, 6) : nothing,
  ];
}

/** Where a group's wind has its middle: one stop, or one on each side where it blows from two. */
function middlesOf(measure: MeasureSummary | undefined): readonly number[] {
  if (!measure) return [];
  return (isSplit(measure) ? sidesOfWind(measure) : [measure.counts]).flatMap((counts) => lowerMedian(counts) ?? []);
}

const drawPeople = ({ counts }: MeasureSummary, respondents: number) =>
  drawDots(
    counts.flatMap((count, place) => dotsOnStop(count, place, respondents)),
    dotsFor(respondents).size,
  );

const drawBars = ({ counts, n }: MeasureSummary) =>
  counts.map((count, place) => {
    const height = (20 * count) / Math.max(1, n);
    return svg`<rect class="figure-bar" x=${stopAt(place) - 6} y=${y - 4 - height} width="12" height=${height} />`;
  });

/** A triangle below the strip that points at a stop. */
const marker = (place: number, kind: string) =>
  svg`<path class=${kind} d=${`M${stopAt(place)} ${y + 5}l4 6h-8Z`} stroke-width="1" stroke-linejoin="round" />`;
