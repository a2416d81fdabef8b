import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerSchema } from '../../../src/items/answer-types.js';
import type { Network, NetworkItem } from '../../../src/items/network/answer.js';
import {
  answerFrom,
  change,
  EMPTY,
  networkFrom,
  partyFrom,
  relationsByPair,
  removedBy,
  type NetworkAction,
} from '../../../src/items/network/model.js';
import { mapDefinition } from './map-definition.js';

const item = mapDefinition.dimensions[0].items[0] as NetworkItem;
const undirected: NetworkItem = { ...item, relation: { ...item.relation, directed: false } };
const { scales } = mapDefinition;

const party = (id: string, name = `party ${id}`, type = 'business') => ({ id, name, type });
const after = (...actions: readonly NetworkAction[]): Network =>
  actions.reduce((network, action) => change(item, network, action).network, EMPTY);
const own: NetworkAction = { type: 'add', party: party('own', 'School', 'education'), own: true };
const add = (id: string, name?: string): NetworkAction => ({ type: 'add', party: party(id, name) });
const say = (from: string, to: string, field: string, value: unknown): NetworkAction => ({
  type: 'say',
  ends: { from, to },
  field,
  value,
});
const fits = (network: Network) => answerSchema(item, scales).safeParse(answerFrom(network)).success;

describe('adding a party', () => {
  it('puts the own one first and in the middle, and the others behind', () => {
    const network = after(add('a'), own, add('b'));
    assert.deepEqual(
      network.parties.map(({ id }) => id),
      ['own', 'a', 'b'],
    );
    assert.equal(network.own, 'own');
    assert.ok(fits(network));
  });

  it('refuses a name that is there, in other case or form, and one without letters or type', () => {
    const network = after(own, add('a', 'Café  Zuid'));
    const issue = (name: string, type = 'business') =>
      change(item, network, { type: 'add', party: partyFrom({ name, type }, []) }).issue;
    assert.equal(issue('  CAFE\u0301 zuid '), 'name-taken');
    assert.equal(issue('school'), 'name-taken');
    assert.equal(issue('   '), 'name-missing');
    assert.equal(issue('New', ''), 'type-missing');
    assert.equal(issue('New', 'no-such-type'), 'type-missing');
    assert.equal(issue('x'.repeat(201)), 'name-unfit');
    assert.equal(issue('half \uD83D'), 'name-unfit');
    assert.equal(change(item, network, { type: 'add', party: party('a', 'Other') }).issue, 'name-taken');
  });

  for (const name of ['x'.repeat(200), 'جامعة أمستردام', '👩‍👩‍👧 🏡', '<img src=x onerror=alert(1)>', '__proto__']) {
    it(`keeps a name as it is: ${name.slice(0, 40)}`, () => {
      const network = after(own, { type: 'add', party: partyFrom({ name: ` ${name} `, type: 'citizens' }, []) });
      assert.equal(network.parties[1]!.name, name);
      assert.ok(fits(network));
    });
  }

  it('takes the party of the list by its name, whatever the case', () => {
    const offered = [{ id: 'reg:1', name: 'Town Hall', type: 'government' }];
    assert.deepEqual(partyFrom({ name: 'town hall', type: '' }, offered), { ...offered[0], listed: true });
    const typed = partyFrom({ name: 'Someone', type: 'business' }, offered);
    assert.equal('listed' in typed, false);
    assert.match(typed.id, /^[0-9a-f-]{36}$/);
    assert.equal(partyFrom({ name: 'Someone else', type: 'business' }, offered, typed).id, typed.id);
  });

  it('stops at a thousand', () => {
    const parties = Array.from({ length: 1000 }, (_, at) => party(`p${at}`));
    const full = { parties, relations: [] };
    assert.deepEqual(change(item, full, add('one-more')), { network: full, issue: 'full' });
  });
});

describe('changing a party', () => {
  const network = after(own, add('a'), add('b'), say('own', 'a', 'now', 'united'), say('a', 'b', 'now', 'none'));

  it('keeps its relations, also where it becomes one of the list', () => {
    const to = { ...party('reg:1', 'Town Hall', 'government'), listed: true } as const;
    const changed = change(item, network, { type: 'change', id: 'a', to }).network;
    assert.deepEqual(
      changed.relations.map(({ from, to: end }) => [from, end]),
      [
        ['own', 'reg:1'],
        ['reg:1', 'b'],
      ],
    );
    assert.ok(fits(changed));
    const middle = change(item, network, { type: 'change', id: 'own', to: { ...to, id: 'reg:2' } }).network;
    assert.equal(middle.own, 'reg:2');
    assert.ok(fits(middle));
  });

  it('may change the case of its own name, and not take that of another', () => {
    const to = (name: string) => change(item, network, { type: 'change', id: 'a', to: party('a', name) });
    assert.equal(to('PARTY A').network.parties[1]!.name, 'PARTY A');
    assert.equal(to('Party B').issue, 'name-taken');
    assert.equal(change(item, network, { type: 'change', id: 'nobody', to: party('c') }).network, network);
  });
});

describe('removing a party', () => {
  const network = after(own, add('a'), add('b'), say('own', 'a', 'now', 'united'), say('b', 'a', 'now', 'none'));

  it('takes its relations along, and all comes back in its place', () => {
    const removed = removedBy(network, 'a')!;
    const without = change(item, network, { type: 'remove', id: 'a' }).network;
    assert.deepEqual(without.relations, []);
    assert.ok(fits(without));
    const back = change(item, without, { type: 'put-back', removed }).network;
    assert.deepEqual(back, network);
  });

  it('of the only one leaves no answer; put back, it is in the middle again', () => {
    const alone = after(own);
    const removed = removedBy(alone, 'own')!;
    const none = change(item, alone, { type: 'remove', id: 'own' }).network;
    assert.equal(answerFrom(none), undefined);
    assert.deepEqual(change(item, none, { type: 'put-back', removed }).network, alone);
  });

  it('does not come back beside one of the same name', () => {
    const removed = removedBy(network, 'a')!;
    const other = change(item, change(item, network, { type: 'remove', id: 'a' }).network, add('z', 'PARTY A')).network;
    assert.equal(change(item, other, { type: 'put-back', removed }).network, other);
  });
});

describe('saying something of a relation', () => {
  const network = after(own, add('a'), add('b'));

  it('makes it, changes it, and ends it with the last thing that is erased', () => {
    const said = change(item, network, say('own', 'a', 'now', 'united')).network;
    const more = change(item, said, say('own', 'a', 'equal', 3)).network;
    assert.deepEqual(more.relations, [{ from: 'own', to: 'a', values: { now: 'united', equal: 3 } }]);
    const less = change(item, more, say('own', 'a', 'now', undefined)).network;
    assert.deepEqual(less.relations, [{ from: 'own', to: 'a', values: { equal: 3 } }]);
    assert.deepEqual(change(item, less, say('own', 'a', 'equal', undefined)).network.relations, []);
  });

  it('changes nothing where it cannot be', () => {
    for (const action of [
      say('a', 'a', 'now', 'united'),
      say('a', 'nobody', 'now', 'united'),
      say('nobody', 'a', 'now', 'united'),
      say('own', 'a', 'no-field', 'united'),
      say('own', 'a', 'now', undefined),
      { type: 'separate', ends: { from: 'a', to: 'b' } } as const,
    ]) {
      assert.equal(change(item, network, action).network, network);
    }
  });

  it('tells both directions apart only where a relation has one', () => {
    const both = (one: NetworkItem) =>
      [say('a', 'b', 'now', 'none'), say('b', 'a', 'now', 'united')].reduce(
        (before, action) => change(one, before, action).network,
        network,
      );
    assert.equal(both(item).relations.length, 2);
    assert.deepEqual(both(undirected).relations, [{ from: 'a', to: 'b', values: { now: 'united' } }]);
    assert.equal(relationsByPair(undirected, both(undirected))({ from: 'b', to: 'a' })!.values['now'], 'united');
    const apart = change(item, both(item), { type: 'separate', ends: { from: 'a', to: 'b' } }).network;
    assert.deepEqual(apart.relations, [{ from: 'b', to: 'a', values: { now: 'united' } }]);
  });
});

describe('any network', () => {
  it('is read from anything without an error, and keeps what has its form', () => {
    for (const answer of [undefined, null, 3, 'x', [], {}, { parties: 'x' }, { parties: [null, {}], relations: [3] }]) {
      assert.deepEqual(networkFrom(answer), EMPTY);
    }
    const strange = {
      own: 'nobody',
      parties: [party('a'), 7, { id: 3 }],
      relations: [
        { from: 'a', to: 'b', values: {} },
        { from: 'a', to: 'a' },
      ],
    };
    assert.deepEqual(networkFrom(strange), { parties: [party('a')], relations: [] });
  });

  it('fits its schema after whatever acts', () => {
    const id = fc.constantFrom('own', 'a', 'b', 'c');
    const action: fc.Arbitrary<NetworkAction> = fc.oneof(
      fc.record({
        type: fc.constant('add' as const),
        party: fc.record({ id, name: fc.string({ maxLength: 210 }), type: fc.constantFrom('business', 'x') }),
        own: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('change' as const),
        id,
        to: fc.record({ id, name: fc.constantFrom('One', 'one', 'Two', ''), type: fc.constant('citizens') }),
      }),
      fc.record({ type: fc.constant('remove' as const), id }),
      fc.record({
        type: fc.constant('say' as const),
        ends: fc.record({ from: id, to: id }),
        field: fc.constantFrom('now', 'wanted', 'other'),
        value: fc.constantFrom('none', 'united', 'unknown', undefined),
      }),
      fc.record({ type: fc.constant('separate' as const), ends: fc.record({ from: id, to: id }) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const network = after(...actions);
        return answerFrom(network) === undefined ? network.relations.length === 0 : fits(network);
      }),
    );
  });
});
