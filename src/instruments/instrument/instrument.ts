import { property } from 'lit/decorators.js';
import { type nothing, type PropertyValues, type TemplateResult } from 'lit';
import { parseDefinition } from '../../definition/parse.js';
import type { ConversationWordsOf, WordsOf } from '../../definition/words.js';
import { defaultFigure } from '../../elements/default-figure.js';
import type { Figure } from '../../elements/figure.js';
import { InstrumentElement } from '../../filling/instrument-element.js';
import type { Instrument, InstrumentWords } from '../../filling/instrument.js';
import { errorNotice } from '../../elements/error-notice.js';
import { stylesOf } from '../../filling/styles.js';
import type { Loaded } from '../../filling/words-controller.js';
import { allControls } from '../../items/controls.js';
import { pictureLayout } from '../../layouts/picture/layout.js';
import { stepsLayout } from '../../layouts/steps/layout.js';
import type { Translator } from '../../localization/translator.js';
import { faultsAsText } from '../../schema/issue.js';

/** The words of an instrument that comes as data, by language. */
export interface GivenWords {
  readonly [language: string]: WordsOf & { readonly conversation?: ConversationWordsOf };
}

/**
 * Ties a definition and its words, both from outside, to the layout, controls and picture that any instrument can use.
 * The layout is that of the definition where it is `picture`, and else the steps.
 */
export function instrumentFrom(definition: unknown, words: GivenWords, figure: Figure = defaultFigure) {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) return { faults: parsed.faults };
  const loaders: InstrumentWords = Object.fromEntries(
    Object.entries(words ?? {}).map(([language, one]) => [
      language,
      {
        filling: () => Promise.resolve({ default: one }),
        conversation: () =>
          Promise.resolve({ default: one.conversation ?? { dialogue: {}, standsOut: {}, facilitation: [], next: [] } }),
      },
    ]),
  );
  const instrument: Instrument = {
    definition: parsed.value,
    words: loaders,
    figure,
    layout: parsed.value.layout === 'picture' ? pictureLayout : stepsLayout,
    controls: allControls,
  };
  return { instrument };
}

/**
 * Any instrument as data: a definition and its words, given as properties.
 *
 * @tag samenspel-instrument
 * @summary A researcher's own instrument, or any other that comes as data, with everything the built-in ones have.
 */
export class AnyInstrument extends InstrumentElement {
  static override readonly styles = stylesOf({ layout: pictureLayout, controls: allControls });

  /** The instrument as data, in the form of `Definition`. What is wrong with it is named in the console, with paths. */
  @property({ attribute: false }) definition: unknown;
  /** Its words by language: `{ nl: …, en: … }`. */
  @property({ attribute: false }) words: GivenWords = {};
  /**
   * Its picture; without one, a diverging stacked bar for each item. With the layout `picture` answers are also given on
   * the picture, where the figure draws places for them (`FigureInput.place`); this one draws none, so the steps stay.
   */
  @property({ attribute: false }) figure: Figure | undefined;

  #instrument: Instrument | undefined;
  #isBroken = false;

  protected override get instrument(): Instrument | undefined {
    return this.#instrument;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('definition') && !changed.has('words') && !changed.has('figure')) return;
    this.#instrument = undefined;
    this.#isBroken = false;
    if (this.definition === undefined || this.definition === null) return;
    const made = instrumentFrom(this.definition, this.words, this.figure);
    this.#instrument = made.instrument;
    this.#isBroken = made.faults !== undefined;
    if (made.faults) this.report('definition-broken', faultsAsText(made.faults));
  }

  protected override renderWithout(
    loaded: Loaded | undefined,
    early: Translator | undefined,
  ): TemplateResult | typeof nothing {
    if (!this.#isBroken || !loaded) return super.renderWithout(loaded, early);
    const { translate } = loaded.translator;
    return errorNotice(translate('error.definition'), translate('error.code', { code: 'definition-broken' }));
  }
}
