import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CELL,
  HUB,
  middleOf,
  PIVOT,
  polar,
  SEGMENT,
  stationOf,
  STRIP,
  stopAt,
  TRACK_WIDTH,
  TRACKS,
  WIND_FROM,
} from '../../../src/instruments/network-barometer/geometry.js';
import {
  dotsFor,
  dotsInTrack,
  dotsOnStop,
  rowsOf,
  wayOf,
} from '../../../src/instruments/network-barometer/group-geometry.js';

const distance = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
  Math.hypot(ax - bx, ay - by);
const angleAt = ([x, y]: readonly [number, number]) => (Math.atan2(x - PIVOT[0], PIVOT[1] - y) * 180) / Math.PI;
const closest = (dots: readonly (readonly [number, number])[]) =>
  Math.min(...dots.flatMap((one, at) => dots.slice(at + 1).map((other) => distance(one, other))));

describe('the dial', () => {
  it('has its answers at the angles of the sketch', () => {
    assert.deepEqual([0, 1, 2, 3, 4].map(middleOf), [-72, -36, 0, 36, 72]);
    const rounded = (radius: number) => [0, 1, 2, 3, 4].map((place) => polar(radius, middleOf(place)).map(Math.round));
    assert.deepEqual(rounded(118), [
      [38, 132],
      [81, 73],
      [150, 50],
      [219, 73],
      [262, 132],
    ]);
    assert.deepEqual(rounded(46), [
      [106, 154],
      [123, 131],
      [150, 122],
      [177, 131],
      [194, 154],
    ]);
  });

  it('has four tracks next to each other, between rim and hub', () => {
    TRACKS.forEach((outer, at) => assert.equal(outer - TRACK_WIDTH, TRACKS[at + 1] ?? HUB));
  });

  for (const respondents of [5, 14, 20, 21, 40]) {
    it(`keeps every dot inside its own segment, none on another: ${respondents} people`, () => {
      const { size } = dotsFor(respondents);
      for (const outer of TRACKS) {
        for (let count = 1; count <= respondents; count++) {
          for (const place of [0, 2, 4]) {
            const dots = dotsInTrack(count, outer, place, respondents);
            assert.equal(dots.length, count);
            if (count > 1) assert.ok(closest(dots) >= size - 0.05, `${count} in ${outer}: ${closest(dots)}`);
            for (const dot of dots) {
              const radius = distance(dot, PIVOT);
              assert.ok(radius + size / 2 <= outer && radius - size / 2 >= outer - TRACK_WIDTH, `${count} in ${outer}`);
              const aside = Math.abs(angleAt(dot) - middleOf(place)) + (size / 2 / radius) * (180 / Math.PI);
              assert.ok(aside <= SEGMENT / 2 + 0.1, `${count} in ${outer}: ${aside} degrees`);
            }
          }
        }
      }
    });

    it(`keeps the dots of a wind at their own stop, above the strip and below the word: ${respondents} people`, () => {
      const { size } = dotsFor(respondents);
      const dots = dotsOnStop(respondents, 3, respondents);
      assert.equal(dots.length, respondents);
      assert.ok(closest(dots) >= size);
      for (const [x, y] of dots) {
        assert.ok(Math.abs(x - stopAt(3)) + size / 2 < (STRIP.to - STRIP.from) / 12, String(x));
        assert.ok(y - size / 2 >= WIND_FROM - 2 && y + size / 2 < STRIP.y - 3, String(y));
      }
    });
  }

  it('makes blocks wider than high, the longest row first', () => {
    const room = { rows: 4, columns: 5 };
    assert.deepEqual(rowsOf(1, room), [1]);
    assert.deepEqual(rowsOf(3, room), [3]);
    assert.deepEqual(rowsOf(7, room), [4, 3]);
    assert.deepEqual(rowsOf(20, room), [5, 5, 5, 5]);
  });

  it('draws the way of a needle clear of both heads, in its direction', () => {
    const [fromX] = polar(136, -30);
    assert.ok(wayOf(-36, 36).startsWith(`M${fromX} `));
    assert.match(wayOf(-36, 36), /A136 136 0 0 1/);
    assert.match(wayOf(36, -36), /A136 136 0 0 0/);
  });
});

describe('the station', () => {
  it('has two rows of two on a wide canvas, and one column on a narrow one', () => {
    const heights = [274, 274, 274, 274];
    assert.deepEqual(stationOf(heights, 52, 2), {
      size: [600, 600],
      cells: [
        [0, 52],
        [300, 52],
        [0, 326],
        [300, 326],
      ],
    });
    const narrow = stationOf(heights, 70, 1);
    assert.deepEqual(narrow.size, [CELL.width, 70 + 4 * CELL.height]);
  });

  it('gives a row the height of its highest cell', () => {
    assert.deepEqual(stationOf([300, 320, 310, 290], 0, 2), {
      size: [600, 630],
      cells: [
        [0, 0],
        [300, 0],
        [0, 320],
        [300, 320],
      ],
    });
  });
});
