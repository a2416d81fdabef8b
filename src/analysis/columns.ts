import type { Definition } from '../definition/definition.js';
import { measuresIn, type CountedMeasure } from './measures.js';
import { emptyTally, NO_ROLE, writeCounts, type Tally } from './tally-shape.js';

/**
 * Answers as columns: by measure key, one whole number a person. 0 or more is the place of the answer in
 * `measure.answers`, -1 no answer, -2 *don't know*, -3 *does not apply*; any other number is passed over.
 */
export type Columns = Readonly<Record<string, ArrayLike<number>>>;

/** The role of each person, as a place in `names`; any other number, such as -1, is no role. */
export interface RoleColumn {
  readonly roleOf: ArrayLike<number>;
  readonly names: readonly string[];
}

const OFFSET = 3;

/**
 * Counts answers straight from columns, for those who have many: researchers, and hosts with a column store. Measures
 * without one place an answer (choices of many, numbers, days) have no column; measures without a column are not
 * counted.
 *
 * @throws RangeError when a column is not as long as `roleOf`.
 */
export function tallyColumns(definition: Definition, columns: Columns, roles: RoleColumn): Tally {
  const tally = emptyTally(definition);
  const people = roles.roleOf.length;
  // One place more for people without a role.
  const lane = new Uint32Array(people);
  const respondents = new Uint32Array(roles.names.length + 1);
  for (let person = 0; person < people; person++) {
    const role = roles.roleOf[person]!;
    lane[person] = role >= 0 && role < roles.names.length ? role : roles.names.length;
    respondents[lane[person]!]!++;
  }
  const names = [...roles.names, NO_ROLE];
  names.forEach((role, at) => respondents[at]! > 0 && (tally.respondents[role] = respondents[at]!));
  for (const measure of measuresIn(definition)) {
    const column = Object.hasOwn(columns, measure.key) ? columns[measure.key] : undefined;
    if (!column || measure.answers.length === 0) continue;
    if (column.length !== people) {
      throw new RangeError(`Column "${measure.key}" has ${column.length} answers, for ${people} people.`);
    }
    const width = measure.answers.length + OFFSET;
    const counts = countColumn(column, lane, width, names.length);
    names.forEach((role, at) =>
      writeCounts(tally, measure, role, inSlots(measure, counts.subarray(at * width, (at + 1) * width))),
    );
  }
  return tally;
}

/** The one pass over the answers: `width` counts for each role, from -3 up. */
function countColumn(column: ArrayLike<number>, lane: Uint32Array, width: number, roles: number): Uint32Array {
  const counts = new Uint32Array(width * roles);
  for (let person = 0; person < lane.length; person++) {
    const code = column[person]! + OFFSET;
    if (code >= 0 && code < width) counts[lane[person]! * width + code]!++;
  }
  return counts;
}

/** From -3, -2, -1, 0 … to the places of the measure's slots. */
function inSlots(measure: CountedMeasure, counts: Uint32Array): Uint32Array {
  const slots = new Uint32Array(measure.slots.length);
  slots.set(counts.subarray(OFFSET));
  if (measure.unrated) slots.set([counts[1]!, counts[0]!], measure.answers.length);
  return slots;
}
