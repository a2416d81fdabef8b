import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary, Outcome } from '../analysis/summary.js';

/**
 * The small marks that pictures share: slots, columns, ways out, rings, diamonds, outlines. All lengths are in the
 * units of the canvas. Position, height, line kind and gaps carry the meaning; colour only repeats it.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The height of a slot that was not chosen. */
const LOW_MARK = 3;
/** The height of the base line that every column stands on, and of an answer that nobody gave. */
export const BASE_LINE = 2;

/** The left edge and the width of one slot of several: the gap is half a slot, so five slots are a seventh each. */
export function slotAt(box: Box, place: number, points: number): { readonly x: number; readonly width: number } {
  const width = (2 * box.width) / (3 * points - 1);
  return { x: box.x + place * width * 1.5, width };
}

/**
 * One person's answer: a low mark for each point of the scale, left the lowest, and a full-height bar at the chosen one.
 *
 * @param chosen the place of the answer, 0 for the lowest point
 */
export const slots = (box: Box, points: number, chosen: number): readonly SVGTemplateResult[] =>
  Array.from({ length: points }, (_, place) => {
    const height = place === chosen ? box.height : LOW_MARK;
    return column(box, place, points, height, place === chosen ? 'figure-chosen' : 'figure-faint');
  });

/**
 * A group's answers: one column for each point of the scale, at the same places as `slots`. Above the base line heights
 * are proportional to counts, so that one person among many still rises above an answer that nobody gave.
 *
 * @param full the count that fills the box; at least the largest of `counts`
 */
export const columns = (box: Box, counts: readonly number[], full: number): readonly SVGTemplateResult[] =>
  counts.map((count, place) => {
    const rise = count > 0 ? (count / Math.max(full, count)) * (box.height - BASE_LINE) : 0;
    return column(box, place, counts.length, BASE_LINE + rise, count > 0 ? 'figure-bar' : 'figure-faint');
  });

/** Faint open boxes for stickers and dots, on a poster that nobody filled in yet. */
export const openSlots = (box: Box, points: number): readonly SVGTemplateResult[] =>
  Array.from({ length: points }, (_, place) => {
    const { x, width } = slotAt(box, place, points);
    return svg`<rect class="figure-line-quiet" x=${x} y=${box.y} width=${width} height=${box.height} stroke-width="0.75" opacity="0.6" />`;
  });

function column(box: Box, place: number, points: number, height: number, kind: string): SVGTemplateResult {
  const { x, width } = slotAt(box, place, points);
  return svg`<rect class=${kind} x=${x} y=${box.y + box.height - height} width=${width} height=${height} />`;
}

/** One person's way out, in the middle of the box: a question mark for *don't know*, a dash for *does not apply*. */
export function unratedMark(box: Box, way: 'unknown' | 'not-applicable'): SVGTemplateResult {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return way === 'unknown'
    ? svg`<text x=${x} y=${y + 4.5} font-size="13" text-anchor="middle">?</text>`
    : svg`<path class="figure-line" d=${`M${x - 7} ${y}H${x + 7}`} stroke-width="1.5" />`;
}

/** How many people said *don't know*: a figure in a ring. */
export const unknownRing = (x: number, y: number, count: number, radius = 6): SVGTemplateResult => svg`
  <circle class="figure-surface" cx=${x} cy=${y} r=${radius} stroke-width="1" />
  <text
    x=${x}
    y=${y + radius / 2}
    font-size=${radius + 2.5}
    text-anchor="middle"
    textLength=${count > 9 ? radius * 1.45 : nothing}
    lengthAdjust="spacingAndGlyphs"
  >
    ${count}
  </text>
`;

/** What one person answered to a measure, read from the summary of a group of one. Null where nothing was answered. */
export function ownAnswer(measure: MeasureSummary | undefined): number | 'unknown' | 'not-applicable' | null {
  if (!measure || measure.withheld) return null;
  const place = measure.counts.findIndex((count) => count > 0);
  if (place >= 0) return place;
  if (measure.unknown > 0) return 'unknown';
  return measure.notApplicable > 0 ? 'not-applicable' : null;
}

/** The largest count among measures: the full height of every box of a picture. At least 1. */
export const largestCount = (measures: Iterable<MeasureSummary | undefined>): number =>
  Array.from(measures, (measure) => Math.max(0, ...(measure?.counts ?? []))).reduce(
    (most, one) => Math.max(most, one),
    1,
  );

/** What an outline can say. `poster`: nobody answered; `open`: not answered; `answered`: and nothing stands out. */
export type OutlineKind = Outcome | 'poster' | 'open' | 'answered';

export interface Outline {
  readonly width: number;
  /** `stroke-dasharray`, or none for a solid line. */
  readonly dash: string | typeof nothing;
  readonly cap: 'butt' | 'round';
}

const OUTLINES: Readonly<Record<OutlineKind, Outline>> = {
  poster: { width: 1, dash: nothing, cap: 'butt' },
  open: { width: 1, dash: '0.01 3.2', cap: 'round' },
  answered: { width: 1.5, dash: nothing, cap: 'butt' },
  divided: { width: 1.5, dash: nothing, cap: 'butt' },
  low: { width: 1.5, dash: '5 4', cap: 'butt' },
  high: { width: 3, dash: nothing, cap: 'butt' },
};

export const outlineOf = (kind: OutlineKind): Outline => OUTLINES[kind];

/** The open joint of what a group is divided about: around the middle column, one slot and 2 units wide. */
export function jointOf(box: Box, points: number): readonly [from: number, to: number] {
  const half = slotAt(box, 0, points).width / 2 + 1;
  const middle = box.x + box.width / 2;
  return [middle - half, middle + half];
}

/** A square on its point. `x` is its left point, `y` its middle. Solid: chosen, or one of the most chosen. */
export const diamond = (x: number, y: number, solid: boolean, size = 9): SVGTemplateResult => svg`
  <path
    class=${solid ? 'figure-solid' : 'figure-surface'}
    d=${`M${x} ${y}l${size / 2} ${-size / 2}l${size / 2} ${size / 2}l${-size / 2} ${size / 2}Z`}
    stroke-width="1.5"
    stroke-linejoin="miter"
  />
`;

/** One role sees it otherwise: a solid triangle that fills an upper right corner. `x`, `y` is that corner. */
export const triangle = (x: number, y: number, size = 8): SVGTemplateResult =>
  svg`<path class="figure-solid" d=${`M${x} ${y}h${-size}l${size} ${size}Z`} stroke="none" />`;

/** Widths in em of a wide common typeface, bold: a name that fits by these fits in most fonts. */
const textWidth = (text: string): number =>
  Array.from(text, (letter) => (/[mwMW@…]/u.test(letter) ? 1 : /[fijlrtI.,:'’ ]/u.test(letter) ? 0.46 : 0.71)).reduce(
    (sum, one) => sum + one,
    0,
  );

/** The largest font size up to `size` at which a bold text fits in `room`. A picture cannot measure its own text. */
export const sizeToFit = (text: string, room: number, size: number): number =>
  Math.min(size, Math.floor((room / Math.max(textWidth(text), 1)) * 10) / 10);

/** A person's own text on one line, cut with an ellipsis where it is longer than `most` characters. */
export function cutText(text: string, most: number): string {
  const letters = Array.from(text.replace(/\s+/gu, ' ').trim());
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}
