import type { NetworkItem } from '../../items/network/answer.js';
import type { NetworkFinding } from './findings.js';
import type { GroupNetwork } from './group-network.js';
import { degreesOf } from './lines.js';
import { bothEndsAgree, bridgesOf, density, mix } from './measures.js';
import { holdingTogether, piecesOf } from './pieces.js';

/** Named by one in so many of the parties that take part, an absent party is worth a seat. A choice, not from a source. */
const ONE_IN_FOR_ABSENT = 3;
/** With less than this share of lines between types, most lines stay within one. A choice, not from a source. */
const LEAST_MIX = 0.4;
/** From this many pairs on, a share of pairs says something about the whole. */
const FEWEST_PAIRS = 5;

/** What stands out in single parties and types, in the order of telling. */
export function findInParties(item: NetworkItem, network: GroupNetwork): readonly NetworkFinding[] {
  const types = new Set(network.parties.map(({ type }) => type));
  return [
    ...absentNamed(network),
    ...item.partyTypes
      .filter((type) => !types.has(type))
      .map((type): NetworkFinding => ({ rule: 'type-missing', parties: [], type })),
    ...bridgesOf(network).map((key): NetworkFinding => ({ rule: 'bridge', parties: [key] })),
    ...[...holdingTogether(network)]
      .sort(([, one], [, other]) => other - one)
      .map(([key, n]): NetworkFinding => ({ rule: 'breaks-apart', parties: [key], n })),
    ...[...degreesOf(network)]
      .filter(([, lines]) => lines === 1)
      .map(([key]): NetworkFinding => ({ rule: 'single-line', parties: [key] })),
  ];
}

/** What stands out in the map as a whole, in the order of telling. */
export function findInWhole(item: NetworkItem, network: GroupNetwork): readonly NetworkFinding[] {
  const findings: NetworkFinding[] = [];
  const pieces = piecesOf(network).length;
  if (pieces > 1) findings.push({ rule: 'loose-pieces', parties: [], n: pieces });
  const mixed = mix(network);
  if (mixed && mixed.n < LEAST_MIX * mixed.m) {
    findings.push({ rule: 'same-kind', parties: [], n: mixed.m - mixed.n, m: mixed.m });
  }
  const possible = density(network);
  if (possible) findings.push({ rule: 'possible-lines', parties: [], ...possible });
  const agreed = bothEndsAgree(item, network);
  if (agreed && agreed.m >= FEWEST_PAIRS) findings.push({ rule: 'ends-agree', parties: [], ...agreed });
  return findings;
}

const absentNamed = ({ parties }: GroupNetwork): readonly NetworkFinding[] =>
  parties
    .filter(({ voices, namedBy, couldName }) => voices === 0 && namedBy > 0 && namedBy * ONE_IN_FOR_ABSENT >= couldName)
    .sort((one, other) => other.namedBy - one.namedBy)
    .map(({ key, namedBy, couldName }) => ({ rule: 'absent-named', parties: [key], n: namedBy, m: couldName }));
