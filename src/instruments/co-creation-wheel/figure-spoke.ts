import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { ownAnswer } from '../../elements/figure-marks.js';
import { angleOf, EDGE, FIRST, middleOf, polar } from './geometry.js';

/** What is drawn at twelve o'clock, turned to its place. */
export const turned = (angle: number, drawing: unknown): SVGTemplateResult =>
  svg`<g transform=${`rotate(${angle})`}>${drawing}</g>`;

/** One person's answer to a statement, in its sector: one bar whose length is the answer. */
export function ownSpoke({ mode, summary }: FigureInput, key: string, number: number): unknown {
  if (mode === 'empty') return nothing;
  const angle = angleOf(number);
  const answer = ownAnswer(summary?.measures.get(key));
  if (answer === null) return nothing;
  if (answer === 'unknown') return unknownMark(angle);
  if (answer === 'not-applicable') return notApplicableMark(angle);
  const end = -middleOf(answer);
  return turned(
    angle,
    svg`<path class="figure-line own" d=${`M0 ${-FIRST}V${end}`} stroke-width="6" />
      <circle class="figure-solid" cx="0" cy=${end} r="7" stroke-width="0" />`,
  );
}

export function unknownMark(angle: number): SVGTemplateResult {
  const [x, y] = polar(EDGE, angle);
  return svg`<circle class="figure-surface unknown" cx=${x} cy=${y} r="3.5" stroke-width="1.25" />`;
}

export const notApplicableMark = (angle: number): SVGTemplateResult =>
  turned(angle, svg`<path class="figure-line not-applicable" d=${`M-5 ${-EDGE}h10`} stroke-width="2" />`);
