import type { StandsOutRules } from '../analysis/stands-out-rules.js';
import type { Definition, Provenance } from '../definition/definition.js';
import type { ConversationWordsOf, WordsOf } from '../definition/words.js';
import type { Figure } from '../elements/figure.js';
import type { Controls } from '../items/controls.js';
import type { Layout } from './view.js';

/** The words of an instrument by language, loaded when they are used: first those of filling in, then the group's. */
export interface InstrumentWords<D extends Definition = Definition> {
  readonly [language: string]: {
    filling(): Promise<{ readonly default: WordsOf<D> }>;
    conversation(): Promise<{ readonly default: ConversationWordsOf<D> }>;
  };
}

/** All that makes one instrument: its definition, its words, its picture, and what it takes to ask its items. */
export interface Instrument<D extends Definition = Definition> {
  readonly definition: D;
  readonly words: InstrumentWords<D>;
  /** Draws `empty` and `own`, and a group too where there is no `groupFigure`. */
  readonly figure: Figure;
  readonly layout: Layout;
  readonly controls: Controls;
  /** Where it comes from, loaded when somebody asks. Without it: the sources in the definition. */
  provenance?(): Promise<{ readonly provenance: Provenance }>;
  /** Draws `group`, loaded with the conversation: who fills in does not wait for what only a group is shown. */
  groupFigure?(): Promise<Figure>;
  /** The instrument's own rules of what stands out, loaded with the conversation. */
  standsOut?(): Promise<StandsOutRules>;
}
