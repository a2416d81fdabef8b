import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Point } from '../geometry/curve.js';
import { pointsAlong, roomOf, type Area } from '../geometry/free-places.js';
import { REACH } from '../geometry/party-shapes.js';
import { arrowBetween, between, widthOf, NARROW, type Arrow } from '../geometry/rings.js';
import { textLines } from './figure-text.js';
import { lineWidth, sizesOf, type AsideRelation, type OwnMap, type PlacedParty } from './own-map.js';
import { drawGround, groundAreas, groundOfLevels } from './party-ground.js';
import {
  arrowMark,
  arrowPoints,
  barsHeight,
  barsWidth,
  fineAsItIs,
  markFigure,
  partyMark,
  partyTwin,
  qualityBars,
} from './party-marks.js';
import { placeName, takeMark, type NamePlace } from './party-names.js';

/** What is written on a person's own map. */
export interface PartyMapWords {
  readonly types: readonly string[];
  /** The names of the levels, the loosest first. */
  readonly levels: readonly string[];
  /** The letters below the bars. */
  readonly letters: readonly string[];
  /** What the middle is called. */
  readonly us: string;
}

/** A person's own map as it is drawn. */
export interface PartyMap {
  readonly map: OwnMap;
  readonly words: PartyMapWords;
  /** How many points the scale of the qualities has. */
  readonly points: number;
  /** What else is written on the canvas: no name may lie there. */
  readonly taken?: readonly Area[];
  /** Wraps the drawing of a party together with its target, see `FigureInput.part`. */
  part?(id: string, drawing: SVGTemplateResult, target: SVGTemplateResult): SVGTemplateResult;
}

const NAME = 14;

const isNarrow = ({ map }: PartyMap): boolean => map.rings === NARROW;

/**
 * One person's map. For whoever moves a party by hand: everything of a party carries its id: `g[data-party]` and
 * `g[data-twin]` are drawn around 0 0 and moved by `transform`; `path[data-line]`, `g[data-arrow]` and `g[data-name]`
 * are drawn where they lie. `path[data-aside]` carries the ids of its two ends.
 */
export function drawParties(drawn: PartyMap): SVGTemplateResult {
  const { map, words } = drawn;
  const { rings, parties, own } = map;
  const sizes = sizesOf(map);
  const names = namesOn(drawn);
  const [x, y] = rings.centre;
  return svg`
    ${drawGround(groundOfLevels(drawn.map, drawn.words))}
    ${map.aside.map((relation) => asideLine(map, relation))}
    ${parties.map(({ id, at, now }) =>
      now
        ? svg`<path class="figure-tie" data-line=${id} d=${lineTo(map, at)} stroke-width=${lineWidth(map, now)} />`
        : nothing,
    )}
    ${parties.map((party, at) => drawTwin(map, party, sizes[at]!))}
    ${parties.map((party, at) => drawParty(drawn, party, sizes[at]!, names.get(party.id)))}
    <circle class="figure-surface" cx=${x} cy=${y} r=${rings.own * 1.3} stroke-width="1.25" />
    ${
      own
        ? svg`<g transform=${`translate(${x} ${y})`}>
            ${partyMark(own.kind, rings.own * 0.86)}
            ${markFigure(own.kind, words.us, rings.own * 0.56)}
          </g>`
        : svg`<text x=${x} y=${y + 4} font-size=${rings.own * 0.56} font-weight="bold" text-anchor="middle">${words.us}</text>`
    }
  `;
}

/** From the centre to a party. */
export const lineTo = ({ rings }: Pick<OwnMap, 'rings'>, [x, y]: Point): string =>
  `M${rings.centre[0]} ${rings.centre[1]}L${x} ${y}`;

/** From a party to its twin, where it has one. */
export const arrowOf = ({ rings }: Pick<OwnMap, 'rings'>, at: Point, twin: Point, size: number): Arrow =>
  arrowBetween(at, twin, [size + 3, rings.twin + 2], rings);

/** Where a party is wanted, and the arrow to it: below all marks, which say more. */
const drawTwin = (map: OwnMap, { id, kind, at, twin }: PlacedParty, size: number) =>
  twin
    ? svg`<g data-arrow=${id}>${arrowMark(arrowOf(map, at, twin, size))}</g>
        <g data-twin=${id} transform=${move(twin)}>${partyTwin(kind, Math.min(map.rings.twin, size))}</g>`
    : nothing;

function drawParty(
  drawn: PartyMap,
  { id, kind, at, now, wanted, number, qualities }: PlacedParty,
  size: number,
  name: NamePlace | null | undefined,
): SVGTemplateResult {
  const { words, points } = drawn;
  const drawing = svg`
    <g data-party=${id} transform=${move(at)}>
      ${wanted !== null && wanted === now ? fineAsItIs(kind, size) : nothing}
      ${partyMark(kind, size, now === null)}
      ${name ? nothing : markFigure(now === null ? null : kind, String(number), Math.min(size * (number > 99 ? 0.85 : 1.05), 11))}
    </g>
    ${
      name
        ? svg`<g data-name=${id}>
            <g class="figure-halo">${textLines(name.lines, name.x, name.y, { size: NAME, anchor: name.anchor })}</g>
            ${
              name.below
                ? svg`<g transform=${move(name.below)}>${qualityBars(qualities, words.letters, points)}</g>`
                : nothing
            }
          </g>`
        : nothing
    }
  `;
  // At the least width of either canvas this is 24 px.
  const reach = isNarrow(drawn) ? 14 : 20;
  const target = svg`
    <circle class="hit" cx=${at[0]} cy=${at[1]} r=${reach} fill="none" />
    <circle class="focus-ring" cx=${at[0]} cy=${at[1]} r=${size * REACH + 5} />
  `;
  return drawn.part ? drawn.part(id, drawing, target) : drawing;
}

const move = ([x, y]: Point): string => `translate(${round(x)} ${round(y)})`;
const round = (value: number): number => Math.round(value * 100) / 100;

/** The path between two others. */
export function asidePath({ rings }: OwnMap, from: Point, to: Point): string {
  const control = between(between(from, to, 0.5), rings.centre, 0.25);
  return `M${from.join(' ')}Q${control.join(' ')} ${to.join(' ')}`;
}

/** Between two others, seen from aside: a thin curve that bends towards the centre. */
function asideLine(map: OwnMap, { ends, from, to, level }: AsideRelation): SVGTemplateResult {
  const { rings, levels } = map;
  return svg`<path
    class="figure-line-quiet"
    data-aside=${JSON.stringify(ends)}
    d=${asidePath(map, from, to)}
    stroke-width=${widthOf(rings, level, levels) * 0.5}
    opacity="0.6"
  />`;
}

/**
 * Where each name stands, by the party's id; null where a number stands for it. On a narrow canvas all are numbers.
 * A pure function of the map: the same map always has its names at the same places.
 */
export function namesOn(drawn: PartyMap): ReadonlyMap<string, NamePlace | null> {
  const { map, points, taken = [] } = drawn;
  const { rings, parties } = map;
  if (isNarrow(drawn)) return new Map(parties.map(({ id }) => [id, null]));
  const room = roomOf(rings.size);
  [...groundAreas(groundOfLevels(drawn.map, drawn.words)), ...taken].forEach((area) => room.take(area));
  takeMark(room, rings.centre, rings.own * 1.3 + 3);
  const sizes = sizesOf(map);
  const reachOf = ({ wanted, now }: PlacedParty, at: number) =>
    sizes[at]! * 1.2 + (wanted !== null && wanted === now ? 7 : 2);
  parties.forEach((party, at) => {
    takeMark(room, party.at, reachOf(party, at));
    if (party.twin) {
      takeMark(room, party.twin, rings.twin * 1.2 + 1);
      arrowPoints(arrowOf(map, party.at, party.twin, sizes[at]!)).forEach((point) => takeMark(room, point, 3));
    }
    if (party.now) {
      const length = Math.hypot(party.at[0] - rings.centre[0], party.at[1] - rings.centre[1]);
      room.cross(pointsAlong((share) => between(rings.centre, party.at, share), length));
    }
  });
  return new Map(
    parties.map((party, at) => [
      party.id,
      placeName(room, rings.centre, NAME, {
        name: party.name,
        at: party.at,
        reach: reachOf(party, at),
        below: party.qualities.some((quality) => quality !== null)
          ? [barsWidth(party.qualities.length), barsHeight(points)]
          : undefined,
      }),
    ]),
  );
}
