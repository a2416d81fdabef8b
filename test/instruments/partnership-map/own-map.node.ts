import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownMap } from '../../../src/elements/own-map.js';
import { NARROW, WIDE } from '../../../src/geometry/rings.js';
import type { Network } from '../../../src/items/network/answer.js';
import { mapItem, mapOf, OWN } from './made-up-maps.js';

describe('a person’s own map', () => {
  it('moves nobody when somebody is added', () => {
    const whole = mapOf(60);
    for (const rings of [WIDE, NARROW]) {
      const all = ownMap(mapItem, whole, rings).parties;
      for (const count of [3, 20, 59]) {
        const fewer: Network = {
          ...whole,
          parties: [...whole.parties.slice(0, count), whole.parties.at(-1)!],
          relations: whole.relations.slice(0, count),
        };
        assert.deepEqual(ownMap(mapItem, fewer, rings).parties, all.slice(0, count));
      }
    }
  });

  it('keeps each party in the sector of its type', () => {
    const { parties, sectors } = ownMap(mapItem, mapOf(150), WIDE);
    for (const { kind, angle } of parties) {
      assert.ok(angle > sectors[kind]!.from && angle < sectors[kind]!.to);
    }
  });

  it('reads where a party stands and where it is wanted', () => {
    const { parties, own, aside } = ownMap(mapItem, OWN, WIDE);
    assert.equal(own?.name, 'ROC van Twente');
    const [municipality] = parties;
    assert.deepEqual([municipality?.now, municipality?.wanted, municipality?.twin], [4, 4, null]);
    assert.deepEqual(parties.find(({ id }) => id === 'boer')?.qualities, [4, 3, 'unknown', 5]);
    assert.equal(parties.find(({ id }) => id === 'corp')?.now, 0);
    assert.equal(aside.length, 1);
  });

  it('lets a party without a step wait at the edge', () => {
    const { parties } = ownMap(mapItem, { own: 'roc', parties: OWN.parties, relations: [] }, WIDE);
    assert.ok(parties.every(({ now, twin }) => now === null && twin === null));
    assert.ok(
      parties.every(
        ({ at: [x, y] }) => Math.abs(Math.hypot(x - WIDE.centre[0], y - WIDE.centre[1]) - WIDE.edge) < 1e-6,
      ),
    );
    assert.deepEqual(ownMap(mapItem, undefined, WIDE).parties, []);
  });
});
