import { svg } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { Drawing, Figure, FigureInput, FigureView } from '../../elements/figure.js';
import { drawDial } from './figure-dial.js';
import { drawHeader, headerHeight } from './figure-header.js';
import { key } from './figure-key.js';
import { drawStatements, statementsHeight } from './figure-poster.js';
import { tables } from './figure-table.js';
import { drawWind } from './figure-wind.js';
import { CELL, stationOf } from './geometry.js';
import { dialsOf, type DialWeather } from './weather.js';

/** Four barometers and one report. Answers are dots on the dials; only a group has needles and weather. */
export const figure: Figure = { draw, key, views, tables };

function draw(input: FigureInput): Drawing {
  return isOneByOne(input) ? drawOne(input) : drawStation(input);
}

/** Answered on a narrow canvas, the dials come one by one: the statement stands right below. */
const isOneByOne = ({ narrow, place }: FigureInput): boolean => narrow && place !== undefined;

function drawOne(input: FigureInput): Drawing {
  const { dimensions } = input.definition;
  const shown = dimensions.find(({ id }) => id === input.view) ?? dimensions[0]!;
  return { size: [CELL.width, CELL.height], content: drawCell(input, shown, 0, undefined, undefined) };
}

function views(input: FigureInput): readonly FigureView[] {
  if (!isOneByOne(input)) return [];
  return input.definition.dimensions.map(({ id }) => ({ id, label: input.words.dimensions[id]?.name ?? id }));
}

function drawStation(input: FigureInput): Drawing {
  const { definition, summary, before, mode, narrow } = input;
  const isGroup = mode === 'group' && summary;
  const dials = isGroup ? dialsOf(definition, summary) : [];
  const former = isGroup && before ? dialsOf(definition, before) : [];
  const heights = definition.dimensions.map((one) => CELL.height + extraOf(input, one));
  const station = stationOf(heights, headerHeight(input, dials), narrow ? 1 : 2);
  const cells = definition.dimensions.map((dimension, at) => {
    const [x, y] = station.cells[at]!;
    const rowHeight = (station.cells.find(([, other]) => other > y)?.[1] ?? station.size[1]) - y;
    return svg`<g transform=${`translate(${x} ${y})`}>
      ${drawCell(input, dimension, rowHeight - CELL.height, dials[at], former[at])}
    </g>`;
  });
  return {
    size: station.size,
    content: svg`${drawFrame(station.size, station.cells)}${drawHeader(input, dials)}${cells}`,
  };
}

/** What a poster needs below a dial for its statements. */
const extraOf = (input: FigureInput, dimension: Dimension): number =>
  input.mode === 'empty' ? statementsHeight(input, dimension) : 0;

function drawCell(
  input: FigureInput,
  dimension: Dimension,
  extra: number,
  dial: DialWeather | undefined,
  former: DialWeather | undefined,
) {
  return svg`
    ${drawDial(input, dimension, dial, former)}
    ${input.mode === 'empty' ? drawStatements(input, dimension, extra) : ''}
    <g transform=${`translate(0 ${extra})`}>${drawWind(input, dimension)}</g>
  `;
}

/** Hairlines between the header and the cells. */
function drawFrame([width, height]: Drawing['size'], cells: readonly Drawing['size'][]) {
  const rows = [...new Set(cells.map(([, y]) => y))].map((y) => `M12 ${y}H${width - 12}`);
  const upright = width > CELL.width ? `M${CELL.width} ${cells[0]![1] + 12}V${height - 8}` : '';
  return svg`<path class="figure-line-quiet" d=${rows.join('') + upright} stroke-width="0.75" opacity="0.6" />`;
}
