import { html, svg, type TemplateResult } from 'lit';
import type { Summary } from '../../analysis/summary.js';
import type { FigureInput } from '../../elements/figure.js';
import { MOST_DOTS } from './dots.js';
import { drawn, keyOf, measuresOf, type Mark } from './figure-key.js';
import { cardMark } from './group-corner.js';
import { arrow, roleMark } from './group-spoke.js';
import { influences } from './group-words.js';
import { isDivided, quadrantsOf, ringOf } from './spokes.js';

/** What the marks mean that are in a group's picture. */
export function groupKey(input: FigureInput): TemplateResult {
  const { summary, definition, words } = input;
  if (!summary) return html``;
  const isNamed = drawn(input, quadrantsOf(definition)).some(({ id }) => influences(input, id) > 0);
  return keyOf(input, spokeMarks(input, summary), [[isNamed, cardMark(16, 8), words.figure?.['influence']]]);
}

/** What the marks on a group's spokes mean. */
function spokeMarks(input: FigureInput, { respondents }: Summary): readonly Mark[] {
  const { before, words } = input;
  const measures = measuresOf(input);
  const say = (name: string) => words.figure?.[name];
  const isBars = respondents > MOST_DOTS;
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

const bar = (x: number, width: number, y = 3) =>
  svg`<rect class="figure-tint" x=${x} y=${y} width=${width} height=${Math.min(10, 15 - y)} rx="1.5" stroke-width="1" />`;
const line = (d: string, dash: string) =>
  svg`<path class="figure-line" d=${d} stroke-width="1.5" stroke-dasharray=${dash} stroke-linecap="round" />`;
