import { nothing, svg, type SVGTemplateResult } from 'lit';
import { isUnknownToMany } from '../../analysis/stands-out-rules.js';
import type { Drawing, Figure, FigureInput } from '../../elements/figure.js';
import { openSlots, outlineOf, ownAnswer, triangle, type Box, type OutlineKind } from '../../elements/figure-marks.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { BOLD, textWidth, wrapLabel, wrapText } from '../../geometry/text-wrap.js';
import { drawAnswers, isShown, measureOf, numberOf, shownItems } from './answers.js';
import { edgeFibres, type Fibre } from './fibres.js';
import { key } from './figure-key.js';
import { drawPanels } from './figure-panels.js';
import { drawPoster } from './figure-poster.js';
import type { Drawn } from './laid-rope.js';
import { ropeFor, type Rope, type Segment, type Strand } from './geometry.js';
import { eye, strandSample } from './signs.js';

/** The dimensions that are strands, in the order in which they lie. */
const STRANDS = ['performance', 'competence', 'intentions'] as const;

/** The untwisted rope. It never frays, snaps, thickens or thins because of an answer. */
export const figure: Figure = { draw, key };

function draw(input: FigureInput): Drawing {
  const rope = ropeFor(input.narrow);
  const content = svg`
    ${rope.ends.map(({ laid }) => drawRope(laid))}
    ${rope.strands.map(({ ends }) => ends.map(drawRope))}
    ${rope.ends.map(({ whipping }) => drawWhipping(whipping, input.narrow))}
    ${rope.strands.map((strand, at) => drawStrand(input, rope, strand, STRANDS[at]!))}
    ${input.mode === 'empty' ? drawPoster(input, rope) : drawPanels(input, rope)}
  `;
  return { size: rope.size, content };
}

const drawFibres = (d: string, fibre: Fibre): SVGTemplateResult => svg`
  <path
    class="figure-line-quiet"
    d=${d}
    stroke-width=${fibre === 'dots' ? 1.9 : 0.9}
    stroke-linecap="round"
  />
`;

const drawRope = ({ body, shade, strokes, dots, lines }: Drawn): SVGTemplateResult => svg`
  <path class="figure-surface" d=${body} stroke-width="0" />
  <path class="figure-shade" d=${shade} />
  ${drawFibres(strokes, 'rising')} ${drawFibres(dots, 'dots')}
  <path class="figure-line" d=${lines} stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round" />
`;

/** The thread wound around an end of the rope. */
function drawWhipping({ x, y, width, height }: Box, hangs: boolean): SVGTemplateResult {
  const threads = [0.25, 0.5, 0.75]
    .map((share) => (hangs ? `M${x} ${y + share * height}h${width}` : `M${x + share * width} ${y}v${height}`))
    .join('');
  return svg`
    <rect class="figure-surface" x=${x} y=${y} width=${width} height=${height} rx="2" stroke-width="1.6" />
    <path class="figure-line" d=${threads} stroke-width="1" />
  `;
}

function drawStrand(input: FigureInput, rope: Rope, strand: Strand, dimension: string): SVGTemplateResult {
  const items = shownItems(input, dimension);
  const { x, y, width } = strand.name;
  const nameOf = (id: string) => input.words.dimensions[id]?.name ?? id;
  // All three names in the size that fits each.
  const size = Math.min(...STRANDS.map((id) => wrapLabel(nameOf(id), width / BOLD, rope.nameSize).size));
  const lines = wrapText(nameOf(dimension), width / BOLD, size);
  const outcome = input.mode === 'group' && input.summary?.dimensions.get(dimension)?.outcome;
  const [sampleWidth, sampleHeight] = strand.sampleX === null ? [24, 12] : [16, 10];
  const sampleX = strand.sampleX ?? x + textWidth(lines[0] ?? '', size) * BOLD + 8;
  return svg`
    ${textLines(lines, x, y - (lines.length - 1) * lineHeight(size), { size, bold: true })}
    ${outcome ? strandSample({ x: sampleX, y: y - sampleHeight + 1, width: sampleWidth, height: sampleHeight }, outcome) : nothing}
    ${strand.segments.map((segment, at) => {
      const item = items[at];
      return item === undefined
        ? nothing
        : input.part(item, drawSegment(input, segment, strand.fibre, item), targetOf(segment.box));
    })}
  `;
}

function drawSegment(
  input: FigureInput,
  { box, slots, places }: Segment,
  fibre: Fibre,
  item: string,
): SVGTemplateResult {
  const kind = kindOf(input, item);
  const isCurrent = input.current === item;
  const { width, dash, cap } = outlineOf(kind);
  const inset = (isCurrent ? 3 : width) / 2;
  const measure = input.mode === 'group' ? measureOf(input, item) : undefined;
  const right = box.x + box.width;
  return svg`
    <rect
      class=${isCurrent ? 'figure-surface figure-current' : 'figure-surface'}
      x=${box.x + inset} y=${box.y + inset} width=${box.width - 2 * inset} height=${box.height - 2 * inset}
      stroke-width=${width}
      stroke-dasharray=${isCurrent ? nothing : dash}
      stroke-linecap=${cap}
    />
    ${drawFibres(segmentFibres(input, { box, slots, places }, fibre, kind), fibre)}
    ${kind === 'divided' ? eye({ x: slots.x, y: box.y + 5, width: slots.width, height: 10 }) : nothing}
    <text x=${box.x + 4.5} y=${box.y + 22} font-size="9.5">${numberOf(input, item)}</text>
    ${input.mode === 'empty' ? places.map((place) => openSlots(place, 1)) : drawAnswers(input, item, { places, around: slots, ground: false })}
    ${measure && input.summary && !measure.withheld && isUnknownToMany(input.summary, measure) ? svg`<circle class="figure-surface" cx=${right - 8} cy=${box.y + 22} r="4" stroke-width="1.2" />` : nothing}
    ${measure?.blindSpot ? triangle(right, box.y) : nothing}
  `;
}

const targetOf = ({ x, y, width, height }: Box): SVGTemplateResult => svg`
  <rect class="hit" x=${x} y=${y} width=${width} height=${height} fill="none" />
  <rect class="focus-ring" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2} rx="2" />
`;

function kindOf(input: FigureInput, item: string): OutlineKind {
  const measure = measureOf(input, item);
  if (input.mode === 'group') return isShown(measure) ? (measure.outcome ?? 'answered') : 'open';
  if (input.mode === 'empty') return 'answered';
  return typeof ownAnswer(measure) === 'number' ? 'answered' : 'open';
}

/** Of a group: all fibres where a segment is high, none where it is low, else every other one. */
function segmentFibres({ mode }: FigureInput, { box }: Segment, fibre: Fibre, kind: OutlineKind): string {
  if (kind === 'low') return '';
  const every = mode !== 'group' || kind === 'high' || kind === 'open' ? 1 : 2;
  const upper = kind === 'divided' ? '' : edgeFibres(box, 'upper', fibre, every);
  return upper + edgeFibres(box, 'lower', fibre, every);
}
