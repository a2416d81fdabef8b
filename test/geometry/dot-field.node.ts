import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dotsIn } from '../../src/geometry/dot-field.js';

test('every dot is seen: none overlaps another or leaves its cell', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 12, max: 170 }),
      fc.integer({ min: 12, max: 60 }),
      fc.integer({ min: 1, max: 200 }),
      fc.nat(),
      (width, height, most, some) => {
        const count = 1 + (some % most);
        const { radius, dots } = dotsIn({ width, height }, most);
        const middles = dots(count);
        assert.equal(middles.length, count);
        for (const [x, y] of middles) {
          assert.ok(x - radius >= -1e-9 && x + radius <= width + 1e-9, `${x} of ${width}, radius ${radius}`);
          assert.ok(y - radius >= -1e-9 && y + radius <= height + 1e-9, `${y} of ${height}, radius ${radius}`);
        }
        middles.forEach(([x, y], at) => {
          for (const [otherX, otherY] of middles.slice(at + 1)) {
            assert.ok(Math.hypot(x - otherX, y - otherY) > 2 * radius);
          }
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('one person is a dot in the middle, and as large as dots get', () => {
  const { radius, dots } = dotsIn({ width: 60, height: 40 }, 1);
  assert.deepEqual(dots(1), [[30, 20]]);
  assert.equal(radius, 4.5);
});
