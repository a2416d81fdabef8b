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
  offer('temple-scan', {
    definition: async () => (await import('../../src/instruments/temple-scan/definition.js')).templeScan,
    words: async () => (await import('../../src/instruments/temple-scan/words.js')).words,
    define: () => import('../../src/instruments/temple-scan/define.js'),
    example: () => import('./example-group/temple-scan.json'),
  }),
  offer('trust-framework', {
    definition: async () => (await import('../../src/instruments/trust-framework/definition.js')).trustFramework,
    words: async () => (await import('../../src/instruments/trust-framework/words.js')).words,
    define: () => import('../../src/instruments/trust-framework/define.js'),
    example: () => import('./example-group/trust-framework.json'),
  }),
  offer('co-creation-wheel', {
    definition: async () => (await import('../../src/instruments/co-creation-wheel/definition.js')).coCreationWheel,
    words: async () => (await import('../../src/instruments/co-creation-wheel/words.js')).words,
    define: () => import('../../src/instruments/co-creation-wheel/define.js'),
    example: () => import('./example-group/co-creation-wheel.json'),
  }),
  offer('network-barometer', {
    definition: async () => (await import('../../src/instruments/network-barometer/definition.js')).networkBarometer,
    words: async () => (await import('../../src/instruments/network-barometer/words.js')).words,
    define: () => import('../../src/instruments/network-barometer/define.js'),
    example: () => import('./example-group/network-barometer.json'),
  }),
  offer('partnership-map', {
    definition: async () => (await import('../../src/instruments/partnership-map/definition.js')).partnershipMap,
    words: async () => (await import('../../src/instruments/partnership-map/words.js')).words,
    define: () => import('../../src/instruments/partnership-map/define.js'),
    example: () => import('./example-group/partnership-map.json'),
  }),
];

export const offeredAs = (id: string | null | undefined): Offered | undefined =>
  INSTRUMENTS.find((instrument) => instrument.id === id);

interface WordsByLanguage {
  readonly [language: string]: { filling(): Promise<{ default: Pick<Listed, 'name' | 'tagline'> }> };
}

interface Parts extends Pick<Offered, 'define' | 'example'> {
  definition(): Promise<Pick<Listed, 'minutes'>>;
  words(): Promise<WordsByLanguage>;
}

function offer(id: string, { definition, words, define, example }: Parts): Offered {
  const list = async (language: Language): Promise<Listed> => {
    const [{ minutes }, byLanguage] = await Promise.all([definition(), words()]);
    const { name, tagline } = (await byLanguage[language]!.filling()).default;
    return { name, tagline, minutes };
  };
  return { id, list, define, example };
}
