import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeOnLine, stackDots } from '../../src/geometry/dot-stack.js';
import { hatchesOf, hatchPath } from '../../src/geometry/hatch.js';

test('no dot covers another, and each stays where its value is', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 40 }), (places) => {
      const dots = stackDots(places, 8);
      assert.deepEqual(
        dots.map(({ x }) => x).sort((a, b) => a - b),
        [...places].sort((a, b) => a - b),
      );
      for (const [at, one] of dots.entries()) {
        for (const other of dots.slice(at + 1)) {
          assert.ok(one.level !== other.level || Math.abs(one.x - other.x) >= 8);
        }
      }
    }),
  );
});

test('stands in the middle of a line without length', () => {
  assert.equal(placeOnLine(5, 5, 5, 100), 50);
  assert.equal(placeOnLine(5, 0, 20, 100), 25);
});

test('gives every point of a scale its own hatch between the open and the solid end', () => {
  for (let points = 2; points <= 10; points++) {
    const hatches = hatchesOf(points);
    assert.equal(hatches.length, points);
    assert.equal(new Set(hatches.slice(1, -1)).size, Math.max(0, points - 2));
    assert.ok(hatches.slice(1, -1).every((hatch) => hatch !== 'none'));
  }
});

test('keeps every line of a hatch inside its area', () => {
  const area = { x: 10, y: 20, width: 33, height: 17 };
  for (const hatch of hatchesOf(10).slice(1, -1)) {
    const path = hatchPath(area, hatch);
    assert.notEqual(path, '', hatch);
    for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)) {
      assert.ok(Number(x) >= 10 && Number(x) <= 43.001 && Number(y) >= 20 && Number(y) <= 37.001, `${hatch} ${x} ${y}`);
    }
  }
  assert.equal(hatchPath({ ...area, width: 0 }, 'dots'), '');
});
