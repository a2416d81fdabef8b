import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/instruments/instrument/define.js';
import '../../src/instruments/temple-scan/define.js';
import { TempleScan, templeScanInstrument } from '../../src/instruments/temple-scan/temple-scan.js';
import { smallDefinition, smallResult, smallWords } from '../fixtures/small-definition.js';
import { leave, meet } from './participant.js';

const [goals, practice] = smallDefinition.dimensions;
const MARKUP = '<img src=x onerror="window.hacked=true"><b>bold</b>';

/** The same shape with every text replaced by markup. */
const marked = (words: unknown): unknown =>
  typeof words === 'string'
    ? `${MARKUP}${words}`
    : Array.isArray(words)
      ? words.map(marked)
      : Object.fromEntries(Object.entries(words as object).map(([key, one]) => [key, marked(one)]));

describe('the words of an instrument', () => {
  afterEach(leave);

  it('fall back in an unknown language, which the host hears once', async () => {
    const person = await meet('samenspel-temple-scan', { language: 'fr' });
    expect(person.text).to.include('Who sees what?');
    await person.click('Start');
    await person.choose('goal-same-words', 2);
    expect(person.errors.map(({ code }) => code)).to.deep.equal(['words-missing']);
    expect(person.errors[0]!.message).to.include('"fr"');
    expect(person.one('[lang]').lang).to.equal('en');
  });

  it('come in the other language where one lacks some, with a notice and an event', async () => {
    const { hours: _, ...items } = smallWords.nl.items;
    const words = { en: smallWords.en, nl: { ...smallWords.nl, items } };
    const person = await meet('samenspel-instrument', { definition: smallDefinition, words, language: 'nl' });
    expect(person.one('.about-result').textContent).to.include('Je leest hem nu in het Engels.');
    expect(person.one('.about-result').lang).to.equal('nl');
    expect(person.text).to.include('Small scan');
    expect(person.errors.map(({ code }) => code)).to.deep.equal(['words-missing']);
    expect(person.errors[0]!.message).to.include('"nl"').and.include('items.hours.text');
  });

  it('may be missing in every language, and can still be answered', async () => {
    const words = { en: { name: 'Bare', scales: null, items: 'none', dimensions: [] } };
    const person = await meet('samenspel-instrument', { definition: smallDefinition, words });
    await person.click('Start');
    await person.choose('shared-goal', 4);
    expect(person.element['answers']).to.deep.equal({ 'shared-goal': 5 });
    expect(person.one('#question-shared-goal').textContent).to.include('shared-goal');
  });

  it('may not be there at all', async () => {
    const person = await meet('samenspel-instrument', { definition: smallDefinition, words: undefined });
    expect(person.has('Start')).to.equal(true);
  });

  it('say to wait only when they are slow', async () => {
    const words = {
      en: {
        filling: () => new Promise<never>(() => undefined),
        conversation: () => new Promise<never>(() => undefined),
      },
    };
    class SlowScan extends TempleScan {
      protected override readonly instrument = {
        ...templeScanInstrument,
        words,
      } as unknown as typeof templeScanInstrument;
    }
    customElements.define('slow-scan', SlowScan);
    const element = document.createElement('slow-scan') as SlowScan;
    element.language = 'en';
    document.body.append(element);
    const said = () => element.shadowRoot!.textContent!;
    await aTimeout(150);
    expect(said()).to.not.include('One moment');
    await waitUntil(() => said().includes('One moment …'));
    element.remove();
  });

  it('stay text, wherever they come from', async () => {
    const words = { en: marked(smallWords.en) };
    const person = await meet('samenspel-instrument', {
      definition: smallDefinition,
      words,
      keeper: MARKUP,
      roles: [{ id: 'a', label: MARKUP }],
    });
    await person.click('Start');
    await person.goToReview();
    await person.type('#answer-our-goal', MARKUP);
    await person.type('#remark-goals', MARKUP);
    for (const item of ['shared-goal', 'stage', 'pace', 'place']) await person.choose(item, 1);
    for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
    expect(person.text).to.include(`After ‘Finish’ your answers go to ${MARKUP}.`);
    await person.click('Finish');
    await person.click('Table');
    expect(person.text).to.include(`${MARKUP}We have one shared goal.`);
    const reader = await meet('samenspel-instrument', {
      definition: smallDefinition,
      words,
      result: { ...smallResult, answers: { ...smallResult.answers, 'our-goal': MARKUP, [MARKUP]: 1 } },
    });
    expect(reader.text).to.include(MARKUP);
    for (const { root } of [person, reader]) expect(root.querySelector('img, b')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });
});

describe('a broken definition', () => {
  afterEach(leave);

  const broken = {
    'a duplicate id': { ...smallDefinition, dimensions: [goals, { ...practice, items: goals.items }] },
    'a rated item without a scale': {
      ...smallDefinition,
      dimensions: [{ ...goals, items: [{ type: 'rating', id: 'shared-goal' }] }],
    },
    'a scale that is not there': { ...smallDefinition, scales: {} },
    'a scale of one point': { ...smallDefinition, scales: { extent: { points: 1, kind: 'extent' } } },
    'another thing altogether': 'definition',
  };
  for (const [name, definition] of Object.entries(broken)) {
    it(`with ${name} says so to the participant and to the host`, async () => {
      const person = await meet('samenspel-instrument', { definition, words: smallWords });
      expect(person.one('[role=alert]').textContent)
        .to.include('This instrument cannot open because there is a fault in it.')
        .and.include('definition-broken');
      expect(person.errors.map(({ code }) => code)).to.deep.equal(['definition-broken']);
      expect(person.errors[0]!.message).to.include('allowed');
      person.element['definition'] = smallDefinition;
      await person.settled();
      await waitUntil(() => person.has('Start'));
    });
  }
});
