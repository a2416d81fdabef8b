import { defineInstrument } from '../../../src/definition/definition.js';
import type { WordsOf } from '../../../src/definition/words.js';

const LEVELS = ['none', 'acquainted', 'informing', 'adjusting', 'pooling', 'united'] as const;

/** A small instrument with a map. */
export const mapDefinition = defineInstrument({
  id: 'small-map',
  version: '1.0.0',
  layout: 'map',
  phases: ['start'],
  audience: ['participant'],
  minutes: { alone: 5, together: 20 },
  group: { min: 2, ideal: [5, 12] },
  status: 'inspired',
  sources: [{ ref: 'Example (2026). A small map.', where: 'p. 1', gives: 'the idea', seen: 'report' }],
  scales: { agreement: { points: 5, kind: 'agreement' } },
  dimensions: [
    {
      id: 'relations',
      items: [
        {
          type: 'network',
          id: 'partners',
          partyTypes: ['government', 'business', 'education', 'citizens'],
          relation: {
            directed: true,
            fields: [
              { type: 'level', id: 'now', levels: LEVELS },
              { type: 'level', id: 'wanted', levels: LEVELS },
              { type: 'rating', id: 'equal', scale: 'agreement' },
              { type: 'text', id: 'first-step', long: false },
            ],
          },
        },
        { type: 'text', id: 'why', long: true },
      ],
    },
    { id: 'rest', items: [{ type: 'rating', id: 'agreed', scale: 'agreement' }] },
  ],
  facilitation: [10],
  next: [],
});

const levels = {
  none: { name: 'No contact yet', text: 'We have no contact with this party now.' },
  acquainted: { name: 'We know each other', text: 'We know each other by name and talk once in a while.' },
  informing: { name: 'We keep each other posted', text: 'We tell each other what is going on.' },
  adjusting: { name: 'We adjust to each other', text: 'We adjust our work to each other.' },
  pooling: { name: 'We pull together', text: 'We pool people, time or money for one plan.' },
  united: { name: 'We are one', text: 'We work as one whole towards one goal.' },
};

const en: WordsOf<typeof mapDefinition> = {
  name: 'Small map',
  tagline: 'Who is around you',
  purpose: 'Use it to see with whom you work.',
  scales: { agreement: ['Strongly disagree', 'Disagree', 'Partly', 'Agree', 'Strongly agree'] },
  dimensions: {
    relations: { name: 'Relations', about: 'Whom we are connected with.' },
    rest: { name: 'The rest', about: 'One more thing.' },
  },
  items: {
    partners: {
      text: 'Put your own party in the middle. Which parties matter most?',
      label: 'Parties',
      help: 'Start with at most five.',
      partyTypes: { government: 'Government', business: 'Business', education: 'Education', citizens: 'Residents' },
      fields: {
        now: { text: 'How do things stand between you now?', label: 'Now', levels },
        wanted: { text: 'Where do you want to be in half a year?', label: 'In half a year', levels },
        equal: { text: 'In this contact our voice counts as much as theirs.', label: 'Equal' },
        'first-step': { text: 'What can your own party do to get there?', label: 'First step' },
      },
    },
    why: { text: 'Why these parties?' },
    agreed: { text: 'We agree on this.', label: 'agreed' },
  },
};

/** Its words, in English: an element that speaks Dutch says the interface in Dutch. */
export const mapWords = { en, nl: en };
