import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../analysis/summary.js';
import type { AnyItemWords } from '../definition/words.js';
import { divergingBar } from '../geometry/diverging.js';
import { textWidth, wrapLabel, wrapText } from '../geometry/text-wrap.js';
import { measuresOf, type Item } from '../items/answer-types.js';
import type { Measure } from '../items/item-type.js';
import { isDark, step } from './default-figure-scale.js';
import { endsOf, NO_BLOCK, rowBlock, withheldBand, type Block, type Sheet } from './default-figure-sheet.js';
import { columns, ownAnswer } from './figure-marks.js';
import { lineHeight, textLines } from './figure-text.js';
import type { FigureInput } from './figure.js';

const BAR_HEIGHT = 20;
const COARSE_HEIGHT = 34;
/** How far the two heaps of a divided group stand apart. */
const DIVIDED_GAP = 10;
/** From so many points on only the two ends of a scale are written: more words do not fit. */
const TOO_MANY_WORDS = 6;

/** Whether answers spread along the bar; otherwise every point of the scale has a fixed place. */
export const isSpread = ({ mode, summary }: FigureInput): boolean =>
  mode === 'group' && summary !== null && !summary.withheld && !summary.coarse && summary.respondents > 1;

/** The rows of an item that is answered on a scale: one, or one for each aspect below its name. */
export function ratedBlocks(sheet: Sheet, item: Item): readonly Block[] {
  const { input, frame } = sheet;
  const words = input.words.items[item.id] ?? { text: item.id };
  const measures = measuresOf(item, input.definition.scales);
  const label = words.label ?? words.text;
  const rows = measures.map((measure, at) => {
    const summary = input.summary?.measures.get(measure.key);
    return rowBlock(sheet, {
      measure: measure.key,
      item: item.id,
      label: measure.aspect === undefined ? label : (words.aspects?.[measure.aspect] ?? measure.aspect),
      isAspect: measure.aspect !== undefined,
      summary,
      band: band(sheet, measure, summary),
      under: at === measures.length - 1 ? wordsUnder(sheet, measure, words) : NO_BLOCK,
    });
  });
  if (measures[0]?.aspect === undefined) return rows;
  const name = wrapLabel(label, frame.width - 2 * frame.margin, 13);
  const content = textLines(name.lines, frame.margin, 10 + name.size, { size: name.size });
  return [{ height: 11 + name.lines.length * lineHeight(name.size), content }, ...rows, { ...NO_BLOCK, height: 6 }];
}

function band(sheet: Sheet, measure: Measure, summary: MeasureSummary | undefined): Block {
  const { input } = sheet;
  const points = measure.answers.length;
  if (input.mode === 'empty') return boxes(sheet, points);
  if (!summary || summary.withheld) return withheldBand(sheet);
  if (input.summary?.coarse && input.mode === 'group') return coarseColumns(sheet, summary.counts);
  if (input.mode === 'own' || summary.n <= 1) return single(sheet, points, ownAnswer(summary));
  return { height: BAR_HEIGHT, content: stacked(sheet, summary) };
}

/** The middle of each point's place, where places are fixed. */
const placesOf = ({ frame }: Sheet, points: number): readonly number[] =>
  Array.from({ length: points }, (_, place) => ((place + 0.5) * frame.plot.width) / points);

/** Boxes to tick. */
const boxes = (sheet: Sheet, points: number): Block => ({
  height: BAR_HEIGHT,
  content: svg`${placesOf(sheet, points).map(
    (x) => svg`<rect class="figure-line-quiet" x=${x - 8} y="2" width="16" height="16" rx="2" stroke-width="1" />`,
  )}`,
});

/** One answer: a dot among all points of the scale. */
function single(sheet: Sheet, points: number, chosen: ReturnType<typeof ownAnswer>): Block {
  const places = placesOf(sheet, points);
  const middle = BAR_HEIGHT / 2;
  const ticks = places.map((x) => `M${x} ${middle - 4}v8`).join('');
  return {
    height: BAR_HEIGHT,
    content: svg`
      <path class="figure-line-quiet" d=${`M${places[0]} ${middle}H${places.at(-1)}${ticks}`} stroke-width="1" />
      ${typeof chosen === 'number' ? svg`<circle class="figure-chosen" cx=${places[chosen]} cy=${middle} r="7" />` : nothing}
    `,
  };
}

/** Three heights, from which nobody can be counted out. */
function coarseColumns(sheet: Sheet, levels: readonly number[]): Block {
  const width = Math.min(22, (0.6 * sheet.frame.plot.width) / levels.length);
  const drawn = placesOf(sheet, levels.length).map((x, place) =>
    columns({ x: x - width / 2, y: 0, width, height: COARSE_HEIGHT }, [levels[place] ?? 0], 3),
  );
  return { height: COARSE_HEIGHT, content: svg`${drawn}` };
}

function stacked({ frame }: Sheet, { counts, outcome }: MeasureSummary): SVGTemplateResult {
  const gap = outcome === 'divided' ? DIVIDED_GAP : 0;
  const centre = frame.plot.width / 2;
  const segments = divergingBar(counts, centre - DIVIDED_GAP / 2, gap);
  const isSplit = (place: number) => gap > 0 && place === (counts.length - 1) / 2;
  return svg`
    <path class="figure-line-quiet" d=${`M${centre} -6v6M${centre} ${BAR_HEIGHT}v6`} stroke-width="1" />
    ${segments.map(({ place, count, x, width }) => {
      const text = String(count);
      const hasRoom = width >= textWidth(text, 11) + 6 && !isSplit(place);
      const kind = isDark(place, counts.length) ? 'figure-on-shade' : 'figure-halo';
      return svg`
        ${step({ x: centre + x, y: 0, width, height: BAR_HEIGHT }, place, counts.length)}
        ${
          hasRoom
            ? svg`<text class=${kind} x=${centre + x + width / 2} y="14" font-size="11" text-anchor="middle">${text}</text>`
            : nothing
        }
      `;
    })}
  `;
}

/** What stands below a row: the two poles of a contrast, or the names of levels. */
function wordsUnder(sheet: Sheet, measure: Measure, words: AnyItemWords): Block {
  if (words.poles) return endsOf(sheet, [words.poles[0] ?? '', words.poles[1] ?? '']);
  if (!words.levels) return NO_BLOCK;
  const names = measure.answers.map((level) => words.levels?.[level]?.name ?? level);
  return isSpread(sheet.input) ? samples(sheet, names) : scaleWords(sheet, names);
}

/** The words of a scale at the places of its points, or at its two ends where these move or are many. */
export function scaleWords(sheet: Sheet, names: readonly string[]): Block {
  if (names.length === 0) return NO_BLOCK;
  if (isSpread(sheet.input) || names.length >= TOO_MANY_WORDS) return endsOf(sheet, [names[0]!, names.at(-1)!]);
  const room = sheet.frame.plot.width / names.length - 4;
  // All in the size that fits each.
  const size = Math.min(...names.map((name) => wrapLabel(name, room, 11, 9).size));
  const wrapped = names.map((name) => wrapText(name, room, size));
  const content = placesOf(sheet, names.length).map((x, place) =>
    textLines(wrapped[place]!, x, 13, { size, anchor: 'middle', quiet: true }),
  );
  const most = Math.max(...wrapped.map((lines) => lines.length));
  return { height: most * lineHeight(size) + 3, content: svg`${content}` };
}

/** A sample of each shade with its name, in lines as they fit. */
function samples({ frame }: Sheet, names: readonly string[]): Block {
  let [x, y] = [0, 4];
  const content = names.map((name, place) => {
    const lines = wrapText(name, frame.plot.width - 22, 11);
    const width = 22 + Math.max(...lines.map((line) => textWidth(line, 11))) + 10;
    if (x > 0 && x + width > frame.plot.width) [x, y] = [0, y + 16];
    const drawn = svg`
      ${step({ x, y: y + 1, width: 16, height: 11 }, place, names.length)}
      ${textLines(lines, x + 21, y + 10, { size: 11, quiet: true })}
    `;
    x += width;
    y += (lines.length - 1) * lineHeight(11);
    return drawn;
  });
  return { height: y + 16, content: svg`${content}` };
}
