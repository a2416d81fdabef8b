import { expect } from '@open-wc/testing';
import type { ResultEvent } from '../../src/filling/events.js';
import '../../src/instruments/instrument/define.js';
import '../../src/instruments/temple-scan/define.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import { smallDefinition, smallWords } from '../fixtures/small-definition.js';
import { leave, meet, type Given, type Participant } from './participant.js';

const small = { definition: smallDefinition, words: smallWords, keepDraft: true };
const answersOf = ({ element }: Participant) => element['answers'] as Record<string, unknown>;

async function begun(given: Given = {}): Promise<Participant> {
  const person = await meet('samenspel-instrument', { ...small, ...given });
  await person.click('Start');
  await person.goToReview();
  await person.choose('shared-goal', 3);
  await person.type('#answer-hours', 'about ten');
  await person.type('#answer-turning-point', 'for me alone');
  await person.type('#remark-practice', 'a remark');
  return person;
}

/** Runs with another storage than the browser's. */
async function withStorage(storage: () => unknown, run: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', { configurable: true, get: storage });
  try {
    await run();
  } finally {
    Object.defineProperty(window, 'localStorage', own);
  }
}

describe('a draft', () => {
  afterEach(leave);

  it('is back when the page was closed half-way, with all that was typed', async () => {
    (await begun({ participant: 'p-1' })).remove();
    const back = await meet('samenspel-instrument', { ...small, participant: 'p-1' });
    expect(back.text).to.include('You had already started. Answered: 3 of 10.');
    expect(answersOf(back)).to.deep.equal({
      'shared-goal': 4,
      hours: 'about ten',
      'turning-point': 'for me alone',
    });
    expect(back.focused).to.equal(null);
    await back.click('Continue');
    expect(back.focused!.id).to.equal('answer-time');
    // What was answered further on is in sight too.
    expect(back.all('.step').length).to.equal(2);
    expect(back.one<HTMLInputElement>('#answer-hours').value).to.equal('about ten');
    expect(back.one<HTMLTextAreaElement>('#remark-practice').value).to.equal('a remark');
    expect([...back.changes, ...back.results, ...back.errors]).to.deep.equal([]);
  });

  it('is kept only where the host allows it', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.choose('goal-same-words', 2);
    expect(localStorage.length).to.equal(0);
  });

  it('is erased for who begins again, after asking', async () => {
    (await begun()).remove();
    const back = await meet('samenspel-instrument', small);
    await back.click('Start again');
    expect(back.text).to.include('we erase your answers so far');
    await back.click('Yes, start again');
    expect(answersOf(back)).to.deep.equal({});
    expect(localStorage.length).to.equal(0);
    expect(back.focused!.id).to.equal('title');
    expect(back.status).to.equal('Your answers are erased.');
    expect(back.changes).to.deep.equal([{ instrument: 'small-scan' }]);
    expect(back.has('Start')).to.equal(true);
  });

  it('of another participant, occasion or community is not shown', async () => {
    const person = await begun({ participant: 'p-1', occasion: 'spring' });
    await person.goToReview();
    await person.click('Next: Practice');
    person.element['participant'] = 'p-2';
    await person.settled();
    expect(answersOf(person)).to.deep.equal({});
    expect(person.has('Start')).to.equal(true);
    await person.click('Start');
    await person.choose('shared-goal', 0);
    person.element['participant'] = 'p-1';
    await person.settled();
    expect(answersOf(person)['shared-goal']).to.equal(4);
    person.element['occasion'] = 'autumn';
    await person.settled();
    expect(answersOf(person)).to.deep.equal({});
    person.element['occasion'] = 'spring';
    person.element['participant'] = 'p-2';
    await person.settled();
    expect(answersOf(person)['shared-goal']).to.equal(1);
  });

  it('is not needed to keep two participants apart', async () => {
    const store = memoryStore();
    const person = await begun({ keepDraft: false, participant: 'p-1', store });
    await person.click('Next: Check answers');
    await person.type('#answer-hours', '');
    await person.click('Finish');
    person.element['participant'] = 'p-2';
    await person.settled();
    expect(answersOf(person)).to.deep.equal({});
    await person.click('Start');
    await person.goToReview();
    await person.choose('shared-goal', 0);
    await person.click('Finish');
    expect(person.results.map(({ result, replaces }) => [result.respondent.key, replaces])).to.deep.equal([
      ['p-1', []],
      ['p-2', []],
    ]);
    expect((await store.find({ kind: 'result' })).length).to.equal(2);
  });

  it('of the next participant does not wait for what is being saved of the last one', async () => {
    const person = await begun({ participant: 'p-1' });
    const kept: (() => void)[] = [];
    person.element.addEventListener('samenspel-result', (event) =>
      (event as ResultEvent).waitUntil(new Promise<void>((resolve) => kept.push(resolve))),
    );
    await person.type('#answer-hours', '10');
    await person.click('Finish');
    person.element['participant'] = 'p-2';
    await person.settled();
    await person.click('Start');
    await person.goToReview();
    await person.choose('shared-goal', 0);
    await person.click('Finish');
    expect(person.results.length).to.equal(2);
    kept[0]!();
    await person.settled();
    // The promise of the first one says nothing of the second.
    expect(person.one('#saving').dataset['saving']).to.equal('saving');
    kept[1]!();
    await person.settled();
    expect(person.one('#saving').dataset['saving']).to.equal('saved');
  });

  it('stays with a person whose key the host says late', async () => {
    const person = await begun({ keepDraft: false });
    person.element['participant'] = 'p-1';
    await person.settled();
    expect(answersOf(person)['shared-goal']).to.equal(4);
  });

  it('of finished answers shows the own picture, and changes take the place of what was sent', async () => {
    const store = memoryStore();
    const person = await begun({ store });
    await person.type('#answer-hours', '10');
    await person.click('Finish');
    person.remove();
    const back = await meet('samenspel-instrument', { ...small, store });
    expect(back.text).to.include('Your answers are saved.').and.include('Your picture');
    await back.click('Change my answers');
    await back.choose('shared-goal', 0);
    await back.click('Finish');
    const [first] = person.results;
    expect(back.results[0]!.replaces).to.deep.equal([first!.result.id]);
    expect(back.results[0]!.result.respondent).to.deep.equal(first!.result.respondent);
    expect(await store.find({ kind: 'result' })).to.deep.equal([back.results[0]!.result]);
  });

  it('of answers that were sent but perhaps not stored does not send them twice under one id', async () => {
    const store = memoryStore();
    // The store keeps them, but the page is closed before it hears so.
    const slow = {
      ...store,
      save: async (record: Parameters<typeof store.save>[0]) => (await store.save(record), never),
    };
    const never = new Promise<void>(() => undefined);
    const person = await begun({ store: slow });
    await person.type('#answer-hours', '10');
    await person.click('Finish');
    person.remove();
    const back = await meet('samenspel-instrument', { ...small, store });
    await back.click('Continue');
    await back.goToReview();
    await back.click('Finish');
    expect(back.text).to.include('Your answers are saved.');
    expect(await store.find({ kind: 'result' })).to.deep.equal([back.results[0]!.result]);
  });

  it('that is damaged is set aside, and hinders nobody', async () => {
    (await begun()).remove();
    const key = localStorage.key(0)!;
    localStorage.setItem(key, '{"format":1,"answers":');
    const back = await meet('samenspel-instrument', small);
    expect(back.has('Start')).to.equal(true);
    expect(localStorage.getItem(`${key}:aside:1`)).to.equal('{"format":1,"answers":');
    await back.click('Start');
    await back.choose('shared-goal', 0);
    expect(localStorage.getItem(key)).to.include('"shared-goal":1');
  });

  it('of an older version is read under the names of now', async () => {
    (await begun()).remove();
    const key = localStorage.key(0)!;
    const old = localStorage.getItem(key)!.replace('"1.2.0"', '"1.0.0"').replace('"shared-goal"', '"goal"');
    localStorage.setItem(key, old);
    const back = await meet('samenspel-instrument', small);
    expect(answersOf(back)['shared-goal']).to.equal(4);
  });

  it('cannot be kept where the storage throws: said before the start, and finishing says so too', async () => {
    await withStorage(
      () => {
        throw new DOMException('', 'SecurityError');
      },
      async () => {
        const person = await meet('samenspel-instrument', small);
        expect(person.one('.introduction [role=alert]').textContent).to.include('does not remember anything');
        await person.click('Start');
        await person.goToReview();
        await person.choose('shared-goal', 3);
        expect(person.text).to.not.include('does not remember anything');
        await person.click('Finish');
        expect(person.text).to.include('on this page only');
      },
    );
  });

  it('that no longer fits in the storage is said once, at the answer', async () => {
    const texts = new Map<string, string>();
    let isFull = false;
    const storage = {
      getItem: (key: string) => texts.get(key) ?? null,
      removeItem: (key: string) => void texts.delete(key),
      setItem(key: string, text: string) {
        if (isFull) throw new DOMException('', 'QuotaExceededError');
        texts.set(key, text);
      },
    };
    await withStorage(
      () => storage,
      async () => {
        const person = await begun();
        expect(person.text).to.not.include('does not remember');
        isFull = true;
        await person.choose('shared-goal', 1);
        expect(person.status).to.include('does not remember anything');
        expect(person.one('.steps > .about-result').textContent).to.include('does not remember anything');
        await person.choose('shared-goal', 2);
        const time = person.all<HTMLElement>('#question-time input');
        await person.click(time[0]!);
        await person.click(person.all('#question-time .erase')[0]!);
        expect(person.status).to.equal('Answer erased: time');
        expect(answersOf(person)['shared-goal']).to.equal(3);
      },
    );
  });
});

describe('two instruments on one page', () => {
  afterEach(leave);

  it('keep languages, answers and focus apart', async () => {
    const one = await meet('samenspel-temple-scan', { language: 'nl' });
    const other = await meet('samenspel-temple-scan', { language: 'en' });
    await one.click('Beginnen');
    await other.click('Start');
    await one.choose('goal-same-words', 0);
    await other.choose('goal-same-words', 4);
    expect(answersOf(one)['goal-same-words']).to.equal(1);
    expect(answersOf(other)['goal-same-words']).to.equal(5);
    expect(one.all<HTMLInputElement>('#question-goal-same-words :checked').length).to.equal(1);
    expect([one.changes.length, other.changes.length]).to.deep.equal([1, 1]);
    one.element['language'] = 'en';
    await one.settled();
    await one.settled();
    expect(one.text).to.include('Next: Structure');
    expect(answersOf(one)['goal-same-words']).to.equal(1);
    expect(one.one('[lang]').lang).to.equal('en');
  });
});
