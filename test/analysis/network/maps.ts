import { groupNetwork, type GroupNetwork } from '../../../src/analysis/network/group-network.js';
import { summarize } from '../../../src/analysis/summarize.js';
import type { Privacy } from '../../../src/analysis/privacy.js';
import { tallyOf } from '../../../src/analysis/tally.js';
import { defineInstrument } from '../../../src/definition/definition.js';
import type { Network, NetworkItem } from '../../../src/items/network/answer.js';
import type { Neighbours } from './published-networks.js';

const LEVELS = ['none', 'acquainted', 'informing', 'adjusting', 'pooling', 'united'];

const instrument = (directed: boolean) =>
  defineInstrument({
    id: 'small-map',
    version: '1.0.0',
    layout: 'steps',
    phases: ['start'],
    audience: ['participant'],
    minutes: { alone: 10, together: 30 },
    group: { min: 3, ideal: [5, 30] },
    status: 'inspired',
    sources: [{ ref: 'Example (2026). A small map.', where: 'p. 1', gives: 'the idea', seen: 'report' }],
    scales: {},
    dimensions: [
      {
        id: 'relations',
        reads: 'none',
        items: [
          {
            type: 'network',
            id: 'partners',
            partyTypes: ['government', 'business', 'education'],
            relation: {
              directed,
              fields: [
                { type: 'level', id: 'now', levels: LEVELS },
                { type: 'level', id: 'wanted', levels: LEVELS },
                { type: 'text', id: 'step', long: false },
              ],
            },
          },
        ],
      },
    ],
    facilitation: [10],
    next: [],
  });

export const directedMap = instrument(true);
export const undirectedMap = instrument(false);
export const directedItem: NetworkItem = directedMap.dimensions[0].items[0];
export const undirectedItem: NetworkItem = undirectedMap.dimensions[0].items[0];

export const open: Privacy = {
  minGroup: 1,
  minRole: 1,
  byRole: false,
  reveal: 'together',
  lots: 1,
  coarse: false,
  open: true,
};

type Said = readonly [from: string, to: string, now: number | null, wanted?: number];

/** One person's map. The first letter of a party's name is its type: g, b or e. */
export function map(own: string | null, ...said: readonly Said[]): Network {
  const names = new Set([...(own === null ? [] : [own]), ...said.flatMap(([from, to]) => [from, to])]);
  const types: Record<string, string> = { g: 'government', b: 'business', e: 'education' };
  return {
    ...(own !== null && { own }),
    parties: [...names].map((name) => ({ id: name, name, type: types[name[0]!] ?? 'government' })),
    relations: said.map(([from, to, now, wanted]) => ({
      from,
      to,
      values: {
        ...(now !== null && { now: LEVELS[now]! }),
        ...(wanted !== undefined && { wanted: LEVELS[wanted]! }),
      },
    })),
  };
}

/** The same map, drawn by so many people. */
export const times = (people: number, one: Network): readonly Network[] => Array.from({ length: people }, () => one);

export const summaryOf = (maps: readonly Network[], definition = directedMap, privacy = open) =>
  summarize(
    definition,
    tallyOf(
      definition,
      maps.map((partners) => ({ respondent: {}, answers: { partners } })),
    ),
    privacy,
  );

export const networkOf = (maps: readonly Network[]): GroupNetwork =>
  groupNetwork(directedItem, summaryOf(maps), { now: 'now', wanted: 'wanted' });

/** A network where each party takes part and goes through the whole list: to those who are no neighbours it says 0. */
export function wholeNetwork(neighbours: Neighbours, symmetric: boolean, typeOf = (_name: string) => 'government') {
  const names = Object.keys(neighbours);
  const has = (from: string, to: string) => neighbours[from]!.some((name) => String(name) === to);
  const parties = names.map((name) => ({ id: name, name, type: typeOf(name), listed: true as const }));
  return networkOf(
    names.map((own) => ({
      own,
      parties,
      relations: names
        .filter((to) => to !== own)
        .map((to) => ({
          from: own,
          to,
          values: { now: has(own, to) || (symmetric && has(to, own)) ? 'informing' : 'none' },
        })),
    })),
  );
}
