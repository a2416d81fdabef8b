/**
 * Mulberry32 by Tommy Ettinger (2017, public domain): a small generator of pseudo-random numbers with a state of 32
 * bits. The same seed gives the same numbers on every machine, so the example can be made again to the letter.
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 *
 * @param {number} seed a whole number
 * @returns {() => number} a number from 0 up to 1
 */
export function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws the place of one of these weights, in proportion to them. */
export function drawPlace(random, weights) {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => (rest -= weight) < 0);
}

/** A whole number from `lowest` up to and including `highest`. */
export const drawWhole = (random, lowest, highest) => lowest + Math.floor(random() * (highest - lowest + 1));

/** The same things in another order (Fisher and Yates, 1938, in Durstenfeld's form of 1964). */
export function shuffle(random, things) {
  const shuffled = [...things];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = drawWhole(random, 0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}
