import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { consensus } from '../../src/analysis/agreement.js';

const near = (counts: readonly number[], expected: number) => {
  const found = consensus(counts);
  assert.ok(found !== null && Math.abs(found - expected) < 5e-5, `${counts}: ${found}, expected ${expected}`);
};

test('consensus, worked out by hand from the formula of Tastle & Wierman', () => {
  near([0, 0, 6, 0, 0], 1);
  near([3, 0, 0, 0, 3], 0);
  // μ = 2; at both ends 1 − 2/4 = 1/2, log₂ = −1, share 2/5; beside the middle 1 − 1/4, log₂ ¾ = −0.415037, share 2/5.
  near([1, 1, 1, 1, 1], 1 - 0.4 - 0.4 * 0.4150375);
  // Four places, μ = 1.5: at the ends 1 − 1.5/3 = ½, log₂ = −1.
  near([1, 0, 0, 1], 0);
  near([1, 1, 1, 1], 1 - 0.5 - 0.5 * 0.2630344);
  // μ = 1; share ¾ at place 0: 1 − 1/4, log₂ = −0.415037; share ¼ at place 4: 1 − 3/4, log₂ = −2.
  near([3, 0, 0, 0, 1], 1 - 0.75 * 0.4150375 - 0.25 * 2);
});

test('edge cases', () => {
  assert.equal(consensus([0, 0, 0]), null);
  assert.equal(consensus([4]), null);
  assert.equal(consensus([]), null);
  assert.equal(consensus([1, 0]), 1);
  assert.equal(consensus([0, 0, 0, 0, 9]), 1);
});

const someCounts = fc
  .array(fc.nat(50), { minLength: 2, maxLength: 10 })
  .filter((counts) => counts.some((count) => count > 0));

test('it lies from 0 to 1, and knows no direction and no size of group', () => {
  fc.assert(
    fc.property(someCounts, fc.integer({ min: 2, max: 9 }), (counts, times) => {
      const one = consensus(counts)!;
      assert.ok(one >= 0 && one <= 1);
      assert.ok(Math.abs(one - consensus([...counts].reverse())!) < 1e-9);
      assert.ok(Math.abs(one - consensus(counts.map((count) => count * times))!) < 1e-9);
    }),
    { numRuns: 2000 },
  );
});
