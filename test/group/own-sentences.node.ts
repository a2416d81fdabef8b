import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StandsOutRules } from '../../src/analysis/stands-out-rules.js';
import type { Summary } from '../../src/analysis/summary.js';
import type { Words } from '../../src/definition/words.js';
import { ownSentences } from '../../src/group/picture/own-sentences.js';

const words: Words = {
  name: 'Any',
  tagline: '',
  purpose: '',
  scales: {},
  dimensions: { trust: { name: 'Trust', about: '' } },
  items: { wind: { text: '', label: 'Wind', poles: ['north', 'south'] } },
  figure: { sunny: 'sunshine' },
};

const group = (respondents: number): Summary => ({
  instrument: 'any',
  version: '1.0.0',
  respondents,
  withheld: null,
  coarse: false,
  measures: new Map(),
  dimensions: new Map(),
  breakdown: 'none',
});

const say = (rules: StandsOutRules, texts: Readonly<Record<string, string>>, before?: Summary) =>
  ownSentences(rules, texts, words, group(6), before);

describe('own sentences', () => {
  it('say the text of a rule that holds, and nothing of one that does not', () =>
    assert.deepEqual(say({ yes: () => true, no: () => false, none: () => [] }, { yes: 'Yes.', no: 'No.', none: '' }), [
      'Yes.',
    ]));

  it('say a text once for each entry, with its names filled in', () =>
    assert.deepEqual(
      say(
        {
          one: () => [
            { what: { dimension: 'trust' }, n: 3 },
            { what: { item: 'wind' }, n: 'four' },
          ],
        },
        { one: '{{what}}: {{n}}, {{n}}.' },
      ),
      ['Trust: 3, 3.', 'Wind: four, four.'],
    ));

  it('look up poles and words of the figure, and show an id where a word is missing', () =>
    assert.deepEqual(
      say(
        {
          one: () => [
            {
              left: { item: 'wind', pole: 0 },
              right: { item: 'wind', pole: 1 },
              weather: { figure: 'sunny' },
              lost: { dimension: 'gone' },
            },
          ],
        },
        { one: '{{left}} {{right}} {{weather}} {{lost}} {{open}}' },
      ),
      ['north south sunshine gone {{open}}'],
    ));

  it('give a rule the moment before', () => {
    const rules: StandsOutRules = { grew: (summary, before) => !!before && before.respondents < summary.respondents };
    assert.deepEqual(say(rules, { grew: 'Grew.' }), []);
    assert.deepEqual(say(rules, { grew: 'Grew.' }, group(5)), ['Grew.']);
  });

  it('stop at five, in the order of the rules', () =>
    assert.deepEqual(
      say(
        { last: () => true, many: () => Array.from({ length: 9 }, (_, n) => ({ n })), out: () => true },
        { last: 'First.', many: '{{n}}', out: 'Out.' },
      ),
      ['First.', '0', '1', '2', '3'],
    ));
});
