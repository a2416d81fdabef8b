import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { ownAnswer } from '../../elements/figure-marks.js';
import { textWidth } from '../../geometry/text-wrap.js';
import type { StationContent } from './figure-station.js';
import { STRIP, stopAt } from './geometry.js';

const { from, to, y } = STRIP;
const PLACES = Array.from({ length: STRIP.stops }, (_, place) => place);
/** The room of each pole. */
const POLE_ROOM = 122;
/** Where don't know stands: behind the strip. */
export const ASIDE = 279;

const LINE = svg`<path
  class="figure-line"
  stroke-width="1.25"
  d=${`M${from} ${y}H${to}` + PLACES.map((place) => (place === 3 ? `M150 ${y - 5}v10` : `M${stopAt(place)} ${y - 3}v6`)).join('')}
/>`;

/** The wind strip of a dial: a place between two poles, of which neither is better. */
export function drawWind(
  input: FigureInput,
  { items }: Dimension,
  content: StationContent,
): SVGTemplateResult | typeof nothing {
  const wind = items.find(({ type }) => type === 'contrast');
  if (!wind) return nothing;
  const { words } = input;
  const [left = '', right = ''] = words.items[wind.id]?.poles ?? [];
  const isCurrent = input.current === wind.id;
  const area = { x: 20, y: y - 22, width: 260, height: 50 };
  const outline = (kind: string) =>
    svg`<rect class=${kind} x=${area.x} y=${area.y} width=${area.width} height=${area.height} rx="8" fill="none" />`;
  const drawing = svg`
    ${isCurrent ? outline('figure-line figure-current') : nothing}
    ${LINE}
    ${pole(left, 26, 'start')} ${pole(right, 274, 'end')}
    ${content.wind(wind.id)}
  `;
  const places =
    isCurrent && input.place
      ? PLACES.map((place) =>
          input.place!(
            wind.id,
            place - 3,
            svg`<rect class="hit" fill="none" x=${stopAt(place) - 18} y=${y - 18} width="36" height="36" />`,
          ),
        )
      : nothing;
  return svg`${input.part(wind.id, drawing, svg`${outline('hit')}${outline('focus-ring')}`)}${places}`;
}

const pole = (text: string, x: number, anchor: string): SVGTemplateResult =>
  svg`<text x=${x} y="269" text-anchor=${anchor} font-size=${textWidth(text, 11) > POLE_ROOM ? 10 : 11}>${text}</text>`;

/** One person's answer to a wind. */
export function ownWind({ mode, summary }: FigureInput, key: string): unknown {
  const answer = mode === 'own' ? ownAnswer(summary?.measures.get(key)) : null;
  if (answer === 'unknown') return svg`<circle class="figure-surface" cx=${ASIDE} cy=${y} r="4" stroke-width="1.5" />`;
  if (answer === 'not-applicable')
    return svg`<path class="figure-line" d=${`M${ASIDE - 5} ${y}h10`} stroke-width="2" />`;
  return answer === null ? nothing : drawVane(stopAt(answer), answer);
}

/** A weather vane that points to the nearer pole; to both from the middle. */
function drawVane(x: number, place: number): SVGTemplateResult {
  const side = place < 3 ? -1 : 1;
  const head = (to: -1 | 1) => `M${x + to * 15} ${y - 17}l${to * -9} -5.5v11Z`;
  const tail = `M${x - side * 8} ${y - 18}l${side * -6} -3.5v9l${side * 6} -3.5Z`;
  const pieces = [
    `M${x - 1} ${y - 24}h2v22h-2Z`,
    `M${x - 9} ${y - 18}h18v2h-18Z`,
    head(side),
    place === 3 ? head(-1) : tail,
  ];
  return svg`
    <g class="vane">${pieces.map((d) => svg`<path class="figure-chosen" d=${d} />`)}</g>
    <circle class="figure-chosen" cx=${x} cy=${y} r="3.5" />
  `;
}
