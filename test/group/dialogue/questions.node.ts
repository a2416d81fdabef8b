import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DimensionSummary } from '../../../src/analysis/summary.js';
import {
  outcomeOfDimension,
  outcomeOfTopic,
  outcomeWord,
  questionsFor,
} from '../../../src/group/dialogue/questions.js';

const dimension = (part: Partial<DimensionSummary>): DimensionSummary => ({
  id: 'process',
  outcome: null,
  blindSpot: null,
  read: [],
  ...part,
});
const words = { low: ['l1', 'l2'], high: ['h'], divided: ['d'], blindSpot: ['b'] };

test('what made the group choose it goes before what the dimension comes to', () => {
  assert.equal(outcomeOfTopic({ dimension: 'process', outcome: 'low' }, dimension({ outcome: 'high' })), 'low');
  assert.equal(outcomeOfTopic({ dimension: 'process' }, dimension({ outcome: 'high' })), 'high');
  assert.equal(outcomeOfTopic({ dimension: 'process' }, undefined), null, 'before the picture is open');
});

test('a blind spot counts where the group as a whole has no outcome', () => {
  assert.equal(outcomeOfDimension(dimension({ blindSpot: 'resident' })), 'blind-spot');
  assert.equal(outcomeOfDimension(dimension({ blindSpot: 'resident', outcome: 'divided' })), 'divided');
});

test('the questions fit the outcome', () => {
  assert.deepEqual(questionsFor(words, 'low'), ['l1', 'l2']);
  assert.deepEqual(questionsFor(words, 'blind-spot'), ['b']);
});

test('without an outcome, or without questions for it, all are asked, gentle ones first', () => {
  assert.deepEqual(questionsFor(words, null), ['h', 'l1', 'l2', 'd', 'b']);
  assert.deepEqual(questionsFor({ ...words, divided: [] }, 'divided'), ['h', 'l1', 'l2', 'b']);
  assert.deepEqual(questionsFor({ open: ['o'] }, 'high'), ['o']);
});

test('words that a host left out give no question, and no error', () => {
  assert.deepEqual(questionsFor(undefined, 'low'), []);
  assert.deepEqual(questionsFor({}, null), []);
});

test('a dimension may call low and high by names of its own', () => {
  const translate = (key: string) => key;
  const named = { name: 'x', about: 'x', reads: { low: 'krap', high: 'ruim' } };
  assert.equal(outcomeWord('low', named, translate), 'krap');
  assert.equal(outcomeWord('high', { name: 'x', about: 'x' }, translate), 'group.high');
  assert.equal(outcomeWord('divided', named, translate), 'group.divided');
  assert.equal(outcomeWord('blind-spot', undefined, translate), 'group.blindSpot');
});
