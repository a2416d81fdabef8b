import { svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { wrapText } from '../../geometry/text-wrap.js';
import { SIDE } from './geometry.js';
import { quadrantsOf, spokesOf } from './spokes.js';

const SIZE = 9.5;
const GAP = 4;
const COLUMN = { pitch: 147, text: 120, indent: 18 };
const TOP = SIDE + 34;

/** The statements below an empty wheel: a column for each quadrant, the lines of one row level with each other. */
function statementsOf({ definition, words }: FigureInput): readonly (readonly (readonly string[])[])[] {
  return spokesOf(definition).map((spokes) =>
    spokes.map(({ key }) => wrapText(words.items[key]?.text ?? '', COLUMN.text, SIZE)),
  );
}

function rowTops(columns: ReturnType<typeof statementsOf>): readonly number[] {
  const tops = [TOP];
  for (let row = 0; columns.some((column) => row < column.length); row++) {
    const most = Math.max(...columns.map((column) => column[row]?.length ?? 0));
    tops.push(tops[row]! + most * lineHeight(SIZE) + GAP);
  }
  return tops;
}

export const posterHeight = (input: FigureInput): number => rowTops(statementsOf(input)).at(-1)! + 18;

export function drawPoster(input: FigureInput): SVGTemplateResult {
  const columns = statementsOf(input);
  const tops = rowTops(columns);
  let number = 0;
  const bottom = tops.at(-1)! + 8;
  return svg`
    <path class="figure-line-quiet" d=${`M8 ${TOP - 32}H${SIDE - 8}`} stroke-width="0.75" />
    ${quadrantsOf(input.definition).map((dimension, column) => {
      const x = 10 + column * COLUMN.pitch;
      const name = (input.words.dimensions[dimension.id]?.name ?? '').replaceAll('\u00AD', '');
      return svg`
        ${textLines([name], x, TOP - 15, { size: 11, bold: true })}
        ${columns[column]!.map(
          (lines, row) => svg`
            ${textLines([String(++number)], x, tops[row]!, { size: SIZE, bold: true })}
            ${textLines(lines, x + COLUMN.indent, tops[row]!, { size: SIZE })}
          `,
        )}
      `;
    })}
    ${textLines([input.words.figure?.['notRound'] ?? ''], SIDE / 2, bottom, { size: 11, anchor: 'middle', bold: true })}
  `;
}
