import { nothing, svg, type SVGTemplateResult } from 'lit';

export interface TextStyle {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly quiet?: boolean;
}

/** The distance between two base lines. */
export const lineHeight = (size: number): number => Math.round(size * 1.25);

/** Lines of text below each other. `y` is the base line of the first. */
export const textLines = (lines: readonly string[], x: number, y: number, style: TextStyle): SVGTemplateResult => svg`
  <text
    class=${style.quiet ? 'figure-quiet' : nothing}
    font-size=${style.size}
    font-weight=${style.bold ? 'bold' : nothing}
    text-anchor=${style.anchor ?? nothing}
  >${lines.map((line, at) => svg`<tspan x=${x} y=${y + at * lineHeight(style.size)}>${line}</tspan>`)}</text>
`;
