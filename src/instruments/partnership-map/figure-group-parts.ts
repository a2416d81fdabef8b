import { stepOf } from '../../analysis/network/lines.js';
import type { FigureInput, FigurePart } from '../../elements/figure.js';
import { fill, levelNames, say, typeNames } from './figure-words.js';
import { linesOfParty, networkOf, partyPart } from './group-map.js';
import { mapItem } from './figure-words.js';

/** More views than this are a table, and that stands below. */
const MOST_VIEWS = 6;

/** Each party with what is said of it: how many name it, and how others see their bond with it. */
export function groupParts(input: FigureInput): readonly FigurePart[] {
  const network = networkOf(input);
  const names = new Map(network.parties.map(({ key, name }) => [key, name]));
  const levels = levelNames(input);
  return network.parties.map((party) => {
    const views = network.ties
      .filter((tie) => (tie.a === party.key || tie.b === party.key) && stepOf(tie) !== null)
      .flatMap((tie) => {
        const [other, side] = tie.a === party.key ? [tie.b, tie.ba] : [tie.a, tie.ab];
        return side ? [{ name: names.get(other) ?? '', step: side.median }] : [];
      })
      .sort((one, other) => other.step - one.step)
      .slice(0, MOST_VIEWS);
    const detail = [
      `${party.name} (${typeNames(input)[mapItem.partyTypes.indexOf(party.type)] ?? party.type}).`,
      fill(say(input, 'namedBy'), { n: party.namedBy, m: party.couldName, k: linesOfParty(network, party.key) }),
      ...(party.voices === 0 && views.length > 0 ? [say(input, 'asOthersSee')] : []),
      ...views.map(({ name, step }) => fill(say(input, 'says'), { party: name, step: levels[step] })),
    ];
    return { key: partyPart(party.key), name: party.name, detail: detail.join(' ') };
  });
}
