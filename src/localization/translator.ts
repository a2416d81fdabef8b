import type { i18n } from 'i18next';

/** Gives an interface text in the current language. Names in `{{…}}` are filled in; `count` chooses the plural. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The interface in one language. */
export interface Translator {
  /** BCP 47 tag of the language that is really spoken, which may be another than was asked for. */
  readonly language: string;
  readonly translate: Translate;
}

/** The words of filling in come first; those of the group's conversation are a file of their own. */
export type WordSet = 'filling' | 'conversation';

/** A nested record of texts, as in a locale file. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

const interfaceWords: Readonly<Record<string, Readonly<Record<WordSet, () => Promise<{ default: Texts }>>>>> = {
  nl: {
    filling: () => import('./locales/nl.json'),
    conversation: () => import('./locales/conversation/nl.json'),
  },
  en: {
    filling: () => import('./locales/en.json'),
    conversation: () => import('./locales/conversation/en.json'),
  },
};

/** Spoken where a language is not known. */
export const FALLBACK_LANGUAGE = 'en';

/** Spoken where no language is asked for. */
export const DEFAULT_LANGUAGE = 'nl';

/** The language among `known` that fits the wish best: itself, without its region, the fallback, or any. */
export function chooseLanguage(wish: string, known: readonly string[]): string {
  const wished = wish.toLowerCase();
  const fits = (tag: string) => tag.toLowerCase() === wished;
  return (
    known.find(fits) ??
    known.find((tag) => tag.toLowerCase() === wished.split('-')[0]) ??
    (known.includes(FALLBACK_LANGUAGE) ? FALLBACK_LANGUAGE : (known[0] ?? FALLBACK_LANGUAGE))
  );
}

/** Our own words live in a namespace of their own, so that a host can override them in its instance. */
const NAMESPACE = 'samenspel';

/**
 * Loads the interface in a language.
 *
 * @param host the host's own i18next. It is cloned with a store of its own and never changed; texts that it holds in
 *   the namespace `samenspel` go before ours. Without it our own instance is loaded: it is more than half of our bytes.
 */
export function loadTranslator(wish: string, sets: readonly WordSet[], host?: i18n): Promise<Translator> {
  const language = chooseLanguage(wish, Object.keys(interfaceWords));
  if (host) return translatorIn(language, sets, host);
  const key = [language, ...sets].join();
  const made = own.get(key) ?? translatorIn(language, sets);
  own.set(key, made);
  // A page that was offline for a moment gets another try.
  made.catch(() => own.delete(key));
  return made;
}

/** Our own translators, by language and words: all elements of a page share them. */
const own = new Map<string, Promise<Translator>>();

async function translatorIn(language: string, sets: readonly WordSet[], host?: i18n): Promise<Translator> {
  const [engine, ...words] = await Promise.all([
    host ? Promise.resolve(host.cloneInstance({ forkResourceStore: true })) : ownInstance(),
    ...sets.map((set) => interfaceWords[language]![set]()),
  ]);
  if (!engine.isInitialized) {
    await engine.init({ lng: language, resources: {}, interpolation: { escapeValue: false } });
  }
  for (const { default: texts } of words) engine.addResourceBundle(language, NAMESPACE, texts, true, false);
  const fixed = engine.getFixedT(language, NAMESPACE);
  const translate: Translate = (key, values) => fixed(key, { ...values, interpolation: { escapeValue: false } });
  // A host may change its own texts at any moment.
  return { language, translate: host ? translate : remembering(translate) };
}

/** A screen says the same words many times over, and at each update again. */
function remembering(translate: Translate): Translate {
  const said = new Map<string, string>();
  return (key, values) => {
    const asked = values ? key + JSON.stringify(values) : key;
    let text = said.get(asked);
    if (text === undefined) said.set(asked, (text = translate(key, values)));
    return text;
  };
}

const ownInstance = async (): Promise<i18n> => (await import('i18next')).createInstance();
