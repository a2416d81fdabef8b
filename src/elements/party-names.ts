import type { Point } from '../geometry/curve.js';
import { areaAround, type Area, type Room } from '../geometry/free-places.js';
import { textWidth, wrapText } from '../geometry/text-wrap.js';
import { lineHeight, type TextStyle } from './figure-text.js';
import { cutText } from './figure-marks.js';

/** Where a name stands: its lines as text, or nothing where a number has to stand for it. */
export interface NamePlace {
  readonly lines: readonly string[];
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly anchor: NonNullable<TextStyle['anchor']>;
  /** The upper left corner of what stands below the name; null where there was no room for it. */
  readonly below: Point | null;
}

/** What is known of a name before it has a place. */
export interface NameToPlace {
  readonly name: string;
  readonly at: Point;
  /** How far its mark reaches. */
  readonly reach: number;
  /** What stands below the name, such as bars: its width and height. */
  readonly below?: readonly [width: number, height: number] | undefined;
  /** At most so many letters on each of its two lines. */
  readonly letters?: number;
}

/** At most two lines, each of about eighteen letters. */
const LETTERS = 18;

/** Letters that are much wider than the estimate for the common ones: pictures and most of the scripts of East Asia. */
const wideLetters = (line: string): number => [...line].filter((letter) => letter.codePointAt(0)! > 0x2e80).length;

export const nameWidth = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size) + wideLetters(line) * 0.8 * size));

/** The lines of a name: cut where it needs more than fits on two lines. */
export function nameLines(name: string, size: number, letters = LETTERS): readonly string[] {
  const lines = wrapText(cutText(name, letters * 2), letters * 0.56 * size, size);
  return lines.length > 2 ? [lines[0]!, cutText(`${lines[1]}${lines[2]}`, Math.max(letters - 2, 4))] : lines;
}

/**
 * The first free place: outward, the other side, below, above, and then aslant below and above. First with what stands
 * below the name and on no line; then the name alone, which may at last lie on a line. Null where there is no room: then
 * a number stands for it.
 */
export function placeName(room: Room, centre: Point, size: number, toPlace: NameToPlace): NamePlace | null {
  const { at, below } = toPlace;
  const lines = nameLines(toPlace.name, size, toPlace.letters);
  const box: Box = { width: nameWidth(lines, size), height: lines.length * lineHeight(size) };
  const outward: Side = at[0] >= centre[0] ? 'start' : 'end';
  const inward: Side = outward === 'start' ? 'end' : 'start';
  const sides: readonly Place[] = [
    [outward, 0],
    [inward, 0],
    ['middle', 1],
    ['middle', -1],
    [outward, 1],
    [inward, 1],
    [outward, -1],
    [inward, -1],
  ];
  for (const [under, onLines] of [
    [below, true],
    [undefined, true],
    [undefined, false],
  ] as const) {
    for (const place of sides) {
      const areas = areasAt(place, toPlace, box, under, size);
      if (!areas.every((area) => room.isFree(area, onLines))) continue;
      areas.forEach((area) => room.take(area));
      const [name, bars] = areas as readonly [Area, Area?];
      return {
        lines,
        x: name.x + SHARE[place[0]] * name.width,
        y: name.y + size,
        anchor: place[0],
        below: bars ? [bars.x, bars.y] : null,
      };
    }
  }
  return null;
}

type Side = 'start' | 'middle' | 'end';
/** How a name is anchored, and whether it stands beside its mark (0), below (1) or above (-1). */
type Place = readonly [side: Side, row: -1 | 0 | 1];
type Box = { readonly width: number; readonly height: number };

const SHARE = { start: 0, middle: 0.5, end: 1 };
const GAP = 5;

/** The area of a name and of what stands below it. */
function areasAt(
  [side, row]: Place,
  { at: [x, y], reach }: NameToPlace,
  { width, height }: Box,
  under: NameToPlace['below'],
  size: number,
): readonly Area[] {
  const whole = height + (under ? under[1] + 3 : 0);
  const beside = row === 0 ? reach + GAP : 0;
  const edge = x + { start: beside, middle: 0, end: -beside }[side];
  const middle = height > lineHeight(size) ? height / 2 : size * 0.64;
  const top = { '-1': y - reach - GAP - whole, '0': y - middle, '1': y + reach + GAP - 2 }[row];
  const name = { x: edge - SHARE[side] * width, y: top, width, height };
  if (!under) return [name];
  return [name, { x: edge - SHARE[side] * under[0], y: top + height + 3, width: under[0], height: under[1] }];
}

/** Takes the place of a mark. */
export const takeMark = (room: Room, at: Point, reach: number): void => room.take(areaAround(at, reach));
