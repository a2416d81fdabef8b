import * as z from 'zod/mini';
import type { Definition } from '../definition/definition.js';
import { faultsOf } from '../schema/faults.js';
import { id, version } from '../schema/id.js';
import type { Fault, Parsed } from '../schema/issue.js';
import { ANSWERED, measuresIn, type CountedMeasure } from './measures.js';
import { addCounts, dictionary, NO_ROLE, type Counts, type Tally } from './tally-shape.js';

const people = z.int().check(z.gte(0));
const role = z.union([id, z.literal(NO_ROLE)]);

const schemas = new WeakMap<Definition, z.ZodMiniType>();

/** The schema of a tally of one instrument: only its measures and their answers, counted in whole people. */
export function tallySchema(definition: Definition): z.ZodMiniType {
  let schema = schemas.get(definition);
  if (!schema) {
    const measures = measuresIn(definition).map((measure) => [
      measure.key,
      z.optional(z.record(role, z.record(answerKey(measure), people))),
    ]);
    schema = z.strictObject({
      instrument: z.literal(definition.id),
      version,
      respondents: z.record(role, people),
      counts: z.strictObject(Object.fromEntries(measures)),
    });
    schemas.set(definition, schema);
  }
  return schema;
}

function answerKey({ given, slots }: CountedMeasure) {
  const keys = new Set([...slots, ANSWERED]);
  return z.string().check(z.refine((key) => keys.has(key) || given?.fits(key) === true));
}

/**
 * Reads a tally that came from outside: from a host's database or over the network. Never throws. Measures and roles
 * may be missing: nobody answered then. The value that comes back is a copy of records without a prototype.
 */
export function parseTally(definition: Definition, value: unknown): Parsed<Tally> {
  // Zod passes over this one key in records; here it is refused like every other name that does not fit.
  const found = pathOfPrototype(value, 4);
  const fault: Fault[] = found === null ? [] : [{ path: found, found: '"__proto__"', allowed: 'another key' }];
  const faults = [...fault, ...faultsOf(tallySchema(definition), value)];
  if (faults.length > 0) return { ok: false, faults };
  const { instrument, version, respondents, counts } = value as Tally;
  const copied: Tally['counts'] = dictionary();
  for (const { key } of measuresIn(definition)) {
    const byRole: Record<string, Counts> = dictionary();
    const given = Object.hasOwn(counts, key) ? counts[key]! : {};
    for (const name of Object.keys(given)) byRole[name] = addCounts(undefined, given[name]!);
    copied[key] = byRole;
  }
  return { ok: true, value: { instrument, version, respondents: addCounts(undefined, respondents), counts: copied } };
}

/** Where a key `__proto__` stands, as a path; null where none does. A tally is four levels deep. */
function pathOfPrototype(value: unknown, levels: number): string | null {
  if (typeof value !== 'object' || value === null || levels === 0) return null;
  if (Object.hasOwn(value, '__proto__')) return '__proto__';
  for (const [key, inside] of Object.entries(value)) {
    const found = pathOfPrototype(inside, levels - 1);
    if (found !== null) return `${key}.${found}`;
  }
  return null;
}
