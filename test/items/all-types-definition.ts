import { defineInstrument } from '../../src/definition/definition.js';
import type { WordsOf } from '../../src/definition/words.js';

/** A small instrument with cards, a place on two axes, and a network. */
export const allTypes = defineInstrument({
  id: 'all-types',
  version: '1.1.0',
  layout: 'steps',
  phases: ['start'],
  audience: ['participant'],
  minutes: { alone: 5, together: 20 },
  group: { min: 2, ideal: [5, 12] },
  status: 'inspired',
  sources: [{ ref: 'Example (2026). All types.', where: 'p. 1', gives: 'the idea', seen: 'report' }],
  scales: { extent: { points: 5, kind: 'extent' } },
  dimensions: [
    {
      id: 'around',
      items: [
        {
          type: 'entries',
          id: 'cards',
          fields: [
            { type: 'choice', id: 'effect', options: ['helps', 'slows'], many: false },
            { type: 'text', id: 'what' },
            { type: 'rating', id: 'sure', scale: 'extent' },
          ],
          most: 3,
        },
        { type: 'position', id: 'where', x: { points: 3 }, y: { points: 5 } },
      ],
    },
    {
      id: 'partners',
      items: [
        {
          type: 'network',
          id: 'map',
          partyTypes: ['school', 'company'],
          relation: {
            directed: true,
            fields: [
              { type: 'level', id: 'now', levels: ['loose', 'close'] },
              { type: 'rating', id: 'equal', scale: 'extent' },
            ],
          },
        },
      ],
    },
  ],
  facilitation: [5],
  next: [],
});

/** Its words in English. */
export const allTypesWords: WordsOf<typeof allTypes> = {
  name: 'All types',
  tagline: 'Cards, a place and a map',
  purpose: 'To try what each type does.',
  scales: { extent: ['Not true at all', 'A little true', 'Partly true', 'Mostly true', 'Completely true'] },
  dimensions: {
    around: { name: 'Around us', about: 'What happens around the group.' },
    partners: { name: 'Partners', about: 'Who takes part.' },
  },
  items: {
    cards: {
      text: 'What around you helps or slows working together?',
      label: 'circumstances',
      of: 'circumstance',
      fields: {
        effect: { text: 'What does it do?', label: 'effect', options: { helps: 'Helps', slows: 'Slows' } },
        what: { text: 'What is it?' },
        sure: { text: 'I am sure of it.', label: 'certainty' },
      },
    },
    where: {
      text: 'Where does your group stand?',
      label: 'place',
      x: { name: 'Distance', ends: ['far', 'near'] },
      y: { name: 'Pace', ends: ['slow', 'fast'] },
    },
    map: {
      text: 'Who do you work with?',
      label: 'partners',
      partyTypes: { school: 'School', company: 'Company' },
      fields: {
        now: {
          text: 'How close?',
          label: 'closeness',
          levels: { loose: { name: 'Loose', text: 'Now and then.' }, close: { name: 'Close', text: 'Each week.' } },
        },
        equal: { text: 'We are equals.', label: 'equality' },
      },
    },
  },
};

/** A record id that is its number's alone. */
export const recordId = (n: number): string => `01890a5d-ac96-774b-bcce-${n.toString(16).padStart(12, '0')}`;

/** A stored result with these answers. */
export const resultWith = (answers: unknown, role = 'teacher') => ({
  format: 1,
  id: recordId(0xfff),
  instrument: 'all-types',
  version: '1.1.0',
  respondent: { key: 'p-1', role },
  language: 'en',
  started: '2026-03-01T09:30:00.000Z',
  completed: '2026-03-01T09:34:00.000Z',
  answers,
  remarks: {},
  derived: { asked: 3, answered: 0, unknown: 0 },
});

/** What people write and what breaks programs: 200 characters, both directions, emoji, markup, names of objects. */
export const hardTexts: Readonly<Record<string, string>> = {
  'as long as a name may be': 'n'.repeat(200),
  'from right to left': 'بلدية \u202Eאמסטרדם\u202C',
  emoji: '👩‍🏫🏽🇳🇱 e\u0301',
  markup: '<img src=x onerror="alert(1)">&amp;</script>',
  placeholders: '{{name}} $t(key)',
  'control characters': '\u0001'.repeat(200),
  quotes: `"\\'"`.repeat(50),
  'the name of a prototype': '__proto__',
  'the name of a method': 'constructor',
};
