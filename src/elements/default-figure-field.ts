import { svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../analysis/summary.js';
import type { PositionItem } from '../items/position/answer.js';
import { dotsIn } from '../geometry/dot-field.js';
import { wrapText } from '../geometry/text-wrap.js';
import { NO_BLOCK, rowBlock, withheldBand, type Block, type Sheet } from './default-figure-sheet.js';
import { lineHeight, textLines } from './figure-text.js';

const SIZE = 11;
const TALLEST_CELL = 40;
/** How much of a cell is filled: a few, some, half or more. */
const COARSE_PARTS = 3;

/** Two axes as a field: each person a dot in their cell, so that those who stand at the same place are all seen. */
export function positionBlock(sheet: Sheet, item: PositionItem): Block {
  const { input } = sheet;
  const words = input.words.items[item.id];
  const summary = input.summary?.measures.get(item.id);
  const row = { measure: item.id, item: item.id, label: words?.label ?? words?.text ?? item.id, summary };
  if (input.mode !== 'empty' && (!summary || summary.withheld)) {
    return rowBlock(sheet, { ...row, band: withheldBand(sheet), under: NO_BLOCK });
  }
  return rowBlock(sheet, { ...row, band: field(sheet, item, summary), under: NO_BLOCK });
}

function field(sheet: Sheet, item: PositionItem, summary: MeasureSummary | undefined): Block {
  const { input, frame } = sheet;
  const { x, y } = input.words.items[item.id] ?? {};
  const { width } = frame.plot;
  const [cellWidth, cellHeight] = [width / item.x.points, Math.min(width / item.y.points, TALLEST_CELL)];
  const above = ends(sheet, [`${y?.name ?? ''}: ↑ ${y?.ends[1] ?? ''}`]);
  const below = ends(sheet, [`↓ ${y?.ends[0] ?? ''}`]);
  const beside = ends(sheet, [`← ${x?.ends[0] ?? ''}`, `${x?.ends[1] ?? ''} →`]);
  const name = ends(sheet, [x?.name ?? '']);
  const height = cellHeight * item.y.points;
  const lines = [
    ...Array.from({ length: item.x.points - 1 }, (_, at) => `M${(at + 1) * cellWidth} 0v${height}`),
    ...Array.from({ length: item.y.points - 1 }, (_, at) => `M0 ${(at + 1) * cellHeight}h${width}`),
  ].join('');
  return {
    height: above.height + height + below.height + beside.height + name.height,
    content: svg`
      ${above.content}
      <g transform=${`translate(0 ${above.height})`}>
        <path class="figure-line-quiet" d=${lines} stroke-width="0.5" opacity="0.6" />
        <rect class="figure-line" x="0" y="0" width=${width} height=${height} fill="none" stroke-width="1" />
        ${input.mode === 'empty' ? [] : marks(sheet, item, summary?.counts ?? [], [cellWidth, cellHeight])}
      </g>
      <g transform=${`translate(0 ${above.height + height})`}>${below.content}</g>
      <g transform=${`translate(0 ${above.height + height + below.height})`}>${beside.content}</g>
      <g transform=${`translate(0 ${above.height + height + below.height + beside.height})`}>${name.content}</g>
    `,
  };
}

/** The dots in all cells, of one size; in a coarse picture a square that is as large as the count. */
function marks(
  { input }: Sheet,
  item: PositionItem,
  counts: readonly number[],
  [width, height]: readonly [number, number],
): readonly SVGTemplateResult[] {
  const isCoarse = input.mode === 'group' && (input.summary?.coarse ?? false);
  const cell = { width: width - 4, height: height - 4 };
  const { dots, radius } = dotsIn(cell, Math.max(1, ...counts));
  return counts.flatMap((count, at) => {
    // Counts begin at the first ends of both axes, which is below at the left.
    const left = (at % item.x.points) * width + 2;
    const top = (item.y.points - 1 - Math.floor(at / item.x.points)) * height + 2;
    if (count === 0) return [];
    if (isCoarse) {
      const side = (Math.min(cell.width, cell.height) * count) / COARSE_PARTS;
      return svg`<rect class="figure-bar" x=${left + (cell.width - side) / 2} y=${top + (cell.height - side) / 2} width=${side} height=${side} />`;
    }
    return dots(count).map(([x, y]) => svg`<circle class="figure-chosen" cx=${left + x} cy=${top + y} r=${radius} />`);
  });
}

/** One text in the middle, or two at the ends. */
function ends({ frame }: Sheet, texts: readonly string[]): Block {
  const { width } = frame.plot;
  const wrapped = texts.map((text) => wrapText(text, width / texts.length - 8, SIZE));
  const place = (at: number) =>
    texts.length === 1
      ? ({ x: width / 2, anchor: 'middle' } as const)
      : ({ x: at * width, anchor: at === 0 ? 'start' : 'end' } as const);
  return {
    height: Math.max(...wrapped.map((lines) => lines.length)) * lineHeight(SIZE) + 4,
    content: svg`${wrapped.map((lines, at) =>
      textLines(lines, place(at).x, SIZE + 2, { size: SIZE, anchor: place(at).anchor, quiet: true }),
    )}`,
  };
}
