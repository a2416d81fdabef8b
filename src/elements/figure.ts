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
  /** The item that is being answered now. */
  readonly current?: string | undefined;
  /**
   * Puts the drawing of one measure together with its target: a shape of class `hit` that covers the part and is at
   * least 24 px in each direction, and one of class `focus-ring`. The frame gives the target its name for screen readers,
   * its place in the tab order and its press, or leaves it out where the picture is only looked at. The two are apart so
   * that what is written in a drawing is no part of a control's name.
   */
  part(measure: string, drawing: SVGTemplateResult, target: SVGTemplateResult): SVGTemplateResult;
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
}
