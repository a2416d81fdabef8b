import type { Box } from '../../elements/figure-marks.js';

/** Where everything of the temple stands, on a wide canvas and on a tall one. Numbers only, in canvas units. */

export type Point = readonly [x: number, y: number];

export interface Spot {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** One statement. Its size and place never depend on an answer. */
export interface Stone {
  readonly kind: 'drum' | 'step' | 'ground' | 'roof';
  /** Its outer edge, clockwise: lines are drawn inside it. */
  readonly edge: readonly Point[];
  /** What reacts to a press: the stone and half the gaps around it. */
  readonly hit: Box;
  readonly slots: Box;
  readonly number: Spot;
  /** Middle of the ring with the number of *don't know*. */
  readonly ring: Point;
  /** Upper right corner of the triangle of a role that sees it otherwise. */
  readonly corner: Point;
  readonly label?: Spot;
}

/** The name of a part, with the diamond of who wants to talk about it. */
export interface Plate {
  readonly box: Box;
  /** The two halves when the part is divided. */
  readonly halves: readonly [Box, Box];
  readonly name: Spot;
  readonly nameSize: number;
  /** The width that the name may take. */
  readonly nameRoom: number;
  /** Where the name stands when there is no diamond, if elsewhere. */
  readonly nameAlone?: Spot;
  /** Left point of the diamond, at its middle height. */
  readonly diamond: Point;
}

export interface Temple {
  readonly size: readonly [number, number];
  /** In the order of the statements. */
  readonly stones: readonly Stone[];
  /** By dimension. */
  readonly plates: Readonly<Record<string, Plate>>;
  readonly beam: { readonly box: Box; readonly baseline: number; readonly letters: number; readonly size: number };
  readonly feet: readonly Box[];
  /** Hairlines that carry no meaning: the cornice, and the mouldings of the pillars. */
  readonly ornament: string;
  /** The upright lines at both ends of the beam. */
  readonly triglyphs: string;
  readonly numberSize: number;
  readonly ringRadius: number;
  /** Names of the layers of the roof, by word: none where the canvas has no room. */
  readonly layers: Readonly<Record<string, Spot>>;
  /** Where the poster asks its questions, one line each. */
  readonly questions: readonly Spot[];
  /** Where the poster says the ends of the scale, beside the slots of the bottom step. */
  readonly ends: readonly Spot[];
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const spot = (x: number, y: number, anchor: Spot['anchor'] = 'start'): Spot => ({ x, y, anchor });
const edgeOf = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
const grown = (one: Box, by: number): Box => box(one.x, one.y - by, one.width, one.height + 2 * by);

interface DrumPlan {
  readonly slotsAt: Point;
  readonly slotsSize: readonly [number, number];
  readonly number: Point;
  readonly ring: Point;
}

/** A drum of a pillar; the plan is relative to its upper left corner. */
function drum(at: Box, plan: DrumPlan): Stone {
  const from = ([x, y]: Point): Point => [at.x + x, at.y + y];
  const [slotsX, slotsY] = from(plan.slotsAt);
  return {
    kind: 'drum',
    edge: edgeOf(at),
    hit: grown(at, 1),
    slots: box(slotsX, slotsY, ...plan.slotsSize),
    number: spot(...from(plan.number)),
    ring: from(plan.ring),
    corner: [at.x + at.width - 4, at.y + 4],
  };
}

/** A stone with its slots in the middle: number before them, ring after them. */
const lying = (kind: 'step' | 'ground', at: Box, slots: Box, label: Spot, numberX: number): Stone => ({
  kind,
  edge: edgeOf(at),
  hit: kind === 'step' ? grown(at, 1) : at,
  slots,
  number: spot(numberX, label.y, 'end'),
  ring: [slots.x + slots.width + 14, label.y - 4],
  corner: [at.x + at.width - 4, at.y + 4],
  label,
});

function roof(edge: readonly Point[], slots: Box, number: Point, ring: Point, corner: Point): Stone {
  const xs = edge.map(([x]) => x);
  const ys = edge.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    kind: 'roof',
    edge,
    hit: grown(box(left, top, Math.max(...xs) - left, Math.max(...ys) - top), 1),
    slots,
    number: spot(...number, 'end'),
    ring,
    corner,
  };
}

/** The two lower layers are split in the middle; `slope` is x per unit of y. */
function layer(apex: Point, slope: number, top: number, bottom: number): readonly [readonly Point[], readonly Point[]] {
  const [x, y] = apex;
  const [over, under] = [slope * (top - y), slope * (bottom - y)];
  return [
    [
      [x - over, top],
      [x - 1, top],
      [x - 1, bottom],
      [x - under, bottom],
    ],
    [
      [x + 1, top],
      [x + over, top],
      [x + under, bottom],
      [x + 1, bottom],
    ],
  ];
}

const gable = ([x, y]: Point, slope: number, bottom: number): readonly Point[] => [
  [x, y],
  [x + slope * (bottom - y), bottom],
  [x - slope * (bottom - y), bottom],
];

/** The curves under a capital and above a foot, left and right, that let drums read as a pillar. */
const mouldings = (x: number, top: number, bottom: number, wide: number, narrow: number, rise: number): string =>
  [-1, 1]
    .map((side) => {
      const [out, inside] = [x + (side * wide) / 2, x + (side * narrow) / 2];
      return `M${out} ${top}Q${out} ${top + rise * 0.5} ${inside} ${top + rise}M${inside} ${bottom - rise}Q${inside} ${bottom - rise * 0.4} ${out} ${bottom}`;
    })
    .join('');

/** A small leaf on top of the roof. */
const palmette = (x: number, y: number): string =>
  [-1, 0, 1]
    .map((side) => `M${x} ${y}Q${x + side * 4} ${y - 1.5} ${x + side * 3.5} ${y - 5 + Math.abs(side)}`)
    .join('');

const triglyphs = (at: Box): string =>
  [5, 9, 13]
    .flatMap((away) => [at.x + away, at.x + at.width - away])
    .map((x) => `M${x} ${at.y + 4.5}v${at.height - 9}`)
    .join('');

function wide(): Temple {
  const apex: Point = [300, 10];
  const slope = 256 / 114;
  const plan: DrumPlan = { slotsAt: [18, 5], slotsSize: [56, 24], number: [4, 12], ring: [82, 21] };
  const centres = [120, 240, 360, 480];
  const drums = centres.flatMap((x) => [274, 238, 202, 166].map((y) => drum(box(x - 46, y, 92, 34), plan)));
  const [low, middle] = [layer(apex, slope, 88, 124), layer(apex, slope, 49, 86)];
  const beam = box(60, 126, 480, 18);
  const plate = (x: number, y: number, height: number): Plate => ({
    box: box(x, y, 148, height),
    halves: [box(x, y, 103, height), box(x + 109, y, 39, height)],
    name: spot(x + 8, y + height / 2 + 5),
    nameSize: 14,
    nameRoom: 89,
    diamond: [x + 114, y + height / 2],
  });
  const capital = (x: number): Plate => ({
    box: box(x - 53, 146, 106, 18),
    halves: [box(x - 53, 146, 64.5, 18), box(x + 17.5, 146, 35.5, 18)],
    name: spot(x - 48.5, 159),
    nameSize: 12,
    nameRoom: 58,
    diamond: [x + 21.5, 155],
  });
  return {
    size: [600, 450],
    stones: [
      ...drums,
      lying('step', box(60, 318, 480, 22), box(260, 322, 80, 14), spot(72, 333), 252),
      lying('step', box(46, 342, 508, 22), box(260, 346, 80, 14), spot(58, 357), 252),
      lying('step', box(32, 366, 536, 22), box(260, 370, 80, 14), spot(44, 381), 252),
      lying('ground', box(0, 392, 600, 32), box(260, 398, 80, 22), spot(12, 413), 252),
      roof(low[0], box(150, 92, 80, 28), [142, 110], [244, 106], [294, 93]),
      roof(low[1], box(370, 92, 80, 28), [362, 110], [464, 106], [474, 92]),
      roof(middle[0], box(212, 54, 60, 28), [204, 72], [286, 70], [294, 54]),
      roof(middle[1], box(328, 54, 60, 28), [320, 72], [402, 74], [398, 55]),
      roof(gable(apex, slope, 47), box(274, 26, 52, 18), [266, 44], [341, 37.5], [316, 19]),
    ],
    plates: {
      goals: capital(120),
      structure: capital(240),
      process: capital(360),
      culture: capital(480),
      context: plate(6, 426, 21),
      outcomes: plate(52, 22, 24),
    },
    beam: { box: beam, baseline: 139, letters: 60, size: 12 },
    feet: centres.map((x) => box(x - 53, 310, 106, 6)),
    triglyphs: triglyphs(beam),
    ornament: [
      'M44 124H35L300 6L565 124H556',
      palmette(300, 6),
      ...centres.map((x) => mouldings(x, 165, 309, 103, 94, 10)),
    ].join(''),
    numberSize: 9,
    ringRadius: 6,
    layers: { society: spot(378, 36), organisations: spot(452, 68), people: spot(529, 104) },
    questions: [spot(592, 433, 'end'), spot(592, 447, 'end')],
    ends: [spot(230, 381, 'end'), spot(348, 381)],
  };
}

function narrow(): Temple {
  const apex: Point = [180, 8];
  const slope = 176 / 120;
  const plan: DrumPlan = { slotsAt: [18, 6], slotsSize: [44, 32], number: [4, 13], ring: [10, 31] };
  const centres = [51, 137, 223, 309];
  const drums = centres.flatMap((x) => [328, 282, 236, 190].map((y) => drum(box(x - 38, y, 76, 44), plan)));
  const [low, middle] = [layer(apex, slope, 90, 128), layer(apex, slope, 50, 88)];
  const beam = box(4, 130, 352, 22);
  const plate = (x: number, y: number, height: number): Plate => ({
    box: box(x, y, 130, height),
    halves: [box(x, y, 89, height), box(x + 95, y, 35, height)],
    name: spot(x + 6, y + height / 2 + 4.5),
    nameSize: 13,
    nameRoom: 78,
    diamond: [x + 97.5, y + height / 2],
  });
  const capital = (x: number): Plate => ({
    box: box(x - 41, 154, 82, 34),
    halves: [box(x - 41, 154, 82, 16), box(x - 41, 174, 82, 14)],
    name: spot(x, 167, 'middle'),
    nameSize: 12,
    nameRoom: 74,
    nameAlone: spot(x, 175.5, 'middle'),
    diamond: [x - 12, 179.5],
  });
  return {
    size: [360, 548],
    stones: [
      ...drums,
      lying('step', box(10, 382, 340, 30), box(145, 386, 70, 22), spot(20, 402), 138),
      lying('step', box(6, 414, 348, 30), box(145, 418, 70, 22), spot(16, 434), 138),
      lying('step', box(2, 446, 356, 30), box(145, 450, 70, 22), spot(12, 466), 138),
      lying('ground', box(0, 480, 360, 38), box(145, 486, 70, 28), spot(12, 505), 138),
      roof(low[0], box(73, 94, 64, 30), [67, 114], [151, 109], [175, 94]),
      roof(low[1], box(223, 94, 64, 30), [217, 114], [301, 109], [302, 93]),
      roof(middle[0], box(125, 56, 42, 28), [119, 76], [94, 77.5], [175, 54]),
      roof(middle[1], box(202, 56, 42, 28), [196, 76], [258, 78], [255, 61]),
      roof(gable(apex, slope, 48), box(158, 27, 44, 18), [152, 45], [210, 38.5], [194, 20]),
    ],
    plates: {
      goals: capital(51),
      structure: capital(137),
      process: capital(223),
      culture: capital(309),
      context: plate(6, 522, 22),
      outcomes: plate(4, 6, 20),
    },
    beam: { box: beam, baseline: 145, letters: 46, size: 11.5 },
    feet: centres.map((x) => box(x - 41, 374, 82, 6)),
    triglyphs: triglyphs(beam),
    ornament: [
      'M4 128H0.5L180 5.5L359.5 128H356',
      palmette(180, 5.5),
      ...centres.map((x) => mouldings(x, 189, 373, 80, 77.5, 6)),
    ].join(''),
    numberSize: 10,
    ringRadius: 6.5,
    layers: {},
    questions: [spot(354, 531, 'end'), spot(354, 544, 'end')],
    ends: [],
  };
}

export const WIDE: Temple = wide();
export const NARROW: Temple = narrow();
