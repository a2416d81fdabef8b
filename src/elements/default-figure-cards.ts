import { svg } from 'lit';
import { wrapText } from '../geometry/text-wrap.js';
import { measuresOf, type Item } from '../items/answer-types.js';
import { titleField, type EntriesItem, type Entry } from '../items/entries/answer.js';
import type { SimpleItem } from '../items/simple-types.js';
import { optionsBlock, writtenBlock } from './default-figure-answers.js';
import { NO_BLOCK, rowBlock, type Block, type Sheet } from './default-figure-sheet.js';
import { cutText } from './figure-marks.js';
import { lineHeight, textLines } from './figure-text.js';

const SIZE = 12;
/** A longer title is cut: the whole card stands in the table. */
const LONGEST_TITLE = 90;

/**
 * Cards: of one person their titles; of a group how many people wrote any, and how often each choice stands on a card. A
 * poster has lines to write on.
 */
export function entriesBlocks(sheet: Sheet, item: EntriesItem): readonly Block[] {
  const { mode, definition, summary, words } = sheet.input;
  if (mode === 'own') return [titles(sheet, item)];
  if (mode === 'empty' || !summary || summary.withheld) return [writtenBlock(sheet, item)];
  const choices = measuresOf(item, definition.scales).filter(({ field }) => field !== undefined);
  return [
    writtenBlock(sheet, item),
    ...choices.map(({ key, field, answers }) =>
      optionsBlock(sheet, {
        measure: key,
        item: item.id,
        label: words.items[item.id]?.fields?.[field!]?.label ?? words.items[item.id]?.fields?.[field!]?.text ?? field!,
        names: answers.map((answer) => nameIn(sheet, item, field!, answer)),
        byLargest: true,
      }),
    ),
  ];
}

/** What an answer to a field is called. */
function nameIn({ input }: Sheet, item: EntriesItem, id: string, answer: string): string {
  const field = item.fields.find((one) => one.id === id);
  const words = input.words.items[item.id]?.fields?.[id];
  return (
    words?.options?.[answer] ??
    words?.levels?.[answer]?.name ??
    (field && pointName(input.words.scales, field, answer)) ??
    answer
  );
}

const pointName = (scales: Sheet['input']['words']['scales'], field: SimpleItem, answer: string) =>
  field.type === 'rating' ? scales[field.scale]?.[Number(answer) - 1] : undefined;

function titles(sheet: Sheet, item: EntriesItem): Block {
  const { input, frame } = sheet;
  const cards = input.answers[item.id];
  let height = 2;
  const content = (Array.isArray(cards) ? (cards as readonly Entry[]) : []).map(({ values }) => {
    const lines = wrapText(titleIn(sheet, item, values), frame.plot.width - 12, SIZE);
    const y = height + SIZE;
    height += lines.length * lineHeight(SIZE) + 4;
    return svg`
      <path class="figure-line-quiet" d=${`M1 ${y - SIZE}v${lines.length * lineHeight(SIZE)}`} stroke-width="2" />
      ${textLines(lines, 10, y, { size: SIZE })}
    `;
  });
  return rowBlock(sheet, {
    measure: item.id,
    item: item.id,
    label: labelOf(sheet, item),
    summary: undefined,
    band: { height, content: svg`${content}` },
    under: NO_BLOCK,
  });
}

function titleIn(sheet: Sheet, item: EntriesItem, values: Entry['values']): string {
  const field = titleField(item);
  const value = values[field.id];
  const isText = field.type === 'text' || field.type === 'number' || field.type === 'date';
  const name = isText ? value : nameIn(sheet, item, field.id, String(value));
  const of = sheet.input.words.items[item.id]?.of ?? '';
  return cutText(value === undefined ? of : String(name), LONGEST_TITLE);
}

const labelOf = ({ input }: Sheet, item: Item): string =>
  input.words.items[item.id]?.label ?? input.words.items[item.id]?.text ?? item.id;
