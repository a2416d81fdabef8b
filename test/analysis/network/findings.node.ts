import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkFindings, type NetworkFinding, type NetworkRule } from '../../../src/analysis/network/findings.js';
import { groupNetwork } from '../../../src/analysis/network/group-network.js';
import type { Network } from '../../../src/items/network/answer.js';
import { directedItem, map, networkOf, summaryOf, times, undirectedItem, undirectedMap } from './maps.js';

const found = (maps: readonly Network[], ...rules: readonly NetworkRule[]): readonly Partial<NetworkFinding>[] =>
  networkFindings(directedItem, networkOf(maps))
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule: _, ...rest }) => rest);

const about = (...parties: readonly string[]) => ({ parties: parties.map((name) => `~${name}`) });

/** Two parties that say now and wanted of each other. */
const pair = (a: readonly [number, number?], b: readonly [number, number?]) => [
  map('g one', ['g one', 'b two', ...a]),
  map('b two', ['b two', 'g one', ...b]),
];

test('two sides see it differently from two steps apart on, the largest difference first', () => {
  assert.deepEqual(found(pair([1], [2]), 'see-differently'), []);
  assert.deepEqual(found([map('g one', ['g one', 'b two', 5])], 'see-differently'), []);
  const maps = [
    map('g one', ['g one', 'b two', 3], ['g one', 'e three', 4]),
    map('b two', ['b two', 'g one', 1]),
    map('e three', ['e three', 'g one', 0]),
  ];
  assert.deepEqual(found(maps, 'see-differently'), [
    { ...about('g one', 'e three'), levels: [4, 0] },
    { ...about('g one', 'b two'), levels: [3, 1] },
  ]);
});

test('not named back is said only where all went through the whole list', () => {
  assert.deepEqual(found(pair([0], [1]), 'not-named-back'), [about('b two', 'g one')]);
  assert.deepEqual(found([...pair([0], [1]), map('e three')], 'not-named-back'), []);
});

test('who wants to be closer, and who looser', () => {
  const wishes = ['both-closer', 'one-closer', 'looser'] as const;
  const rulesOf = (maps: readonly Network[]) =>
    networkFindings(directedItem, networkOf(maps))
      .filter(({ rule }) => wishes.some((wish) => wish === rule))
      .map(({ rule, parties }) => [rule, ...parties.map((key) => key.slice(1))]);
  assert.deepEqual(rulesOf(pair([1, 2], [3, 5])), [['both-closer', 'g one', 'b two']]);
  assert.deepEqual(rulesOf(pair([1, 1], [2, 3])), [['one-closer', 'b two', 'g one']]);
  assert.deepEqual(rulesOf(pair([1, 4], [2, 1])), [
    ['one-closer', 'g one', 'b two'],
    ['looser', 'b two', 'g one'],
  ]);
  assert.deepEqual(rulesOf(pair([2, 2], [2, 2])), []);
  assert.deepEqual(rulesOf(pair([1, 4], [2])), []);
});

test('within a party people see another differently, from five speakers on', () => {
  const speakers = (...levels: readonly number[]) => levels.map((now) => map('g one', ['g one', 'b two', now]));
  assert.deepEqual(found(speakers(1, 2, 2, 3, 3), 'divided-within'), [{ ...about('g one', 'b two'), levels: [1, 3] }]);
  assert.deepEqual(found(speakers(2, 2, 2, 3, 3), 'divided-within'), []);
  assert.deepEqual(found(speakers(0, 2, 4, 5), 'divided-within'), []);
});

test('an absent party is named by at least a third of those who take part', () => {
  const naming = (n: number, m: number) =>
    Array.from({ length: m }, (_, at) => (at < n ? map(`g ${at}`, [`g ${at}`, 'e absent', 0]) : map(`g ${at}`)));
  assert.deepEqual(found(naming(2, 6), 'absent-named'), [{ ...about('e absent'), n: 2, m: 6 }]);
  assert.deepEqual(found(naming(2, 7), 'absent-named'), []);
  assert.deepEqual(found([...naming(2, 6), map('e absent')], 'absent-named'), []);
});

test('a type without a party', () => {
  assert.deepEqual(found(pair([1], [1]), 'type-missing'), [{ parties: [], type: 'education' }]);
});

test('parties that hold the map together or hang on one line, and its pieces', () => {
  const maps = [
    map('g hub', ['g hub', 'b one', 1], ['g hub', 'b two', 2], ['g hub', 'e three', 0]),
    map('b two', ['b two', 'e four', 3], ['b two', 'e five', 3]),
  ];
  assert.deepEqual(found(maps, 'breaks-apart'), [
    { ...about('b two'), n: 2 },
    { ...about('g hub'), n: 1 },
  ]);
  assert.deepEqual(found(maps, 'single-line'), [about('b one'), about('e five'), about('e four')]);
  assert.deepEqual(found(maps, 'loose-pieces'), [{ parties: [], n: 2 }]);
  assert.deepEqual(found(maps, 'bridge'), [about('b two')]);
});

test('most lines stay within one type below two in five', () => {
  const lines = (same: number, other: number) => [
    map(
      'g hub',
      ...Array.from({ length: same + other }, (_, at) => ['g hub', `${at < same ? 'g' : 'b'} ${at}`, 2] as const),
    ),
  ];
  assert.deepEqual(found(lines(4, 2), 'same-kind'), [{ parties: [], n: 4, m: 6 }]);
  assert.deepEqual(found(lines(3, 2), 'same-kind'), []);
});

test('both ends agree is said from five pairs on, possible lines where all went through the list', () => {
  const names = ['g one', 'g two', 'g three', 'b four'];
  const maps = (parties: readonly string[]) =>
    parties.map((own) =>
      map(own, ...parties.filter((to) => to !== own).map((to) => [own, to, own === 'g one' ? 3 : 1] as const)),
    );
  assert.deepEqual(found(maps(names), 'ends-agree'), [{ parties: [], n: 3, m: 6 }]);
  assert.deepEqual(found(maps(names), 'possible-lines'), [{ parties: [], n: 6, m: 6 }]);
  assert.deepEqual(found(maps(names.slice(1)), 'ends-agree'), []);
  assert.deepEqual(found(maps(names).slice(1), 'possible-lines').length, 1);
  assert.deepEqual(found([...maps(names), map('e new')], 'possible-lines'), []);
});

test('the order of telling: pairs first, then parties, then the whole', () => {
  const maps = [
    map('g one', ['g one', 'b two', 5, 5], ['g one', 'b three', 2, 1]),
    map('b two', ['b two', 'g one', 1, 2]),
    map('b four', ['b four', 'b five', 0]),
  ];
  assert.deepEqual(
    networkFindings(directedItem, networkOf(maps)).map(({ rule }) => rule),
    [
      ...['see-differently', 'one-closer', 'looser', 'absent-named', 'absent-named', 'type-missing'],
      ...['breaks-apart', 'single-line', 'single-line', 'loose-pieces'],
    ],
  );
});

test('where relations have no direction, the two ends are never told apart', () => {
  const maps = [
    ...times(3, map('g one', ['g one', 'b two', 1, 4])),
    ...times(3, map('b two', ['b two', 'g one', 3, 4])),
  ];
  const network = groupNetwork(undirectedItem, summaryOf(maps, undirectedMap), { now: 'now', wanted: 'wanted' });
  assert.deepEqual(
    networkFindings(undirectedItem, network).map(({ rule }) => rule),
    ['both-closer', 'type-missing', 'single-line', 'single-line', 'possible-lines'],
  );
});
