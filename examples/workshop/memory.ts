import { isLanguage, type Language } from './words.js';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What this browser remembers besides answers. */
export interface Remembered {
  readonly language?: Language | undefined;
  readonly scheme?: Scheme | undefined;
  /** The keys of those who filled in on this device, in order: the first is participant 1. */
  readonly participants?: readonly string[] | undefined;
}

const KEY = 'samenspel:workshop';

/** Never throws: a browser that remembers nothing, or something odd, counts as new. */
export function recall(): Remembered {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const { language, scheme, participants } = found;
    return {
      language: isLanguage(language) ? language : undefined,
      scheme: SCHEMES.find((known) => known === scheme),
      participants: Array.isArray(participants) ? participants.filter((key) => typeof key === 'string') : undefined,
    };
  } catch {
    return {};
  }
}

export function remember(what: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(what));
  } catch {
    // The page works on without it, until it is closed.
  }
}

/** Forgets everything of Samenspel in this browser's small memory: drafts and notes too. */
export function forgetAll(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    for (const key of keys) if (key.startsWith('samenspel')) localStorage.removeItem(key);
  } catch {
    // Where nothing can be read, nothing was kept.
  }
}
