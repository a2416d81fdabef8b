import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dotSize, isMany } from '../../../src/instruments/co-creation-wheel/dots.js';
import {
  angleOf,
  cornerOf,
  FIRST,
  labelSpot,
  middleOf,
  polar,
  QUARTER,
  RIM,
  RING,
  SECTOR,
  shiftOf,
  SIDE,
} from '../../../src/instruments/co-creation-wheel/geometry.js';
import {
  besideAt,
  brokenPiece,
  dotsInRing,
  spokeTo,
} from '../../../src/instruments/co-creation-wheel/group-geometry.js';

const near = (one: number, other: number, within = 0.51) =>
  assert.ok(Math.abs(one - other) <= within, `${one} is not ${other}`);

describe('the geometry of the wheel', () => {
  it('has the ring middles of the first spoke where the dossier puts them', () => {
    const expected = [
      [314, 197],
      [317, 173],
      [320, 149],
      [323, 126],
      [326, 102],
    ];
    expected.forEach(([x, y], place) => {
      const [across, down] = polar(middleOf(place), angleOf(0));
      near(SIDE / 2 + across, x!);
      near(SIDE / 2 + down, y!);
    });
    assert.equal(middleOf(4) + RING / 2, RIM);
    assert.equal(angleOf(23), 360 - angleOf(0));
  });

  it('ends a spoke in the ring of the answer, just short of its outer edge', () => {
    for (const place of [0, 1, 2, 3, 4]) {
      assert.deepEqual(spokeTo(place), [FIRST, FIRST + RING * (place + 1) - 2]);
    }
  });

  it('covers with a broken spoke the rings that somebody chose, and never the middle one', () => {
    assert.deepEqual(brokenPiece([3, 0, 1, 0, 4], 0, 1), [94, 114]);
    assert.deepEqual(brokenPiece([3, 2, 1, 0, 4], 0, 1), [94, 138]);
    assert.deepEqual(brokenPiece([3, 2, 1, 0, 4], 3, 4), [190, 210]);
    assert.deepEqual(brokenPiece([3, 2, 1, 1, 4], 3, 4), [166, 210]);
  });

  it('gives each person one dot, none on another, all inside ring and sector', () => {
    for (const many of [false, true]) {
      for (let count = 0; count <= (many ? 40 : 20); count++) {
        for (const place of [0, 4]) {
          const dots = dotsInRing(count, place, many);
          assert.equal(dots.length, count);
          dots.forEach(([x, y], at) => {
            for (const [otherX, otherY] of dots.slice(at + 1)) {
              assert.ok(Math.hypot(x - otherX, y - otherY) >= dotSize(many) + 0.4);
            }
            const reach = dotSize(many) / 2;
            assert.ok(Math.abs(-y - middleOf(place)) + reach <= RING / 2, `${count} rows`);
            // The sector is as wide as its radius allows.
            assert.ok(Math.abs(x) + reach <= -y * Math.tan((SECTOR / 2) * (Math.PI / 180)) + 0.1, `${count} columns`);
          });
        }
      }
    }
    assert.equal(isMany(20), false);
    assert.equal(isMany(21), true);
  });

  it('makes equal blocks of equal numbers in every ring', () => {
    const block = (place: number) => dotsInRing(7, place, false).map(([x, y]) => [x, y + middleOf(place)]);
    assert.deepEqual(block(0), block(4));
  });

  it('sets marks beside a spoke clear of its bar', () => {
    for (const place of [0, 1, 2, 3, 4]) assert.ok(besideAt(place) >= 11 && besideAt(place) <= 13);
  });

  it('mirrors names and corners, and keeps them on the canvas', () => {
    for (let element = 0; element < 6; element++) {
      const [one, other] = [labelSpot(element), labelSpot(11 - element)];
      near(one.x, -other.x, 0.02);
      near(one.y, other.y, 0.02);
      assert.deepEqual([one.anchor, other.anchor], ['start', 'end']);
      assert.ok(one.room > 71 && one.x + one.room <= SIDE / 2);
    }
    assert.deepEqual(
      [0, 1, 2, 3].map((quadrant) => [cornerOf(quadrant).x, cornerOf(quadrant).y]),
      [
        [292, -266],
        [292, 250],
        [-292, 250],
        [-292, -266],
      ],
    );
  });

  it('cuts quarters that hold their quadrant and 12 beyond both lines', () => {
    [0, 1, 2, 3].forEach((quadrant) => {
      const [x, y] = shiftOf(quadrant);
      const [middleX, middleY] = polar(RIM, quadrant * 90 + 45);
      for (const at of [x + middleX, y + middleY]) assert.ok(at > 0 && at < QUARTER);
      assert.deepEqual(
        [x, y].map((one) => Math.min(one, QUARTER - one)),
        [12, 12],
      );
    });
  });
});
