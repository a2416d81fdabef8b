/** Up to so many people each is a dot; above it the shares of a ring are bars. */
export const MOST_DOTS = 40;
/** From more people than this on, dots are smaller. */
const MANY = 20;

export const isMany = (respondents: number): boolean => respondents > MANY;

/** Small dots stand closer. The pitch is the same in every ring, so equal blocks mean equal numbers. */
const LARGE = { pitch: 5, size: 4, most: 4 };
const SMALL = { pitch: 3.5, size: 3, most: 6 };

export const dotSize = (many: boolean): number => (many ? SMALL : LARGE).size;

/**
 * A block of dots as rows along the spoke, from the rim inwards: as square as can be, and never more than 4 rows of 5, or
 * of small dots 6 rows of 7.
 */
export function rowsIn(count: number, many: boolean): { readonly rows: readonly number[]; readonly pitch: number } {
  const { pitch, most } = many ? SMALL : LARGE;
  const columns = Math.max(Math.ceil(Math.sqrt(count)), Math.ceil(count / most));
  const rows = Math.ceil(count / Math.max(1, columns));
  return { rows: Array.from({ length: rows }, (_, row) => Math.floor((count + rows - 1 - row) / rows)), pitch };
}
