import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boxText, isWhole, panned, wholeOf, zoomed } from '../../../src/layouts/map/box.js';

const size = [800, 600] as const;

describe('the part of a map that is seen', () => {
  it('keeps the point under the hand where it is', () => {
    const point = [200, 150] as const;
    const before = wholeOf(size);
    const after = zoomed(before, size, 2, point);
    assert.equal(after.width, 400);
    assert.equal((point[0] - after.x) / after.width, (point[0] - before.x) / before.width);
    assert.equal(isWhole(after, size), false);
  });

  it('never leaves the canvas, and is never more than the whole or less than a sixth', () => {
    const corner = zoomed(wholeOf(size), size, 4, [0, 0]);
    assert.deepEqual(panned(corner, size, -50, -50), corner);
    const far = panned(corner, size, 5000, 5000);
    assert.deepEqual([far.x + far.width, far.y + (far.width * 600) / 800], [800, 600]);
    assert.deepEqual(zoomed(far, size, 0.01, [0, 0]), wholeOf(size));
    assert.equal(zoomed(far, size, 100, [700, 500]).width, 800 / 6);
    assert.equal(boxText(wholeOf(size), size), '0 0 800 600');
  });
});
