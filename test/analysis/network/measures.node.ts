import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { betweennessIn } from '../../../src/analysis/network/betweenness.js';
import type { GroupNetwork } from '../../../src/analysis/network/group-network.js';
import { degreesOf, linesOf, neighboursOf } from '../../../src/analysis/network/lines.js';
import {
  allWentThroughTheList,
  bothEndsAgree,
  bridgesOf,
  density,
  mix,
  namingBack,
  standingsOf,
} from '../../../src/analysis/network/measures.js';
import { holdingTogether, piecesOf } from '../../../src/analysis/network/pieces.js';
import { directedItem, map, networkOf, undirectedItem, wholeNetwork } from './maps.js';
import { chanceNetwork, florentineFamilies, karateClub, sixChildren } from './published-networks.js';

const withOfficer = new Set(karateClub.withOfficer.map(String));
const karate = wholeNetwork(karateClub.neighbours, true, (name) => (withOfficer.has(name) ? 'business' : 'government'));
const florence = wholeNetwork(florentineFamilies.neighbours, true);
const children = wholeNetwork(sixChildren.neighbours, false);

/** Values by the names of parties, in the order of the published network. */
const byName = <T>(values: ReadonlyMap<string, T>, neighbours: object): readonly (T | undefined)[] =>
  Object.keys(neighbours).map((name) => values.get(`=${name}`));

function assertNear(found: readonly (number | undefined)[], expected: readonly number[]) {
  assert.equal(found.length, expected.length);
  found.forEach((value, at) => assert.ok(Math.abs(value! - expected[at]!) < 1e-9, `${at}: ${value}`));
}

test('degree and density are those of the karate club', () => {
  assert.equal(linesOf(karate).length, 78);
  assert.deepEqual(byName(degreesOf(karate), karateClub.neighbours), karateClub.degrees);
  const { n, m } = density(karate)!;
  assert.deepEqual([n, m], [78, 561]);
  assert.equal(n / m, karateClub.density);
});

test('betweenness is that of the karate club and of the families of Florence', () => {
  assertNear(byName(betweennessIn(neighboursOf(karate)), karateClub.neighbours), karateClub.betweenness);
  assertNear(
    byName(betweennessIn(neighboursOf(florence)), florentineFamilies.neighbours),
    florentineFamilies.betweenness,
  );
  assert.deepEqual(bridgesOf(karate), ['=1', '=34', '=33']);
  assert.deepEqual(bridgesOf(florence), ['=Medici', '=Guadagni', '=Albizzi']);
});

test('betweenness is what another library finds, on any network', () => {
  const edges = fc.uniqueArray(
    fc.tuple(fc.nat(14), fc.nat(14)).filter(([a, b]) => a < b),
    {
      selector: ([a, b]) => a * 15 + b,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(edges, (pairs) => {
      const graph = new Graph({ type: 'undirected' });
      const neighbours = new Map(Array.from({ length: 15 }, (_, at) => [`${at}`, [] as string[]]));
      for (const key of neighbours.keys()) graph.addNode(key);
      for (const [a, b] of pairs) {
        graph.addEdge(`${a}`, `${b}`);
        neighbours.get(`${a}`)!.push(`${b}`);
        neighbours.get(`${b}`)!.push(`${a}`);
      }
      const expected = betweennessCentrality(graph, { getEdgeWeight: null });
      const found = betweennessIn(neighbours);
      for (const [key, value] of found) assert.ok(Math.abs(value - expected[key]!) < 1e-9);
    }),
  );
});

test('pieces, and parties that hold the map together, are those of the published networks', () => {
  assert.equal(piecesOf(karate).length, 1);
  assert.deepEqual([...holdingTogether(karate)], [['=1', karateClub.losingTouch[1]]]);
  assert.equal(piecesOf(florence).length, florentineFamilies.pieces);
  assert.deepEqual(
    Object.fromEntries([...holdingTogether(florence)].map(([key, n]) => [key.slice(1), n])),
    florentineFamilies.losingTouch,
  );
});

test('mix counts the lines between the two halves of the karate club', () => {
  assert.deepEqual(mix(karate), { n: karateClub.linesBetweenClubs, m: 78 });
  assert.equal(mix(networkOf([map('g one', ['g one', 'b two', 0])])), null);
});

test('naming back is that of the six children and of a network by chance', () => {
  // Of arcs 2·mutual / (2·mutual + one-sided) are answered, of pairs mutual / (mutual + one-sided): r = 2n / (n + m).
  const answered = ({ n, m }: { n: number; m: number }) => (2 * n) / (n + m);
  const six = namingBack(directedItem, children)!;
  assert.deepEqual(six, { n: sixChildren.mutual, m: sixChildren.linked });
  assert.equal(answered(six), sixChildren.reciprocity);
  const chance = namingBack(directedItem, wholeNetwork(chanceNetwork.neighbours, false))!;
  assert.equal(chance.m, chanceNetwork.linked);
  assert.equal(answered(chance), chanceNetwork.reciprocity);
  const { n, m } = density(children)!;
  assert.equal(n / m, sixChildren.density);
});

test('density and naming back are not said where some did not go through the whole list', () => {
  const some = networkOf([map('g one', ['g one', 'b two', 3]), map('b two', ['b two', 'e three', 3]), map('e three')]);
  assert.equal(allWentThroughTheList(some), false);
  assert.equal(density(some), null);
  assert.equal(namingBack(directedItem, some), null);
  assert.equal(namingBack(undirectedItem, children), null);
});

test('both ends agree where they lie one step apart at most', () => {
  const network = networkOf([
    map('g one', ['g one', 'b two', 3], ['g one', 'e three', 1], ['g one', 'e four', 2]),
    map('b two', ['b two', 'g one', 4]),
    map('e three', ['e three', 'g one', 3]),
  ]);
  assert.deepEqual(bothEndsAgree(directedItem, network), { n: 1, m: 2 });
  assert.equal(bothEndsAgree(undirectedItem, network), null);
  assert.equal(bothEndsAgree(directedItem, networkOf([map('g one', ['g one', 'b two', 3])])), null);
});

/** Parties in a row or ring, each in touch with the next at one step. */
function chain(length: number, step: number, isRing = false): GroupNetwork {
  const names = Array.from({ length }, (_, at) => `g ${at}`);
  return networkOf(
    names.flatMap((name, at) => {
      const next = names[at + 1] ?? (isRing ? names[0] : undefined);
      return next === undefined ? [] : [map(name, [name, next, step])];
    }),
  );
}

test('bridges are few: none below six parties, in a ring, or on lines of step 1', () => {
  assert.deepEqual(bridgesOf(chain(5, 3)), []);
  assert.deepEqual(bridgesOf(chain(7, 3, true)), []);
  assert.deepEqual(bridgesOf(chain(7, 1)), []);
  assert.deepEqual(bridgesOf(chain(7, 2)), ['~g 3', '~g 2', '~g 4']);
  // In a row of six the second and the fifth are equal, and only one of them would fit.
  assert.deepEqual(bridgesOf(chain(6, 2)), ['~g 2', '~g 3']);
});

test('each party stands in the middle, on a bridge, at the edge or loose', () => {
  const network = networkOf([
    map('g one', ['g one', 'b two', 3], ['g one', 'b three', 3], ['g one', 'e far', 0], ['g one', 'e tail', 1]),
    map('b two', ['b two', 'b three', 2]),
  ]);
  assert.deepEqual(Object.fromEntries([...standingsOf(network)].map(([key, standing]) => [key.slice(1), standing])), {
    'g one': 'bridge',
    'b two': 'middle',
    'b three': 'middle',
    'e far': 'loose',
    'e tail': 'edge',
  });
});
