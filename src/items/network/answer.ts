import * as z from 'zod/mini';
import { id } from '../../schema/id.js';
import { name } from '../../schema/text.js';
import { itemBase, type Salvaged, type Scales } from '../item-type.js';
import { fittingValues, simpleItem, valuesSchema, type ValuesOf } from '../simple-types.js';

/** The most parties and relations of one map: more than any group can look at. */
export const MOST_PARTIES = 1_000;
export const MOST_RELATIONS = 5_000;

/** Parties and the relations between them. */
export const networkItem = z.strictObject({
  ...itemBase,
  type: z.literal('network'),
  /** What a party can be. */
  partyTypes: z.readonly(z.array(id).check(z.minLength(1))),
  relation: z.strictObject({
    /** Whether a relation from A to B is another one than from B to A. */
    directed: z.boolean(),
    /** What is asked of each relation. */
    fields: z.readonly(z.array(simpleItem)),
  }),
});
export type NetworkItem = z.infer<typeof networkItem>;

/** A party on a map. */
export interface Party<T extends string = string> {
  /** Names it within this answer; for a party of the host's list, the id that it has there. */
  readonly id: string;
  readonly name: string;
  readonly type: T;
  /** It comes from the host's list of parties, so that its id means the same in every answer. */
  readonly listed?: true;
}

/** How one party stands to another, as the participant sees it. */
export interface Relation<V = Readonly<Record<string, unknown>>> {
  readonly from: string;
  readonly to: string;
  readonly values: V;
}

/** A participant's map. */
export interface Network<T extends string = string, V = Readonly<Record<string, unknown>>> {
  /** The party that the participant speaks for. */
  readonly own?: string;
  readonly parties: readonly Party<T>[];
  readonly relations: readonly Relation<V>[];
}

export type NetworkAnswer<I, S extends Scales> = I extends {
  readonly partyTypes: readonly (infer T extends string)[];
  readonly relation: { readonly fields: readonly (infer F)[] };
}
  ? Network<T, ValuesOf<F, S>>
  : never;

const partySchema = (item: NetworkItem) =>
  z.strictObject({ id: name, name, type: z.enum([...item.partyTypes]), listed: z.optional(z.literal(true)) });

const relationSchema = (item: NetworkItem, scales: Scales) =>
  z.strictObject({ from: name, to: name, values: valuesSchema(item.relation.fields, scales) });

export const networkAnswer = (item: NetworkItem, scales: Scales): z.ZodMiniType =>
  z
    .strictObject({
      own: z.optional(name),
      parties: z.array(partySchema(item)).check(z.minLength(1), z.maxLength(MOST_PARTIES)),
      relations: z.array(relationSchema(item, scales)).check(z.maxLength(MOST_RELATIONS)),
    })
    .check((context) => {
      for (const [path, message] of wrongIn(item, context.value as Network)) {
        context.issues.push({ code: 'custom', input: context.value, path: [...path], message });
      }
    });

type Wrong = readonly [path: readonly (string | number)[], allowed: string];

/** What joins the parts of a map: each party once, relations between two of them, none twice. */
function wrongIn(item: NetworkItem, { own, parties, relations }: Network): readonly Wrong[] {
  const ids = new Set<string>();
  const wrong: Wrong[] = [];
  parties.forEach((party, at) => {
    if (ids.has(party.id)) wrong.push([['parties', at, 'id'], 'an id that is used once']);
    ids.add(party.id);
  });
  if (own !== undefined && !ids.has(own)) wrong.push([['own'], 'the id of a party']);
  const seen = new Set<string>();
  relations.forEach((relation, at) => {
    const found = wrongWith(relation, ids, seen, item.relation.directed);
    if (found) wrong.push([['relations', at, ...found[0]], found[1]]);
    seen.add(pairKey(relation, item.relation.directed));
  });
  return wrong;
}

function wrongWith(
  { from, to }: Pick<Relation, 'from' | 'to'>,
  parties: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  directed: boolean,
): Wrong | undefined {
  if (!parties.has(from)) return [['from'], 'the id of a party'];
  if (!parties.has(to)) return [['to'], 'the id of a party'];
  if (from === to) return [['to'], 'another party'];
  if (seen.has(pairKey({ from, to }, directed))) return [[], 'each relation once'];
  return undefined;
}

/** Names a pair; where relations have no direction, both orders alike. */
export const pairKey = ({ from, to }: Pick<Relation, 'from' | 'to'>, directed: boolean): string =>
  JSON.stringify(directed || from < to ? [from, to] : [to, from]);

/** Keeps the parties and relations that fit; of a relation that does not, the fields that do. */
export function salvageNetwork(item: NetworkItem, scales: Scales, answer: unknown): Salvaged {
  const aside: Record<string, unknown> = {};
  const { own, parties, relations, ...others } = recordOf(answer);
  Object.assign(aside, others);
  const keptParties: Party[] = [];
  const ids = new Set<string>();
  listOf(parties).forEach((value, at) => {
    const party = value as Party;
    if (ids.size < MOST_PARTIES && partySchema(item).safeParse(value).success && !ids.has(party.id)) {
      ids.add(party.id);
      keptParties.push(party);
    } else aside[`parties.${at}`] = value;
  });
  const keptRelations: Relation[] = [];
  const seen = new Set<string>();
  listOf(relations).forEach((value, at) => {
    const { from, to, values, ...more } = recordOf(value) as Partial<Relation>;
    const isPair = typeof from === 'string' && typeof to === 'string';
    if (!isPair || wrongWith({ from, to }, ids, seen, item.relation.directed) || seen.size === MOST_RELATIONS) {
      aside[`relations.${at}`] = value;
      return;
    }
    seen.add(pairKey({ from, to }, item.relation.directed));
    const given = recordOf(values);
    const kept = fittingValues(item.relation.fields, scales, given);
    keptRelations.push({ from, to, values: kept });
    for (const [field, left] of Object.entries({ ...more, ...given })) {
      if (!Object.hasOwn(kept, field)) aside[`relations.${at}.${field}`] = left;
    }
  });
  const isOwn = typeof own === 'string' && ids.has(own);
  if (own !== undefined && !isOwn) aside['own'] = own;
  const kept = { ...(isOwn && { own }), parties: keptParties, relations: keptRelations };
  return keptParties.length > 0 ? { kept, aside } : { kept: undefined, aside: { '': answer } };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
