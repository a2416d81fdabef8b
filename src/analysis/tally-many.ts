import type { Definition } from '../definition/definition.js';
import { ANSWERED, measuresIn, type CountedMeasure } from './measures.js';
import { emptyTally, NO_ROLE, writeCounts, type Countable, type Tally } from './tally-shape.js';

/** The counts of one role while results run past: an array of numbers for each measure, and maps for open ones. */
interface RoleCounts {
  respondents: number;
  readonly slots: readonly Uint32Array[];
  readonly open: readonly Map<string, number>[];
}

/**
 * Counts many results of one instrument; the same as adding them one by one, but faster: numbers are kept in arrays
 * and written into a tally at the end. Results must have been read with `readResult`.
 */
export function tallyOf(definition: Definition, results: Iterable<Countable>): Tally {
  const measures = measuresIn(definition);
  const roles = new Map<string, RoleCounts>();
  for (const { respondent, answers } of results) {
    const role = respondent.role ?? NO_ROLE;
    let counts = roles.get(role);
    if (!counts) roles.set(role, (counts = emptyCounts(measures)));
    counts.respondents++;
    for (let at = 0; at < measures.length; at++) {
      const measure = measures[at]!;
      const picked = measure.pick(answers[measure.item]);
      if (picked === undefined) continue;
      const slot = measure.slotOf.get(picked);
      if (slot !== undefined) counts.slots[at]![slot]!++;
      else if (Array.isArray(picked)) countMany(measure, counts.slots[at]!, counts.open[at]!, picked);
      else if (measure.given) bumpOpen(counts.open[at]!, String(picked));
    }
  }
  return written(definition, measures, roles);
}

const emptyCounts = (measures: readonly CountedMeasure[]): RoleCounts => ({
  respondents: 0,
  slots: measures.map(({ slots }) => new Uint32Array(slots.length)),
  open: measures.map(() => new Map<string, number>()),
});

const bumpOpen = (counts: Map<string, number>, answer: string) => counts.set(answer, (counts.get(answer) ?? 0) + 1);

function countMany(
  measure: CountedMeasure,
  counts: Uint32Array,
  open: Map<string, number>,
  picked: readonly unknown[],
): void {
  for (const one of picked) {
    const slot = measure.slotOf.get(one);
    if (slot !== undefined) counts[slot]!++;
    else if (measure.given) bumpOpen(open, String(one));
  }
  counts[measure.slots.indexOf(ANSWERED)]!++;
}

function written(
  definition: Definition,
  measures: readonly CountedMeasure[],
  roles: ReadonlyMap<string, RoleCounts>,
): Tally {
  const tally = emptyTally(definition);
  for (const [role, { respondents, slots, open }] of roles) {
    tally.respondents[role] = respondents;
    measures.forEach((measure, at) => writeCounts(tally, measure, role, slots[at]!, open[at]));
  }
  return tally;
}
