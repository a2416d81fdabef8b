import { nothing, svg, type SVGTemplateResult } from 'lit';
import { differenceOf } from '../../analysis/network/measures.js';
import type { Drawing, FigureInput } from '../../elements/figure.js';
import { textLines } from '../../elements/figure-text.js';
import { drawGround, groundAreas, ringNames, type Ground } from '../../elements/party-ground.js';
import { markFigure, partyMark } from '../../elements/party-marks.js';
import { placeName, takeMark, type NamePlace } from '../../elements/party-names.js';
import { pointsAlong, roomOf } from '../../geometry/free-places.js';
import { shapePath } from '../../geometry/party-shapes.js';
import { curveAt } from '../../geometry/rings.js';
import { bandHeight, drawBand } from './figure-band.js';
import { groupAnswers } from './figure-group-answers.js';
import { drawQualities, qualitiesHeight } from './figure-qualities.js';
import { drawDifference, drawTie, STEPS_APART } from './figure-ties.js';
import { say, typeNames } from './figure-words.js';
import { namedRadius } from './geometry.js';
import { groupMap, partyPart, viewOf, type GroupMap, type GroupNode } from './group-map.js';

/** A group's picture: who is named by whom, what both ends say of their bond, and the band of five steps. */

const NAME = { few: 14, some: 12.5 };
const LETTERS = { few: 18, some: 13 };
/** The outline of a party that hangs on one line or on none. */
export const EDGE = '3 2.5';

function groundOf(input: FigureInput, { rings, places }: GroupMap): Ground {
  const quarters = [0.75, 0.5, 0.25];
  return {
    rings,
    narrow: input.narrow,
    sectors: places.sectors,
    circles: quarters.map((share) => ({
      radius: namedRadius(rings, share),
      name: input.narrow ? `${share * 100}%` : say(input, `named${share * 100}`),
    })),
    types: typeNames(input),
  };
}

export function drawGroup(input: FigureInput): Drawing {
  const map = groupMap(input);
  const [width, height] = map.rings.size;
  const view = viewOf(input);
  const ground = groundOf(input, map);
  const names = groupNames(input, map);
  const lower = height + 8 + qualitiesHeight(input);
  const content = svg`
    ${drawGround(ground)}
    ${map.ties.map((tie) => drawTie(map, tie, view))}
    ${view === 'now' ? map.ties.map((tie) => drawDifference(map, tie)) : nothing}
    ${map.ties.length > 0 ? ringNames(ground) : nothing}
    ${map.nodes.map((node) => drawNode(input, map, node, names.get(node.party.key)))}
    ${drawQualities(input, height + 4, width)}
    ${drawBand(input, lower, width, groupAnswers(input))}
  `;
  return { size: [width, lower + bandHeight(input)], content };
}

/** Whether a party is faded, because another one is chosen and the two have no line. */
function isFaded({ ties }: GroupMap, { chosen }: FigureInput, { party: { key } }: GroupNode): boolean {
  if (!chosen?.startsWith('party:') || chosen === partyPart(key)) return false;
  return !ties.some(({ tie, shown }) => shown && (tie.a === key || tie.b === key));
}

function drawNode(input: FigureInput, map: GroupMap, node: GroupNode, name: NamePlace | undefined): SVGTemplateResult {
  const { size, standings, nodes } = map;
  const { party, kind, at, number } = node;
  const open = party.voices === 0;
  const standing = standings.get(party.key);
  const figure = input.narrow ? String(number) : open ? '' : String(party.voices);
  const lettering = nodes.length < 41 ? NAME.few : NAME.some;
  const drawing = svg`<g opacity=${isFaded(map, input, node) ? 0.25 : nothing}>
    <g data-party=${party.key} transform=${`translate(${at[0]} ${at[1]})`}>
      ${standing === 'bridge' ? svg`<path class="figure-surface" d=${shapePath(kind, size + 5)} stroke-width="1.5" />` : nothing}
      ${partyMark(kind, size, open, standing === 'edge' || standing === 'loose' ? EDGE : undefined)}
      ${figure ? markFigure(open ? null : kind, figure, Math.min(11, size * 0.95)) : nothing}
    </g>
    ${
      name
        ? svg`<g class="figure-halo" data-name=${party.key}>${textLines(name.lines, name.x, name.y, {
            size: nodes.length <= 12 ? lettering : NAME.some,
            anchor: name.anchor,
          })}</g>`
        : nothing
    }
  </g>`;
  const target = svg`
    <circle class="hit" cx=${at[0]} cy=${at[1]} r=${input.narrow ? 14 : 20} fill="none" />
    <circle class="focus-ring" cx=${at[0]} cy=${at[1]} r=${size * 1.42 + 5} />
  `;
  return input.part(partyPart(party.key), drawing, target);
}

/** Where the names stand; none on a narrow canvas, where numbers stand for them. */
function groupNames(input: FigureInput, map: GroupMap): ReadonlyMap<string, NamePlace> {
  const { rings, nodes, ties, size, standings } = map;
  if (input.narrow) return new Map();
  const room = roomOf(rings.size);
  groundAreas(groundOf(input, map)).forEach((area) => room.take(area));
  const reachOf = ({ party }: GroupNode) => size * 1.2 + (standings.get(party.key) === 'bridge' ? 7 : 2);
  nodes.forEach((node) => takeMark(room, node.at, reachOf(node)));
  ties.forEach(({ tie, curve: { from, control, to, middle } }) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    room.cross(pointsAlong((share) => curveAt(from, control, to, share), length));
    if ((differenceOf(tie) ?? 0) >= STEPS_APART) takeMark(room, middle, 10);
  });
  const [lettering, letters] = nodes.length <= 12 ? [NAME.few, LETTERS.few] : [NAME.some, LETTERS.some];
  const places = new Map<string, NamePlace>();
  const chosenFirst = [...nodes].sort(
    (one, other) =>
      Number(partyPart(other.party.key) === input.chosen) - Number(partyPart(one.party.key) === input.chosen),
  );
  for (const node of chosenFirst) {
    if (!node.named) continue;
    const { name } = node.party;
    const place = placeName(room, rings.centre, lettering, { name, at: node.at, reach: reachOf(node), letters });
    if (place) places.set(node.party.key, place);
  }
  return places;
}
