import type { Language } from './words.js';

/** What the list says of an instrument. */
export interface Listed {
  readonly name: string;
  readonly tagline: string;
  readonly minutes: { readonly alone: number; readonly together: number };
}

/** An instrument on this page. All of it is loaded when somebody wants to see it. */
export interface Offered {
  readonly id: string;
  /** Loads its data and words, and no element: a list has to be there at once. */
  readonly list: (language: Language) => Promise<Listed>;
  /** Registers its element. */
  readonly define: () => Promise<unknown>;
  /** Answers of the example group, as a file of this page. */
  readonly example: () => Promise<{ default: object }>;
}

export const INSTRUMENTS: readonly Offered[] = [
  {
    id: 'temple-scan',
    list: async (language) => {
      const [{ templeScan }, { words }] = await Promise.all([
        import('../../src/instruments/temple-scan/definition.js'),
        import('../../src/instruments/temple-scan/words.js'),
      ]);
      return listed(templeScan, words, language);
    },
    define: () => import('../../src/instruments/temple-scan/define.js'),
    example: () => import('./example-group/temple-scan.json'),
  },
  {
    id: 'trust-framework',
    list: async (language) => {
      const [{ trustFramework }, { words }] = await Promise.all([
        import('../../src/instruments/trust-framework/definition.js'),
        import('../../src/instruments/trust-framework/words.js'),
      ]);
      return listed(trustFramework, words, language);
    },
    define: () => import('../../src/instruments/trust-framework/define.js'),
    example: () => import('./example-group/trust-framework.json'),
  },
];

export const offeredAs = (id: string | null | undefined): Offered | undefined =>
  INSTRUMENTS.find((instrument) => instrument.id === id);

interface WordsByLanguage {
  readonly [language: string]: { filling(): Promise<{ default: Pick<Listed, 'name' | 'tagline'> }> };
}

async function listed(
  definition: Pick<Listed, 'minutes'>,
  words: WordsByLanguage,
  language: Language,
): Promise<Listed> {
  const { name, tagline } = (await words[language]!.filling()).default;
  return { name, tagline, minutes: definition.minutes };
}
