import type { GroupNetwork, Tie } from './group-network.js';

/** A pair of parties that are in touch, as at least one of them says. */
export interface Line {
  readonly a: string;
  readonly b: string;
}

/** The parties that each party has a line with; every party of the map is there. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Place of the higher of what both sides say; null where only bystanders drew it. */
export const stepOf = ({ ab, ba }: Tie): number | null =>
  ab || ba ? Math.max(ab?.median ?? 0, ba?.median ?? 0) : null;

/**
 * The pairs where at least one side says a step of `lowest` or more. From 1 on it is a line; 0 means no contact yet.
 */
export const linesOf = ({ ties }: GroupNetwork, lowest = 1): readonly Line[] =>
  ties.filter((tie) => (stepOf(tie) ?? -1) >= lowest);

/** Who has a line with whom, of a step of `lowest` or more. */
export function neighboursOf(network: GroupNetwork, lowest = 1): Neighbours {
  const neighbours = new Map(network.parties.map(({ key }) => [key, [] as string[]]));
  for (const { a, b } of linesOf(network, lowest)) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return neighbours;
}

/**
 * Degree: with how many parties a party has a line. From 0 to the number of other parties.
 * Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1, 215–239.
 */
export const degreesOf = (network: GroupNetwork): ReadonlyMap<string, number> =>
  new Map([...neighboursOf(network)].map(([key, others]) => [key, others.length]));
