import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { textLines } from '../../elements/figure-text.js';
import { dotSize, isMany, MOST_DOTS } from './dots.js';
import { notApplicableMark, turned, unknownMark } from './figure-spoke.js';
import { angleOf, EDGE_COUNT, middleOf, polar } from './geometry.js';
import { besideAt, brokenPiece, dotsInRing, spokeTo, type Span } from './group-geometry.js';
import { isDivided, isShown, ringOf } from './spokes.js';

/** A group's answers to one statement, in its sector. */
export function groupSpoke({ summary, before }: FigureInput, key: string, number: number): unknown {
  const measure = summary?.measures.get(key);
  const angle = angleOf(number);
  if (!measure || !summary) return nothing;
  return [
    isShown(measure) ? turned(angle, drawGroup(measure, summary.respondents, before?.measures.get(key))) : nothing,
    drawEdge(measure, angle),
  ];
}

/** A bar to the middle answer, or the two pieces of a broken one; on it all answers; beside it who and what differs. */
function drawGroup(measure: MeasureSummary, respondents: number, before: MeasureSummary | undefined): unknown {
  const ring = ringOf(measure);
  const role = measure.blindSpot;
  return [
    isDivided(measure) ? drawBroken(measure) : ring !== null ? bar(spokeTo(ring)) : nothing,
    drawBefore(ringOf(before), ring),
    role ? roleMark(besideAt(role.median), -middleOf(role.median)) : nothing,
    respondents > MOST_DOTS ? drawShares(measure) : drawDots(measure, isMany(respondents)),
  ];
}

const bar = ([from, to]: Span): SVGTemplateResult =>
  svg`<rect class="figure-tint spoke" x="-7" y=${-to} width="14" height=${to - from} rx="1.5" stroke-width="1" />`;

function drawBroken({ counts }: MeasureSummary): SVGTemplateResult {
  const [near, far] = [brokenPiece(counts, 0, 1), brokenPiece(counts, 3, 4)];
  return svg`
    ${bar(near)}${bar(far)}
    <path class="figure-line gap" d=${`M0 ${-near[1] - 2}V${-far[0] + 1}`} stroke-width="1.5" stroke-dasharray="0.01 3.6"
      stroke-linecap="round" />
  `;
}

/** Each dot is a line of no length with round ends, with an edge of paper so that none merges with an outline. */
function drawDots({ counts }: MeasureSummary, many: boolean): SVGTemplateResult {
  const size = dotSize(many);
  const d = counts
    .flatMap((count, place) => dotsInRing(count, place, many).map((point) => `M${point.join(' ')}h0`))
    .join('');
  return svg`
    <path class="figure-hatch-light" d=${d} stroke-width=${size + 1.2} stroke-linecap="round" />
    <path class="figure-line dots" d=${d} stroke-width=${size} stroke-linecap="round" />
  `;
}

/** Each ring holds as much of its bar as chose it. */
function drawShares({ counts, n }: MeasureSummary): readonly unknown[] {
  return counts.map((count, place) => {
    if (count === 0) return nothing;
    const width = Math.round((2200 * count) / n) / 100;
    return svg`<rect class="figure-bar share" x=${-width / 2} y=${-middleOf(place) - 7} width=${width} height="14" />`;
  });
}

/** The middle answer of last time, and the way from there where it moved a ring or more. */
function drawBefore(from: number | null, to: number | null): unknown {
  if (from === null) return nothing;
  const x = -besideAt(to === null ? from : Math.min(from, to));
  const [start, end] = [-middleOf(from), to === null ? 0 : -middleOf(to)];
  const direction = Math.sign(end - start);
  return [
    svg`<circle class="figure-surface before" cx=${x} cy=${start} r="3" stroke-width="1.25" />`,
    to !== null && from !== to
      ? svg`<path class="figure-line moved" d=${arrow(x, start + 4 * direction, end, direction)} stroke-width="1.5"
          stroke-linejoin="round" stroke-linecap="round" />`
      : nothing,
  ];
}

export const arrow = (x: number, from: number, to: number, direction: number): string =>
  `M${x} ${from}V${to}M${x - 3} ${to - 4 * direction}L${x} ${to}L${x + 3} ${to - 4 * direction}`;

/** One role sees it otherwise: at its own middle answer. */
export const roleMark = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="figure-surface role" d=${`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5Z`} stroke-width="1.25" />`;

/** At the edge, never a spoke: who does not know, and for whom it does not apply, with how many these are. */
function drawEdge({ unknown, notApplicable }: MeasureSummary, angle: number): unknown {
  const aside = unknown > 0 && notApplicable > 0 ? 2.8 : 0;
  return [
    unknown > 0 ? [unknownMark(angle - aside), edgeCount(unknown, angle - aside)] : nothing,
    notApplicable > 0 ? [notApplicableMark(angle + aside), edgeCount(notApplicable, angle + aside)] : nothing,
  ];
}

function edgeCount(count: number, angle: number): SVGTemplateResult {
  const [x, y] = polar(EDGE_COUNT, angle);
  return textLines([String(count)], x, y + 3.2, { size: 9, anchor: 'middle' });
}
