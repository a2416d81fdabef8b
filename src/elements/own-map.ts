import type { Point } from '../geometry/curve.js';
import { angleIn, placeOf, sectorsOf, widthOf, type Rings, type Sector } from '../geometry/rings.js';
import type { Network, NetworkItem } from '../items/network/answer.js';

/**
 * What a relation of a map is asked. The first two levels are where it stands now and where it is wanted, with as many
 * levels in the same order; ratings are its qualities.
 */
export interface RelationFields {
  readonly now: string | undefined;
  readonly wanted: string | undefined;
  /** The ids of the levels, the loosest first. */
  readonly levels: readonly string[];
  readonly qualities: readonly string[];
}

export function relationFields({ relation }: NetworkItem): RelationFields {
  const [now, wanted] = relation.fields.filter((field) => field.type === 'level');
  return {
    now: now?.id,
    wanted: wanted?.id,
    levels: now?.levels ?? [],
    qualities: relation.fields.filter(({ type }) => type === 'rating').map(({ id }) => id),
  };
}

/** A party on somebody's own map. */
export interface PlacedParty {
  readonly id: string;
  readonly name: string;
  /** The place of its type among the types: its sector, shape and colour. */
  readonly kind: number;
  /** Counted from 1 in the order of being added, without the own party: what stands for its name on a small canvas. */
  readonly number: number;
  /** Its angle, in degrees; it keeps it on every ring. */
  readonly angle: number;
  /** The level now and the wanted one, counted from the loosest. Null where nothing was said. */
  readonly now: number | null;
  readonly wanted: number | null;
  /** What was said of each quality: a point of its scale, 'unknown', another way out as null; null where nothing was. */
  readonly qualities: readonly (number | 'unknown' | null)[];
  readonly at: Point;
  /** Where its open twin stands. Null where it is wanted as it is, or where nothing was said. */
  readonly twin: Point | null;
}

/** A relation between two others, seen from aside. */
export interface AsideRelation {
  /** The ids of the two parties. */
  readonly ends: readonly [string, string];
  readonly from: Point;
  readonly to: Point;
  readonly level: number;
}

export interface OwnMap {
  readonly rings: Rings;
  readonly sectors: readonly Sector[];
  readonly levels: number;
  readonly parties: readonly PlacedParty[];
  /** The party that the person speaks for. */
  readonly own: { readonly id: string; readonly name: string; readonly kind: number } | undefined;
  readonly aside: readonly AsideRelation[];
}

/** Who has no place on a ring yet waits at the edge. */
const WAITING = 0;

/** Reads a map from an answer, and gives everybody a place on it. */
export function ownMap(item: NetworkItem, network: Network | undefined, rings: Rings): OwnMap {
  const fields = relationFields(item);
  const levels = fields.levels.length;
  const sectors = sectorsOf(item.partyTypes.map(() => 1));
  const kindOf = (type: string) => Math.max(0, item.partyTypes.indexOf(type));
  const all = network?.parties ?? [];
  const own = all.find(({ id }) => id === network?.own);
  const relations = new Map(network?.relations.filter(({ from }) => from === own?.id).map((one) => [one.to, one]));
  const levelOf = (value: unknown): number | null => {
    const level = fields.levels.indexOf(String(value));
    return level < 0 ? null : level;
  };
  const inSector = sectors.map(() => 0);
  const parties = all
    .filter((party) => party !== own)
    .map((party, at): PlacedParty => {
      const kind = kindOf(party.type);
      const values = relations.get(party.id)?.values ?? {};
      const angle = angleIn(sectors[kind]!, inSector[kind]!++);
      const now = levelOf(values[fields.now ?? '']);
      const wanted = levelOf(values[fields.wanted ?? '']);
      return {
        id: party.id,
        name: party.name,
        kind,
        number: at + 1,
        angle,
        now,
        wanted,
        qualities: fields.qualities.map((quality) => qualityOf(values[quality])),
        at: placeOf(rings, angle, now ?? WAITING, levels),
        twin: wanted === null || wanted === now ? null : placeOf(rings, angle, wanted, levels),
      };
    });
  const places = new Map(parties.map(({ id, at }) => [id, at]));
  const aside = (network?.relations ?? []).flatMap(({ from, to, values }): readonly AsideRelation[] => {
    const [start, end] = [places.get(from), places.get(to)];
    const level = levelOf(values[fields.now ?? '']);
    return start && end && level ? [{ ends: [from, to], from: start, to: end, level }] : [];
  });
  return { rings, sectors, levels, parties, own: own && { ...own, kind: kindOf(own.type) }, aside };
}

const qualityOf = (value: unknown): number | 'unknown' | null =>
  typeof value === 'number' || value === 'unknown' ? value : null;

/** From this many parties on all marks are small, and lines thin. */
const MANY = 41;

/** How large the mark of a party is: those that would touch are drawn small, and all where there are many. */
export function sizesOf({ parties, rings }: Pick<OwnMap, 'parties' | 'rings'>): readonly number[] {
  const near = 2.4 * rings.mark;
  return parties.map(({ at }) =>
    parties.length >= MANY ||
    parties.some((other) => other.at !== at && Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < near)
      ? rings.small
      : rings.mark,
  );
}

/** How wide the line to a party is. */
export const lineWidth = (
  { rings, levels, parties }: Pick<OwnMap, 'rings' | 'levels' | 'parties'>,
  level: number,
): number => widthOf(rings, level, levels) * (parties.length >= MANY ? 0.35 : 1);
