import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupNetwork } from '../../../src/analysis/network/group-network.js';
import { NARROW, WIDE } from '../../../src/geometry/rings.js';
import { groupPlaces, movedApart, tieCurve } from '../../../src/instruments/partnership-map/geometry.js';
import { groupOf, GROUP, mapItem, summaryOf } from './made-up-maps.js';

const networkOf = (people: Parameters<typeof summaryOf>[0]) =>
  groupNetwork(mapItem, summaryOf(people), { now: 'now', wanted: 'wanted' });
const far = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) => Math.hypot(toX - x, toY - y);

describe('the places of a group’s map', () => {
  it('puts who is named by more parties nearer to the middle', () => {
    const network = networkOf(GROUP);
    const { points } = groupPlaces(network, mapItem.partyTypes, WIDE);
    const distance = (name: string) =>
      far(WIDE.centre, points[network.parties.findIndex((party) => party.name.startsWith(name))]!);
    assert.ok(distance('Gemeente') < distance('ROC'));
    assert.ok(distance('ROC') < distance('Hogeschool'));
    assert.ok(distance('Hogeschool') <= distance('Provincie') + 14);
  });

  it('is the same for every order of answers', () => {
    for (const rings of [WIDE, NARROW]) {
      assert.deepEqual(
        groupPlaces(networkOf(GROUP), mapItem.partyTypes, rings),
        groupPlaces(networkOf([...GROUP].reverse()), mapItem.partyTypes, rings),
      );
    }
  });

  it('keeps 150 parties on the canvas', () => {
    for (const rings of [WIDE, NARROW]) {
      const { points } = groupPlaces(networkOf(groupOf(150, 9)), mapItem.partyTypes, rings);
      assert.equal(points.length, 150);
      assert.ok(points.every(([x, y]) => x > 10 && y > 10 && x < rings.size[0] - 10 && y < rings.size[1] - 10));
    }
  });

  it('moves apart what lies on each other, at most so far', () => {
    const homes = [
      [100, 100],
      [100, 100],
      [104, 100],
      [300, 300],
    ] as const;
    const moved = movedApart(homes, 30, 14);
    assert.ok(far(moved[0]!, moved[1]!) > 20);
    moved.forEach((point, at) => assert.ok(far(point, homes[at]!) <= 14 + 1e-9));
    assert.deepEqual([...moved[3]!], [300, 300]);
  });

  it('bends a tie towards the centre', () => {
    const { middle } = tieCurve(WIDE, [200, 200], [200, 600]);
    assert.ok(middle[0] > 200);
    assert.ok(tieCurve(WIDE, [200, 388], [800, 388]).middle.every(Number.isFinite));
  });
});
