import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outcomeOf } from '../../src/analysis/outcome.js';

test('low: half or more below the middle', () => {
  assert.equal(outcomeOf([2, 2, 4, 0, 0]), 'low');
  assert.equal(outcomeOf([1, 2, 4, 0, 0]), null);
  assert.equal(outcomeOf([3, 1, 1, 1, 0]), 'low');
});

test('high: half or more above the middle', () => {
  assert.equal(outcomeOf([0, 0, 4, 2, 2]), 'high');
  assert.equal(outcomeOf([0, 0, 4, 2, 1]), null);
});

test('an even scale has its middle between two answers', () => {
  assert.equal(outcomeOf([0, 5, 0, 0]), 'low');
  assert.equal(outcomeOf([0, 0, 5, 0]), 'high');
});

test('divided: a third and two people on both sides, half the scale apart', () => {
  assert.equal(outcomeOf([3, 0, 2, 0, 3]), 'divided');
  assert.equal(outcomeOf([0, 2, 2, 2, 0]), 'divided');
  // Just under a third above: 3 of 10.
  assert.equal(outcomeOf([4, 0, 3, 0, 3]), null);
  assert.equal(outcomeOf([3, 0, 3, 0, 3]), 'divided');
  // One person is no camp.
  assert.equal(outcomeOf([1, 0, 0, 0, 1]), null);
  assert.equal(outcomeOf([2, 0, 0, 0, 1]), 'low');
});

test('beside each other at the middle of an even scale is not divided', () => {
  assert.equal(outcomeOf([0, 3, 3, 0]), null);
  assert.equal(outcomeOf([0, 3, 0, 3]), 'divided');
  // Seven places, one step either side of the middle: 2 places apart, half the scale is 3.
  assert.equal(outcomeOf([0, 0, 3, 0, 3, 0, 0]), null);
  assert.equal(outcomeOf([0, 3, 0, 0, 3, 0, 0]), 'divided');
});

test('divided goes before low', () => {
  assert.equal(outcomeOf([6, 0, 0, 0, 4]), 'divided');
});

test('no outcome from one answer, except in the picture of one person', () => {
  assert.equal(outcomeOf([1, 0, 0, 0, 0]), null);
  assert.equal(outcomeOf([1, 0, 0, 0, 0], true), 'low');
  assert.equal(outcomeOf([0, 0, 0, 1, 0], true), 'high');
  assert.equal(outcomeOf([0, 0, 1, 0, 0], true), null);
  assert.equal(outcomeOf([0, 0, 0, 0, 0], true), null);
});

test('turned round, low and high change places and divided stays', () => {
  const turned = { low: 'high', high: 'low', divided: 'divided' } as const;
  fc.assert(
    fc.property(fc.array(fc.nat(8), { minLength: 2, maxLength: 10 }), (counts) => {
      const one = outcomeOf(counts);
      assert.equal(outcomeOf([...counts].reverse()), one && turned[one]);
    }),
    { numRuns: 2000 },
  );
});
