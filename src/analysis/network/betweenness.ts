import type { Neighbours } from './lines.js';

/**
 * Betweenness: how many of the shortest ways between two other parties run along a party. For each pair of others the
 * part of their shortest ways that pass it, summed, divided by the number of such pairs, (n − 1)(n − 2) / 2. From 0
 * (none) to 1 (the hub of a star); 0 for all below three parties. Lines count alike, whatever their step.
 *
 * Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1, 215–239.
 * Computed as in Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology,
 * 25(2), 163–177; about parties × lines steps.
 */
export function betweennessIn(neighbours: Neighbours): ReadonlyMap<string, number> {
  const keys = [...neighbours.keys()];
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  const near = keys.map((key) => neighbours.get(key)!.map((other) => placeOf.get(other)!));
  const sums = new Float64Array(keys.length);
  for (let start = 0; start < keys.length; start++) addWaysFrom(start, near, sums);
  // Each pair is met twice, once from each end.
  const pairs = (keys.length - 1) * (keys.length - 2);
  return new Map(keys.map((key, at) => [key, pairs > 0 ? sums[at]! / pairs : 0]));
}

/** Adds to each party what passes it of the shortest ways that begin at `start`. */
function addWaysFrom(start: number, near: readonly (readonly number[])[], sums: Float64Array): void {
  const distance = new Int32Array(near.length).fill(-1);
  const ways = new Float64Array(near.length);
  const passing = new Float64Array(near.length);
  distance[start] = 0;
  ways[start] = 1;
  const reached = [start];
  // Nearest first; the list grows while it is read.
  for (const at of reached) {
    for (const other of near[at]!) {
      if (distance[other] === -1) {
        distance[other] = distance[at]! + 1;
        reached.push(other);
      }
      if (distance[other] === distance[at]! + 1) ways[other]! += ways[at]!;
    }
  }
  for (const at of reached.reverse()) {
    for (const before of near[at]!) {
      if (distance[before] === distance[at]! - 1) passing[before]! += (ways[before]! / ways[at]!) * (1 + passing[at]!);
    }
    if (at !== start) sums[at]! += passing[at]!;
  }
}
