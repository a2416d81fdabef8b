import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Weather } from './weather.js';

/** The weather as outlines that differ in shape, on a square of 24. */

const CLOUD = 'M7.2 19a4.2 4.2 0 0 1-.5-8.4 5.6 5.6 0 0 1 10.8-1.1A4.8 4.8 0 0 1 17 19Z';
const DROP = 'c1.7 2.2 2.5 3.5 2.5 4.7a2.5 2.5 0 0 1-5 0c0-1.2.8-2.5 2.5-4.7Z';

const line = (d: string) => svg`<path class="figure-line" d=${d} />`;
const surface = (d: string, transform?: string) =>
  svg`<path class="figure-surface" d=${d} transform=${transform ?? nothing} />`;

/** Rays around a sun, every 45 degrees from the given one on. */
function rays(x: number, y: number, inner: number, from = 0, many = 8): string {
  return Array.from({ length: many }, (_, at) => {
    const [right, down] = [Math.sin(((from + at * 45) * Math.PI) / 180), -Math.cos(((from + at * 45) * Math.PI) / 180)];
    const point = (radius: number) => `${(x + right * radius).toFixed(1)} ${(y + down * radius).toFixed(1)}`;
    return `M${point(inner)}L${point(inner + 2.9)}`;
  }).join('');
}

const sun = (x: number, y: number, radius: number) => svg`
  <circle class="figure-line" cx=${x} cy=${y} r=${radius} />${line(rays(x, y, radius + 2.8))}
`;
const raised = surface(CLOUD, 'translate(0 -4.5)');

const ICONS: Readonly<Record<Weather, unknown>> = {
  sunny: sun(12, 12, 4.5),
  brightSpells: [
    svg`<circle class="figure-line" cx="9" cy="9" r="4" />`,
    line(rays(9, 9, 6.4, 180, 6)),
    surface(CLOUD, 'translate(5 5.2) scale(.82)'),
  ],
  cloudy: surface(CLOUD, 'translate(0 -1.5)'),
  rainy: [raised, line('M8.4 17.6l-1.4 4M13 17.6l-1.4 4M17.6 17.6l-1.4 4')],
  heavyWeather: [raised, surface('M13.4 11.5l-4.2 5.6h3.2l-1.8 5.6 5.2-7h-3.2Z')],
  changeable: [
    svg`<circle class="figure-line" cx="12" cy="12" r="10" />`,
    line(
      'M12 2v20M12 8.4a3.6 3.6 0 0 0 0 7.2M6.3 12H4.2M7.8 7.8 6.3 6.3M7.8 16.2l-1.5 1.5M16.4 6.6l-1 3M19.4 10.6l-1 3M16.4 14.6l-1 3',
    ),
  ],
  localShower: [sun(9.6, 10.4, 4), surface(`M20 15.4${DROP}`)],
  fog: line('M2.5 7.5h15M6.5 12h15M3.5 16.5h13'),
  noReport: svg`<circle class="figure-line" cx="12" cy="12" r="9" stroke-dasharray="0.01 4.04" />`,
};

/** An icon with its upper left corner at a place. */
export const weatherIcon = (weather: Weather, x: number, y: number, size: number): SVGTemplateResult => svg`
  <g
    transform=${`translate(${x} ${y}) scale(${Math.round((size / 24) * 1000) / 1000})`}
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${ICONS[weather]}
  </g>
`;

/** The mark of a statement that lags behind. `x`, `y` is its top. */
export const drop = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="figure-line" d=${`M${x} ${y}${DROP}`} stroke-width="1.2" stroke-linejoin="round" />`;
