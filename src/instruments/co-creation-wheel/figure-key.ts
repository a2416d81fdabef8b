import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { influenceMark } from './figure-corner.js';
import { quadrantsOf, spokesOf } from './spokes.js';
import { ownInfluences, shownQuadrant } from './wheel.js';

export type Mark = readonly [isThere: boolean, sample: unknown, words: string | undefined];

/** What the marks mean that are in a person's picture. */
export function ownKey(input: FigureInput): TemplateResult {
  const effects = drawn(input, quadrantsOf(input.definition)).flatMap(({ id }) => ownInfluences(input, id));
  const say = (name: string) => input.words.figure?.[name];
  return keyOf(
    input,
    [],
    [
      [effects.includes('helps'), influenceMark('helps', 16, 8), `${say('influence')}: ${say('helps')}`],
      [effects.includes('slows'), influenceMark('slows', 16, 8), `${say('influence')}: ${say('slows')}`],
    ],
  );
}

/**
 * What the ends of a spoke and the marks at its edge mean, with what else is in the picture.
 *
 * @param onSpokes the marks on the spokes
 * @param outside those of influences
 */
export function keyOf(input: FigureInput, onSpokes: readonly Mark[], outside: readonly Mark[]): TemplateResult {
  const { summary, words, narrow } = input;
  if (!summary) return html``;
  const anchors = words.scales['applies'] ?? [];
  const marks: readonly Mark[] = [
    [narrow, spoke(6), anchors[0] && `1 ${anchors[0]}`],
    [narrow, spoke(24), anchors.length > 0 ? `${anchors.length} ${anchors.at(-1)}` : undefined],
    ...onSpokes,
    ...edgeMarks(input),
    ...outside,
  ];
  return html`${marks.map(([isThere, sample, text]) => (isThere && text ? entry(sample, text) : nothing))}`;
}

/** What is drawn: all, or one quarter. */
export const drawn = <T>(input: FigureInput, quadrants: readonly T[]): readonly T[] => {
  const shown = shownQuadrant(input);
  return shown === null ? quadrants : quadrants.slice(shown, shown + 1);
};

export const measuresOf = (input: FigureInput): readonly MeasureSummary[] =>
  drawn(input, spokesOf(input.definition))
    .flat()
    .flatMap(({ key: measure }) => input.summary?.measures.get(measure) ?? []);

function edgeMarks(input: FigureInput): readonly Mark[] {
  const measures = measuresOf(input);
  return [
    [
      measures.some(({ unknown }) => unknown > 0),
      [RIM_LINE, svg`<circle class="figure-surface" cx="16" cy="5.5" r="3.5" stroke-width="1.25" />`],
      input.translate('item.dontKnow'),
    ],
    [
      measures.some(({ notApplicable }) => notApplicable > 0),
      [RIM_LINE, svg`<path class="figure-line" d="M11 5.5h10" stroke-width="2" />`],
      input.translate('item.notApplicable'),
    ],
  ];
}

const spoke = (length: number) => svg`
  <path class="figure-line" d=${`M1 8h${length - 4}`} stroke-width="4" />
  <circle class="figure-solid" cx=${length} cy="8" r="4.5" stroke-width="0" />
`;
const RIM_LINE = svg`<path class="figure-line" d="M3 12.5h26" stroke-width="1.75" />`;
const entry = (sample: unknown, words: string): TemplateResult => html`
  <li>
    <svg class="figure-sample" viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">${svg`${sample}`}</svg>
    ${words}
  </li>
`;
