import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { itemsOf, type Dimension } from '../definition/definition.js';
import { wrapText } from '../geometry/text-wrap.js';
import type { Item } from '../items/answer-types.js';
import { choiceBlock, lineBlock, writtenBlock } from './default-figure-answers.js';
import { entriesBlocks } from './default-figure-cards.js';
import { positionBlock } from './default-figure-field.js';
import { isSpread, ratedBlocks, scaleWords } from './default-figure-rows.js';
import { step } from './default-figure-scale.js';
import { NARROW, WIDE, type Block, type Sheet } from './default-figure-sheet.js';
import { columns } from './figure-marks.js';
import { lineHeight, textLines } from './figure-text.js';
import type { Figure, FigureInput } from './figure.js';

/**
 * The picture of any instrument that brings none of its own: rows under the names of their dimensions, every row
 * labelled where it stands.
 *
 * A group's answers to a rated item are a diverging stacked bar, centred on the middle of the scale; see Heiberger,
 * R. M., & Robbins, N. B. (2014). Design of diverging stacked bar charts for Likert scales and other applications.
 * Journal of Statistical Software, 57(5); and Robbins, N. B., & Heiberger, R. M. (2011). Plotting Likert and other
 * rating scales. JSM Proceedings, Section on Survey Research Methods, 1058-1066. One person's answer is one dot among
 * the points of the scale, never a bar of a hundred percent. Coarse answers are columns of three heights. A poster has
 * boxes to tick.
 */
export const defaultFigure: Figure = {
  draw(input) {
    const frame = input.narrow ? NARROW : WIDE;
    const sheet: Sheet = { input, frame };
    const content: SVGTemplateResult[] = [];
    let y = 0;
    for (const dimension of input.definition.dimensions) {
      for (const block of dimensionBlocks(sheet, dimension)) {
        content.push(svg`<g transform=${`translate(0 ${y})`}>${block.content}</g>`);
        y += block.height;
      }
    }
    return { size: [frame.width, y], content: svg`${content}` };
  },

  key(input) {
    if (input.mode === 'empty' || !input.summary || input.summary.withheld) return html``;
    if (input.summary.coarse) return coarseKey(input);
    const scales = isSpread(input) ? shownScales(input) : [];
    return html`${scales.map((anchors) =>
      anchors.map((anchor, place) => {
        const area = { x: 1, y: 1, width: 26, height: 14 };
        return html`<li>${sample(step(area, place, anchors.length))} ${anchor}</li>`;
      }),
    )}
    ${ways(input)}`;
  },
};

/** The anchors of each scale that is rated on. */
function shownScales({ definition, words }: FigureInput): readonly (readonly string[])[] {
  const used = new Set(itemsOf(definition).flatMap((item) => (item.type === 'rating' ? [item.scale] : [])));
  return [...used].map((scale) => words.scales[scale] ?? []);
}

/** A dimension's name, then its items: before them the name of a part or the words of a scale where one begins. */
function dimensionBlocks(sheet: Sheet, dimension: Dimension): readonly Block[] {
  const { words } = sheet.input;
  const names = words.dimensions[dimension.id];
  const items = dimension.items.filter((item) => !item.private && item.type !== 'network');
  if (items.length === 0) return [];
  const blocks: Block[] = [heading(sheet, names?.name ?? dimension.id, 15, 26)];
  let part: string | undefined;
  let scale: string | undefined;
  for (const item of items) {
    if (item.part && item.part !== part)
      blocks.push(heading(sheet, names?.parts?.[item.part]?.name ?? item.part, 12, 16));
    part = item.part;
    if (item.type === 'rating' && item.scale !== scale) {
      scale = item.scale;
      const { height, content } = scaleWords(sheet, words.scales[scale] ?? []);
      blocks.push({ height, content: svg`<g transform=${`translate(${sheet.frame.plot.x} 0)`}>${content}</g>` });
    }
    blocks.push(...itemBlocks(sheet, item));
  }
  return blocks;
}

function itemBlocks(sheet: Sheet, item: Item): readonly Block[] {
  switch (item.type) {
    case 'choice':
      return [choiceBlock(sheet, item)];
    case 'number':
    case 'date':
      return [lineBlock(sheet, item)];
    case 'text':
      return [writtenBlock(sheet, item)];
    case 'entries':
      return entriesBlocks(sheet, item);
    case 'position':
      return [positionBlock(sheet, item)];
    case 'network':
      // Rows cannot show who stands near whom: a map is drawn by a picture of its own.
      return [];
    default:
      return ratedBlocks(sheet, item);
  }
}

function heading({ frame }: Sheet, name: string, size: number, above: number): Block {
  const lines = wrapText(name, frame.width - 2 * frame.margin, size);
  const height = above + (lines.length - 1) * lineHeight(size) + 10;
  return { height, content: textLines(lines, frame.margin, above, { size, bold: true }) };
}

/** The ways out that somebody took, with their marks. */
function ways({ summary, translate }: FigureInput): readonly TemplateResult[] {
  const measures = [...(summary?.measures.values() ?? [])];
  const mark = (text: string) => sample(textLines([text], 14, 12, { size: 13, anchor: 'middle', quiet: true }));
  return [
    ...(measures.some(({ unknown }) => unknown > 0) ? [html`<li>${mark('?')} ${translate('item.dontKnow')}</li>`] : []),
    ...(measures.some(({ notApplicable }) => notApplicable > 0)
      ? [html`<li>${mark('–')} ${translate('item.notApplicable')}</li>`]
      : []),
  ];
}

function coarseKey(input: FigureInput): TemplateResult {
  const box = { x: 10, y: 1, width: 8, height: 14 };
  const heights = ['group.few', 'group.some', 'group.half'].map(
    (word, at) => html`<li>${sample(svg`${columns(box, [at + 1], 3)}`)} ${input.translate(word)}</li>`,
  );
  return html`${heights} ${ways(input)}`;
}

const sample = (content: SVGTemplateResult): TemplateResult =>
  html`<svg class="figure-sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${content}</svg>`;
