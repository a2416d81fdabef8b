import { createInstance, type TOptions } from 'i18next';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text);

/** Gives a text of this page in its language. */
export type Say = (key: string, values?: TOptions) => string;

const load: Readonly<Record<Language, () => Promise<{ default: Record<string, unknown> }>>> = {
  nl: () => import('./locales/nl.json'),
  en: () => import('./locales/en.json'),
};

/** The page's own words. Those of the elements come with the elements. */
export async function wordsIn(language: Language): Promise<Say> {
  const { default: texts } = await load[language]();
  const engine = createInstance();
  await engine.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false },
  });
  return engine.getFixedT(language);
}
