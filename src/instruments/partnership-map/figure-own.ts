import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Drawing, FigureInput, FigurePart } from '../../elements/figure.js';
import { cutText } from '../../elements/figure-marks.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { ownMap, type OwnMap, type PlacedParty } from '../../elements/own-map.js';
import { drawParties, type PartyMap } from '../../elements/party-map.js';
import { NARROW, WIDE } from '../../geometry/rings.js';
import { BOLD, wrapText } from '../../geometry/text-wrap.js';
import type { Network } from '../../items/network/answer.js';
import { bandHeight, drawBand } from './figure-band.js';
import { fieldName, levelNames, mapFields, mapItem, mapWords, QUALITY_POINTS, typeNames } from './figure-words.js';

/** One person's picture: when it is a success, the map, and the band of five steps. */

export const ownParty = (id: string): string => `party:${id}`;

const networkOf = ({ answers }: FigureInput): Network | undefined => answers[mapItem.id] as Network | undefined;

export const ownMapOf = (input: FigureInput): OwnMap => ownMap(mapItem, networkOf(input), input.narrow ? NARROW : WIDE);

const SUCCESS = 'success-in-my-words';
const SIZE = { wide: 14, narrow: 12 };
const MARGIN = { wide: 16, narrow: 8 };

/** The sentence on success: bold what it is, then what was written. No lines where nothing was. */
function caption(input: FigureInput) {
  const { answers, words, narrow } = input;
  const text = answers[SUCCESS];
  const size = narrow ? SIZE.narrow : SIZE.wide;
  const x = narrow ? MARGIN.narrow : MARGIN.wide;
  const width = narrow ? 340 : 280;
  if (typeof text !== 'string' || text.trim() === '') return null;
  const lines = wrapText(cutText(text, 110), width / BOLD, size);
  const step = lineHeight(size);
  return {
    height: (lines.length + 1) * step + (narrow ? 12 : 8),
    area: { x, y: 4, width, height: (lines.length + 1) * step + 8 },
    drawing: svg`
      ${textLines([words.items[SUCCESS]?.label ?? ''], x, step + 4, { size, bold: true })}
      ${textLines(lines, x, 2 * step + 4, { size })}
    `,
  };
}

/** What is drawn of the map, without the band below it. */
export function partyMapOf(input: FigureInput): PartyMap {
  const said = input.narrow ? null : caption(input);
  return {
    map: ownMapOf(input),
    words: mapWords(input),
    points: QUALITY_POINTS,
    taken: said ? [said.area] : [],
    part: (id, drawing, target) => input.part(ownParty(id), drawing, target),
  };
}

export function drawOwn(input: FigureInput): Drawing {
  const drawn = partyMapOf(input);
  const [width, height] = drawn.map.rings.size;
  const said = caption(input);
  const lower = input.narrow && said ? said.height : 0;
  const content: SVGTemplateResult = svg`
    ${said?.drawing ?? nothing}
    <g transform=${lower > 0 ? `translate(0 ${lower})` : nothing}>${drawParties(drawn)}</g>
    ${drawBand(input, height + lower + 8, width)}
  `;
  return { size: [width, height + lower + 8 + bandHeight(input)], content };
}

/** Each party in words. */
export const ownParts = (input: FigureInput): readonly FigurePart[] =>
  ownMapOf(input).parties.map((party) => ({
    key: ownParty(party.id),
    name: party.name,
    detail: [`${party.name} (${typeNames(input)[party.kind]}).`, ...saidOf(input, party)].join(' '),
  }));

/** What was said of a party: where it stands, where it is wanted, its qualities. */
function saidOf(input: FigureInput, { now, wanted, qualities }: PlacedParty): readonly string[] {
  const anchors = input.words.scales['agreement'] ?? [];
  const step = (field: string | undefined, level: number | null) =>
    level === null ? [] : [`${fieldName(input, field)}: ${levelNames(input, field)[level]}.`];
  return [
    ...step(mapFields.now, now),
    ...step(mapFields.wanted, wanted),
    ...qualities.flatMap((quality, at) => {
      if (quality === null) return [];
      const answer = quality === 'unknown' ? input.translate('item.dontKnow') : anchors[quality - 1];
      return [`${fieldName(input, mapFields.qualities[at])}: ${answer}.`];
    }),
  ];
}
