import { svg } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { Drawing, FigureInput } from '../../elements/figure.js';
import { drawDial } from './figure-dial.js';
import { drawHeader, headerHeight, type Said } from './figure-header.js';
import { drawStatements, statementsHeight } from './figure-poster.js';
import { drawWind } from './figure-wind.js';
import { CELL, stationOf } from './geometry.js';

/** What is in the weather station: one person's answers, or those of a group with its weather. */
export interface StationContent {
  readonly header: Said;
  /** What lies on the face of a dial, below the answers. */
  dial(dimension: Dimension): unknown;
  /** The answers to one statement, in its track; `outer` is the radius of its outer edge. */
  track(dimension: Dimension, statement: string, outer: number): unknown;
  /** The answers on a wind strip. */
  wind(item: string): unknown;
}

/** Four barometers and one report. */
export function drawStation(input: FigureInput, content: StationContent): Drawing {
  const { definition, narrow } = input;
  const heights = definition.dimensions.map((one) => CELL.height + extraOf(input, one));
  const station = stationOf(heights, headerHeight(input, content.header), narrow ? 1 : 2);
  const cells = definition.dimensions.map((dimension, at) => {
    const [x, y] = station.cells[at]!;
    const rowHeight = (station.cells.find(([, other]) => other > y)?.[1] ?? station.size[1]) - y;
    return svg`<g transform=${`translate(${x} ${y})`}>
      ${drawCell(input, dimension, content, rowHeight - CELL.height)}
    </g>`;
  });
  return {
    size: station.size,
    content: svg`${drawFrame(station.size, station.cells)}${drawHeader(input, content.header)}${cells}`,
  };
}

/** What a poster needs below a dial for its statements. */
const extraOf = (input: FigureInput, dimension: Dimension): number =>
  input.mode === 'empty' ? statementsHeight(input, dimension) : 0;

/** A dial with its wind. */
export function drawCell(input: FigureInput, dimension: Dimension, content: StationContent, extra = 0) {
  return svg`
    ${drawDial(input, dimension, content)}
    ${input.mode === 'empty' ? drawStatements(input, dimension, extra) : ''}
    <g transform=${`translate(0 ${extra})`}>${drawWind(input, dimension, content)}</g>
  `;
}

/** Hairlines between the header and the cells. */
function drawFrame([width, height]: Drawing['size'], cells: readonly Drawing['size'][]) {
  const rows = [...new Set(cells.map(([, y]) => y))].map((y) => `M12 ${y}H${width - 12}`);
  const upright = width > CELL.width ? `M${CELL.width} ${cells[0]![1] + 12}V${height - 8}` : '';
  return svg`<path class="figure-line-quiet" d=${rows.join('') + upright} stroke-width="0.75" opacity="0.6" />`;
}
