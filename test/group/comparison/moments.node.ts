import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agreement } from '../../../src/definition/agreement.js';
import type { Result } from '../../../src/definition/result.js';
import { byOccasion, changedItems, momentsIn } from '../../../src/group/comparison/moments.js';
import { madeBetween } from '../../../src/group/comparison/agreements-view.js';
import { smallDefinition, smallResult } from '../../fixtures/small-definition.js';

const stored = (occasion: string | undefined, completed: string, more: object = {}) => ({
  ...smallResult,
  occasion,
  completed,
  ...more,
});
const spring = stored('spring', '2026-03-01T09:34:00.000Z');
const autumn = stored('autumn', '2026-10-01T09:34:00.000Z');

test('moments come in the order of their first completion, unless the host says otherwise', () => {
  const values = byOccasion([autumn, spring, stored('autumn', '2026-02-01T09:34:00.000Z'), stored(undefined, '')]);
  assert.deepEqual(
    momentsIn(values, undefined).map(({ id, values: all }) => [id, all.length]),
    [
      ['autumn', 2],
      ['spring', 1],
    ],
  );
  const named = [
    { id: 'spring', label: 'Lente' },
    { id: 'winter', label: 'Winter' },
  ];
  assert.deepEqual(
    momentsIn(values, named).map(({ label, values: all }) => [label, all.length]),
    [
      ['Lente', 1],
      ['Winter', 0],
    ],
  );
});

const side = (...values: readonly object[]) => ({ values, results: values as unknown as readonly Result[] });

test('what an older version asked and is gone is named, and what it could not ask yet', () => {
  const { 'shared-goal': goal, ...rest } = smallResult.answers;
  const old = { ...spring, version: '1.0.0', answers: { goal, pace: 9, gone: 3, time: rest.time } };
  const oldRead = { ...old, answers: { 'shared-goal': goal, time: rest.time } };
  const then = { values: [old], results: [oldRead as unknown as Result] };
  const changed = changedItems(smallDefinition, [then, side(autumn)]);
  assert.ok(changed.includes('gone'), 'not asked any more');
  assert.ok(changed.includes('pace'), 'an answer that does not fit its scale any more');
  assert.ok(changed.includes('stage'), 'not asked yet');
  assert.ok(!changed.includes('shared-goal'), 'it only goes by another name now');
  assert.ok(!changed.includes('time'));
});

test('an answer that nobody gave is no change of the instrument', () => {
  const { stage: _, ...answers } = smallResult.answers;
  assert.deepEqual(changedItems(smallDefinition, [side({ ...spring, answers }), side(autumn)]), []);
});

test('agreements from the earlier moment on, up to the later one', () => {
  const moments = momentsIn(byOccasion([spring, autumn, stored('winter', '2026-12-01T09:00:00.000Z')]), undefined);
  const made = (occasion: string | undefined, day: string) =>
    ({ occasion, made: `${day}T12:00:00.000Z` }) as unknown as Agreement;
  const all = [
    made('winter', '2026-12-01'),
    made('autumn', '2026-10-02'),
    made('spring', '2026-03-02'),
    made(undefined, '2026-05-01'),
    made(undefined, '2026-02-01'),
  ];
  const days = (pair: readonly [number, number]) =>
    madeBetween(all, moments, pair).map(({ made: at }) => at.slice(0, 10));
  assert.deepEqual(days([0, 1]), ['2026-03-02', '2026-05-01']);
  assert.deepEqual(days([0, 2]), ['2026-03-02', '2026-05-01', '2026-10-02']);
  assert.deepEqual(days([1, 2]), ['2026-10-02']);
});
