import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Definition, Dimension } from '../definition/definition.js';
import { isRated, itemsOf } from '../definition/definition.js';
import type { Words } from '../definition/words.js';
import type { Item, ItemTypeName } from '../items/answer-types.js';
import type { ItemControl } from '../items/control.js';
import type { Controls } from '../items/controls.js';
import type { Translate } from '../localization/translator.js';
import { faultOf, type Action, type AnswerFault, type Filling } from './model.js';

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
  /** Whether the group can read what is written; otherwise only those who look after the answers. */
  readonly headingLevel: number;
  /** The picture so far, where there is room for it. */
  readonly pictureSoFar: TemplateResult | undefined;
  /** The review, ready to stand after the last step. */
  readonly review: TemplateResult;
  act(action: Action): void;
  /** Acts, and then focuses what the person asked to be taken to: an element's id. */
  actAndFocus(action: Action, id: string): void;
}

/** How the items of an instrument are put on the screen. */
export interface Layout {
  render(view: View): TemplateResult;
  readonly styles: CSSResult;
}

/** The anchors of an item's scale; empty for items without one. */
export const anchorsOf = (item: Item, words: Words): readonly string[] =>
  item.type === 'rating' ? (words.scales[item.scale] ?? []) : [];

const controlOf = (controls: Controls, type: ItemTypeName): ItemControl | undefined =>
  // The type's name picks the control that takes exactly such items.
  controls[type] as ItemControl | undefined;

/** A fault in words. */
export const faultText = (fault: AnswerFault | undefined, translate: Translate): string | undefined =>
  fault && translate(fault.key, fault.values);

/** Asks one item. */
export function askItem(view: View, item: Item): TemplateResult | typeof nothing {
  const { definition, words, translate, language, filling, disabled } = view;
  const rated = itemsOf(definition).filter(isRated);
  const answer = filling.answers[item.id];
  return (
    controlOf(view.controls, item.type)?.ask({
      item,
      words: words.items[item.id] ?? { text: item.id },
      anchors: anchorsOf(item, words),
      translate,
      language,
      answer,
      fault: faultText(faultOf(definition, item, answer), translate),
      place: isRated(item) ? { n: rated.indexOf(item) + 1, total: rated.length } : undefined,
      disabled,
      change: (next) =>
        next === undefined
          ? view.actAndFocus({ type: 'answer', item: item.id, answer: undefined }, `answer-${item.id}`)
          : view.act({ type: 'answer', item: item.id, answer: next }),
    }) ?? nothing
  );
}

/** What is needed to read answers aloud: a part of a view, so that stored results can be read too. */
export type Reader = Pick<View, 'definition' | 'words' | 'translate' | 'language' | 'controls'>;

/** An answer in words. */
export function readItem(reader: Reader, item: Item, answer: unknown): string {
  const { words, translate, language, controls } = reader;
  if (answer === undefined) return translate('review.noAnswer');
  const reading = {
    item,
    words: words.items[item.id] ?? { text: item.id },
    anchors: anchorsOf(item, words),
    translate,
    language,
    answer,
  };
  return controlOf(controls, item.type)?.read(reading) ?? String(answer);
}

/** The name of an item where it stands in a list: its label, or else what it asks. */
export const nameOf = (item: Item, words: Words): string =>
  words.items[item.id]?.label ?? words.items[item.id]?.text ?? item.id;

export const dimensionName = (dimension: Dimension, words: Words): string =>
  words.dimensions[dimension.id]?.name ?? dimension.id;

/** A heading that can take focus when a person's own act brings them there. */
export const heading = (level: number, id: string, text: string): TemplateResult =>
  html`<div class=${`heading level-${level}`} role="heading" aria-level=${level} id=${id} tabindex="-1">${text}</div>`;
