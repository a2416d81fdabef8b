import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { networkFindings } from '../../../src/analysis/network/findings.js';
import { groupNetwork, type GroupNetwork } from '../../../src/analysis/network/group-network.js';
import { standingsOf } from '../../../src/analysis/network/measures.js';
import type { MeasureSummary, Summary } from '../../../src/analysis/summary.js';
import type { Network } from '../../../src/items/network/answer.js';
import { directedItem, map, networkOf, open, summaryOf, times, undirectedItem, undirectedMap } from './maps.js';

const tie = ({ ties }: GroupNetwork, a: string, b: string) => ties.find((one) => one.a === a && one.b === b);
const party = ({ parties }: GroupNetwork, name: string) => parties.find((one) => one.name === name);
const fields = { now: 'now', wanted: 'wanted' };

test('a party with ten participants is one side, by its lower median', () => {
  const levels = [0, 1, 1, 2, 2, 3, 3, 4, 5, 5];
  const network = networkOf([
    ...levels.map((now) => map('g city', ['g city', 'b shop', now, 4])),
    map('b shop', ['b shop', 'g city', 5]),
  ]);
  assert.deepEqual(
    network.parties.map(({ name, voices, namedBy, couldName }) => [name, voices, namedBy, couldName]),
    [
      ['g city', 10, 1, 1],
      ['b shop', 1, 1, 1],
    ],
  );
  assert.deepEqual(network.ties, [
    {
      a: '~g city',
      b: '~b shop',
      ab: { median: 2, n: 10, lowest: 0, highest: 5 },
      ba: { median: 5, n: 1, lowest: null, highest: null },
      bystanders: 0,
      wantedAb: { median: 4, n: 10, lowest: 4, highest: 4 },
      wantedBa: null,
    },
  ]);
});

test('lowest and highest are told from five speakers on', () => {
  const side = (people: number) => networkOf(times(people, map('g city', ['g city', 'b shop', 3]))).ties[0]!.ab;
  assert.deepEqual(side(4), { median: 3, n: 4, lowest: null, highest: null });
  assert.deepEqual(side(5), { median: 3, n: 5, lowest: 3, highest: 3 });
});

test('the view of a bystander is never a side, and names nobody', () => {
  const network = networkOf([
    map('g city', ['g city', 'b shop', 1], ['b shop', 'e school', 5]),
    map('e school', ['b shop', 'e school', 4], ['g city', 'b shop', 5]),
  ]);
  assert.deepEqual(tie(network, '~b shop', '~e school'), {
    a: '~b shop',
    b: '~e school',
    ab: null,
    ba: null,
    bystanders: 2,
    wantedAb: null,
    wantedBa: null,
  });
  assert.equal(tie(network, '~g city', '~b shop')!.ab!.median, 1);
  assert.equal(tie(network, '~g city', '~b shop')!.bystanders, 1);
  assert.equal(party(network, 'e school')!.namedBy, 0);
});

test('named by counts parties and not people, with no contact yet too', () => {
  const network = networkOf([
    ...times(4, map('g city', ['g city', 'e absent', 0])),
    map('b shop', ['b shop', 'e absent', null]),
    map('e school'),
  ]);
  const { namedBy, couldName, voices } = party(network, 'e absent')!;
  assert.deepEqual([namedBy, couldName, voices], [2, 3, 0]);
  assert.equal(tie(network, '~b shop', '~e absent')!.ab, null);
});

test('a party is called as most people spell it, and stands under the type that most give it', () => {
  const named = (name: string, type: string): Network => ({ parties: [{ id: 'x', name, type }], relations: [] });
  const one = networkOf([
    named('the Shop', 'business'),
    named('The Shop', 'education'),
    named('the Shop', 'education'),
  ]);
  assert.deepEqual(
    one.parties.map(({ key, name, type }) => [key, name, type]),
    [['~the shop', 'the Shop', 'education']],
  );
  const equal = networkOf([named('the Shop', 'education'), named('The Shop', 'business')]);
  assert.deepEqual([equal.parties[0]!.name, equal.parties[0]!.type], ['The Shop', 'business']);
});

test('parties stand by type in the order of the item, then by name', () => {
  const network = networkOf([map('e zoo', ['e zoo', 'e Ark', 1], ['e zoo', 'b bank', 1], ['e zoo', 'g city', 1])]);
  assert.deepEqual(
    network.parties.map(({ name }) => name),
    ['g city', 'b bank', 'e Ark', 'e zoo'],
  );
});

test('where relations have no direction, both ends share one side', () => {
  const maps = [map('g city', ['g city', 'b shop', 1, 2]), ...times(2, map('b shop', ['b shop', 'g city', 4]))];
  const { ties } = groupNetwork(undirectedItem, summaryOf(maps, undirectedMap), fields);
  assert.equal(ties.length, 1);
  assert.deepEqual(ties[0]!.ab, { median: 4, n: 3, lowest: null, highest: null });
  assert.deepEqual(ties[0]!.ba, ties[0]!.ab);
  assert.deepEqual(ties[0]!.wantedBa, ties[0]!.wantedAb);
});

test('nothing is told where nothing may be shown', () => {
  const maps = times(4, map('g city', ['g city', 'b shop', 1]));
  const empty: GroupNetwork = { parties: [], ties: [] };
  const closed = { ...open, open: false, minGroup: 5, minRole: 5 };
  assert.deepEqual(groupNetwork(directedItem, summaryOf(maps, undefined, closed), fields), empty);
  assert.deepEqual(groupNetwork(directedItem, summaryOf(maps, undefined, { ...open, coarse: true }), fields), empty);
  assert.deepEqual(networkFindings(directedItem, empty), []);
});

test('a field that is no level says nothing', () => {
  const summary = summaryOf([map('g city', ['g city', 'b shop', 1])]);
  for (const now of ['step', 'elsewhere']) {
    assert.equal(groupNetwork(directedItem, summary, { now }).ties[0]!.ab, null);
  }
});

const names = ['g city', 'G City', 'b shop', 'b bank', 'e school', 'e lab'];
const anyMap = fc
  .record({
    own: fc.option(fc.constantFrom(...names)),
    said: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.option(fc.nat(5)), fc.nat(5)),
      { selector: ([from, to]) => `${from}>${to}`, maxLength: 8 },
    ),
  })
  .map(({ own, said }) => map(own, ...said.filter(([from, to]) => from !== to)))
  .filter(({ parties }) => parties.length > 0);

test('the same answers in another order give the same network', () => {
  const shuffled = fc
    .array(anyMap, { maxLength: 12 })
    .chain((maps) => fc.tuple(fc.constant(maps), fc.shuffledSubarray(maps, { minLength: maps.length })));
  fc.assert(
    fc.property(shuffled, ([maps, others]) => {
      assert.deepEqual(networkOf(others), networkOf(maps));
      assert.deepEqual(
        networkFindings(directedItem, networkOf(others)),
        networkFindings(directedItem, networkOf(maps)),
      );
    }),
  );
});

test('what bystanders draw changes no side, and nobody speaks more than once for a party', () => {
  const bystander = anyMap.map(({ parties, relations }): Network => ({ parties, relations }));
  fc.assert(
    fc.property(fc.array(anyMap, { maxLength: 8 }), fc.array(bystander, { maxLength: 8 }), (maps, others) => {
      const sides = ({ ties }: GroupNetwork) =>
        ties
          .filter(({ ab, ba, wantedAb, wantedBa }) => ab ?? ba ?? wantedAb ?? wantedBa)
          .map(({ bystanders: _, a, b, ...said }) => [new Set([a, b]), said.ab, said.ba, said.wantedAb, said.wantedBa]);
      const types = (network: GroupNetwork) => network.parties.map(({ key, type }) => [key, type]);
      const [alone, together] = [networkOf(maps), networkOf([...maps, ...others])];
      // Bystanders may add parties and types; between the same parties the sides stay as they were.
      if (JSON.stringify(types(alone)) === JSON.stringify(types(together))) {
        assert.deepEqual(sides(together), sides(alone));
      }
      for (const { key, voices, namedBy, couldName } of together.parties) {
        assert.equal(voices, alone.parties.find((one) => one.key === key)?.voices ?? 0);
        assert.equal(namedBy, alone.parties.find((one) => one.key === key)?.namedBy ?? 0);
        assert.ok(namedBy <= couldName);
      }
    }),
  );
});

test('damaged counts throw nothing', () => {
  const part = fc.oneof(fc.constantFrom('~a', '~b', 'government', 'none', 'united', true, false, null, 7), fc.string());
  const key = fc.oneof(
    fc.array(part, { maxLength: 5 }).map((parts) => JSON.stringify(parts)),
    fc.constantFrom('', '[', 'null', '{}', '"a"', '["~a","A","government",true]', '["~a","~b",true,"united"]'),
  );
  const count = fc.oneof(fc.nat(9), fc.constantFrom(-1, 0.5, NaN, Infinity));
  const rows = fc.array(fc.tuple(key, count), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, rows, rows, (...all) => {
      const sound = summaryOf([map('g city', ['g city', 'b shop', 1])]);
      const measures = new Map<string, MeasureSummary>();
      ['partners/parties', 'partners/relations', 'partners/now', 'partners/wanted'].forEach((name, at) => {
        const [answers, counts] = [all[at]!.map(([answer]) => answer), all[at]!.slice(1).map(([, n]) => n)];
        measures.set(name, { ...sound.measures.get(name)!, answers, counts });
      });
      const summary: Summary = { ...sound, measures };
      const network = groupNetwork(directedItem, summary, fields);
      for (const { a, b } of network.ties) assert.notEqual(a, b);
      for (const { namedBy, couldName } of network.parties) assert.ok(namedBy <= couldName);
      networkFindings(directedItem, network);
      standingsOf(network);
    }),
  );
});
