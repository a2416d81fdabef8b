import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Summary } from '../analysis/summary.js';
import type { Definition } from '../definition/definition.js';
import type { Words } from '../definition/words.js';
import type { Translate } from '../localization/translator.js';

/** What a picture is drawn from. One person's picture is that of a group of one. */
export interface FigureInput {
  readonly definition: Definition;
  readonly words: Words;
  readonly translate: Translate;
  /** For numbers and days; the browser's own where absent. */
  readonly language: string;
  /** `empty`: nobody answered yet, the picture is a poster. */
  readonly mode: 'empty' | 'own' | 'group';
  /** `null` only in mode `empty`. */
  readonly summary: Summary | null;
  /** The answers behind an own picture, for what a summary does not carry: texts. Empty otherwise. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Whether the picture has less than `NARROW_BELOW_PX` of width. */
  readonly narrow: boolean;
  /** The measure that is being answered now. */
  readonly current?: string | undefined;
  /** The chosen part. */
  readonly chosen?: string | undefined;
  /** The chosen one of the figure's views; the first where absent. */
  readonly view?: string | undefined;
  /** The same group at the moment before, where its change is shown. Only in mode `group`. */
  readonly before?: Summary | undefined;
  /**
   * Puts the drawing of one part, mostly a measure by its key, together with its target: a shape of class `hit` that covers the part and is at
   * least 24 px in each direction, and one of class `focus-ring`. The frame gives the target its name for screen readers,
   * its place in the tab order and its press, or leaves it out where the picture is only looked at. The two are apart so
   * that what is written in a drawing is no part of a control's name.
   */
  part(key: string, drawing: SVGTemplateResult, target: SVGTemplateResult): SVGTemplateResult;
  /**
   * A place that answers the measure that is `current` when it is tapped, as a ring or a stop: a shape of class `hit`, at
   * least 24 px in each direction. Absent where nothing is answered on the picture; such places are then not drawn. They
   * come beside the part of the measure, which is always drawn, in the same order: it may hold focus.
   */
  place?(measure: string, answer: number | string, target: SVGTemplateResult): SVGTemplateResult;
}

/** One of several ways to look at a picture: a tab above it. */
export interface FigureView {
  readonly id: string;
  readonly label: string;
}

/** A part that is no measure, such as a party on a map. */
export interface FigurePart {
  readonly key: string;
  /** For screen readers. */
  readonly name: string;
  /** What is read below the picture when the part is chosen. */
  readonly detail: string;
}

/** Below this width a picture is drawn in its narrow form, in CSS pixels: its parts stay large enough for a thumb. */
export const NARROW_BELOW_PX = 600;

export interface Drawing {
  /** Width and height of the canvas, in its own units. */
  readonly size: readonly [number, number];
  readonly content: SVGTemplateResult;
}

/** An instrument's picture: pure, from a summary to SVG. */
export interface Figure {
  draw(input: FigureInput): Drawing;
  /** The key below the picture, as list items with a sample each. Left out where everything is labelled directly. */
  key?(input: FigureInput): TemplateResult;
  /** The views to choose from; none where there is one only. */
  views?(input: FigureInput): readonly FigureView[];
  /** The parts that are no measure, in reading order. They come before the measures. */
  parts?(input: FigureInput): readonly FigurePart[];
  /** Tables beside the one of all items, for what that does not hold. */
  tables?(input: FigureInput): TemplateResult;
}
