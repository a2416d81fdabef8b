import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Definition, Dimension } from '../definition/definition.js';
import { isRated, itemsOf } from '../definition/definition.js';
import type { Words } from '../definition/words.js';
import type { Item, ItemTypeName } from '../items/answer-types.js';
import { controlId, type ItemControl } from '../items/control.js';
import type { Controls } from '../items/controls.js';
import { formatNumber } from '../localization/format.js';
import type { Translate } from '../localization/translator.js';
import { faultOf, type AnswerFault } from './faults.js';
import type { Action, Filling } from './model.js';

/** What every screen of filling in is made from. */
export interface View {
  readonly definition: Definition;
  readonly words: Words;
  readonly translate: Translate;
  readonly language: string;
  readonly controls: Controls;
  readonly filling: Filling;
  readonly disabled: boolean;
  /** Show one step at a time, for a host of fixed height. */
  readonly oneStep: boolean;
  /** The level of the outermost heading. */
  readonly headingLevel: number;
  /** The device turned out to remember nothing only after somebody began. */
  readonly forgetful: boolean;
  /** Whether there is room for the picture beside the steps. */
  readonly isWide: boolean;
  /** The picture so far: looked at only. */
  pictureSoFar(): TemplateResult;
  /** The review, to stand after the last step. */
  review(): TemplateResult;
  act(action: Action): void;
  /** Acts, and then focuses what the person asked to be taken to: the first of these ids that is there. */
  actAndFocus(action: Action, ...ids: readonly string[]): void;
}

/** How the items of an instrument are put on the screen. */
export interface Layout {
  render(view: View): TemplateResult;
  readonly styles: CSSResult;
}

/** The anchors of an item's scale, one for each point; empty for items without one. */
function anchorsOf(item: Item, { scales }: Definition, words: Words): readonly string[] {
  if (item.type !== 'rating') return [];
  // Where a host's words are missing the point can still be chosen, by its number.
  const named = words.scales[item.scale];
  return Array.from({ length: scales[item.scale]?.points ?? 0 }, (_, at) => named?.[at] ?? String(at + 1));
}

const controlOf = (controls: Controls, type: ItemTypeName): ItemControl | undefined =>
  // The type's name picks the control that takes exactly such items.
  controls[type] as ItemControl | undefined;

/** A fault in words. */
export const faultText = (
  fault: AnswerFault | undefined,
  name: string,
  { translate, language }: Pick<View, 'translate' | 'language'>,
): string | undefined => {
  if (!fault) return undefined;
  const { count, ...numbers } = fault.values;
  const written = Object.entries(numbers).map(([key, value]) => [key, formatNumber(language, value)]);
  return translate(fault.key, { ...Object.fromEntries(written), ...(count !== undefined && { count }), labels: name });
};

/** Asks one item. */
export function askItem(view: View, item: Item): TemplateResult | typeof nothing {
  const { definition, words, translate, language, filling, disabled } = view;
  const rated = itemsOf(definition).filter(isRated);
  const answer = filling.answers[item.id];
  return (
    controlOf(view.controls, item.type)?.ask({
      item,
      words: words.items[item.id] ?? { text: item.id },
      anchors: anchorsOf(item, definition, words),
      translate,
      language,
      answer,
      fault: faultText(faultOf(definition, item, answer), nameOf(item, words), view),
      place: isRated(item) ? { n: rated.indexOf(item) + 1, total: rated.length } : undefined,
      disabled,
      change: (next) => view.act({ type: 'answer', item: item.id, answer: next }),
      erase: () => view.actAndFocus({ type: 'erase', item: item.id }, controlId(item)),
    }) ?? nothing
  );
}

/** What is needed to read answers aloud: a part of a view, so that stored results can be read too. */
export type Reader = Pick<View, 'definition' | 'words' | 'translate' | 'language' | 'controls'>;

/** An answer in words. */
export function readItem(reader: Reader, item: Item, answer: unknown): string {
  const { definition, words, translate, language, controls } = reader;
  if (answer === undefined) return translate('review.noAnswer');
  const reading = {
    item,
    words: words.items[item.id] ?? { text: item.id },
    anchors: anchorsOf(item, definition, words),
    translate,
    language,
    answer,
  };
  return controlOf(controls, item.type)?.read(reading) ?? String(answer);
}

/** The name of an item where it stands in a list: its label, or else what it asks. */
export const nameOf = (item: Item, words: Words): string =>
  words.items[item.id]?.label ?? words.items[item.id]?.text ?? item.id;

/** What a path among the answers that do not fit is called: an item, or the remark about a dimension. */
export function nameOfPath(path: string, { definition, words, translate }: Reader): string {
  const item = itemsOf(definition).find(({ id }) => id === path);
  if (item) return nameOf(item, words);
  const dimension = definition.dimensions.find(({ id }) => `remarks.${id}` === path);
  return dimension ? translate('step.remark', { name: dimensionName(dimension, words) }) : path;
}

export const dimensionName = (dimension: Dimension, words: Words): string =>
  words.dimensions[dimension.id]?.name ?? dimension.id;

/**
 * A heading that can take focus when a person's own act brings them there.
 *
 * @param spoken what is heard, where that is more than what is read.
 */
export const heading = (level: number, id: string, text: string, spoken?: string): TemplateResult =>
  html`<div
    class=${`heading level-${level}`}
    role="heading"
    aria-level=${level}
    aria-label=${spoken ?? nothing}
    id=${id}
    tabindex="-1"
  >
    ${text}
  </div>`;
