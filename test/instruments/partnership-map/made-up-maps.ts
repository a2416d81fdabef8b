import { privacyOf } from '../../../src/analysis/privacy.js';
import { summarize } from '../../../src/analysis/summarize.js';
import type { Summary } from '../../../src/analysis/summary.js';
import { tallyOf, type Countable } from '../../../src/analysis/tally.js';
import { isRated, itemsOf } from '../../../src/definition/definition.js';
import { partnershipMap } from '../../../src/instruments/partnership-map/definition.js';
import type { Network, NetworkItem, Party, Relation } from '../../../src/items/network/answer.js';

export const mapItem = itemsOf(partnershipMap).find((item): item is NetworkItem => item.type === 'network')!;
const STEPS = ['none', 'acquainted', 'informing', 'adjusting', 'pooling', 'united'];

/** The same numbers in every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const party = (id: string, name: string, type: string): Party => ({ id, name, type, listed: true });

export const ENSCHEDE: readonly Party[] = [
  party('gem', 'Gemeente Enschede', 'government'),
  party('prov', 'Provincie Overijssel', 'government'),
  party('warm', 'Warmtebedrijf', 'business'),
  party('boer', 'Installatiebedrijf De Boer', 'business'),
  party('corp', 'Woningcorporatie Domijn', 'institution'),
  party('sax', 'Hogeschool Saxion', 'knowledge'),
  party('roc', 'ROC van Twente', 'education'),
  party('wijk', 'Wijkraad Zuid', 'citizens'),
  party('coop', 'Energiecoöperatie', 'citizens'),
];

export interface Said {
  readonly now?: number;
  readonly wanted?: number;
  readonly qualities?: readonly (number | 'unknown')[];
}

export const relation = (from: string, to: string, { now, wanted, qualities = [] }: Said): Relation => ({
  from,
  to,
  values: {
    ...(now !== undefined && { now: STEPS[now] }),
    ...(wanted !== undefined && { wanted: STEPS[wanted] }),
    ...Object.fromEntries(qualities.map((quality, at) => [['equal', 'mutual', 'open', 'reliable'][at]!, quality])),
  },
});

/** One person's map by hand, as in the sketch of the picture. */
export const OWN: Network = {
  own: 'roc',
  parties: ENSCHEDE.filter(({ id }) => !['prov', 'coop'].includes(id)),
  relations: [
    relation('roc', 'gem', { now: 4, wanted: 4, qualities: [3, 2, 4, 4] }),
    relation('roc', 'warm', { now: 5, wanted: 5, qualities: [4, 4, 5, 3] }),
    relation('roc', 'boer', { now: 3, wanted: 1, qualities: [4, 3, 'unknown', 5] }),
    relation('roc', 'corp', { now: 0, wanted: 2 }),
    relation('roc', 'sax', { now: 2, wanted: 4, qualities: [4, 4, 3, 4] }),
    relation('roc', 'wijk', { now: 1, wanted: 3, qualities: [2, 1, 2] }),
    relation('gem', 'warm', { now: 3 }),
  ],
};

/** Names that try to break out, or that are hard to draw. */
export const HARD_NAMES = [
  '<img src=x onerror=alert(1)>',
  'עמותת השכנים של הצפון',
  'جمعية الجيران',
  '👩‍👩‍👧‍👦🌳🏡 Groene wijk',
  'Zeer lange naam van een stichting die nergens past '.repeat(4).trim(),
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik',
  '東京大学先端科学技術研究センター',
  '\u202Eomgekeerd',
];

export function partiesOf(count: number, names: readonly string[] = []): readonly Party[] {
  return Array.from({ length: count }, (_, at) =>
    party(
      `p${at}`,
      names[at] ?? `Partij ${at + 1} van ${['Zuid', 'de Boerderij', 'Twente'][at % 3]}`,
      mapItem.partyTypes[at % 7]!,
    ),
  );
}

/** A map with this many parties beside the own one. */
export function mapOf(count: number, names: readonly string[] = []): Network {
  const roll = dice(count + 1);
  const parties = partiesOf(count + 1, names);
  const own = parties.at(-1)!.id;
  return {
    own,
    parties,
    relations: parties.slice(0, -1).map(({ id }) =>
      relation(own, id, {
        now: roll(6),
        wanted: roll(6),
        qualities: roll(3) === 0 ? [] : [1 + roll(5), 1 + roll(5), 'unknown', 1 + roll(5)],
      }),
    ),
  };
}

const ratings = (roll: (sides: number) => number, low = 1, high = 5) =>
  Object.fromEntries(
    itemsOf(partnershipMap)
      .filter(isRated)
      .map(({ id }) => [id, low + roll(high - low + 1)]),
  );

/** What one person of a party draws: that party with others. */
export const personOf = (
  parties: readonly Party[],
  own: string,
  said: Readonly<Record<string, Said>>,
  roll = dice(own.length),
): Countable => ({
  respondent: {},
  answers: {
    ...ratings(roll, 2),
    [mapItem.id]: {
      own,
      parties: parties.filter(({ id }) => id === own || id in said),
      relations: Object.entries(said).map(([to, one]) =>
        relation(own, to, { qualities: [1 + roll(5), 2 + roll(4), 'unknown', 1 + roll(2)], ...one }),
      ),
    } satisfies Network,
  },
});

/** The group of the sketch: seven parties at the table, two only named. */
export const GROUP: readonly Countable[] = (
  [
    [
      'gem',
      {
        roc: { now: 4, wanted: 5 },
        corp: { now: 5, wanted: 5 },
        wijk: { now: 2, wanted: 4 },
        prov: { now: 2, wanted: 3 },
        warm: { now: 3 },
        boer: { now: 4, wanted: 4 },
      },
    ],
    ['gem', { roc: { now: 4, wanted: 5 }, corp: { now: 5, wanted: 5 }, wijk: { now: 2, wanted: 4 }, warm: { now: 3 } }],
    ['gem', { roc: { now: 3 }, boer: { now: 4 } }],
    [
      'roc',
      {
        gem: { now: 4, wanted: 5 },
        sax: { now: 5, wanted: 4 },
        boer: { now: 3, wanted: 4 },
        corp: { now: 1, wanted: 2 },
      },
    ],
    ['roc', { gem: { now: 4, wanted: 5 }, sax: { now: 4, wanted: 4 }, boer: { now: 3, wanted: 4 } }],
    ['corp', { gem: { now: 5, wanted: 5 }, roc: { now: 2, wanted: 4 }, wijk: { now: 2, wanted: 2 } }],
    ['corp', { gem: { now: 5, wanted: 5 }, roc: { now: 2, wanted: 4 } }],
    ['wijk', { gem: { now: 4, wanted: 4 }, corp: { now: 2, wanted: 4 }, coop: { now: 3, wanted: 4 } }],
    ['sax', { roc: { now: 2, wanted: 4 }, gem: { now: 3, wanted: 3 } }],
    ['boer', { gem: { now: 1, wanted: 3 }, roc: { now: 3, wanted: 2 } }],
    ['warm', { gem: { now: 3, wanted: 3 } }],
  ] as const
).map(([own, said], at) => personOf(ENSCHEDE, own, said, dice(at + 3)));

/** A group of this many parties, each with about this many ties. */
export function groupOf(count: number, ties: number, names: readonly string[] = []): readonly Countable[] {
  const roll = dice(count * 7 + ties);
  const parties = partiesOf(count, names);
  return parties.flatMap(({ id }, at) => {
    if (count > 5 && at % 5 === 4) return [];
    const said: Record<string, Said> = {};
    for (let one = 0; one < ties; one++) {
      // The next one first, so that nobody is left out; then more often those at the beginning.
      const other = parties[one === 0 ? (at + 1) % count : Math.floor((roll(count) * roll(count)) / count)]!.id;
      if (other !== id) said[other] = { now: roll(6), wanted: roll(6) };
    }
    const people = count <= 5 ? 2 : 1 + (at % 2);
    return Array.from({ length: people }, (_, person) => personOf(parties, id, said, dice(at * 10 + person)));
  });
}

export const summaryOf = (people: readonly Countable[]): Summary =>
  summarize(partnershipMap, tallyOf(partnershipMap, people), privacyOf(partnershipMap));
