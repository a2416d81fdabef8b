import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../analysis/summary.js';
import { placeOnLine, stackDots } from '../geometry/dot-stack.js';
import { wrapLabel } from '../geometry/text-wrap.js';
import type { Item } from '../items/answer-types.js';
import { region } from '../localization/format.js';
import { endsOf, NO_BLOCK, rowBlock, withheldBand, type Block, type Sheet } from './default-figure-sheet.js';
import { lineHeight, textLines } from './figure-text.js';

type ItemOf<T extends Item['type']> = Extract<Item, { readonly type: T }>;

const DOT = 8;
const TALLEST_STACK = 64;
/** How long the bar of a coarse level is: a few, some, half or more. */
const COARSE_PARTS = 3;

const labelOf = ({ input }: Sheet, item: Item): string => {
  const words = input.words.items[item.id];
  return words?.label ?? words?.text ?? item.id;
};

const summaryOf = ({ input }: Sheet, item: Item): MeasureSummary | undefined => input.summary?.measures.get(item.id);

/** A bar for each option; one person's choices are filled boxes, a poster's are open ones. */
export const choiceBlock = (sheet: Sheet, item: ItemOf<'choice'>): Block =>
  optionsBlock(sheet, {
    measure: item.id,
    item: item.id,
    label: labelOf(sheet, item),
    names: item.options.map((option) => sheet.input.words.items[item.id]?.options?.[option] ?? option),
  });

/** Something that is answered by options, or counted so. */
interface Options {
  readonly measure: string;
  readonly item: string;
  readonly label: string;
  /** The names of the options, in the order of the counts. */
  readonly names: readonly string[];
  /** The longest bar is that of the largest count, where answers are counted and not people. */
  readonly byLargest?: boolean;
}

export function optionsBlock(sheet: Sheet, { names, byLargest = false, ...row }: Options): Block {
  const summary = sheet.input.summary?.measures.get(row.measure);
  const whole = byLargest ? Math.max(1, ...(summary?.counts ?? [])) : Math.max(1, summary?.n ?? 1);
  let height = 2;
  const content = names.map((name, place) => {
    const { lines, size } = wrapLabel(name, sheet.frame.plot.width - 26, 12);
    const y = height;
    height += lines.length * lineHeight(size) + 18;
    const below = y + lines.length * lineHeight(size) + 3;
    if (isBoxes(sheet, summary)) {
      height -= 12;
      return svg`
        <rect class=${(summary?.counts[place] ?? 0) > 0 ? 'figure-chosen' : 'figure-line-quiet'} x="0.5" y=${y + 1} width="13" height="13" rx="2" />
        ${textLines(lines, 22, y + size, { size })}
      `;
    }
    return svg`${textLines(lines, 0, y + size, { size })}${optionBar(sheet, summary, place, { y: below, whole })}`;
  });
  return rowBlock(sheet, { ...row, summary, band: { height, content: svg`${content}` }, under: NO_BLOCK });
}

const isBoxes = ({ input }: Sheet, summary: MeasureSummary | undefined): boolean =>
  input.mode === 'empty' || (input.mode === 'own' && !summary?.withheld);

/** A bar with its count; `whole` is the count that a bar of full length stands for. */
function optionBar(
  { input, frame }: Sheet,
  summary: MeasureSummary | undefined,
  place: number,
  { y, whole: people }: { readonly y: number; readonly whole: number },
) {
  const track = svg`<path class="figure-line-quiet" d=${`M0 ${y + 7.5}H${frame.plot.width}`} stroke-width="0.75" stroke-dasharray="0.01 4" stroke-linecap="round" />`;
  if (!summary || summary.withheld) return track;
  const count = summary.counts[place] ?? 0;
  const isCoarse = input.summary?.coarse ?? false;
  const whole = isCoarse ? COARSE_PARTS : people;
  const width = (Math.min(count, whole) / whole) * (frame.plot.width - 24);
  return svg`
    ${track}
    <rect class=${isCoarse ? 'figure-bar' : 'figure-chosen'} x="0" y=${y} width=${Math.max(width, 2)} height="9" />
    ${isCoarse ? nothing : textLines([String(count)], Math.max(width, 2) + 6, y + 8.5, { size: 11 })}
  `;
}

/** Numbers on a line from the least to the most that may be given; days from the first to the last that were. */
export function lineBlock(sheet: Sheet, item: ItemOf<'number' | 'date'>): Block {
  const summary = summaryOf(sheet, item);
  const { input } = sheet;
  const answers = input.mode === 'empty' ? [] : (summary?.answers ?? []);
  const values = answers.map((answer) => (item.type === 'date' ? Date.parse(answer) : Number(answer)));
  const [least, most] = item.type === 'date' ? [Math.min(...values), Math.max(...values)] : [item.min, item.max];
  if (item.type === 'date' && answers.length === 0) return row(sheet, item, summary, DAY_TO_WRITE, NO_BLOCK);
  if (summary?.withheld && input.mode !== 'empty') return row(sheet, item, summary, withheldBand(sheet), NO_BLOCK);
  return row(sheet, item, summary, dots(sheet, summary, values, [least, most]), lineEnds(sheet, item, [least, most]));
}

/** Day, month and year. */
const DAY_TO_WRITE: Block = {
  height: 24,
  content: svg`<path class="figure-line-quiet" d="M0 19h34M44 19h34M88 19h56" stroke-width="1" />`,
};

function lineEnds(sheet: Sheet, item: Item, ends: readonly [number, number]): Block {
  const { language } = sheet.input;
  if (!ends.every(Number.isFinite)) return NO_BLOCK;
  if (item.type === 'date') {
    const format = new Intl.DateTimeFormat(region(language), { dateStyle: 'medium', timeZone: 'UTC' });
    const [first, last] = ends.map((end) => format.format(end)) as [string, string];
    if (first !== last) return endsOf(sheet, [first, last]);
    const middle = sheet.frame.plot.width / 2;
    return { height: 17, content: textLines([first], middle, 13, { size: 11, anchor: 'middle', quiet: true }) };
  }
  const format = new Intl.NumberFormat(language);
  const unit = sheet.input.words.items[item.id]?.unit ?? '';
  return endsOf(sheet, [format.format(ends[0]), `${format.format(ends[1])} ${unit}`]);
}

function dots(
  { input, frame }: Sheet,
  summary: MeasureSummary | undefined,
  values: readonly number[],
  [least, most]: readonly [number, number],
): Block {
  const counts = summary?.counts ?? [];
  const margin = DOT / 2 + 1;
  const place = (value: number) => margin + placeOnLine(value, least, most, frame.plot.width - 2 * margin);
  const isCoarse = input.mode === 'group' && (input.summary?.coarse ?? false);
  const stacked = isCoarse
    ? []
    : stackDots(
        values.flatMap((value, at) => Array.from({ length: counts[at] ?? 0 }, () => place(value))),
        DOT,
      );
  const levels = stacked.reduce((highest, { level }) => Math.max(highest, level), 0);
  const pitch = levels > 0 ? Math.min(DOT + 0.5, TALLEST_STACK / levels) : 0;
  const base = 12 + (isCoarse ? 18 : levels * pitch);
  const marks: readonly SVGTemplateResult[] = isCoarse
    ? values.map((value, at) => {
        const height = ((counts[at] ?? 0) / COARSE_PARTS) * 24;
        return svg`<rect class="figure-bar" x=${place(value) - 2.5} y=${base - height} width="5" height=${height} />`;
      })
    : stacked.map(
        ({ x, level }) =>
          svg`<circle class="figure-chosen" cx=${x} cy=${base - DOT / 2 - 1 - level * pitch} r=${DOT / 2} />`,
      );
  return {
    height: base + 4,
    content: svg`
      <path class="figure-line-quiet" d=${`M0 ${base - 3}v6M0 ${base}H${frame.plot.width}M${frame.plot.width} ${base - 3}v6`} stroke-width="1" />
      ${marks}
    `,
  };
}

/** How many wrote something, beside a quotation sign; what they wrote stands elsewhere. A poster has lines to write on. */
export function writtenBlock(sheet: Sheet, item: ItemOf<'text' | 'entries'>): Block {
  const { input, frame } = sheet;
  const summary = summaryOf(sheet, item);
  if (input.mode === 'empty') {
    const content = svg`<path class="figure-line-quiet" d=${`M0 19H${frame.plot.width}M0 43H${frame.plot.width}`} stroke-width="0.75" />`;
    return row(sheet, item, undefined, { height: 46, content }, NO_BLOCK);
  }
  if (!summary || summary.withheld) return row(sheet, item, undefined, withheldBand(sheet), NO_BLOCK);
  const written = summary.counts[0] ?? 0;
  const isCounted = input.mode === 'group' && !input.summary?.coarse;
  const content = svg`
    ${written > 0 ? svg`<text class="figure-quiet" x="0" y="30" font-size="34" font-family="Georgia, serif">“</text>` : nothing}
    ${isCounted ? textLines([String(written)], written > 0 ? 24 : 0, 15, { size: 13 }) : nothing}
  `;
  return row(sheet, item, undefined, { height: 20, content }, NO_BLOCK);
}

const row = (sheet: Sheet, item: Item, summary: MeasureSummary | undefined, band: Block, under: Block): Block =>
  rowBlock(sheet, { measure: item.id, item: item.id, label: labelOf(sheet, item), summary, band, under });
