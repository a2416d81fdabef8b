import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { OfferedParty } from '../context/workspace.js';
import type { Definition, Dimension, Source } from '../definition/definition.js';
import { isRated, itemsOf } from '../definition/definition.js';
import type { AnyItemWords, Words } from '../definition/words.js';
import type { Item, ItemTypeName } from '../items/answer-types.js';
import { controlId, type AskedField, type Asking, type ItemControl } from '../items/control.js';
import type { Controls } from '../items/controls.js';
import type { PartsController } from '../controllers/parts-controller.js';
import type { Frame } from '../elements/figure-frame.js';
import { NARROW_BELOW_PX, type Figure } from '../elements/figure.js';
import { formatNumber } from '../localization/format.js';
import type { Translate } from '../localization/translator.js';
import { faultOf, type AnswerFault } from './faults.js';
import type { Action, Filling } from './model.js';

/** From this width on a list and the picture that is answered with it stand beside each other, in CSS pixels (45 em). */
export const BESIDE_FROM_PX = 720;
/** From this width on a picture that takes half of it is drawn in its wide form. */
export const WIDE_HALF_FROM_PX = 2 * NARROW_BELOW_PX;

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
  readonly figure: Figure;
  readonly parts: PartsController;
  /** The width of all, in CSS pixels. */
  readonly width: number;
  /** Far from the window no picture is drawn. */
  readonly isNear: boolean;
  /** What the picture so far is drawn from, in a width. */
  pictureInput(width: number): Frame['input'];
  /** The review, to stand after the last step. */
  review(): TemplateResult;
  act(action: Action): void;
  /** Acts, and then focuses what the person asked to be taken to: the first of these ids that is there. */
  actAndFocus(action: Action, ...ids: readonly string[]): void;
  /** Says a text to those who cannot see what changed. */
  announce(text: string): void;
  /** What the controls remember while they are on the screen, by item id. */
  readonly memories: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  remember(item: string, memory: Readonly<Record<string, unknown>>): void;
  /** The parties that the host offers to choose from. */
  readonly parties: readonly OfferedParty[];
  /** Where the instrument comes from. */
  sources(): Promise<readonly Source[]>;
}

/** How the items of an instrument are put on the screen. */
export interface Layout {
  render(view: View): TemplateResult;
  readonly styles: CSSResult;
}

/** The anchors of an item's scale, one for each point; empty for items without one. */
export function anchorsOf(item: Item, { scales }: Definition, words: Words): readonly string[] {
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
  const { count, ...others } = fault.values;
  const written = Object.entries(others).map(([key, value]) => [
    key,
    typeof value === 'number' ? formatNumber(language, value) : value,
  ]);
  return translate(fault.key, { ...Object.fromEntries(written), ...(count !== undefined && { count }), labels: name });
};

/** Asks one item. */
export function askItem(view: View, item: Item): TemplateResult | typeof nothing {
  const { definition, words, filling } = view;
  const rated = itemsOf(definition).filter(isRated);
  const change = (answer: unknown) => view.act({ type: 'answer', item: item.id, answer });
  return ask(view, {
    item,
    words: words.items[item.id] ?? { text: item.id },
    answer: filling.answers[item.id],
    place: isRated(item) ? { n: rated.indexOf(item) + 1, total: rated.length } : undefined,
    change,
    changeAndFocus: (answer, ids, said) => {
      change(answer);
      view.actAndFocus({ type: 'be-in', step: filling.current }, ...ids);
      if (said !== undefined) view.announce(said);
    },
    erase: () => view.actAndFocus({ type: 'erase', item: item.id }, controlId(item)),
  });
}

type Asked = Pick<Asking, 'item' | 'words' | 'answer' | 'place' | 'change' | 'changeAndFocus' | 'erase'>;

function ask(view: View, asked: Asked): TemplateResult | typeof nothing {
  const { definition, words, translate, language, disabled, controls } = view;
  const { item, answer } = asked;
  return (
    controlOf(controls, item.type)?.ask({
      ...asked,
      anchors: anchorsOf(item, definition, words),
      translate,
      language,
      fault: faultText(faultOf(definition, item, answer), asked.words.label ?? asked.words.text, view),
      disabled,
      askField: (field) => askField(view, field),
      readField: (field) => readField(view, field),
      memory: view.memories.get(item.id) ?? {},
      remember: (memory) => view.remember(item.id, memory),
      parties: view.parties,
    }) ?? nothing
  );
}

/** A field of a card is asked like an item of its own, under an id that is its alone on the page. */
function askField(view: View, { field, words, within, answer, change }: AskedField): TemplateResult | typeof nothing {
  const item = { ...field, id: `${within}-${field.id}` };
  const changeAndFocus = (next: unknown, ids: readonly string[]) => {
    change(next);
    view.actAndFocus({ type: 'be-in', step: view.filling.current }, ...ids);
  };
  return ask(view, {
    item,
    words,
    answer,
    place: undefined,
    change,
    changeAndFocus,
    erase: () => changeAndFocus(undefined, [controlId(item)]),
  });
}

const readField = (reader: Reader, { field, words, answer }: Pick<AskedField, 'field' | 'words' | 'answer'>): string =>
  readItem(reader, field, answer, words);

/** What is needed to read answers aloud: a part of a view, so that stored results can be read too. */
export type Reader = Pick<View, 'definition' | 'words' | 'translate' | 'language' | 'controls'>;

/** An answer in words. The words are those of the item, unless it is the field of a card. */
export function readItem(reader: Reader, item: Item, answer: unknown, itemWords?: AnyItemWords): string {
  const { definition, words, translate, language, controls } = reader;
  if (answer === undefined) return translate('review.noAnswer');
  const reading = {
    item,
    words: itemWords ?? words.items[item.id] ?? { text: item.id },
    anchors: anchorsOf(item, definition, words),
    translate,
    language,
    answer,
    readField: (field: Pick<AskedField, 'field' | 'words' | 'answer'>) => readField(reader, field),
  };
  return controlOf(controls, item.type)?.read(reading) ?? String(answer);
}

/** The name of an item where it stands in a list: its label, or else what it asks. */
export const nameOf = (item: Item, words: Words): string =>
  words.items[item.id]?.label ?? words.items[item.id]?.text ?? item.id;

/** What a path among the answers that do not fit is called: an item, or the remark about a dimension. */
export function nameOfPath(path: string, { definition, words, translate }: Reader): string {
  // A part of an answer is called after its item: `cards.0.title`.
  const item = itemsOf(definition).find(({ id }) => id === path.split('.')[0]);
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
