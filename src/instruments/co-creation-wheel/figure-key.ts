import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { MOST_DOTS } from './dots.js';
import { cardMark, influenceMark } from './figure-corner.js';
import { arrow, roleMark } from './figure-spoke.js';
import { isDivided, quadrantsOf, ringOf, spokesOf } from './spokes.js';
import { influences, ownInfluences, shownQuadrant } from './wheel.js';

type Mark = readonly [isThere: boolean, sample: unknown, words: string | undefined];

/** What the marks mean that are in the picture. */
export function key(input: FigureInput): TemplateResult {
  const { mode, summary, words, narrow } = input;
  if (!summary) return html``;
  const anchors = words.scales['applies'] ?? [];
  const marks: readonly Mark[] = [
    [narrow, spoke(6), anchors[0] && `1 ${anchors[0]}`],
    [narrow, spoke(24), anchors.length > 0 ? `${anchors.length} ${anchors.at(-1)}` : undefined],
    ...(mode === 'group' ? groupMarks(input) : []),
    ...edgeMarks(input),
    ...influenceMarks(input),
  ];
  return html`${marks.map(([isThere, sample, text]) => (isThere && text ? entry(sample, text) : nothing))}`;
}

/** What is drawn: all, or one quarter. */
const drawn = <T>(input: FigureInput, quadrants: readonly T[]): readonly T[] => {
  const shown = shownQuadrant(input);
  return shown === null ? quadrants : quadrants.slice(shown, shown + 1);
};

const measuresOf = (input: FigureInput): readonly MeasureSummary[] =>
  drawn(input, spokesOf(input.definition))
    .flat()
    .flatMap(({ key: measure }) => input.summary?.measures.get(measure) ?? []);

function groupMarks(input: FigureInput): readonly Mark[] {
  const { summary, before, words } = input;
  const measures = measuresOf(input);
  const say = (name: string) => words.figure?.[name];
  const isBars = summary!.respondents > MOST_DOTS;
  const moves = measures.map((measure) => [ringOf(before?.measures.get(measure.key)), ringOf(measure)] as const);
  return [
    [
      measures.some(({ counts }) => counts.some(Boolean)),
      isBars
        ? svg`<rect class="figure-bar" x="9" y="3" width="14" height="10" />`
        : svg`<circle class="figure-solid" cx="16" cy="8" r="2" stroke-width="0" />`,
      say(isBars ? 'keyShare' : 'keyAnswer'),
    ],
    [measures.some((one) => ringOf(one) !== null), bar(1, 28), say('keySpoke')],
    [measures.some(isDivided), [bar(1, 10), line('M13 8h8', '0.01 3'), bar(22, 9)], say('keyBroken')],
    [measures.some(({ blindSpot }) => blindSpot), roleMark(16, 8), say('keyRole')],
    [
      moves.some(([from]) => from !== null),
      [bar(1, 28, 7), svg`<circle class="figure-surface" cx="24" cy="3.5" r="3" stroke-width="1.25" />`],
      say('keyBefore'),
    ],
    [
      moves.some(([from, to]) => from !== null && to !== null && from !== to),
      svg`<path class="figure-line" transform="rotate(90 16 8)" d=${arrow(16, 20, -2, -1)} stroke-width="1.5" />`,
      say('keyMoved'),
    ],
  ];
}

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

function influenceMarks(input: FigureInput): readonly Mark[] {
  const parts = drawn(input, quadrantsOf(input.definition)).map(({ id }) => id);
  const say = (name: string) => input.words.figure?.[name];
  if (input.mode === 'group') {
    return [[parts.some((part) => influences(input, part) > 0), cardMark(16, 8), say('influence')]];
  }
  const effects = parts.flatMap((part) => ownInfluences(input, part));
  return [
    [effects.includes('helps'), influenceMark('helps', 16, 8), `${say('influence')}: ${say('helps')}`],
    [effects.includes('slows'), influenceMark('slows', 16, 8), `${say('influence')}: ${say('slows')}`],
  ];
}

const spoke = (length: number) => svg`
  <path class="figure-line" d=${`M1 8h${length - 4}`} stroke-width="4" />
  <circle class="figure-solid" cx=${length} cy="8" r="4.5" stroke-width="0" />
`;
const bar = (x: number, width: number, y = 3) =>
  svg`<rect class="figure-tint" x=${x} y=${y} width=${width} height=${Math.min(10, 15 - y)} rx="1.5" stroke-width="1" />`;
const RIM_LINE = svg`<path class="figure-line" d="M3 12.5h26" stroke-width="1.75" />`;
const line = (d: string, dash: string) =>
  svg`<path class="figure-line" d=${d} stroke-width="1.5" stroke-dasharray=${dash} stroke-linecap="round" />`;

const entry = (sample: unknown, words: string): TemplateResult => html`
  <li>
    <svg class="figure-sample" viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">${svg`${sample}`}</svg>
    ${words}
  </li>
`;
