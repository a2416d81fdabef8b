import { expect } from '@open-wc/testing';
import '../../src/instruments/instrument/define.js';
import { smallDefinition, smallResult, smallWords } from '../fixtures/small-definition.js';
import { leave, meet } from './participant.js';

const read = (result: unknown) =>
  meet('samenspel-instrument', { definition: smallDefinition, words: smallWords, result });

describe('a stored result', () => {
  afterEach(leave);

  for (const [form, value] of [
    ['an object', smallResult],
    ['JSON text', JSON.stringify(smallResult)],
  ] as const) {
    it(`is read as ${form}, and cannot be changed`, async () => {
      const reader = await read(value);
      expect(reader.text).to.include('These are saved answers.').and.include('Completed on 1 March 2026');
      for (const said of ['Mostly true', 'now: A little true · wanted: I don’t know', 'Sprout', 'Mostly: calm']) {
        expect(reader.text).to.include(said);
      }
      expect(reader.text).to.include('At work').and.include('People · Room').and.include('12.5 hours');
      expect(reader.text).to.include('1 April 2026').and.include('We talk about this often.');
      expect(reader.all('input, textarea, .bar').length).to.equal(0);
      expect(reader.has('Change my answers')).to.equal(false);
      expect(reader.errors).to.deep.equal([]);
      await reader.click('Table');
      expect(reader.all('table').length).to.equal(2);
    });
  }

  const wrong = [
    ['no JSON', '{"format":1,', 'result-broken', 'We cannot read these answers. Nothing was erased.'],
    ['nothing like a result', 42, 'result-broken', 'We cannot read these answers.'],
    [
      'another instrument',
      { ...smallResult, instrument: 'temple-scan' },
      'result-other',
      'belong to another instrument: temple-scan.',
    ],
    [
      'a newer version',
      { ...smallResult, version: '2.0.0' },
      'result-newer',
      'belong to version 2.0.0. This page knows 1.2.0.',
    ],
    ['a newer format', { ...smallResult, format: 2 }, 'result-newer', 'version format 2. This page knows format 1.'],
  ] as const;
  for (const [name, value, code, message] of wrong) {
    it(`of ${name} is refused, with what happened and what to do`, async () => {
      const reader = await read(value);
      expect(reader.one('[role=alert]').textContent).to.include(message).and.include(code);
      expect(reader.errors.map((error) => error.code)).to.deep.equal([code]);
      expect(reader.errors[0]!.message).to.not.equal('');
      expect(reader.all('.own').length).to.equal(0);
      reader.element['result'] = smallResult;
      await reader.settled();
      expect(reader.all('.own').length).to.equal(1);
    });
  }

  it('names both versions to the host', async () => {
    const reader = await read({ ...smallResult, version: '2.0.0' });
    expect(reader.errors[0]!.message).to.include('2.0.0').and.include('1.2.0');
  });

  it('keeps an answer outside the scale apart, and names it', async () => {
    const answers = { ...smallResult.answers, 'shared-goal': 9, gone: 'x' };
    const reader = await read({ ...smallResult, answers, remarks: { goals: 7 } });
    expect(reader.text).to.include('no longer fit here: shared goal, gone, Remark about Goals.');
    expect(reader.text).to.include('Sprout');
    expect(reader.errors.map(({ code }) => code)).to.deep.equal(['answers-aside']);
    expect(reader.errors[0]!.message).to.include('"shared-goal":9');
  });

  it('with a key that reaches for the prototype changes nothing', async () => {
    const text = JSON.stringify(smallResult).replace('"answers":{', '"answers":{"__proto__":{"polluted":true},');
    const reader = await read(text);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(reader.text).to.include('no longer fit here: __proto__.').and.include('Mostly true');
    expect(reader.errors.map(({ code }) => code)).to.deep.equal(['answers-aside']);
  });

  it('of an older version says so', async () => {
    const { 'shared-goal': goal, ...answers } = smallResult.answers;
    const reader = await read({ ...smallResult, version: '1.0.0', answers: { ...answers, goal } });
    expect(reader.text).to.include('Completed with version 1.0.0').and.include('Mostly true');
  });

  it('without answers shows the poster’s picture and says so', async () => {
    const reader = await read({ ...smallResult, answers: {}, remarks: {} });
    expect(reader.text).to.include('No answers yet');
    expect(reader.all('svg').length).to.be.at.least(1);
  });

  it('leaves the draft of who looks alone', async () => {
    const given = { definition: smallDefinition, words: smallWords, keepDraft: true };
    const person = await meet('samenspel-instrument', given);
    await person.click('Start');
    await person.choose('shared-goal', 1);
    person.element['result'] = smallResult;
    await person.settled();
    expect(person.text).to.include('These are saved answers.');
    person.element['result'] = null;
    await person.settled();
    expect(person.element['answers']).to.deep.equal({ 'shared-goal': 2 });
    await person.choose('shared-goal', 2);
    expect(localStorage.getItem(localStorage.key(0)!)).to.include('"shared-goal":3');
  });
});
