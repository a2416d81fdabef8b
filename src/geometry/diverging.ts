/** One piece of a diverging stacked bar, measured from the middle of the scale. */
export interface Segment {
  /** Place on the scale, 0 for its lowest answer. */
  readonly place: number;
  readonly count: number;
  /** Left edge; negative lies below the middle. */
  readonly x: number;
  readonly width: number;
}

/**
 * A diverging stacked bar: what lies below the middle of the scale runs to the left of the centre line, what lies above
 * it to the right. The middle answer of an odd scale lies half on either side. With a `gap` the two sides stand apart
 * and the middle answer is two segments.
 *
 * Heiberger, R. M., & Robbins, N. B. (2014). Design of diverging stacked bar charts for Likert scales and other
 * applications. Journal of Statistical Software, 57(5).
 *
 * @param counts people per answer, lowest first; answers that nobody gave have no segment
 * @param whole the width of all people together; the bar takes at most `whole + gap / 2` on either side
 */
export function divergingBar(counts: readonly number[], whole: number, gap = 0): readonly Segment[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const middle = (counts.length - 1) / 2;
  const widths = counts.map((count) => (count / total) * whole);
  const below = widths.reduce((sum, width, place) => sum + width * sideOf(place, middle), 0);
  const segments: Segment[] = [];
  let x = -below;
  counts.forEach((count, place) => {
    const width = widths[place]!;
    const add = (from: number, wide: number) => count > 0 && segments.push({ place, count, x: from, width: wide });
    if (place !== middle || gap === 0) add(x + Math.sign(place - middle) * (gap / 2), width);
    else {
      add(x - gap / 2, width / 2);
      add(x + width / 2 + gap / 2, width / 2);
    }
    x += width;
  });
  return segments;
}

/** The share of an answer that lies below the middle: 1, a half, or 0. */
const sideOf = (place: number, middle: number): number => (place < middle ? 1 : place === middle ? 0.5 : 0);
