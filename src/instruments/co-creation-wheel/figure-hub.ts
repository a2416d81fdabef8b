import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { wrapText } from '../../geometry/text-wrap.js';
import { HUB } from './geometry.js';
import { isSmallPoster, ownSentence } from './wheel.js';

const SIZE = 13;
const MOST_LINES = 4;

/** The hub around what stands in it. */
export function drawHub(text: SVGTemplateResult): SVGTemplateResult {
  return svg`
    <circle class="figure-shade" cx="0" cy="0" r=${HUB} />
    <circle class="figure-line-quiet" cx="0" cy="0" r=${HUB} stroke-width="0.75" />
    ${text}
  `;
}

/** What one person wrote, or a line to write on. */
export function ownHub(input: FigureInput): SVGTemplateResult {
  const sentence = ownSentence(input);
  return sentence === '' ? drawOpenLines(input) : hubWords(sentence);
}

export function hubWords(text: string): SVGTemplateResult {
  const lines = cutLines(wrapText(text, 112, SIZE), MOST_LINES);
  const top = 4.6 - ((lines.length - 1) * lineHeight(SIZE)) / 2;
  return textLines(lines, 0, top, { size: SIZE, anchor: 'middle' });
}

function cutLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s,.;:-]+$/u, '')} …`];
}

const drawOpenLines = (input: FigureInput): SVGTemplateResult => svg`
  ${isSmallPoster(input) ? nothing : textLines([input.words.figure?.['together'] ?? ''], 0, -16, { size: 11, anchor: 'middle', quiet: true })}
  <path class="figure-line-quiet" d="M-48 8h96M-42 30h84" stroke-width="1.5" stroke-dasharray="0.01 4" stroke-linecap="round" />
`;

const HEAD = { width: 300, size: 13, most: 3 };

/** What a quarter of the wheel says above the drawing: the hub is not in it, and there is no room below. */
export const headOf = (text: string): readonly string[] => cutLines(wrapText(text, HEAD.width, HEAD.size), HEAD.most);

export const headHeight = (lines: readonly string[]): number =>
  lines.length > 0 ? lines.length * lineHeight(HEAD.size) + 8 : 0;

export const drawHead = (lines: readonly string[]): SVGTemplateResult => textLines(lines, 6, 14, { size: HEAD.size });

/** Below the whole wheel: what the two ends of a spoke mean, and how many took part. */
export function drawFoot(input: FigureInput, people: string): SVGTemplateResult {
  const anchors = input.words.scales['applies'] ?? [];
  const ends = `1 ${anchors[0] ?? ''}  ·  ${anchors.length} ${anchors.at(-1) ?? ''}`;
  const lines = [ends, people].filter(Boolean);
  return textLines(lines, 0, 280, { size: 10.5, anchor: 'middle', quiet: true });
}
