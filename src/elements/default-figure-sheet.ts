import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../analysis/summary.js';
import { BOLD, textWidth, wrapLabel, wrapText } from '../geometry/text-wrap.js';
import { triangle, unratedMark } from './figure-marks.js';
import { lineHeight, textLines } from './figure-text.js';
import type { FigureInput } from './figure.js';

/** The columns of the sheet, in its own units: labels, drawings, and numbers at the right edge. */
export interface SheetFrame {
  readonly width: number;
  readonly margin: number;
  readonly labelWidth: number;
  readonly plot: { readonly x: number; readonly width: number };
  readonly tail: { readonly from: number; readonly to: number };
  /** Labels stand above what they name instead of beside it. */
  readonly stacked: boolean;
}

export const WIDE: SheetFrame = {
  width: 600,
  margin: 8,
  labelWidth: 168,
  plot: { x: 188, width: 340 },
  tail: { from: 540, to: 592 },
  stacked: false,
};

export const NARROW: SheetFrame = {
  width: 360,
  margin: 8,
  labelWidth: 340,
  plot: { x: 8, width: 292 },
  tail: { from: 308, to: 352 },
  stacked: true,
};

export interface Sheet {
  readonly input: FigureInput;
  readonly frame: SheetFrame;
}

/** A drawing in its own coordinates, to be stacked on others. */
export interface Block {
  readonly height: number;
  readonly content: SVGTemplateResult;
}

export const NO_BLOCK: Block = { height: 0, content: svg`` };

export interface Row {
  readonly measure: string;
  readonly item: string;
  readonly label: string;
  /** The label is the name of an aspect: it is quieter, and stands close to its bar. */
  readonly isAspect?: boolean;
  readonly summary: MeasureSummary | undefined;
  /** The drawing itself, at the width of the plot. */
  readonly band: Block;
  /** What stands below the drawing. */
  readonly under: Block;
}

const LABEL_SIZE = 13;
const ASPECT_SIZE = 11.5;
const NOTE_SIZE = 11;
const NOTE_HEIGHT = 15;
const ABOVE = 7;
const ABOVE_ASPECT = 3;
/** A drawing taller than this has its label and numbers beside its top, a lower one beside its middle. */
const LOW_BAND = 40;

/** One measure: its label with what is to be said of it, its drawing, and its numbers at the right edge. */
export function rowBlock({ input, frame }: Sheet, row: Row): Block {
  const { lines, size } = row.isAspect
    ? { lines: wrapText(row.label, frame.labelWidth, ASPECT_SIZE), size: ASPECT_SIZE }
    : wrapLabel(row.label, frame.labelWidth, LABEL_SIZE);
  const notes = notesOf(input, row.summary);
  const labelHeight = lines.length * lineHeight(size) + notes.length * NOTE_HEIGHT;
  const above = row.isAspect ? ABOVE_ASPECT : ABOVE;
  const bandY = frame.stacked ? above + labelHeight + 4 : above;
  const beside = row.band.height < LOW_BAND ? row.band.height : 20;
  const labelY = frame.stacked ? above : above + Math.max(0, (beside - labelHeight) / 2);
  const bottom = bandY + row.band.height + row.under.height;
  const height = Math.max(bottom, labelY + labelHeight, 24) + above;
  const notesY = labelY + lines.length * lineHeight(size);
  const isRight = row.isAspect && !frame.stacked;
  const edge = isRight ? frame.margin + frame.labelWidth : frame.margin;
  const anchor = isRight ? 'end' : 'start';
  const content = svg`
    ${input.current === row.item ? outline('figure-current', frame, height) : nothing}
    ${textLines(lines, edge, labelY + size, { size, anchor, quiet: row.isAspect ?? false })}
    ${notes.map(({ mark, text }, at) => {
      const y = notesY + at * NOTE_HEIGHT;
      const room = textWidth(text, NOTE_SIZE) * BOLD + 5;
      const style = { size: NOTE_SIZE, bold: true, anchor } as const;
      return svg`${mark(isRight ? edge - room - 9 : edge, y + 8)}${textLines([text], isRight ? edge : edge + 14, y + 12, style)}`;
    })}
    <g transform=${`translate(${frame.plot.x} ${bandY})`}>${row.band.content}</g>
    <g transform=${`translate(${frame.plot.x} ${bandY + row.band.height})`}>${row.under.content}</g>
    ${tail(input, frame, row.summary, bandY, beside)}
  `;
  const target = svg`
    <rect class="hit" x="0" y="0" width=${frame.width} height=${height} fill="none" />
    ${outline('focus-ring', frame, height)}
  `;
  return { height, content: input.part(row.measure, content, target) };
}

const outline = (kind: string, frame: SheetFrame, height: number): SVGTemplateResult =>
  svg`<rect class=${kind} x="2" y="1" width=${frame.width - 4} height=${height - 2} rx="4" fill="none" />`;

interface Note {
  readonly text: string;
  mark(x: number, y: number): SVGTemplateResult;
}

function notesOf({ mode, translate }: FigureInput, summary: MeasureSummary | undefined): readonly Note[] {
  const notes: Note[] = [];
  if (mode !== 'group' || !summary || summary.withheld) return notes;
  if (summary.outcome === 'divided') notes.push({ text: translate('group.divided'), mark: forkMark });
  if (summary.blindSpot) {
    notes.push({ text: translate('group.blindSpot'), mark: (x, y) => triangle(x + 9, y - 4) });
  }
  return notes;
}

/** One line that becomes two. */
const forkMark = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="figure-line" d=${`M${x} ${y}h3l6 -4M${x + 3} ${y}l6 4`} stroke-width="1.5" stroke-linejoin="round" />`;

/** How many answered, and beside it those who said something else than an answer: quiet, and never as a zero. */
function tail(input: FigureInput, frame: SheetFrame, summary: MeasureSummary | undefined, y: number, height: number) {
  if (!summary || summary.withheld || input.mode === 'empty') return nothing;
  const box = { x: frame.tail.from, y, width: frame.tail.to - frame.tail.from, height };
  const { unknown, notApplicable, n } = summary;
  if (input.mode === 'own') {
    if (unknown > 0) return unratedMark(box, 'unknown');
    return notApplicable > 0 ? unratedMark(box, 'not-applicable') : nothing;
  }
  // Of a coarse picture only this is told: whether many do not know.
  if (input.summary?.coarse) return unknown > 0 ? unratedMark(box, 'unknown') : nothing;
  const ways = [unknown > 0 && `? ${unknown}`, notApplicable > 0 && `– ${notApplicable}`]
    .filter(Boolean)
    .join('\u2003');
  const middle = y + height / 2 + 4;
  return svg`
    ${n > 0 ? textLines([`n ${n}`], frame.tail.to, ways ? middle - 6 : middle, { size: 11, anchor: 'end', quiet: true }) : nothing}
    ${ways ? textLines([ways], frame.tail.to, middle + 7, { size: 10.5, anchor: 'end', quiet: true }) : nothing}
  `;
}

/** Nothing of it may be shown. */
export const withheldBand = ({ frame }: Sheet): Block => ({
  height: 20,
  content: svg`<path class="figure-line-quiet" d=${`M0 10H${frame.plot.width}`} stroke-width="1.5" stroke-linecap="round" stroke-dasharray="0.01 6" />`,
});

/** Two texts at both ends of the plot. */
export function endsOf({ frame }: Sheet, [low, high]: readonly [string, string], size = 11): Block {
  const { width } = frame.plot;
  const [left, right] = [low, high].map((text) => wrapText(text, width / 2 - 8, size)) as [string[], string[]];
  return {
    height: Math.max(left.length, right.length) * lineHeight(size) + 3,
    content: svg`
      ${textLines(left, 0, size + 2, { size, quiet: true })}
      ${textLines(right, width, size + 2, { size, anchor: 'end', quiet: true })}
    `,
  };
}
