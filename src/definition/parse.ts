import * as z from 'zod/mini';
import { fieldsOf } from './definition.js';
import { faultsOf } from '../schema/faults.js';
import { id, version } from '../schema/id.js';
import { describe, type Fault, type Parsed } from '../schema/issue.js';
import { item, type Item } from '../items/answer-types.js';
import { scale } from '../items/item-type.js';

const text = z.string();
const list = <T extends z.ZodMiniType>(one: T) => z.readonly(z.array(one));
const outcome = z.enum(['low', 'high', 'divided', 'blind-spot']);
const wholeMinutes = z.int().check(z.gte(1));

/** Where a construct comes from and what was taken from it. */
const source = z.strictObject({
  /** The reference, as in a list of literature. */
  ref: text,
  /** Page, section or figure. */
  where: text,
  /** What we took from it. */
  gives: text,
  /** Whether it was read in the report, in the source itself, or about it elsewhere. */
  seen: z.enum(['report', 'source', 'secondary']),
});

/** Rules stricter than the general ones; what is absent follows `PRIVACY` of the analysis. */
const privacy = z.strictObject({
  /** The smallest group of which a picture is shown. */
  minGroup: z.optional(z.int().check(z.gte(1))),
  /** The smallest role that is shown apart. */
  minRole: z.optional(z.int().check(z.gte(1))),
  /** Whether roles may be shown apart at all. */
  byRole: z.optional(z.boolean()),
  /** `together`: the facilitator opens the picture for all at once; `live`: it moves as answers come in. */
  reveal: z.optional(z.enum(['together', 'live'])),
  /** How many late answers join an opened picture at a time. */
  lots: z.optional(z.int().check(z.gte(1))),
  /** Words such as *a few, some, half or more* instead of counts. */
  coarse: z.optional(z.boolean()),
});

/** How the outcome of a dimension is read: `none` where low and high mean nothing and only *divided* counts. */
const reads = z.union([
  z.literal('none'),
  z.strictObject({
    /** The aspect that is read, or `gap`: wanted minus now. Without it the first aspect. */
    by: z.optional(id),
    /** Whether low and high have names of their own in the locale files. */
    named: z.optional(z.literal(true)),
  }),
]);

export const dimension = z.strictObject({
  id,
  items: list(item).check(z.minLength(1)),
  /** Whether high is good news, low is, or neither. `high` where absent. */
  favourable: z.optional(z.enum(['high', 'low', 'none'])),
  reads: z.optional(reads),
  /** Named groups of items inside the dimension. */
  parts: z.optional(list(id)),
  privacy: z.optional(privacy),
});

/** Which instrument helps after this outcome. The reason stands in the locale files, at the same place in the list. */
const crossover = z.strictObject({
  when: z.union([z.strictObject({ dimension: id, outcome }), z.strictObject({ always: z.literal(true) })]),
  to: id,
});

/** How answers given to an older version are read now. */
const migration = z.strictObject({
  /** The version from which on the new names hold. */
  to: version,
  /** Items that go by another id now: old id → new id. */
  renamed: z.optional(z.readonly(z.record(id, id))),
});

/** The shape of a definition, without the rules that join its parts: `parseDefinition` checks those too. */
export const definition = z.strictObject({
  id,
  version,
  layout: z.enum(['steps', 'picture', 'sheet', 'map', 'board']),
  phases: list(z.enum(['start', 'design', 'run', 'sustain'])),
  audience: list(z.enum(['participant', 'facilitator', 'initiator', 'steering-group'])),
  /** How long it takes, in minutes: to fill in alone, and the whole meeting together. */
  minutes: z.strictObject({ alone: wholeMinutes, together: wholeMinutes }),
  group: z.strictObject({ min: wholeMinutes, ideal: z.readonly(z.tuple([wholeMinutes, wholeMinutes])) }),
  /** `faithful`: constructs and structure of the source; `derived`: constructs of the source, items ours; `inspired`. */
  status: z.enum(['faithful', 'derived', 'inspired']),
  /** Where it comes from. Built-in instruments hold this apart, as most pages never show it (`Provenance`). */
  sources: z.optional(list(source)),
  scales: z.readonly(z.record(id, scale)),
  dimensions: list(dimension).check(z.minLength(1)),
  /** The steps of the facilitator's script, in minutes; what to do in each stands in the locale files. */
  facilitation: list(wholeMinutes),
  next: list(crossover),
  privacy: z.optional(privacy),
  /** Oldest first. */
  migrations: z.optional(list(migration)),
});

/**
 * An instrument as plain data, without its words and its picture. Only types need it from here: pages whose instruments
 * are built in need not load the schema that checks a definition from outside.
 */
export type Definition = z.infer<typeof definition>;

/**
 * Reads a definition that came from outside. Never throws: what is wrong comes back as faults with their paths.
 */
export function parseDefinition(value: unknown): Parsed<Definition> {
  const faults = faultsOf(definition, value);
  if (faults.length > 0) return { ok: false, faults };
  const one = value as Definition;
  const joined = [...duplicates(one), ...unknownNames(one)];
  return joined.length > 0 ? { ok: false, faults: joined } : { ok: true, value: one };
}

function duplicates(one: Definition): Fault[] {
  const faults: Fault[] = [];
  const report = (ids: readonly { readonly id: string; readonly path: string }[]) => {
    const seen = new Set<string>();
    for (const { id, path } of ids) {
      if (seen.has(id)) faults.push({ path, found: describe(id), allowed: 'an id that is used once' });
      seen.add(id);
    }
  };
  report(one.dimensions.map(({ id }, at) => ({ id, path: `dimensions.${at}.id` })));
  report(
    one.dimensions.flatMap(({ items }, at) =>
      items.map(({ id }, inside) => ({ id, path: `dimensions.${at}.items.${inside}.id` })),
    ),
  );
  one.dimensions.forEach(({ items }, at) =>
    items.forEach((each, inside) => {
      for (const [path, one] of withFields(each, `dimensions.${at}.items.${inside}`)) {
        for (const [list, ids] of Object.entries(namesWithin(one))) {
          report(ids.map((id, place) => ({ id, path: `${path}.${list}.${place}` })));
        }
      }
    }),
  );
  return faults;
}

/** The names that an item gives to its own answers, aspects and fields. */
const namesWithin = (each: Item): Readonly<Record<string, readonly string[]>> => ({
  partyTypes: each.type === 'network' ? each.partyTypes : [],
  fields: fieldsOf(each).map(({ id }) => id),
  aspects: ('aspects' in each && each.aspects) || [],
  levels: each.type === 'level' ? each.levels : [],
  options: each.type === 'choice' ? each.options : [],
});

/** An item and its fields, each with its path. */
const withFields = (each: Item, path: string): readonly (readonly [path: string, one: Item])[] => [
  [path, each],
  ...fieldsOf(each).map(
    (field, at) => [`${path}.${each.type === 'network' ? 'relation.' : ''}fields.${at}`, field] as const,
  ),
];

function unknownNames(one: Definition): Fault[] {
  const faults: Fault[] = [];
  const oneOf = (path: string, found: string, names: readonly string[]) => {
    if (names.includes(found)) return;
    faults.push({
      path,
      found: describe(found),
      allowed: names.map((name) => describe(name)).join(' or ') || 'no name yet',
    });
  };
  one.dimensions.forEach(({ items, parts, reads }, at) => {
    const by = typeof reads === 'object' ? reads.by : undefined;
    if (by)
      oneOf(`dimensions.${at}.reads.by`, by, [
        ...new Set(['gap', ...items.flatMap((each) => namesWithin(each).aspects ?? [])]),
      ]);
    items.forEach((each, inside) => {
      const path = `dimensions.${at}.items.${inside}`;
      for (const [place, rated] of withFields(each, path)) {
        if (rated.type === 'rating') oneOf(`${place}.scale`, rated.scale, Object.keys(one.scales));
      }
      if (each.type === 'entries' && each.title)
        oneOf(
          `${path}.title`,
          each.title,
          each.fields.map(({ id }) => id),
        );
      if (each.part) oneOf(`${path}.part`, each.part, parts ?? []);
    });
  });
  one.next.forEach(({ when }, at) => {
    if ('dimension' in when)
      oneOf(
        `next.${at}.when.dimension`,
        when.dimension,
        one.dimensions.map(({ id }) => id),
      );
  });
  return faults;
}
