/** The largest dots that are drawn, and how far the middles of two stand apart at least, as a share of their width. */
const LARGEST = 9;
const PITCH = 1.15;

interface DotField {
  readonly radius: number;
  /** The middles of so many dots, in rows from the top, each row in the middle. At most `most`. */
  dots(count: number): readonly (readonly [x: number, y: number])[];
}

/**
 * Dots in a rectangle that never overlap: as large as `most` of them fit, so that the same size serves several
 * rectangles of which one holds the most.
 */
export function dotsIn({ width, height }: { readonly width: number; readonly height: number }, most: number): DotField {
  let size = Math.min(LARGEST, width / PITCH, height / PITCH);
  const fitting = () => [Math.floor(width / (size * PITCH)), Math.floor(height / (size * PITCH))] as const;
  while (fitting()[0] * fitting()[1] < most) size *= 0.95;
  const pitch = size * PITCH;
  return {
    radius: size / 2,
    dots(count) {
      const perRow = Math.min(fitting()[0], Math.max(Math.ceil(Math.sqrt(count)), Math.ceil(count / fitting()[1])));
      const rows = Math.ceil(count / perRow);
      return Array.from({ length: count }, (_, at) => {
        const row = Math.floor(at / perRow);
        const inRow = row === rows - 1 ? count - row * perRow : perRow;
        const x = width / 2 + ((at % perRow) - (inRow - 1) / 2) * pitch;
        return [x, height / 2 + (row - (rows - 1) / 2) * pitch] as const;
      });
    },
  };
}
