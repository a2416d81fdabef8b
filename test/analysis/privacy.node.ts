import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Definition } from '../../src/definition/definition.js';
import { fewestShown, MINIMUM, privacyOf, privacyWithin } from '../../src/analysis/privacy.js';
import { smallDefinition } from '../fixtures/small-definition.js';

const strict: Definition = {
  ...smallDefinition,
  privacy: { minGroup: 6, minRole: 5, byRole: true, reveal: 'together', lots: 3, coarse: true },
};

test('the general rules', () => {
  assert.deepEqual(privacyOf(smallDefinition), {
    minGroup: MINIMUM,
    minRole: MINIMUM,
    byRole: true,
    reveal: 'together',
    lots: MINIMUM,
    coarse: false,
    open: false,
  });
});

test('a host raises the minimum, and lowers only the general one', () => {
  assert.equal(privacyOf(smallDefinition, { minimum: 8 }).minGroup, 8);
  assert.equal(privacyOf(smallDefinition, { minimum: 3 }).minRole, 3);
  assert.equal(privacyOf(strict, { minimum: 3 }).minGroup, 6);
  assert.equal(privacyOf(strict, { minimum: 9 }).minRole, 9);
});

test('a minimum that is none leaves the general one', () => {
  for (const minimum of [NaN, 0, -5, 2.5, Infinity])
    assert.equal(privacyOf(smallDefinition, { minimum }).minGroup, MINIMUM);
});

test('answers are open only where a host says so and the instrument has no rules of its own', () => {
  assert.equal(privacyOf(smallDefinition, { openAnswers: true }).open, true);
  assert.equal(privacyOf(strict, { openAnswers: true }).open, false);
  assert.equal(fewestShown(privacyOf(smallDefinition, { openAnswers: true })), 1);
});

test('late answers never join in lots below the minimum', () => {
  assert.equal(privacyOf(strict).lots, MINIMUM);
  assert.equal(privacyOf(strict, { minimum: 7 }).lots, 7);
});

test('a dimension may be stricter than its instrument', () => {
  const dimension = { ...smallDefinition.dimensions[0], privacy: { minGroup: 7, byRole: false, coarse: true } };
  const definition: Definition = { ...smallDefinition, dimensions: [dimension] };
  const privacy = privacyOf(definition, { openAnswers: true });
  assert.equal(privacy.coarse, true);
  assert.equal(privacy.open, false);
  assert.equal(privacy.byRole, true);
  const within = privacyWithin(privacy, dimension);
  assert.deepEqual([within.minGroup, within.minRole, within.byRole], [7, MINIMUM, false]);
});
