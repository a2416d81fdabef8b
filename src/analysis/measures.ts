import type { Definition } from '../definition/definition.js';
import { itemsOf } from '../definition/definition.js';
import { measuresOf } from '../items/answer-types.js';
import { UNRATED, type Measure } from '../items/item-type.js';

/** The key under which a choice of many counts the people who chose anything. No option can be called so. */
export const ANSWERED = '#answered';

/** A measure with what is needed to count it fast. */
export interface CountedMeasure extends Measure {
  /** Everything that is counted of it: its answers in order, then the ways out, then `ANSWERED` for choices. */
  readonly slots: readonly string[];
  /** From an answer, as a key or as the number it stands for, to its place in `slots`. */
  readonly slotOf: ReadonlyMap<unknown, number>;
}

/** Definitions are plain data that nobody changes, so what follows from one is worked out once. */
const known = new WeakMap<Definition, readonly CountedMeasure[]>();

/** All measures of an instrument, in the order of its items, those that stay with the person left out. */
export function measuresIn(definition: Definition): readonly CountedMeasure[] {
  let measures = known.get(definition);
  if (!measures) {
    measures = itemsOf(definition)
      .filter((item) => !item.private)
      .flatMap((item) => measuresOf(item, definition.scales))
      .map(withSlots);
    known.set(definition, measures);
  }
  return measures;
}

function withSlots(measure: Measure): CountedMeasure {
  const slots = [
    ...measure.answers,
    ...(measure.unrated ? UNRATED : []),
    ...(measure.kind === 'nominal' || measure.many ? [ANSWERED] : []),
  ];
  const slotOf = new Map<unknown, number>();
  slots.forEach((slot, at) => {
    if (slot === ANSWERED) return;
    slotOf.set(slot, at);
    // A rating is answered with 3 and counted under '3'.
    if (measure.kind === 'ordinal' && String(Number(slot)) === slot) slotOf.set(Number(slot), at);
  });
  return { ...measure, slots, slotOf };
}
