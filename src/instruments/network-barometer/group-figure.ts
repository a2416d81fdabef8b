import { svg } from 'lit';
import type { Figure, FigureInput } from '../../elements/figure.js';
import { PIVOT_ALONE } from './figure-dial.js';
import type { Said } from './figure-header.js';
import { drawStation, type StationContent } from './figure-station.js';
import { drawWord, groupTrack } from './group-dial.js';
import { groupKey } from './group-key.js';
import { drawNeedles } from './group-needle.js';
import { tables } from './group-table.js';
import { groupWind } from './group-wind.js';
import { dialsOf, reportOf, type DialWeather, type Weather } from './weather.js';

/** A group's weather station: dots or bars, with needles and the weather. */
export const groupFigure: Figure = {
  draw: (input) => drawStation(input, contentOf(input)),
  key: groupKey,
  tables,
};

function contentOf(input: FigureInput): StationContent {
  const { definition, summary, before } = input;
  const dials = summary ? dialsOf(definition, summary) : [];
  const former = before ? dialsOf(definition, before) : [];
  const of = (all: readonly DialWeather[], id: string) => all.find(({ dimension }) => dimension === id);
  return {
    header: headerOf(input, dials),
    dial: (dimension) => {
      const dial = of(dials, dimension.id);
      return dial
        ? svg`${drawNeedles(input, dimension, dial, of(former, dimension.id))}${drawWord(input, dial)}`
        : PIVOT_ALONE;
    },
    track: ({ id }, statement, outer) => groupTrack(input, of(dials, id), statement, outer),
    wind: (item) => groupWind(input, item),
  };
}

/** The weather of the whole, and the dials that differ from it. */
function headerOf({ words }: FigureInput, dials: readonly DialWeather[]): Said {
  const word = (weather: Weather) => words.figure?.[weather] ?? '';
  const { weather, others } = reportOf(dials);
  const nameOf = (dimension: string) => words.dimensions[dimension]?.name.replaceAll('\u00AD', '') ?? '';
  const aside = others.map((dial) => `${nameOf(dial.dimension)}: ${word(dial.weather)}`);
  return { icon: weather, above: words.figure?.['ourWeather'] ?? '', large: word(weather), aside };
}
