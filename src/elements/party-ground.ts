import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Area } from '../geometry/free-places.js';
import { shapePath } from '../geometry/party-shapes.js';
import {
  middleOf,
  NARROW,
  pointAt,
  radiusOf,
  ringPath,
  sectorLine,
  type Rings,
  type Sector,
} from '../geometry/rings.js';
import { BOLD, textWidth, wrapText } from '../geometry/text-wrap.js';
import { lineHeight, textLines } from './figure-text.js';
import type { OwnMap } from './own-map.js';

/** A ring with its name, which stands at twelve o'clock. */
export interface Circle {
  readonly radius: number;
  readonly name: string;
  readonly dashed?: boolean;
}

/** What parties stand on: rings and sectors with their names. A narrow one has shapes for the names of the sectors. */
export interface Ground {
  readonly rings: Rings;
  readonly narrow: boolean;
  readonly sectors: readonly Sector[];
  readonly circles: readonly Circle[];
  /** The names of the sectors, of what stands in them. */
  readonly types: readonly string[];
}

const RING_NAME = { wide: 12.5, narrow: 11 };
const TYPE_NAME = 14;
/** From the outermost circle to the names of the sectors. */
const BESIDE = { wide: 30, narrow: 13 };

interface Written {
  readonly lines: readonly string[];
  readonly area: Area;
}

/** The ground of one person's map: a ring for each level. On a narrow canvas a figure stands for its name. */
export function groundOfLevels(
  { rings, sectors, levels }: Pick<OwnMap, 'rings' | 'sectors' | 'levels'>,
  words: GroundWords,
): Ground {
  const narrow = rings === NARROW;
  const circles = words.levels.map((name, level) => ({
    radius: radiusOf(rings, level, levels),
    name: narrow ? String(level) : name,
    dashed: level === 0,
  }));
  return { rings, narrow, sectors, circles, types: words.types };
}

/** The names of the types, and of the levels from the loosest on. */
export interface GroundWords {
  readonly types: readonly string[];
  readonly levels: readonly string[];
}

export function drawGround(ground: Ground): SVGTemplateResult {
  const { rings, narrow, sectors, circles } = ground;
  const edges = [sectors[0]!.from, ...sectors.map(({ to }) => to)];
  return svg`
    <path class="figure-line-quiet" d=${edges.map((angle) => sectorLine(rings, angle)).join('')}
      stroke-width="0.75" opacity="0.4" />
    ${circles.map(
      (circle, at) => svg`<path
        class="figure-line-quiet"
        data-ring=${at}
        d=${ringPath(rings, circle.radius, ringName(ground, circle).area.width + 10)}
        stroke-width="1"
        stroke-dasharray=${circle.dashed ? '3 4' : nothing}
        opacity=${circle.dashed ? 0.75 : 0.55}
      />`,
    )}
    ${ringNames(ground)}
    ${sectors.map((sector, at) => (narrow ? typeShape(ground, sector, at) : typeText(ground, sector, at)))}
  `;
}

/** The names of the rings, with an edge: drawn once more over lines that cross them. */
export function ringNames(ground: Ground): SVGTemplateResult {
  const size = ground.narrow ? RING_NAME.narrow : RING_NAME.wide;
  return svg`<g class="figure-halo">${ground.circles.map((circle) => {
    const { lines, area } = ringName(ground, circle);
    return textLines(lines, ground.rings.centre[0], area.y + size * 0.94, { size, anchor: 'middle', quiet: true });
  })}</g>`;
}

/** What the names of rings and sectors take: no other name may lie there. */
export const groundAreas = (ground: Ground): readonly Area[] => [
  ...ground.circles.map((circle) => ringName(ground, circle).area),
  ...(ground.narrow ? [] : ground.sectors.map((sector, at) => typeName(ground, sector, at).area)),
];

/** Lines of about the same length. */
function balanced(text: string, width: number, size: number): readonly string[] {
  const lines = wrapText(text, width, size);
  for (let less = width - size / 2; lines.length > 1 && less > width / 2; less -= size / 2) {
    const closer = wrapText(text, less, size);
    if (closer.length > lines.length) return wrapText(text, less + size / 2, size);
  }
  return lines;
}

/** The name of a ring lies across it. */
function ringName({ rings, narrow }: Ground, { radius, name }: Circle): Written {
  const size = narrow ? RING_NAME.narrow : RING_NAME.wide;
  const lines = balanced(name, size * 9.2, size);
  const [width, height] = [Math.max(...lines.map((line) => textWidth(line, size))), lines.length * lineHeight(size)];
  const [x, y] = rings.centre;
  return { lines, area: { x: x - width / 2, y: y - radius - height / 2, width, height } };
}

function typeName({ rings, types }: Ground, sector: Sector, at: number): Written & { readonly anchor: Anchor } {
  const angle = middleOf(sector);
  const [x, y] = pointAt(rings, angle, rings.edge + BESIDE.wide);
  const turn = (angle * Math.PI) / 180;
  const anchor = Math.sin(turn) > 0.2 ? 'start' : Math.sin(turn) < -0.2 ? 'end' : 'middle';
  const lines = balanced(types[at] ?? '', 8.4 * TYPE_NAME, TYPE_NAME * BOLD);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, TYPE_NAME * BOLD)));
  const height = lines.length * lineHeight(TYPE_NAME);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { lines, anchor, area: { x: left, y: y - (height * (1 + Math.cos(turn))) / 2, width, height } };
}

type Anchor = 'start' | 'middle' | 'end';

function typeText(ground: Ground, sector: Sector, at: number): SVGTemplateResult {
  const { lines, anchor, area } = typeName(ground, sector, at);
  const x = area.x + { start: 0, middle: area.width / 2, end: area.width }[anchor];
  return textLines(lines, x, area.y + TYPE_NAME, { size: TYPE_NAME, anchor, bold: true });
}

const typeShape = ({ rings }: Ground, sector: Sector, at: number): SVGTemplateResult => svg`<path
    class="figure-surface"
    d=${shapePath(at, 4.6, pointAt(rings, middleOf(sector), rings.edge + BESIDE.narrow))}
    stroke-width="1.1"
  />`;
