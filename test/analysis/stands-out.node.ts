import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Definition } from '../../src/definition/definition.js';
import { privacyOf } from '../../src/analysis/privacy.js';
import { standsOut } from '../../src/analysis/stands-out.js';
import { summarize } from '../../src/analysis/summarize.js';
import { tallyOf, type Countable } from '../../src/analysis/tally.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { people } from '../fixtures/small-group.js';

const found = (group: readonly Countable[], definition: Definition = smallDefinition, coarse = false) =>
  standsOut(definition, summarize(definition, tallyOf(definition, group), { ...privacyOf(definition), coarse }));
const named = (...args: Parameters<typeof found>) => found(...args).map(({ kind, measure }) => `${kind} ${measure}`);

test('divided, then blind spots, low, high and unknown', () => {
  const teacher = { 'shared-goal': 1, time: { now: 1, wanted: 5 }, stage: 'flower', pace: 'unknown' };
  const student = { 'shared-goal': 5, time: { now: 2, wanted: 5 }, stage: 'flower', pace: 0 };
  assert.deepEqual(named([...people(5, teacher, 'teacher'), ...people(5, student, 'student')]), [
    'divided shared-goal',
    'blind-spot shared-goal',
    'blind-spot time/now',
    'low time/now',
    'high stage',
    'unknown pace',
  ]);
});

test('what is wanted is not called high: the dimension is read by now', () => {
  assert.deepEqual(named(people(6, { time: { now: 3, wanted: 5 } })), []);
});

test('where low is good news, high comes first', () => {
  const [goals, practice] = smallDefinition.dimensions;
  const turned: Definition = { ...smallDefinition, dimensions: [{ ...goals, favourable: 'low' }, practice] };
  const group = people(6, { 'shared-goal': 1, stage: 'flower' });
  assert.deepEqual(named(group), ['low shared-goal', 'high stage']);
  assert.deepEqual(named(group, turned), ['high stage', 'low shared-goal']);
});

test('where low and high mean nothing they are not said, but divided is', () => {
  const [goals, practice] = smallDefinition.dimensions;
  const neither: Definition = { ...smallDefinition, dimensions: [{ ...goals, reads: 'none' }, practice] };
  const low = { 'shared-goal': 1, stage: 'flower' };
  assert.deepEqual(named(people(6, low), neither), []);
  assert.deepEqual(named([...people(3, low), ...people(3, { 'shared-goal': 5 })], neither), ['divided shared-goal']);
});

test('within a kind the strongest first', () => {
  const group = [
    ...people(4, { 'shared-goal': 2, pace: -3, stage: 'seed' }),
    ...people(2, { 'shared-goal': 3, pace: -3, stage: 'sprout' }),
  ];
  assert.deepEqual(named(group), ['low pace', 'low stage', 'low shared-goal']);
});

test('each has its reason, as data', () => {
  const reasonOf = (group: readonly Countable[], coarse = false) => found(group, smallDefinition, coarse)[0]?.reason;
  const answers = (point: unknown) => ({ 'shared-goal': point });
  const divided = [
    ...people(2, answers(1)),
    ...people(3, answers(2)),
    ...people(1, answers(3)),
    ...people(4, answers(5)),
  ];
  assert.deepEqual(reasonOf(divided), { rule: 'divided', low: 5, lowPlace: 1, high: 4, highPlace: 4 });
  assert.deepEqual(reasonOf(divided, true), { rule: 'divided', low: null, lowPlace: 1, high: null, highPlace: 4 });
  const low = [...people(5, answers(1)), ...people(2, answers(2)), ...people(2, answers(4))];
  assert.deepEqual(reasonOf(low), { rule: 'low', n: 7, total: 9, place: 1 });
  assert.deepEqual(reasonOf(low, true), { rule: 'low', n: null, total: null, place: 1 });
  const high = [...people(6, answers(4)), ...people(2, answers(3))];
  assert.deepEqual(reasonOf(high), { rule: 'high', n: 6, total: 8, place: 3 });
  const spot = [...people(5, answers(2), 'teacher'), ...people(15, answers(3), 'student')];
  assert.deepEqual(reasonOf(spot), { rule: 'blind-spot', role: 'teacher', onePlace: 1, otherPlace: 2 });
  const unknown = [...people(6, answers(3)), ...people(3, answers('unknown'))];
  assert.deepEqual(reasonOf(unknown), { rule: 'unknown', n: 3, total: 9 });
  assert.equal(reasonOf([...people(7, answers(3)), ...people(3, answers('unknown'))]), undefined);
});

test('on an even scale the answer beside the middle is the one that is named', () => {
  const definition: Definition = {
    ...smallDefinition,
    scales: { extent: { points: 4, kind: 'extent' } },
  };
  assert.deepEqual(found(people(6, { 'shared-goal': 1 }), definition)[0]!.reason, {
    rule: 'low',
    n: 6,
    total: 6,
    place: 1,
  });
  assert.deepEqual(found(people(6, { 'shared-goal': 4 }), definition)[0]!.reason, {
    rule: 'high',
    n: 6,
    total: 6,
    place: 2,
  });
});

test('that nobody knows it stands out, although no point can be shown', () => {
  assert.deepEqual(named(people(8, { 'shared-goal': 'unknown' })), ['unknown shared-goal']);
  assert.deepEqual(named(people(8, { 'shared-goal': 'unknown' }), smallDefinition, true), ['unknown shared-goal']);
});

test('where points are held back, those who do not know are counted among all respondents', () => {
  const group = [...people(3, { 'shared-goal': 1 }), ...people(6, { 'shared-goal': 'unknown' }), ...people(3, {})];
  assert.deepEqual(found(group)[0]?.reason, { rule: 'unknown', n: 6, total: 12 });
});

test('nothing stands out in a group that is too small', () => {
  assert.deepEqual(named(people(4, { 'shared-goal': 1 })), []);
});
