import { defineInstrument } from '../../src/definition/definition.js';
import type { WordsOf } from '../../src/definition/words.js';
import type { GivenWords } from '../../src/instruments/instrument/index.js';

/** A researcher's own instrument, as it could come from a file or a server: what is asked, without a line of code. */
export const meetingCheck = defineInstrument({
  id: 'meeting-check',
  version: '1.0.0',
  layout: 'steps',
  phases: ['run'],
  audience: ['participant'],
  minutes: { alone: 3, together: 30 },
  group: { min: 3, ideal: [5, 12] },
  status: 'inspired',
  sources: [
    { ref: 'Example (2026). How meetings feel.', where: 'p. 12', gives: 'the three questions', seen: 'report' },
  ],
  scales: { often: { points: 4, kind: 'frequency' } },
  dimensions: [
    {
      id: 'listening',
      items: [
        { type: 'rating', id: 'heard', scale: 'often' },
        { type: 'rating', id: 'time-to-think', scale: 'often', aspects: ['now', 'wanted'] },
        { type: 'level', id: 'turns', levels: ['few', 'most', 'all'] },
      ],
    },
    {
      id: 'shape',
      favourable: 'none',
      items: [
        { type: 'contrast', id: 'pace' },
        { type: 'choice', id: 'place', options: ['school', 'work', 'outside'], many: true, most: 2 },
        { type: 'number', id: 'hours', min: 0, max: 8, step: 0.5 },
        { type: 'date', id: 'next-meeting' },
        { type: 'text', id: 'change', long: true },
        { type: 'text', id: 'for-myself', private: true },
      ],
    },
  ],
  facilitation: [5, 20, 5],
  next: [],
});

const en: WordsOf<typeof meetingCheck> = {
  name: 'Meeting check',
  tagline: 'How do our meetings feel?',
  purpose: 'See in three minutes what your meetings need.',
  scales: { often: ['Never', 'Now and then', 'Often', 'Always'] },
  dimensions: {
    listening: { name: 'Listening', about: 'Who is heard, and how.' },
    shape: { name: 'Shape', about: 'Where, when and how long you meet.' },
  },
  items: {
    heard: { text: 'When I say something, others respond to it.', label: 'being heard' },
    'time-to-think': {
      text: 'There is time to think before we decide.',
      label: 'time to think',
      aspects: { now: 'now', wanted: 'wanted' },
    },
    turns: {
      text: 'Who speaks in a meeting?',
      label: 'who speaks',
      levels: {
        few: { name: 'A few', text: 'The same two or three people.' },
        most: { name: 'Most', text: 'More than half of us.' },
        all: { name: 'All', text: 'Each of us, every time.' },
      },
    },
    pace: { text: 'At what pace do we meet?', label: 'pace', poles: ['calm', 'quick'] },
    place: {
      text: 'Where do you like to meet?',
      options: { school: 'At school', work: 'At work', outside: 'Outside' },
    },
    hours: { text: 'How long may a meeting last?', unit: 'hours' },
    'next-meeting': { text: 'When shall we meet again?' },
    change: { text: 'What would you change first?', hint: 'Next time we could …' },
    'for-myself': { text: 'What will you do otherwise yourself?' },
  },
};

const nl: WordsOf<typeof meetingCheck> = {
  name: 'Overlegcheck',
  tagline: 'Hoe voelt ons overleg?',
  purpose: 'Zie in drie minuten wat jullie overleg nodig heeft.',
  scales: { often: ['Nooit', 'Af en toe', 'Vaak', 'Altijd'] },
  dimensions: {
    listening: { name: 'Luisteren', about: 'Wie er gehoord wordt, en hoe.' },
    shape: { name: 'Vorm', about: 'Waar, wanneer en hoe lang jullie overleggen.' },
  },
  items: {
    heard: { text: 'Als ik iets zeg, gaan anderen erop in.', label: 'gehoord worden' },
    'time-to-think': {
      text: 'Er is tijd om na te denken voordat we beslissen.',
      label: 'tijd om na te denken',
      aspects: { now: 'nu', wanted: 'gewenst' },
    },
    turns: {
      text: 'Wie praten er in een overleg?',
      label: 'wie er praten',
      levels: {
        few: { name: 'Enkelen', text: 'Steeds dezelfde twee of drie mensen.' },
        most: { name: 'De meesten', text: 'Meer dan de helft van ons.' },
        all: { name: 'Iedereen', text: 'Wij allemaal, elke keer.' },
      },
    },
    pace: { text: 'In welk tempo overleggen we?', label: 'tempo', poles: ['rustig', 'snel'] },
    place: { text: 'Waar overleg je graag?', options: { school: 'Op school', work: 'Op het werk', outside: 'Buiten' } },
    hours: { text: 'Hoe lang mag een overleg duren?', unit: 'uur' },
    'next-meeting': { text: 'Wanneer zien we elkaar weer?' },
    change: { text: 'Wat zou je als eerste veranderen?', hint: 'De volgende keer kunnen we …' },
    'for-myself': { text: 'Wat ga je zelf anders doen?' },
  },
};

/** Its words in both languages. */
export const meetingCheckWords: GivenWords = { en, nl };

/** One person's result of it. */
export const meetingCheckResult = {
  format: 1,
  id: '019d9665-1460-77ca-93e0-195ebf2cb2f9',
  instrument: 'meeting-check',
  version: '1.0.0',
  respondent: { key: 'p-1' },
  language: 'en',
  started: '2026-04-16T09:30:00.000Z',
  completed: '2026-04-16T09:34:00.000Z',
  answers: {
    heard: 3,
    'time-to-think': { now: 1, wanted: 4 },
    turns: 'most',
    pace: 2,
    place: ['work', 'outside'],
    hours: 1.5,
    'next-meeting': '2026-05-01',
    change: 'Begin with the question of the day.',
  },
  remarks: { listening: 'It depends on who is there.' },
  derived: { asked: 8, answered: 8, unknown: 0 },
};
