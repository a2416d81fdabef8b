import { html, type TemplateResult } from 'lit';
import type { Side, Tie } from '../../analysis/network/group-network.js';
import { linesOf, stepOf } from '../../analysis/network/lines.js';
import { differenceOf } from '../../analysis/network/measures.js';
import type { FigureInput } from '../../elements/figure.js';
import { changeOf, STEPS_APART } from './figure-ties.js';
import { fill, levelNames, mapFields, mapItem, say, typeNames } from './figure-words.js';
import { NOTHING, tableOf } from './table.js';
import { groupMap, linesOfParty, SOME, type GroupMap } from './group-map.js';

/** What the picture shows, as tables: one of parties and one of relations, a sentence above each. */
export function groupTables(input: FigureInput): TemplateResult {
  const map = groupMap({ ...input, chosen: undefined });
  return map.nodes.length === 0
    ? html``
    : html`${partyTable(input, map)}${tieTable(input, map)}${map.nodes.length < SOME ? '' : typeTable(input, map)}`;
}

const isBothCloser = (tie: Tie): boolean =>
  (changeOf({ now: tie.ab, wanted: tie.wantedAb }) ?? 0) > 0 &&
  (changeOf({ now: tie.ba, wanted: tie.wantedBa }) ?? 0) > 0;

function partyTable(input: FigureInput, { network, standings }: GroupMap): TemplateResult {
  const { parties, ties } = network;
  const types = typeNames(input);
  return tableOf(
    fill(say(input, 'partiesSay'), { n: parties.length, m: parties.filter(({ voices }) => voices > 0).length }),
    ['party', 'type', 'tookPart', 'named', 'lines', 'bothCloser', 'place'].map((head) => say(input, head)),
    parties.map(({ key, name, type, voices, namedBy, couldName }) => [
      name,
      types[mapItem.partyTypes.indexOf(type)] ?? type,
      voices === 0 ? say(input, 'nobody') : voices,
      fill(say(input, 'ofParties'), { n: namedBy, m: couldName }),
      linesOfParty(network, key),
      ties.filter((tie) => (tie.a === key || tie.b === key) && isBothCloser(tie)).length,
      say(input, standings.get(key) ?? 'middle'),
    ]),
  );
}

/** All that at least one side said, the largest difference first. */
function tieTable(input: FigureInput, { network }: GroupMap): TemplateResult {
  const names = new Map(network.parties.map(({ key, name }) => [key, name]));
  const levels = { now: levelNames(input), wanted: levelNames(input, mapFields.wanted) };
  const told = (side: Side | null, field: 'now' | 'wanted'): string => {
    if (!side) return NOTHING;
    const range = side.lowest === null || side.lowest === side.highest ? '' : `, ${side.lowest}–${side.highest}`;
    return `${levels[field][side.median] ?? ''} (${side.n}${range})`;
  };
  const ties = network.ties
    .filter(({ ab, ba, wantedAb, wantedBa }) => ab ?? ba ?? wantedAb ?? wantedBa)
    .sort((one, other) => (differenceOf(other) ?? -1) - (differenceOf(one) ?? -1));
  const both = ties.flatMap((tie) => differenceOf(tie) ?? []);
  return tableOf(
    fill(say(input, 'linesSay'), {
      n: linesOf(network).length,
      m: both.length,
      k: both.filter((difference) => difference >= STEPS_APART).length,
    }),
    ['party', 'otherParty', 'saysOne', 'saysOther', 'steps', 'wantsOne', 'wantsOther'].map((head) => say(input, head)),
    ties.map((tie) => [
      names.get(tie.a) ?? '',
      names.get(tie.b) ?? '',
      told(tie.ab, 'now'),
      told(tie.ba, 'now'),
      differenceOf(tie) ?? NOTHING,
      told(tie.wantedAb, 'wanted'),
      told(tie.wantedBa, 'wanted'),
    ]),
  );
}

/** Types against types: how many lines run between them, and the middle of their steps. */
function typeTable(input: FigureInput, { network }: GroupMap): TemplateResult {
  const typeOf = new Map(network.parties.map(({ key, type }) => [key, type]));
  const names = typeNames(input);
  const stepsBetween = (one: string, other: string): readonly number[] =>
    network.ties
      .filter(({ a, b }) => {
        const [from, to] = [typeOf.get(a), typeOf.get(b)];
        return (from === one && to === other) || (from === other && to === one);
      })
      .map((tie) => stepOf(tie) ?? 0)
      .filter((step) => step > 0)
      .sort((step, next) => step - next);
  const cell = (steps: readonly number[]): string =>
    steps.length === 0 ? NOTHING : `${steps.length} (${steps[Math.floor((steps.length - 1) / 2)]})`;
  return tableOf(
    fill(say(input, 'typesSay'), { most: mapFields.levels.length - 1 }),
    [say(input, 'type'), ...names],
    mapItem.partyTypes.map((type, at) => [
      names[at] ?? type,
      ...mapItem.partyTypes.map((other) => cell(stepsBetween(type, other))),
    ]),
  );
}
