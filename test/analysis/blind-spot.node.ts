import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blindSpotOf, cliffsDelta } from '../../src/analysis/blind-spot.js';

test("Cliff's delta is 1 where all lie higher, 0 where nothing differs", () => {
  assert.equal(cliffsDelta([0, 0, 3], [3, 0, 0]), 1);
  assert.equal(cliffsDelta([3, 0, 0], [0, 0, 3]), -1);
  assert.equal(cliffsDelta([1, 1, 1], [2, 2, 2]), 0);
  assert.equal(cliffsDelta([0, 0], [1, 0]), null);
});

test("Cliff's delta from counts is the same as pair by pair", () => {
  const people = (counts: readonly number[]) => counts.flatMap((count, place) => Array<number>(count).fill(place));
  const five = fc.array(fc.nat(6), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(five, five, (one, other) => {
      const [xs, ys] = [people(one), people(other)];
      const pairs = xs.flatMap((x) => ys.map((y) => Math.sign(x - y)));
      const expected = pairs.length === 0 ? null : pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length;
      assert.equal(cliffsDelta(one, other), expected);
    }),
  );
});

const total = [5, 0, 1, 4, 6];

test('a role that sees it otherwise, with both middles', () => {
  const found = blindSpotOf([{ role: 'teacher', counts: [5, 0, 0, 0, 0] }], total, 5);
  assert.deepEqual(found, { role: 'teacher', median: 0, others: 4 });
});

test('of several the clearest', () => {
  const candidates = [
    { role: 'client', counts: [0, 0, 0, 1, 5] },
    { role: 'teacher', counts: [5, 0, 0, 0, 0] },
  ];
  assert.equal(blindSpotOf(candidates, total, 5)?.role, 'teacher');
});

test('none where either side is too small, the difference is not large, or the medians are the same', () => {
  assert.equal(blindSpotOf([{ role: 'teacher', counts: [4, 0, 0, 0, 0] }], [4, 0, 0, 0, 9], 5), null);
  assert.equal(blindSpotOf([{ role: 'teacher', counts: [9, 0, 0, 0, 0] }], [9, 0, 0, 0, 4], 5), null);
  assert.equal(blindSpotOf([{ role: 'teacher', counts: [1, 1, 1, 1, 1] }], [2, 2, 2, 2, 2], 5), null);
  // The medians are a place apart, but delta is only 1/6.
  assert.equal(blindSpotOf([{ role: 'teacher', counts: [3, 3] }], [5, 7], 5), null);
  // Delta 0.5, but both have their middle at the lowest answer.
  assert.equal(blindSpotOf([{ role: 'teacher', counts: [6, 0] }], [9, 3], 5), null);
  assert.equal(blindSpotOf([{ role: 'teacher', counts: [1, 0, 0, 0, 0] }], [1, 0, 0, 0, 9], 1), null);
});
