import type { Box } from '../../elements/figure-marks.js';
import { cubic, linePath, type Point } from '../../geometry/curve.js';
import { areaFibres, FIBRES, type Fibre } from './fibres.js';

/**
 * Where the three strands are laid together, and where they run apart. All is built along the rope, so that one
 * construction serves the lying and the hanging rope: a point is how far along the rope, and where across it.
 */
export interface LaidPlan {
  /** The rope hangs: along runs down, across runs to the right. */
  readonly hangs: boolean;
  /** The two edges of the rope. */
  readonly across: readonly [number, number];
  /** Where each line between two strands begins; it ends `SHIFT` further on, at the other edge. */
  readonly seams: readonly number[];
  /** Where the rope is cut off by its whipping, and where the strands part. */
  readonly from: number;
  readonly to: number;
  /** Where the bulges of either edge meet. */
  readonly bulges: readonly [readonly number[], readonly number[]];
  /** The fibre of the strip between each line and the next. */
  readonly strips: readonly Fibre[];
}

/** A piece of rope as paths: its surface, its shadow, its outlines, and its fibres as strokes and as dots. */
export interface Drawn {
  readonly body: string;
  readonly shade: string;
  readonly lines: string;
  readonly strokes: string;
  readonly dots: string;
}

const SHIFT = 40;
/** How far an edge bulges outwards between two lines. */
const BULGE = 5;
/** Where the shadow of a strand begins, as a share of its width. */
const SHADED_FROM = 0.64;
/** How far fibres stay away from a line. */
const CLEAR = 1.6;

/** A line between two strands: an S from one edge to the other. */
const seam = ({ across: [from, to] }: LaidPlan, begin: number): readonly Point[] => {
  const bend = (to - from) * (12 / 76);
  return cubic([begin, from], [begin + 34, from + bend], [begin + 6, to - bend], [begin + SHIFT, to]);
};

/** A line as a function: how far along the rope it lies at a place across it. */
function seamAt(plan: LaidPlan, begin: number): (across: number) => number {
  const points = seam(plan, begin).map(([along, across]): Point => [across, along]);
  return (across) => valueAt(points, across);
}

/** The second coordinate of a curve where the first, which only rises or only falls, has a value; kept beyond its ends. */
function valueAt(points: readonly Point[], first: number): number {
  const rises = points.at(-1)![0] >= points[0]![0];
  const next = points.findIndex(([at]) => (rises ? at >= first : at <= first));
  const [to, from] = [points.at(next)!, points.at(Math.max(next - 1, next < 0 ? -1 : 0))!];
  const share = to[0] === from[0] ? 0 : (first - from[0]) / (to[0] - from[0]);
  return from[1] + (to[1] - from[1]) * share;
}

/** The laid end: strips that turn around each other. */
export function layRope(plan: LaidPlan): Drawn {
  const { seams, strips, from, to } = plan;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const kept = (points: readonly Point[]) => points.map(([at, c]): Point => [Math.min(Math.max(at, low), high), c]);
  const inside = (points: readonly Point[]) => points.filter(([at]) => at >= low && at <= high);
  const edges = plan.across.map((edge, side) => {
    const arcs = bulging(plan.bulges[side]!, edge, Math.sign(edge - plan.across[1 - side]!));
    return arcs[0]![0] > low ? [[low, edge] as Point, ...arcs] : arcs;
  });
  const [top, bottom] = [Math.min(...plan.across), Math.max(...plan.across)];
  const around = { x: low, y: top, width: high - low, height: bottom - top };
  const fibres = strips.map((fibre, at) => {
    const [begin, end] = [seams[at]!, seams[at + 1]!];
    const seamOf = seamAt(plan, begin);
    const isInside = ([along, across]: Point): boolean => {
      if (along < low + 1 || along > high || across < top || across > bottom) return false;
      const behind = along - seamOf(across);
      return behind > CLEAR && behind < end - begin - CLEAR;
    };
    return { fibre, marks: areaFibres(isInside, around, fibre) };
  });
  const shades = seams.slice(1).map((begin, at) => {
    const inner = seam(plan, begin - (begin - seams[at]!) * (1 - SHADED_FROM));
    return path(plan, [...kept(inner), ...kept(seam(plan, begin)).reverse()], true);
  });
  return {
    body: path(plan, [...kept(edges[0]!), ...kept(edges[1]!).reverse()], true),
    shade: shades.join(''),
    lines: [...seams.map((begin) => seam(plan, begin)), ...edges].map((line) => path(plan, inside(line))).join(''),
    ...fibrePaths(plan, fibres),
  };
}

/** How strands run from the laid rope, `thirds` of which lie across, to their bands and on along these. */
export interface Parting {
  readonly plan: LaidPlan;
  /** The last line of the laid rope: strands come out from under it. */
  readonly seam: number;
  readonly thirds: readonly number[];
  readonly bands: readonly (readonly [number, number])[];
  /** Where the bands begin, and how far the strand goes on beside them. */
  readonly at: number;
  readonly until: number;
}

/** One strand between the laid rope and its band. */
export function partStrand({ plan, seam: last, thirds, bands, at, until }: Parting, strand: number): Drawn {
  const middle = (plan.to + at) / 2;
  const seamOf = seamAt(plan, last);
  const edge = (across: number, band: number): readonly Point[] => [
    [plan.across.includes(across) ? plan.to : seamOf(across), across],
    ...cubic([plan.to, across], [middle, across], [middle, band], [at, band]),
  ];
  const [one, other] = [0, 1].map((side) => edge(thirds[strand + side]!, bands[strand]![side]!)) as [Point[], Point[]];
  const onwards = Math.sign(at - plan.to);
  const isInside = ([along, across]: Point): boolean =>
    onwards * (at - along) > 0 &&
    across > valueAt(one, along) + CLEAR &&
    across < valueAt(other, along) - CLEAR &&
    onwards * (along - seamOf(across)) > CLEAR;
  const [low, high] = [Math.min(last, at), Math.max(last + SHIFT, at)];
  const [top, bottom] = [
    Math.min(thirds[strand]!, bands[strand]![0]),
    Math.max(thirds[strand + 1]!, bands[strand]![1]),
  ];
  const around: Box = { x: low, y: top, width: high - low, height: bottom - top };
  const shadeEdge = other.map(([along, across]): Point => [
    along,
    across + (valueAt(one, along) - across) * (1 - SHADED_FROM),
  ]);
  const onAlong = (points: readonly Point[], band: number): readonly Point[] => [...points, [until, band]];
  const outline = [onAlong(one, bands[strand]![0]), onAlong(other, bands[strand]![1])] as const;
  const fibre = FIBRES[strand]!;
  return {
    body: path(plan, [...outline[0], ...[...outline[1]].reverse()], true),
    shade: path(plan, [...shadeEdge, ...[...other].reverse()], true),
    lines: outline.map((line) => path(plan, line)).join(''),
    ...fibrePaths(plan, [{ fibre, marks: areaFibres(isInside, around, fibre) }]),
  };
}

interface Woven {
  readonly fibre: Fibre;
  readonly marks: readonly (readonly Point[])[];
}

function fibrePaths(plan: LaidPlan, woven: readonly Woven[]): Pick<Drawn, 'strokes' | 'dots'> {
  const pathOf = (isDotted: boolean) =>
    woven
      .filter(({ fibre }) => (fibre === 'dots') === isDotted)
      .flatMap(({ marks }) => marks.map((mark) => path(plan, mark)))
      .join('');
  return { strokes: pathOf(false), dots: pathOf(true) };
}

function bulging(meetings: readonly number[], edge: number, outwards: number): readonly Point[] {
  return meetings.slice(1).flatMap((end, at) => {
    const begin = meetings[at]!;
    const top = edge + (outwards * BULGE * 4) / 3;
    const third = (end - begin) / 3;
    return cubic([begin, edge], [begin + third, top], [end - third, top], [end, edge], 12);
  });
}

/** A path on the canvas: in the hanging rope both axes are swapped. */
const path = ({ hangs }: LaidPlan, points: readonly Point[], close = false): string =>
  linePath(hangs ? points.map(([along, across]) => [across, along] as const) : points, close);
