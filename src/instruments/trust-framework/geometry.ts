import type { Box } from '../../elements/figure-marks.js';
import type { Point } from '../../geometry/curve.js';
import { FIBRES, type Fibre } from './fibres.js';
import { layRope, partStrand, type Drawn, type LaidPlan, type Parting } from './laid-rope.js';

/** Where the base line of a text begins, or its middle or end, and how far it may reach. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
}

export interface Segment {
  readonly box: Box;
  /** The box of its slots, and each slot alone. */
  readonly slots: Box;
  readonly places: readonly Box[];
}

/** A strand between the laid ends. */
export interface Strand {
  readonly fibre: Fibre;
  readonly name: Place;
  readonly segments: readonly Segment[];
  /** Where its sample stands: a fixed place, or behind the name where `null`. */
  readonly sampleX: number | null;
  /** Its two ends, where it runs into the laid rope. */
  readonly ends: readonly Drawn[];
}

export interface Row {
  readonly box: Box;
  readonly label: Place;
  readonly places: readonly Box[];
  /** Where its own small rope or eye stands. */
  readonly sign: Point;
}

export interface Rope {
  readonly size: readonly [number, number];
  readonly ends: readonly { readonly laid: Drawn; readonly whipping: Box }[];
  readonly strands: readonly Strand[];
  readonly measure: {
    readonly name: Place;
    readonly sign: Point;
    readonly words: Readonly<Record<'slack' | 'both' | 'tight', Place>>;
    /** The sagging and the stretched rope. */
    readonly ropes: readonly [Box, Box];
    readonly both: Box;
    readonly rows: readonly Row[];
  };
  readonly growth: {
    readonly name: Place;
    readonly box: Box;
    readonly places: readonly Box[];
    readonly signsY: number;
  };
  readonly nameSize: number;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const place = (x: number, y: number, width: number, anchor: Place['anchor'] = 'start'): Place => ({
  x,
  y,
  anchor,
  width,
});

/** Slots of one width around their middles, standing on a base line. */
const slotsAround = (middles: readonly number[], width: number, base: number, height: number): readonly Box[] =>
  middles.map((middle) => box(middle - width / 2, base - height, width, height));

function segment(x: number, y: number, width: number, slotsWidth: number, right: number): Segment {
  const slots = box(x + width / 2 + right - slotsWidth / 2, y + 56 - 40, slotsWidth, 28);
  const places = Array.from({ length: 5 }, (_, at) =>
    box(slots.x + (at * 3 * slotsWidth) / 14, slots.y, slotsWidth / 7, 28),
  );
  return { box: box(x, y, width, 56), slots, places };
}

const LEFT: LaidPlan = {
  hangs: false,
  across: [188, 112],
  seams: [-20, 8, 36, 64],
  from: 18,
  to: 104,
  bulges: [
    [8, 36, 64, 104],
    [20, 48, 76, 104],
  ],
  strips: FIBRES,
};
const RIGHT: LaidPlan = {
  ...LEFT,
  seams: [516, 544, 572, 600],
  from: 582,
  to: 516,
  bulges: [
    [516, 544, 572, 600],
    [516, 556, 584, 612],
  ],
};
const THIRDS = [112, 137, 163, 188];
const BANDS = [
  [40, 96],
  [122, 178],
  [204, 260],
] as const;
const WIDE_PARTINGS: readonly Parting[] = [
  { plan: LEFT, seam: 64, thirds: THIRDS, bands: BANDS, at: 140, until: 140 },
  { plan: RIGHT, seam: 516, thirds: THIRDS, bands: BANDS, at: 480, until: 480 },
];
const WIDE_PLACES = [162, 210, 258, 306, 354, 402, 450];

/** The lying rope. */
const lyingRope = (): Rope => ({
  size: [600, 450],
  nameSize: 14,
  ends: [
    { laid: layRope(LEFT), whipping: box(8, 110, 10, 80) },
    { laid: layRope(RIGHT), whipping: box(582, 110, 10, 80) },
  ],
  strands: BANDS.map(([top], at) => ({
    fibre: FIBRES[at]!,
    ends: WIDE_PARTINGS.map((parting) => partStrand(parting, at)),
    name: place(140, top - 6, 300),
    sampleX: null,
    segments: [140, 226, 312, 398].map((x) => segment(x, top, 82, 56, 6)),
  })),
  measure: {
    name: place(12, 302, 136),
    sign: [12, 318],
    words: { slack: place(206, 302, 80), both: place(306, 302, 80, 'middle'), tight: place(402, 302, 60, 'end') },
    ropes: [box(150, 288, 50, 16), box(412, 288, 50, 16)],
    both: box(236, 308, 140, 132),
    rows: [312, 344, 376, 408].map((y) => ({
      box: box(8, y - 2, 480, 32),
      label: place(142, y + 19, 100, 'end'),
      places: slotsAround(WIDE_PLACES, 18, y + 28, 24),
      sign: [466, y + 14] as const,
    })),
  },
  growth: {
    name: place(490, 302, 96),
    box: box(492, 310, 100, 126),
    places: slotsAround([503, 522, 541, 560, 579], 14, 412, 90),
    signsY: 428,
  },
});

const TOP: LaidPlan = {
  hangs: true,
  across: [136, 224],
  seams: [-40, -12, 16],
  from: 18,
  to: 56,
  bulges: [
    [-12, 16, 56],
    [28, 56],
  ],
  strips: ['dots', 'falling'],
};
const BOTTOM: LaidPlan = {
  ...TOP,
  seams: [392, 420, 448],
  from: 422,
  to: 392,
  bulges: [
    [392, 420, 448],
    [392, 432],
  ],
  strips: ['rising', 'dots'],
};
const NARROW_THIRDS = [136, 165, 195, 224];
const NARROW_BANDS = [
  [16, 120],
  [128, 232],
  [240, 344],
] as const;
const NARROW_PARTINGS: readonly Parting[] = [
  { plan: TOP, seam: 16, thirds: NARROW_THIRDS, bands: NARROW_BANDS, at: 86, until: 120 },
  { plan: BOTTOM, seam: 392, thirds: NARROW_THIRDS, bands: NARROW_BANDS, at: 356, until: 356 },
];

/** The hanging rope. */
const hangingRope = (): Rope => ({
  size: [360, 720],
  nameSize: 12,
  ends: [
    { laid: layRope(TOP), whipping: box(134, 8, 92, 10) },
    { laid: layRope(BOTTOM), whipping: box(134, 422, 92, 10) },
  ],
  strands: NARROW_BANDS.map(([left], at) => ({
    fibre: FIBRES[at]!,
    ends: NARROW_PARTINGS.map((parting) => partStrand(parting, at)),
    name: place(left + 4, 113, 80),
    sampleX: left + 86,
    segments: [120, 180, 240, 300].map((y) => segment(left, y, 104, 64, 8)),
  })),
  measure: {
    name: place(12, 458, 300),
    sign: [12, 471],
    words: { slack: place(162, 475, 40), both: place(229, 475, 50, 'middle'), tight: place(292, 475, 40, 'end') },
    ropes: [box(118, 463, 40, 14), box(302, 463, 38, 14)],
    both: box(176, 484, 106, 136),
    rows: [486, 520, 554, 588].map((y) => ({
      box: box(8, y - 2, 344, 34),
      label: place(12, y + 19, 76),
      places: slotsAround([118, 155, 192, 229, 266, 303, 340], 18, y + 30, 24),
      sign: [88, y + 15] as const,
    })),
  },
  growth: {
    name: place(12, 648, 90),
    box: box(8, 632, 344, 84),
    places: slotsAround([118, 170, 222, 274, 326], 18, 694, 40),
    signsY: 710,
  },
});

let lying: Rope | undefined;
let hanging: Rope | undefined;

/** The rope, built when it is first drawn: its fibres take some work, and the same ones serve every drawing. */
export const ropeFor = (narrow: boolean): Rope => (narrow ? (hanging ??= hangingRope()) : (lying ??= lyingRope()));
