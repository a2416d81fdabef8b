import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossoversOf, ownCrossoversOf } from '../../src/analysis/crossovers.js';
import { privacyOf } from '../../src/analysis/privacy.js';
import { ownSummary } from '../../src/analysis/own-summary.js';
import { summarize } from '../../src/analysis/summarize.js';
import { tallyOf, type Countable } from '../../src/analysis/tally.js';
import type { Definition } from '../../src/definition/definition.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { people } from '../fixtures/small-group.js';

type When = Definition['next'][number]['when'];
const goals = (outcome: 'low' | 'high' | 'divided' | 'blind-spot'): When => ({ dimension: 'goals', outcome });
const practice = (outcome: 'low' | 'high' | 'divided' | 'blind-spot'): When => ({ dimension: 'practice', outcome });
const always: When = { always: true };

/** The small instrument with these crossovers; each leads to an instrument called after its place. */
const leading = (...whens: readonly When[]): Definition => ({
  ...smallDefinition,
  next: whens.map((when, place) => ({ when, to: `scan-${place}` })),
});
const groupOf = (group: readonly Countable[]) =>
  summarize(smallDefinition, tallyOf(smallDefinition, group), privacyOf(smallDefinition));
const chosen = (definition: Definition, group: readonly Countable[]) =>
  crossoversOf(definition, groupOf(group)).map(({ place }) => place);

const low = { 'shared-goal': 1, time: { now: 1 }, stage: 'seed' };
const high = { 'shared-goal': 5, time: { now: 5 }, stage: 'flower' };
const fast = { pace: 3 };

test('only what holds, the most telling first, at most two', () => {
  const definition = leading(always, practice('high'), goals('low'), goals('high'), goals('divided'));
  assert.deepEqual(chosen(definition, people(10, { ...low, ...fast })), [2, 1]);
  assert.deepEqual(chosen(definition, [...people(5, { ...low, ...fast }), ...people(5, { ...high, ...fast })]), [4, 1]);
  assert.deepEqual(chosen(definition, people(10, {})), [0]);
});

test('low before a blind spot, and a blind spot before high', () => {
  const definition = leading(practice('high'), goals('blind-spot'), goals('low'));
  const group = [...people(12, { ...high, ...fast }, 'teacher'), ...people(6, { ...low, ...fast }, 'student')];
  assert.deepEqual(
    groupOf(group).dimensions.get('goals')?.blindSpot,
    'student',
    'the group that this test is about has a blind spot',
  );
  assert.deepEqual(chosen(definition, group), [1, 0]);
  assert.deepEqual(chosen(leading(practice('high'), goals('low')), people(10, { ...low, ...fast })), [1, 0]);
});

test('equals in the order of the list, and each instrument once', () => {
  const group = people(10, { ...low, pace: -3 });
  const definition = leading(practice('low'), goals('low'), always);
  assert.deepEqual(chosen(definition, group), [0, 1]);
  const twice = { ...definition, next: definition.next.map((one, at) => ({ ...one, to: at < 2 ? 'same' : 'other' })) };
  assert.deepEqual(crossoversOf(twice, groupOf(group)), [
    { to: 'same', place: 0 },
    { to: 'other', place: 2 },
  ]);
});

test('a group below the minimum has only what always helps', () => {
  assert.deepEqual(chosen(leading(goals('low'), always), people(4, low)), [1]);
});

test('one person: low or high of a dimension with two answers, never divided', () => {
  const definition = leading(goals('divided'), goals('low'), practice('high'), always);
  const own = (answers: Readonly<Record<string, unknown>>) =>
    ownCrossoversOf(definition, ownSummary(smallDefinition, { respondent: {}, answers })).map(({ place }) => place);
  assert.deepEqual(own(low), [1, 3]);
  assert.deepEqual(own({ 'shared-goal': 1 }), [3], 'one answer');
  assert.deepEqual(own(fast), [3], 'the one item of its dimension');
  assert.deepEqual(own({ ...low, 'shared-goal': 'unknown', stage: 'unknown' }), [3], 'one point');
});
