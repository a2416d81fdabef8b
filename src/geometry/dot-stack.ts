/** A dot on a line: how far along, and how many dots lie below it. */
export interface Dot {
  readonly x: number;
  readonly level: number;
}

/**
 * Stacks dots on a line so that none covers another: equal values stand on top of each other, and so does what lies
 * nearer than a dot's width.
 *
 * @param places where each dot stands, in any order
 */
export function stackDots(places: readonly number[], diameter: number): readonly Dot[] {
  const lastAtLevel: number[] = [];
  return [...places]
    .sort((a, b) => a - b)
    .map((x) => {
      const free = lastAtLevel.findIndex((last) => x - last >= diameter);
      const level = free < 0 ? lastAtLevel.length : free;
      lastAtLevel[level] = x;
      return { x, level };
    });
}

/** Where values stand on a line of some length, from the least to the most; all in the middle where these are equal. */
export const placeOnLine = (value: number, least: number, most: number, length: number): number =>
  most > least ? ((value - least) / (most - least)) * length : length / 2;
