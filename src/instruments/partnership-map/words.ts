import type { InstrumentWords } from '../../filling/instrument.js';
import type { partnershipMap } from './definition.js';

/** Its words by language. The compiler holds each locale file against the definition. */
export const words: InstrumentWords<typeof partnershipMap> = {
  nl: {
    filling: () => import('./locales/nl.json'),
    conversation: () => import('./locales/conversation/nl.json'),
  },
  en: {
    filling: () => import('./locales/en.json'),
    conversation: () => import('./locales/conversation/en.json'),
  },
};
