import type { ResultEvent } from '../../src/filling/events.js';
import '../../src/instruments/instrument/define.js';
import '../../src/instruments/temple-scan/define.js';
import '../../src/instruments/trust-framework/define.js';
import { smallDefinition, smallResult, smallWords } from '../fixtures/small-definition.js';
import { meet, type Given, type Participant } from './participant.js';

const small = { definition: smallDefinition, words: smallWords };

export const review = async (given: Given = {}) => {
  const person = await meet('samenspel-instrument', { ...small, keeper: 'Town hall', ...given });
  await person.click('Start');
  await person.goToReview();
  await person.choose('shared-goal', 3);
  await person.type('#answer-hours', 'some');
  await person.type('#remark-goals', 'x'.repeat(10_001));
  return person;
};

const finished = async (settle?: (event: ResultEvent) => void, given: Given = {}) => {
  const person = await meet('samenspel-instrument', { ...small, ...given });
  if (settle) person.element.addEventListener('samenspel-result', (event) => settle(event as ResultEvent));
  await person.click('Start');
  await person.goToReview();
  for (const item of ['shared-goal', 'stage', 'pace', 'place', 'topics']) await person.choose(item, 1);
  await person.click('Finish');
  await person.click('Table');
  return person;
};

/** Every state a participant can meet, and how one gets there. */
export const states: Readonly<Record<string, () => Promise<Participant>>> = {
  'the introduction': () => meet('samenspel-temple-scan', { roles: [{ id: 'teacher', label: 'Teacher' }] }),
  'the introduction of the trust framework': () => meet('samenspel-trust-framework'),
  'the introduction with a draft': async () => {
    const person = await meet('samenspel-instrument', { ...small, answers: { 'shared-goal': 2 } });
    person.one<HTMLDetailsElement>('.restart').open = true;
    return person;
  },
  'the steps of the temple scan': async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.goToReview();
    await person.choose('goal-same-words', 2);
    return person;
  },
  'the steps of the trust framework': async () => {
    const person = await meet('samenspel-trust-framework', { language: 'nl' });
    await person.click('Beginnen');
    await person.goToReview();
    return person;
  },
  'every type of item': async () => {
    const person = await meet('samenspel-instrument', small);
    await person.click('Start');
    await person.goToReview();
    for (const item of ['shared-goal', 'time', 'stage', 'pace', 'place', 'topics']) await person.choose(item, 1);
    return person;
  },
  'one step at a time': async () => {
    const person = await meet('samenspel-instrument', { ...small, oneStep: true });
    await person.click('Start');
    return person;
  },
  'the dialog with all steps': async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.click(person.one('.bar [aria-haspopup]'));
    return person;
  },
  'the review with faults': async () => {
    const person = await review();
    await person.click('Finish');
    for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
    return person;
  },
  saving: () => finished((event) => event.waitUntil(new Promise(() => undefined))),
  saved: () => finished((event) => event.waitUntil(Promise.resolve())),
  'not saved': () => finished((event) => event.waitUntil(Promise.reject(new Error('no'))), { keepDraft: true }),
  'on this device': () => finished(undefined, { keepDraft: true }),
  'on this page': () => finished(),
  'a stored result': () =>
    meet('samenspel-instrument', {
      ...small,
      result: { ...smallResult, answers: { ...smallResult.answers, gone: 1 } },
    }),
  'a result that cannot be read': () => meet('samenspel-instrument', { ...small, result: 'x' }),
  'a broken definition': () => meet('samenspel-instrument', { definition: {}, words: {} }),
  'words in another language': () =>
    meet('samenspel-instrument', { ...small, words: { en: smallWords.en }, language: 'nl' }),
  disabled: async () => {
    const person = await meet('samenspel-instrument', { ...small, disabled: true });
    await person.click('Start');
    return person;
  },
};
