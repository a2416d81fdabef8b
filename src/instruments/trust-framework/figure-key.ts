import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { columns, slots, triangle } from '../../elements/figure-marks.js';
import { eye, strandSample } from './signs.js';

const AREA = { x: 1, y: 2, width: 28, height: 13 };

/** What the marks of the rope mean: for one person the ends of the scale, for a group its heights and outlines. */
export function key(input: FigureInput): TemplateResult {
  const { words, mode, summary } = input;
  const say = (name: string) => words.figure?.[name];
  if (mode !== 'group') {
    const anchors = words.scales['often'] ?? [];
    return html`${[0, 4].map((place) => entry(svg`${slots(AREA, 5, place)}`, anchors[place]))}`;
  }
  const heights = ['keyFew', 'keySome', 'keyHalf'].map((name, at) =>
    entry(svg`${columns({ ...AREA, x: 11, width: 8 }, [at + 1], 3)}`, say(name)),
  );
  return html`
    ${summary?.coarse ? heights : nothing} ${entry(strandSample(AREA, 'high'), say('keyHigh'))}
    ${entry(strandSample(AREA, 'low'), say('keyLow'))}
    ${entry(eye({ x: 3, y: 3, width: 24, height: 10 }), say('keyDivided'))}
    ${entry(svg`<circle class="figure-surface" cx="15" cy="8" r="4" stroke-width="1.2" />`, say('keyUnknown'))}
    ${entry(triangle(20, 4), say('keyBlindSpot'))}
  `;
}

const entry = (sample: SVGTemplateResult, words: string | undefined): TemplateResult => html`
  <li>
    <svg class="figure-sample" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">${sample}</svg>
    ${words ?? nothing}
  </li>
`;
