import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { diamond, unknownRing } from '../../elements/figure-marks.js';
import { entry, line } from './figure-key.js';
import { STRIP } from './geometry.js';
import { MOST_DOTS } from './group-geometry.js';
import { fill } from './group-table.js';
import { drop, weatherIcon } from './icons.js';
import { dialsOf } from './weather.js';

/** What the marks mean that are in a group's picture, and what the weather was at each dial where it changed. */
export function groupKey({ words, summary, definition, before, translate }: FigureInput): TemplateResult {
  if (!summary) return html``;
  const measures = [...summary.measures.values()];
  const some = (holds: (measure: MeasureSummary) => boolean) => measures.some(holds);
  const dials = dialsOf(definition, summary);
  const former = before ? dialsOf(definition, before) : [];
  const say = (name: string) => words.figure?.[name];
  const marks: readonly (readonly [boolean, unknown, string | undefined])[] = [
    [
      some(({ n }) => n > 0) && !summary.coarse,
      summary.respondents > MOST_DOTS
        ? svg`<rect class="figure-bar" x="9" y="4" width="12" height="9" />`
        : svg`<circle class="figure-solid" cx="15" cy="8" r="2.5" stroke-width="0" />`,
      say(summary.respondents > MOST_DOTS ? 'keyShare' : 'keyAnswer'),
    ],
    [dials.some(({ needle }) => needle.length === 1), [line('M3 8h17'), head(29)], say('keyNeedle')],
    [
      dials.some(({ needle }) => needle.length > 1),
      [line('M4 8h5l9-4.5M9 8l9 4.5'), head(27, 3), head(27, 13)],
      say('keyFork'),
    ],
    [dials.some(({ split }) => split.length > 0), line('M10 2H7v12h3M20 2h3v12h-3'), say('keySplit')],
    [dials.some(({ lagging }) => lagging), drop(15, 4), say('keyLags')],
    [some(({ unknown }) => unknown > 0), unknownRing(15, 8, 2), translate('item.dontKnow')],
    [
      some(({ answers, median }) => answers.length === STRIP.stops && median !== null),
      svg`<path class="figure-solid" d="M15 4l4 6h-8Z" stroke-width="1" />`,
      say('keyWind'),
    ],
    [former.some(({ needle }) => needle.length > 0), head(24, 8, 'figure-surface'), say('keyBefore')],
    [[...summary.dimensions.values()].some(({ blindSpot }) => blindSpot), diamond(10, 8, false), say('keyRole')],
  ];
  const changed = dials.filter((dial, at) => former[at] && former[at].weather !== dial.weather);
  return html`
    ${marks.map(([isThere, sample, text]) => (isThere ? entry(sample, text) : nothing))}
    ${changed.map((dial) => {
      const then = former.find(({ dimension }) => dimension === dial.dimension)!.weather;
      return entry(
        [weatherIcon(then, 0, 0, 15), weatherIcon(dial.weather, 17, 0, 15)],
        fill(say('thenNow'), {
          dial: words.dimensions[dial.dimension]?.name,
          then: say(then),
          now: say(dial.weather),
        }),
      );
    })}
  `;
}

const head = (x: number, y = 8, kind = 'figure-solid') =>
  svg`<path class=${kind} d=${`M${x} ${y}l-9 4v-8Z`} stroke-width=${kind === 'figure-solid' ? 0 : 1.2} />`;
