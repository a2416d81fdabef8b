import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dimension } from '../../definition/definition.js';
import type { FigureInput } from '../../elements/figure.js';
import { diamond } from '../../elements/figure-marks.js';
import { angleOf, movementOf } from './change.js';
import { HUB, PIVOT, polar, TRACKS } from './geometry.js';
import { arrowhead, hand, wayOf } from './group-geometry.js';
import { interpolatedMedian, pooled, statementsOf, type DialWeather } from './weather.js';

/** Heads nearer to each other than this are drawn as one, in degrees. */
const SAME_WITHIN = 6;

/** The hand of a dial: one, forked where people differ, none in fog; with the hollow one of the moment before. */
export function drawNeedles(
  input: FigureInput,
  dimension: Dimension,
  dial: DialWeather,
  former: DialWeather | undefined,
): SVGTemplateResult {
  const now = dial.needle.map(angleOf);
  const then = (former?.needle ?? [])
    .map(angleOf)
    .filter((angle) => now.every((other) => Math.abs(other - angle) >= SAME_WITHIN));
  const hasMoved = former && ['rising', 'falling'].includes(movementOf(dial, former) ?? '');
  return svg`
    ${then.map((angle) => drawFormer(angle, former!.needle.length > 1))}
    ${hasMoved ? svg`<path class="figure-line way" d=${wayOf(then[0]!, now[0]!)} stroke-width="1.5" />` : nothing}
    ${now.length > 1 ? solid(hand(PIVOT, FORK, 3.2, 2.4)) : nothing}
    ${now.map((angle) => drawHand(angle, now.length > 1))}
    ${dial.weather === 'fog' ? FOG : nothing}
    <circle class=${now.length > 0 ? 'figure-solid' : 'figure-surface'} cx=${PIVOT[0]} cy=${PIVOT[1]} r="4" stroke-width="1" />
    ${drawRole(input, dimension)}
  `;
}

const FORK = polar(30, 0);
const solid = (d: string) => svg`<path class="figure-solid" d=${d} stroke-width="0" />`;

function drawHand(angle: number, isForked: boolean): SVGTemplateResult {
  const from = isForked ? FORK : PIVOT;
  return svg`
    ${solid(hand(from, polar(133, angle), isForked ? 2.4 : 3.2))}
    <path class="figure-solid needle" d=${arrowhead(angle, from)} stroke-width="0" />
  `;
}

/** Where a hand stood: a hollow head on a dotted line. */
function drawFormer(angle: number, wasForked: boolean): SVGTemplateResult {
  const from = wasForked ? FORK : polar(HUB, angle);
  const d = `M${from.join(' ')}L${polar(TRACKS[0], angle).join(' ')}`;
  return svg`
    <path class="figure-line" d=${d} stroke-width="1.3" stroke-dasharray="0.01 3.6" stroke-linecap="round" />
    <path class="figure-surface former" d=${arrowhead(angle, wasForked ? FORK : PIVOT)} stroke-width="1.2" stroke-linejoin="round" />
  `;
}

const FOG = svg`<path class="figure-line fog" stroke-width="1.75" stroke-dasharray="6 4"
  d=${[10, 18, 26].map((up) => `M${PIVOT[0] - 25 + up / 3} ${PIVOT[1] - up}h${50 - (2 * up) / 3}`).join('')} />`;

/** The role that sees a dial otherwise, at the middle of its own answers. */
function drawRole({ summary }: FigureInput, dimension: Dimension): SVGTemplateResult | typeof nothing {
  const role = summary?.dimensions.get(dimension.id)?.blindSpot;
  if (!summary || !role) return nothing;
  const rows = statementsOf(dimension, summary).flatMap(({ roles }) =>
    roles.filter((one) => one.roles.join() === role),
  );
  const middle = interpolatedMedian(pooled(rows));
  if (middle === null) return nothing;
  const [x, y] = polar(22, angleOf(middle));
  return diamond(x - 4.5, y, false, 9);
}
