import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { OfferedParty } from '../context/workspace.js';
import type { AnyItemWords } from '../definition/words.js';
import type { Translate } from '../localization/translator.js';
import type { Item } from './answer-types.js';
import type { SimpleItem } from './simple-types.js';

/** What it takes to ask one item. */
export interface Asking<I extends Item = Item> {
  readonly item: I;
  readonly words: AnyItemWords;
  /** The anchors of the item's scale, lowest first; empty for items without one. */
  readonly anchors: readonly string[];
  readonly translate: Translate;
  readonly language: string;
  /** Undefined where there is no answer yet. May be one that does not fit: what a person typed stays. */
  readonly answer: unknown;
  /** Why the answer does not fit, in words; undefined where it does. */
  readonly fault: string | undefined;
  /** Its number among the rated items of the instrument, as in the picture, and how many these are; others have none. */
  readonly place: { readonly n: number; readonly total: number } | undefined;
  readonly disabled: boolean;
  /** Gives or changes the answer; undefined where nothing is left of it, as of a text. */
  change(answer: unknown): void;
  /** Changes the answer, or only what is shown, takes focus to the first of these ids that is there, and says a text. */
  changeAndFocus(answer: unknown, ids: readonly string[], said?: string): void;
  /** Erases the answer with the button for it, which then goes: focus returns to the first control. */
  erase(): void;
  /** Asks a field of a card or relation, by the control of its own type. */
  askField(asked: AskedField): TemplateResult | typeof nothing;
  readField(asked: Pick<AskedField, 'field' | 'words' | 'answer'>): string;
  /** What the control remembers while it is on the screen, such as which card is open. Never part of the answer. */
  readonly memory: Readonly<Record<string, unknown>>;
  /** Changes that memory and draws again. */
  remember(memory: Readonly<Record<string, unknown>>): void;
  /** The parties that the host offers to choose from. */
  readonly parties: readonly OfferedParty[];
}

/** A field of one card or relation, and what was answered to it there. */
export interface AskedField {
  readonly field: SimpleItem;
  readonly words: AnyItemWords;
  /** Names the card or relation on this page; a field's control gets `answer-<within>-<field>` as its id. */
  readonly within: string;
  readonly answer: unknown;
  change(answer: unknown): void;
}

/** What it takes to read one answer aloud. */
export interface Reading<I extends Item = Item> {
  readonly item: I;
  readonly words: AnyItemWords;
  readonly anchors: readonly string[];
  readonly translate: Translate;
  readonly language: string;
  readonly answer: unknown;
  readField(asked: Pick<AskedField, 'field' | 'words' | 'answer'>): string;
}

/** How one type of item is asked and read. */
export interface ItemControl<I extends Item = Item> {
  /** The question with its answers, complete: legend or label, help, fault and erase. */
  ask(asking: Asking<I>): TemplateResult;
  /** The answer in words, for the review and the read-only view. */
  read(reading: Reading<I>): string;
  /** What it needs beside the styles that all questions share. */
  readonly styles?: CSSResult;
}

/** The id of an item's first control, which the review and the steps focus. */
export const controlId = (item: Item): string => `answer-${item.id}`;
