import type { Drawing, Figure, FigureInput, FigureView } from '../../elements/figure.js';
import { ownTrack, PIVOT_ALONE } from './figure-dial.js';
import { ownHeader } from './figure-header.js';
import { ownKey } from './figure-key.js';
import { drawCell, drawStation, type StationContent } from './figure-station.js';
import { ownWind } from './figure-wind.js';
import { CELL } from './geometry.js';

/** One person's weather station, and an empty one: answers are dots on the dials, only a group has needles and weather. */
export const figure: Figure = { draw, key: ownKey, views };

const contentOf = (input: FigureInput): StationContent => ({
  header: ownHeader(input),
  dial: () => PIVOT_ALONE,
  track: (_, statement, outer) => ownTrack(input, statement, outer),
  wind: (item) => ownWind(input, item),
});

function draw(input: FigureInput): Drawing {
  return isOneByOne(input) ? drawOne(input) : drawStation(input, contentOf(input));
}

/** Answered on a narrow canvas, the dials come one by one: the statement stands right below. */
const isOneByOne = ({ narrow, place }: FigureInput): boolean => narrow && place !== undefined;

function drawOne(input: FigureInput): Drawing {
  const { dimensions } = input.definition;
  const shown = dimensions.find(({ id }) => id === input.view) ?? dimensions[0]!;
  return { size: [CELL.width, CELL.height], content: drawCell(input, shown, contentOf(input)) };
}

function views(input: FigureInput): readonly FigureView[] {
  if (!isOneByOne(input)) return [];
  return input.definition.dimensions.map(({ id }) => ({ id, label: input.words.dimensions[id]?.name ?? id }));
}
