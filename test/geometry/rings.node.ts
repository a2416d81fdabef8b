import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  angleIn,
  arrowBetween,
  levelAt,
  NARROW,
  placeOf,
  pointAt,
  radiusOf,
  sectorsOf,
  shareOf,
  WEDGE,
  WIDE,
  widthOf,
} from '../../src/geometry/rings.js';

const LEVELS = 6;
const orders = Array.from({ length: 1_000 }, (_, order) => order);

describe('rings', () => {
  it('gives each party of a sector another place, inside it', () => {
    const shares = orders.map(shareOf);
    assert.equal(new Set(shares).size, shares.length);
    assert.ok(shares.every((share) => share > 0 && share < 1));
    assert.deepEqual(
      shares.slice(0, 9).map((share) => Math.round(share * 12)),
      [6, 2, 10, 4, 8, 1, 11, 3, 9],
    );
  });

  it('keeps the wedge at twelve o’clock free', () => {
    const sectors = sectorsOf([1, 1, 1, 1, 1, 1, 1]);
    assert.equal(sectors[0]!.from, WEDGE);
    assert.ok(Math.abs(sectors.at(-1)!.to - (360 - WEDGE)) < 1e-9);
    for (const sector of sectors) {
      assert.ok(Math.abs(sector.to - sector.from - 320 / 7) < 1e-9);
      for (const order of orders.slice(0, 100)) {
        const angle = angleIn(sector, order);
        assert.ok(angle > sector.from && angle < sector.to);
      }
    }
  });

  it('gives weight to sectors, none below thirty degrees', () => {
    const widths = sectorsOf([9, 0, 0, 0, 0, 0, 3]).map(({ from, to }) => to - from);
    assert.ok(widths.every((width) => width >= 30 - 1e-9));
    assert.ok(Math.abs(widths[0]! - 30 - 3 * (widths[6]! - 30)) < 1e-9);
    assert.ok(Math.abs(widths.reduce((sum, width) => sum + width) - 320) < 1e-9);
    assert.ok(sectorsOf([0, 0]).every(({ from, to }) => to - from === 160));
  });

  it('snaps a point to the nearest ring', () => {
    for (const rings of [WIDE, NARROW]) {
      for (let level = 0; level < LEVELS; level++) {
        for (const angle of [25, 143, 300]) {
          assert.equal(levelAt(rings, placeOf(rings, angle, level, LEVELS), LEVELS), level);
          assert.equal(levelAt(rings, pointAt(rings, angle, radiusOf(rings, level, LEVELS) + 4), LEVELS), level);
        }
      }
      assert.equal(levelAt(rings, rings.centre, LEVELS), LEVELS - 1);
      assert.equal(levelAt(rings, [0, 0], LEVELS), 0);
    }
  });

  it('has rings of the right size and lines of the right width', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((level) => radiusOf(WIDE, level, LEVELS)),
      [348, 312, 264, 216, 168, 120],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((level) => Math.round(widthOf(WIDE, level, LEVELS) * 2) / 2),
      [0, 1, 2, 3.5, 5, 7],
    );
    assert.equal(radiusOf(WIDE, 1, 2), WIDE.inner);
  });

  it('bows an arrow clockwise, and draws only a head one ring apart', () => {
    const from = placeOf(WIDE, 90, 1, LEVELS);
    const far = arrowBetween(from, placeOf(WIDE, 90, 4, LEVELS), [17, 16], WIDE);
    assert.ok(far.line);
    assert.ok(far.line[1][1] > from[1], 'clockwise of three o’clock is down');
    assert.ok(Math.abs(far.head[0][0] - (placeOf(WIDE, 90, 4, LEVELS)[0] + 16)) < 4);
    const near = arrowBetween(from, placeOf(WIDE, 90, 2, LEVELS), [17, 16], WIDE);
    assert.equal(near.line, null);
    assert.ok(near.head[0][0] < near.head[1][0], 'inwards');
    assert.ok(near.head.flat().every(Number.isFinite));
  });
});
