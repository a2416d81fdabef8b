import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MeasureSummary } from '../../analysis/summary.js';
import { isRated, itemsOf } from '../../definition/definition.js';
import type { Item } from '../../items/answer-types.js';
import type { Drawing, Figure, FigureInput } from '../../elements/figure.js';
import {
  columns,
  jointOf,
  largestCount,
  openSlots,
  outlineOf,
  ownAnswer,
  slotAt,
  slots,
  triangle,
  unknownRing,
  unratedMark,
  type OutlineKind,
} from '../../elements/figure-marks.js';
import { key } from './figure-key.js';
import { drawBeam, drawPlates, text } from './figure-names.js';
import { NARROW, WIDE, type Point, type Stone, type Temple } from './geometry.js';
import { cut, inset, pathOf } from './shapes.js';

const POINTS = 5;

/** The temple of twenty-five stones. No stone changes size, place or colour because of an answer. */
export const figure: Figure = { draw, key };

function draw(input: FigureInput): Drawing {
  const temple = input.narrow ? NARROW : WIDE;
  const rated = itemsOf(input.definition).filter(isRated);
  const measures = rated.map((item) => input.summary?.measures.get(item.id));
  const full = largestCount(measures);
  const stones = rated
    .slice(0, temple.stones.length)
    .map((item, at) =>
      input.part(
        item.id,
        drawStone(input, temple, temple.stones[at]!, { item, number: at + 1, measure: measures[at], full }),
        targetOf(temple.stones[at]!),
      ),
    );
  const content = svg`
    <path class="figure-line-quiet" d=${temple.ornament} stroke-width="1.1" stroke-linecap="round" />
    ${temple.feet.map(
      (foot) => svg`<rect class="figure-surface" x=${foot.x + 0.6} y=${foot.y + 0.6}
      width=${foot.width - 1.2} height=${foot.height - 1.2} rx="2.4" stroke-width="1.2" />`,
    )}
    ${drawBeam(input, temple)}
    ${stones}
    ${drawPlates(input, temple)}
    ${Object.entries(temple.layers).map(([word, spot]) => text(spot, 11, input.words.figure?.[word]))}
    ${input.mode === 'empty' ? drawPosterWords(input, temple) : nothing}
  `;
  return { size: temple.size, content };
}

interface Laid {
  readonly item: Item;
  readonly number: number;
  readonly measure: MeasureSummary | undefined;
  readonly full: number;
}

function drawStone(input: FigureInput, temple: Temple, stone: Stone, laid: Laid): SVGTemplateResult {
  const { item, number, measure } = laid;
  const label = stone.label && text(stone.label, 12, input.words.items[item.id]?.label);
  return svg`
    ${drawEdge(stone, outlineKind(input, measure), input.current === item.id)}
    ${text(stone.number, temple.numberSize, String(number))}
    ${label ?? nothing}
    ${drawAnswers(input, temple, stone, laid)}
  `;
}

const targetOf = ({ hit, edge }: Stone): SVGTemplateResult => svg`
  <rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} fill="none" />
  <path class="focus-ring" d=${pathOf(edge)} stroke-linejoin="round" />
`;

/** What the outline says. Nothing is said where nobody answered, or where answers are withheld. */
function outlineKind({ mode }: FigureInput, measure: MeasureSummary | undefined): OutlineKind {
  if (mode === 'empty') return 'poster';
  if (mode === 'own') return typeof ownAnswer(measure) === 'number' ? 'answered' : 'open';
  return isShown(measure) ? (measure.outcome ?? 'answered') : 'open';
}

const isShown = (measure: MeasureSummary | undefined): measure is MeasureSummary =>
  measure !== undefined && !measure.withheld && measure.counts.some((count) => count > 0);

function drawEdge(stone: Stone, kind: OutlineKind, current: boolean): SVGTemplateResult {
  const [from, to] = jointOf(stone.slots, POINTS);
  const pieces =
    kind === 'divided' && !current ? [cut(stone.edge, 'left', from), cut(stone.edge, 'right', to)] : [stone.edge];
  if (stone.kind === 'ground') return drawGround(pieces, kind, current);
  const { width, dash, cap } = outlineOf(kind);
  const inside = (current ? 3 : width) / 2;
  return svg`
    ${pieces.map(
      (piece) => svg`<path
        class=${current ? 'stone figure-surface figure-current' : 'stone figure-surface'}
        d=${pathOf(inset(piece, inside))}
        stroke-width=${width}
        stroke-dasharray=${current ? nothing : dash}
        stroke-linecap=${cap}
      />`,
    )}
    ${stone.kind === 'drum' && kind !== 'poster' ? drawFlutes(stone, kind === 'divided') : nothing}
  `;
}

/** Shaded lanes behind the slots: the fluting of a pillar, which also says where each answer has its place. */
function drawFlutes({ slots: box, edge }: Stone, split: boolean): SVGTemplateResult {
  const [[, top], , [, bottom]] = edge as readonly [Point, Point, Point];
  const lanes = Array.from({ length: POINTS }, (_, place) => slotAt(box, place, POINTS));
  const shown = split ? lanes.filter((_, place) => place !== 2) : lanes;
  return svg`${shown.map(
    ({ x, width }) =>
      svg`<rect class="figure-shade" x=${x} y=${top + 3} width=${width} height=${bottom - top - 6} rx=${width / 2} />`,
  )}`;
}

/** The ground has an upper edge only. */
function drawGround(pieces: readonly (readonly Point[])[], kind: OutlineKind, current: boolean): SVGTemplateResult {
  const d = pieces.map((piece) => {
    const xs = piece.map(([x]) => x);
    return `M${Math.min(...xs)} ${piece[0]![1]}H${Math.max(...xs)}`;
  });
  return svg`<path
    class=${current ? 'stone figure-line figure-current' : 'stone figure-line'}
    d=${d.join('')}
    stroke-width=${kind === 'high' ? 3 : 2}
    stroke-dasharray=${kind === 'low' && !current ? '5 4' : nothing}
  />`;
}

function drawAnswers(input: FigureInput, temple: Temple, stone: Stone, laid: Laid): unknown {
  const { measure, full } = laid;
  if (input.mode === 'empty') return openSlots(stone.slots, POINTS);
  if (input.mode === 'own') {
    const answer = ownAnswer(measure);
    if (answer === null) return nothing;
    return typeof answer === 'number' ? slots(stone.slots, POINTS, answer) : unratedMark(stone.slots, answer);
  }
  if (!measure || measure.withheld) return nothing;
  return [
    isShown(measure) ? columns(stone.slots, measure.counts, full) : nothing,
    measure.unknown > 0 ? unknownRing(...stone.ring, measure.unknown, temple.ringRadius) : nothing,
    measure.blindSpot ? triangle(...stone.corner) : nothing,
  ];
}

function drawPosterWords({ words, definition }: FigureInput, temple: Temple): SVGTemplateResult {
  const scale = Object.keys(definition.scales)[0] ?? '';
  const anchors = words.scales[scale] ?? [];
  const questions = [words.figure?.['noNorm'], words.figure?.['whatFits']];
  return svg`
    ${temple.questions.map((spot, at) => text(spot, temple.numberSize + 1.5, questions[at]))}
    ${temple.ends.map((spot, at) => text(spot, 9, at === 0 ? anchors[0] : anchors.at(-1)))}
  `;
}
