import { DEFAULT_LANGUAGE } from './translator.js';

/** The language of the page around an element: the nearest `lang`, across shadow roots. */
export function languageAround(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return DEFAULT_LANGUAGE;
}

/** Calls back when the language of the document changes. Returns how to stop. */
export function watchDocumentLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
