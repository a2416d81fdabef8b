import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { Drawing, FigureInput, FigureView } from '../../elements/figure.js';
import { drawCorner } from './figure-corner.js';
import { drawFoot, drawHead, drawHub, headHeight, headOf } from './figure-hub.js';
import { drawPoster, posterHeight } from './figure-poster.js';
import { drawLabels, drawLine, drawPaper, drawRingNumbers, drawSectors } from './figure-quadrant.js';
import { QUADRANTS, QUARTER, shiftOf, SIDE, SMALL } from './geometry.js';
import { quadrantsOf, spokesOf } from './spokes.js';
import { isSmallPoster, shownQuadrant } from './wheel.js';

/** What is in the wheel: one person's answers, or a group's. */
export interface WheelContent {
  /** The answers to one statement, in its sector. */
  spoke(input: FigureInput, key: string, number: number): unknown;
  /** What stands in the hub. */
  hub(input: FigureInput): SVGTemplateResult;
  /** What comes from outside at one quadrant, in its corner. */
  outside(input: FigureInput, dimension: Dimension, quadrant: number): unknown;
  /** Whether people differ about an element. */
  isDivided(input: FigureInput, dimension: Dimension, part: string): boolean;
  /** What a quarter of the wheel says above the drawing; empty for nothing. */
  head(input: FigureInput): string;
  /** How many took part; empty where that goes unsaid. */
  people(input: FigureInput): string;
}

/**
 * The wheel of twenty-four spokes. Clockwise from the top its quadrants spell C, R, E, A; what is true reaches the rim.
 *
 * It is no polygon. The order of the statements is a choice, so a line from spoke to spoke would show a shape that means
 * nothing; its area would grow with the square of the answers; and it could carry one number a spoke only. A spoke of
 * constant width carries length alone, the dots on it carry all answers, and a broken one shows two heaps where a
 * middle would point at an answer that nobody chose. Roundness is no goal.
 *
 * The corners of one person's wheel show each influence from outside as a point up (it helps) or down (it slows). Of a
 * group the counts say how many were named for each part, not which of these help: a corner then has one neutral mark
 * with their number.
 */
export function drawWheel(input: FigureInput, content: WheelContent): Drawing {
  const quadrant = shownQuadrant(input);
  return quadrant === null ? drawWhole(input, content) : drawQuarter(input, content, quadrant);
}

function drawWhole(input: FigureInput, content: WheelContent): Drawing {
  const quadrants = quadrantsOf(input.definition);
  const spokes = spokesOf(input.definition);
  const isSmall = isSmallPoster(input);
  const isPoster = input.mode === 'empty' && !isSmall;
  const drawing = svg`
    <g transform=${`translate(${shiftOf(null).join(' ')})`}>
      <g transform=${isSmall ? `scale(${SMALL.wheel})` : nothing}>
        ${QUADRANTS.map(drawPaper)}
        ${QUADRANTS.map(drawLine)}
        ${isSmall ? nothing : drawRingNumbers(0)}
        ${drawHub(content.hub(input))}
        ${spokes.map((quadrant) => drawSectors(input, quadrant, content.spoke))}
      </g>
      ${quadrants.map((dimension, at) => [drawLabels(input, dimension, at, content.isDivided), drawCorner(input, dimension, at, content.outside)])}
      ${isSmall ? nothing : drawFoot(input, content.people(input))}
    </g>
    ${isPoster ? drawPoster(input) : nothing}
  `;
  return { size: [SIDE, isPoster ? posterHeight(input) : SIDE], content: drawing };
}

/** One quadrant, with nothing of its neighbours. */
function drawQuarter(input: FigureInput, content: WheelContent, quadrant: number): Drawing {
  const dimension = quadrantsOf(input.definition)[quadrant]!;
  const head = headOf(content.head(input));
  const height = headHeight(head);
  const [x, y] = shiftOf(quadrant);
  const drawing = svg`
    ${drawHead(head)}
    <g transform=${`translate(${x} ${y + height})`}>
      ${drawPaper(quadrant)}
      ${drawLine(quadrant)}
      ${drawLine(quadrant + 1)}
      ${drawRingNumbers(quadrant)}
      ${drawSectors(input, spokesOf(input.definition)[quadrant]!, content.spoke)}
      ${drawLabels(input, dimension, quadrant, content.isDivided)}
      ${drawCorner(input, dimension, quadrant, content.outside)}
    </g>
  `;
  return { size: [QUARTER, QUARTER + height], content: drawing };
}

/** Four quarters on a narrow canvas. */
export function views({ narrow, mode, definition, words }: FigureInput): readonly FigureView[] {
  if (!narrow || mode === 'empty') return [];
  return quadrantsOf(definition).map(({ id }) => ({ id, label: words.dimensions[id]?.name ?? id }));
}
