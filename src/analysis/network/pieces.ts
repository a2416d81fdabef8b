import type { GroupNetwork } from './group-network.js';
import { neighboursOf, type Neighbours } from './lines.js';

/**
 * The loose pieces of the map: parties that reach each other along lines (connected components). One piece where all
 * hang together; a party without a line is a piece of its own. In the order of the parties.
 * Wasserman, S., & Faust, K. (1994). Social network analysis: methods and applications. Cambridge University Press, ch. 4.
 */
export function piecesOf(network: GroupNetwork): readonly (readonly string[])[] {
  const neighbours = neighboursOf(network);
  return piecesFrom(neighbours, neighbours.keys());
}

/**
 * The parties that hold the map together (articulation points, or cutpoints), with how many parties lose touch with the
 * rest when it drops out: all that were in its piece, less the largest piece that is left. From 1 on; of pieces that are
 * equally large one counts as the rest. Wasserman & Faust (1994), ch. 4.
 */
export function holdingTogether(network: GroupNetwork): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(network);
  const holding = new Map<string, number>();
  for (const [party, others] of neighbours) {
    const sizes = piecesFrom(neighbours, others, party).map(({ length }) => length);
    if (sizes.length > 1) holding.set(party, sizes.reduce((sum, size) => sum + size) - Math.max(...sizes));
  }
  return holding;
}

/** The pieces that some parties are in, as if the party `without` were not there. */
function piecesFrom(
  neighbours: Neighbours,
  starts: Iterable<string>,
  without?: string,
): readonly (readonly string[])[] {
  const seen = new Set(without === undefined ? [] : [without]);
  const pieces: string[][] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    // The list grows while it is read.
    for (const party of piece) {
      for (const other of neighbours.get(party) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        piece.push(other);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}
