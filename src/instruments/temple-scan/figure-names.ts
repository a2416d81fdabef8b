import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import {
  cutText,
  diamond,
  outlineOf,
  sizeToFit,
  triangle,
  type Box,
  type OutlineKind,
} from '../../elements/figure-marks.js';
import type { Plate, Spot, Temple } from './geometry.js';

const SENTENCE = 'goal-in-words';
const CHOICE = 'talk-about';

export function drawBeam(input: FigureInput, temple: Temple): SVGTemplateResult {
  const { box, baseline, letters, size } = temple.beam;
  const width = input.mode === 'empty' ? 1 : 1.5;
  const middle: Spot = { x: box.x + box.width / 2, y: baseline, anchor: 'middle' };
  const triglyph = 18;
  return svg`
    <rect class="figure-surface" x=${box.x + width / 2} y=${box.y + width / 2} width=${box.width - width}
      height=${box.height - width} stroke-width=${width} />
    <path class="figure-line-quiet" d=${temple.triglyphs} stroke-width="0.9" stroke-linecap="round" />
    ${
      input.mode === 'empty'
        ? text({ x: box.x + triglyph + 6, y: baseline, anchor: 'start' }, size, input.words.figure?.['together'])
        : text(middle, size, beamText(input, letters))
    }
  `;
}

function beamText({ mode, summary, answers, words }: FigureInput, letters: number): string | undefined {
  if (mode === 'own') {
    const sentence = answers[SENTENCE];
    return typeof sentence === 'string' && sentence.trim() !== ''
      ? cutText(sentence, letters)
      : words.figure?.['together'];
  }
  const written = summary?.measures.get(SENTENCE)?.n ?? 0;
  if (written === 0) return undefined;
  return words.figure?.[written === 1 ? 'sentences_one' : 'sentences_other']?.replace('{{count}}', String(written));
}

/** How many people want to talk about each part, and which have one of the two highest numbers. */
function choices({ summary }: FigureInput): ReadonlyMap<string, { readonly count: number; readonly most: boolean }> {
  const measure = summary?.measures.get(CHOICE);
  if (!measure || measure.withheld) return new Map();
  const second = [...measure.counts].sort((one, other) => other - one)[1] ?? 0;
  return new Map(
    measure.answers.map((dimension, at) => {
      const count = measure.counts[at] ?? 0;
      return [dimension, { count, most: count > 0 && count >= second }];
    }),
  );
}

export function drawPlates(input: FigureInput, temple: Temple): readonly SVGTemplateResult[] {
  const chosen = choices(input);
  const names = Object.entries(temple.plates).map(([dimension, plate]) => {
    const name = input.words.dimensions[dimension]?.name ?? '';
    return { dimension, plate, name, size: sizeToFit(name, plate.nameRoom, plate.nameSize) };
  });
  return names.map(({ dimension, plate, name }) => {
    // Plates of one kind speak with one voice: the longest name decides for all.
    const size = Math.min(...names.filter((one) => one.plate.nameSize === plate.nameSize).map((one) => one.size));
    const whole = input.mode === 'group' ? input.summary?.dimensions.get(dimension) : undefined;
    const choice = drawChoice(input, plate, chosen.get(dimension));
    const spot = choice === nothing ? (plate.nameAlone ?? plate.name) : plate.name;
    const corner = plate.box.x + plate.box.width;
    return svg`
      ${drawPlate(plate, input.mode === 'empty' ? 'poster' : (whole?.outcome ?? 'answered'))}
      ${text(spot, size, name, 'bold')}
      ${choice}
      ${whole?.blindSpot ? triangle(corner - 4.5, plate.box.y + 4.5, 5) : nothing}
    `;
  });
}

function drawPlate(plate: Plate, kind: OutlineKind): readonly SVGTemplateResult[] {
  const { width, dash } = outlineOf(kind);
  const boxes: readonly Box[] = kind === 'divided' ? plate.halves : [plate.box];
  return boxes.map(
    ({ x, y, width: wide, height }) => svg`<rect class="figure-surface" x=${x + width / 2} y=${y + width / 2}
      width=${wide - width} height=${height - width} stroke-width=${width} stroke-dasharray=${dash} />`,
  );
}

function drawChoice(input: FigureInput, plate: Plate, chosen: { count: number; most: boolean } | undefined): unknown {
  if (!chosen || (input.mode === 'own' && chosen.count === 0)) return nothing;
  const [x, y] = plate.diamond;
  const count =
    input.mode === 'group'
      ? text({ x: x + 11, y: y + 4, anchor: 'start' }, chosen.count > 9 ? 9.5 : 10.5, String(chosen.count))
      : nothing;
  return [diamond(x, y, chosen.most), count];
}

export const text = (
  { x, y, anchor }: Spot,
  size: number,
  words: string | undefined,
  weight?: 'bold',
): SVGTemplateResult =>
  svg`<text x=${x} y=${y} text-anchor=${anchor} font-size=${size} font-weight=${weight ?? nothing}>${words ?? nothing}</text>`;
