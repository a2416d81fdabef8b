import { nothing, svg } from 'lit';
import type { Drawing, Figure, FigureInput, FigureView } from '../../elements/figure.js';
import { drawCorner } from './figure-corner.js';
import { drawFoot, drawHead, drawHub, headHeight, headOf } from './figure-hub.js';
import { key } from './figure-key.js';
import { drawPoster, posterHeight } from './figure-poster.js';
import { drawLabels, drawLine, drawPaper, drawRingNumbers, drawSectors, elementParts } from './figure-quadrant.js';
import { tables } from './figure-table.js';
import { QUADRANTS, QUARTER, shiftOf, SIDE, SMALL } from './geometry.js';
import { quadrantsOf, spokesOf } from './spokes.js';
import { isSmallPoster, shownQuadrant } from './wheel.js';

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
export const figure: Figure = { draw, key, views, parts: elementParts, tables };

function draw(input: FigureInput): Drawing {
  const quadrant = shownQuadrant(input);
  return quadrant === null ? drawWhole(input) : drawQuarter(input, quadrant);
}

function drawWhole(input: FigureInput): Drawing {
  const quadrants = quadrantsOf(input.definition);
  const spokes = spokesOf(input.definition);
  const isSmall = isSmallPoster(input);
  const isPoster = input.mode === 'empty' && !isSmall;
  const content = svg`
    <g transform=${`translate(${shiftOf(null).join(' ')})`}>
      <g transform=${isSmall ? `scale(${SMALL.wheel})` : nothing}>
        ${QUADRANTS.map(drawPaper)}
        ${QUADRANTS.map(drawLine)}
        ${isSmall ? nothing : drawRingNumbers(0)}
        ${drawHub(input)}
        ${spokes.map((quadrant) => drawSectors(input, quadrant))}
      </g>
      ${quadrants.map((dimension, at) => [drawLabels(input, dimension, at), drawCorner(input, dimension, at)])}
      ${isSmall ? nothing : drawFoot(input)}
    </g>
    ${isPoster ? drawPoster(input) : nothing}
  `;
  return { size: [SIDE, isPoster ? posterHeight(input) : SIDE], content };
}

/** One quadrant, with nothing of its neighbours. */
function drawQuarter(input: FigureInput, quadrant: number): Drawing {
  const dimension = quadrantsOf(input.definition)[quadrant]!;
  const head = headOf(input);
  const height = headHeight(head);
  const [x, y] = shiftOf(quadrant);
  const content = svg`
    ${drawHead(head)}
    <g transform=${`translate(${x} ${y + height})`}>
      ${drawPaper(quadrant)}
      ${drawLine(quadrant)}
      ${drawLine(quadrant + 1)}
      ${drawRingNumbers(quadrant)}
      ${drawSectors(input, spokesOf(input.definition)[quadrant]!)}
      ${drawLabels(input, dimension, quadrant)}
      ${drawCorner(input, dimension, quadrant)}
    </g>
  `;
  return { size: [QUARTER, QUARTER + height], content };
}

/** Four quarters on a narrow canvas. */
function views({ narrow, mode, definition, words }: FigureInput): readonly FigureView[] {
  if (!narrow || mode === 'empty') return [];
  return quadrantsOf(definition).map(({ id }) => ({ id, label: words.dimensions[id]?.name ?? id }));
}
