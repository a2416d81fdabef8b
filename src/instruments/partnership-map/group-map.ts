import { groupNetwork, type GroupNetwork, type NetworkParty, type Tie } from '../../analysis/network/group-network.js';
import { linesOf, stepOf } from '../../analysis/network/lines.js';
import { standingsOf, type Standing } from '../../analysis/network/measures.js';
import type { FigureInput } from '../../elements/figure.js';
import type { Point } from '../../geometry/curve.js';
import { NARROW, WIDE, type Rings } from '../../geometry/rings.js';
import { mapFields, mapItem } from './figure-words.js';
import { groupPlaces, markSize, tieCurve, type GroupPlaces, type TieCurve } from './geometry.js';

/** A group's map, read and laid out: what is drawn, told and tabled comes from here. */
export interface GroupMap {
  readonly rings: Rings;
  readonly network: GroupNetwork;
  readonly places: GroupPlaces;
  /** The radius of a mark. */
  readonly size: number;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly nodes: readonly GroupNode[];
  /** The ties that are drawn now, weakest first, so that strong ones lie on top. */
  readonly ties: readonly DrawnTie[];
  /** The lowest step whose lines are drawn; of the chosen party all are. */
  readonly lowest: number;
  /** What line widths are multiplied by: the more lines there are, the thinner they are. */
  readonly weight: number;
}

export interface GroupNode {
  readonly party: NetworkParty;
  readonly kind: number;
  readonly at: Point;
  /** Counted from 1: what stands for its name on a small canvas. */
  readonly number: number;
  /** Its name stands on a wide canvas. */
  readonly named: boolean;
}

export interface DrawnTie {
  readonly tie: Tie;
  readonly curve: TieCurve;
  /** Of the chosen party, or there is no chosen party. */
  readonly shown: boolean;
}

export type MapView = 'now' | 'wanted' | 'change';

export const viewOf = ({ view }: FigureInput): MapView => (view === 'wanted' || view === 'change' ? view : 'now');

export const partyPart = (key: string): string => `party:${key}`;

/** From this many parties on the weakest lines are left out. */
export const SOME = 13;
const MANY = 41;
/** More lines than this are a ball of wool: then only lines of a higher step are drawn, as far as there is one. */
const MOST_LINES = 200;

/** The highest step that somebody says of a tie, or wants; null where only bystanders drew it. */
function stepIn(view: MapView, tie: Tie): number | null {
  if (view === 'now') return stepOf(tie);
  const wanted = stepOf({ ...tie, ab: tie.wantedAb, ba: tie.wantedBa });
  return view === 'wanted' ? wanted : Math.max(stepOf(tie) ?? 0, wanted ?? 0);
}

/** Lines from step 1, 2 or 3 on, by the number of parties; from a higher one where there would be too many. */
function lowestStep(parties: number, steps: readonly (number | null)[]): number {
  let lowest = parties < SOME ? 1 : parties < MANY ? 2 : 3;
  while (lowest < mapFields.levels.length - 1 && steps.filter((step) => (step ?? 0) >= lowest).length > MOST_LINES)
    lowest++;
  return lowest;
}

const maps = new WeakMap<object, GroupNetwork>();

/** The network of a summary; read once, as the drawing, its key and its parts all need it. */
export function networkOf({ summary }: FigureInput): GroupNetwork {
  if (!summary) return { parties: [], ties: [] };
  const known = maps.get(summary);
  if (known) return known;
  const { now = '', wanted } = mapFields;
  const network = groupNetwork(mapItem, summary, { now, ...(wanted !== undefined && { wanted }) });
  maps.set(summary, network);
  return network;
}

export function groupMap(input: FigureInput): GroupMap {
  const rings = input.narrow ? NARROW : WIDE;
  const network = networkOf(input);
  const { parties } = network;
  const places = groupPlaces(network, mapItem.partyTypes, rings);
  const standings = standingsOf(network);
  const chosen = parties.find(({ key }) => partyPart(key) === input.chosen)?.key;
  const nearest = new Set(
    [...parties]
      .sort((one, other) => other.namedBy - one.namedBy)
      .slice(0, Math.ceil(parties.length / 4))
      .map(({ key }) => key),
  );
  const nodes = parties.map((party, at): GroupNode => ({
    party,
    kind: Math.max(0, mapItem.partyTypes.indexOf(party.type)),
    at: places.points[at]!,
    number: at + 1,
    named:
      parties.length < MANY || party.key === chosen || nearest.has(party.key) || standings.get(party.key) === 'bridge',
  }));
  const at = new Map(nodes.map((node) => [node.party.key, node.at]));
  const view = viewOf(input);
  const steps = new Map(network.ties.map((tie) => [tie, stepIn(view, tie)]));
  const lowest = lowestStep(parties.length, [...steps.values()]);
  const ties = network.ties
    .filter((tie) => {
      const isChosen = tie.a === chosen || tie.b === chosen;
      return (steps.get(tie) ?? 0) >= (isChosen ? 1 : lowest);
    })
    .sort((one, other) => (steps.get(one) ?? 0) - (steps.get(other) ?? 0))
    .map((tie) => ({
      tie,
      curve: tieCurve(rings, at.get(tie.a)!, at.get(tie.b)!),
      shown: chosen === undefined || tie.a === chosen || tie.b === chosen,
    }));
  const size = markSize(rings, parties.length);
  const weight = parties.length < SOME ? 1 : parties.length < MANY ? 0.7 : 0.4;
  return { rings, network, places, size, standings, nodes, ties, lowest, weight };
}

/** How many lines a party has. */
export const linesOfParty = (network: GroupNetwork, key: string): number =>
  linesOf(network).filter(({ a, b }) => a === key || b === key).length;
