import type { i18n } from 'i18next';
import type { LitElement, ReactiveController } from 'lit';
import type { Definition } from '../definition/definition.js';
import { missingConversationWords, missingWords, type ConversationWordsOf, type Words } from '../definition/words.js';
import type { Figure } from '../elements/figure.js';
import { languageAround, watchDocumentLanguage } from '../localization/language.js';
import { chooseLanguage, loadTranslator, type Translator, type WordSet } from '../localization/translator.js';
import type { Instrument, InstrumentWords } from './instrument.js';

/** For less than this nobody needs to be told to wait. */
const SAY_LOADING_AFTER_MS = 300;

/** What is asked for now. */
export interface WordsWish {
  /** Without an instrument only the interface is loaded. */
  readonly instrument:
    | ({ readonly definition: Definition; readonly words: InstrumentWords } & Pick<Instrument, 'groupFigure'>)
    | undefined;
  /** The host's language; without it that of the page around the element. */
  readonly language: string | undefined;
  readonly i18n: i18n | undefined;
}

/** Words that belong together: never the interface in one language beside statements in an older one. */
export interface Loaded {
  readonly translator: Translator;
  readonly words: Words;
  readonly conversation: ConversationWordsOf | undefined;
  /** Draws a group; undefined without the conversation, and where the instrument's one figure draws all. */
  readonly groupFigure: Figure | undefined;
  /** The language of the instrument's words. */
  readonly language: string;
}

/** What could not be said, for the developer. */
export interface MissingWords {
  readonly language: string;
  readonly keys: readonly string[];
}

/** At most ten keys: a console is no file. */
export const missingAsText = ({ language, keys }: MissingWords): string =>
  `no complete words in "${language}"${keys.length ? `: ${keys.slice(0, 10).join(', ')}` : ''}`;

/**
 * Owns: the words of the interface and of one instrument in the language that is asked for now; loads them when used,
 * and keeps the old ones until the new ones are there. Does not own: where language and instrument come from. Why a
 * controller: a language may change at any moment of an element's life.
 */
export class WordsController implements ReactiveController {
  loaded: Loaded | undefined;
  /** Set when words were missing in the wished language. */
  missing: MissingWords | undefined;
  /** The interface, where it is there and the instrument's own words are slow to come. */
  early: Translator | undefined;
  #key: readonly unknown[] = [];
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly sets: readonly WordSet[],
    private readonly wish: () => WordsWish,
    private readonly tell: (missing: MissingWords) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchDocumentLanguage(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    const wish = this.wish();
    const language = wish.language ?? languageAround(this.host);
    const key = [
      language,
      wish.instrument?.definition,
      wish.instrument?.words,
      wish.instrument?.groupFigure,
      wish.i18n,
    ];
    if (this.#key.length > 0 && key.every((part, at) => part === this.#key[at])) return;
    this.#key = key;
    void this.#load({ ...wish, language }, key);
  }

  async #load(wish: WordsWish & { language: string }, key: readonly unknown[]): Promise<void> {
    const translating = loadTranslator(wish.language, this.sets, wish.i18n);
    const drawing = this.sets.includes('conversation') ? wish.instrument?.groupFigure?.() : undefined;
    const waiting = setTimeout(() => void this.#sayEarly(translating, key), SAY_LOADING_AFTER_MS);
    let all;
    try {
      all = await Promise.all([translating, this.#instrumentWords(wish), drawing]);
    } catch (cause) {
      // The network may be back at the next update.
      if (key === this.#key) this.#key = [];
      this.tell({ language: wish.language, keys: [`(${String(cause)})`] });
      return;
    } finally {
      clearTimeout(waiting);
    }
    // Another wish came while this one was loading.
    if (key !== this.#key) return;
    const [translator, instrument, groupFigure] = all;
    this.missing = instrument.missing;
    this.loaded = { translator, ...instrument, groupFigure };
    this.host.requestUpdate();
    if (instrument.missing) this.tell(instrument.missing);
  }

  async #sayEarly(translating: Promise<Translator>, key: readonly unknown[]): Promise<void> {
    const translator = await translating;
    if (key !== this.#key || this.loaded) return;
    this.early = translator;
    this.host.requestUpdate();
  }

  /** The words in the wished language, or else in the first language that has them all, or else what there is. */
  async #instrumentWords({ instrument, language }: WordsWish & { language: string }) {
    if (!instrument) return { words: withDefaults(undefined), conversation: undefined, language, missing: undefined };
    const { definition, words } = instrument;
    const known = Object.keys(words);
    const first = chooseLanguage(language, known);
    let missing: MissingWords | undefined;
    const load = async (tag: string) => {
      const [filling, conversation] = await Promise.all([
        words[tag]?.filling().catch(notThere),
        this.sets.includes('conversation') ? words[tag]?.conversation().catch(notThere) : undefined,
      ]);
      const keys = [
        ...missingWords(definition, filling?.default),
        ...(this.sets.includes('conversation') ? missingConversationWords(definition, conversation?.default) : []),
      ];
      return { words: withDefaults(filling?.default), conversation: conversation?.default, language: tag, keys };
    };
    const wished = await load(first);
    if (wished.keys.length > 0) missing = { language: first, keys: wished.keys };
    else if (first !== language && first !== language.split('-')[0]) missing = { language, keys: [] };
    if (wished.keys.length === 0) return { ...wished, missing };
    for (const other of known.filter((tag) => tag !== first)) {
      const one = await load(other);
      if (one.keys.length === 0) return { ...one, missing };
    }
    return { ...wished, missing };
  }
}

/** A file of words that does not load is the same as one that lacks them all: another language may have them. */
const notThere = () => undefined;

/** A host's words may lack anything, or have it in another shape; what is there is shown, what is not stays empty. */
function withDefaults(words: unknown): Words {
  const given = recordOf(words) as Partial<Words>;
  const scales = Object.entries(recordOf(given.scales)).filter(([, anchors]) => Array.isArray(anchors));
  return {
    ...given,
    name: given.name ?? '',
    tagline: given.tagline ?? '',
    purpose: given.purpose ?? '',
    scales: Object.fromEntries(scales) as Words['scales'],
    dimensions: recordOf(given.dimensions) as Words['dimensions'],
    items: recordOf(given.items) as Words['items'],
  };
}

const recordOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
