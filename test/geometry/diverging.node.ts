import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { divergingBar } from '../../src/geometry/diverging.js';

const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 10 });
const near = (one: number, other: number): void => assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);

test('lays half of the middle answer on either side', () => {
  assert.deepEqual(divergingBar([1, 2, 1], 100), [
    { place: 0, count: 1, x: -50, width: 25 },
    { place: 1, count: 2, x: -25, width: 50 },
    { place: 2, count: 1, x: 25, width: 25 },
  ]);
});

test('has no middle answer on an even scale', () => {
  assert.deepEqual(
    divergingBar([3, 1], 100).map(({ x }) => x),
    [-75, 0],
  );
});

test('opens at the middle', () => {
  assert.deepEqual(
    divergingBar([1, 2, 1], 100, 10).map(({ x, width }) => [x, x + width]),
    [
      [-55, -30],
      [-30, -5],
      [5, 30],
      [30, 55],
    ],
  );
});

test('gives everybody the same width, without holes', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const segments = divergingBar(given, 300);
      const total = given.reduce((sum, count) => sum + count, 0);
      if (total === 0) return assert.deepEqual(segments, []);
      for (const { count, width } of segments) near(width, (count / total) * 300);
      segments.slice(1).forEach(({ x }, at) => near(x, segments[at]!.x + segments[at]!.width));
      near(segments.at(-1)!.x + segments.at(-1)!.width - segments[0]!.x, 300);
    }),
  );
});
