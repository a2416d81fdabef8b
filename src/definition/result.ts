import * as z from 'zod/mini';
import { answerSchema, salvage, type AnswerOf } from '../items/answer-types.js';
import { faultsOf } from '../schema/faults.js';
import { compareVersions, id, recordId, version } from '../schema/id.js';
import { describe, type Fault, type IssueCode } from '../schema/issue.js';
import { name, writtenText } from '../schema/text.js';
import { instant } from '../schema/time.js';
import { itemsOf, type Definition } from './definition.js';
import { derived, deriveFrom, type Derived } from './derived.js';
import { toCurrentVersion } from './migrate.js';

/** The version of the envelope itself; 1 is the first. A newer one is refused, with a message that names both. */
export const RESULT_FORMAT = 1;

type ItemsOf<D extends Definition> = D['dimensions'][number]['items'][number];

/** Answers by item id, private ones included: what a participant has on the own device. */
export type AnswersOf<D extends Definition> = {
  readonly [I in ItemsOf<D> as I['id']]?: AnswerOf<I, D['scales']>;
};

/** Answers that may leave the device. */
export type SharedAnswersOf<D extends Definition> = {
  readonly [I in ItemsOf<D> as I extends { readonly private: true } ? never : I['id']]?: AnswerOf<I, D['scales']>;
};

/** Who filled it in: a key that says nothing about the person, and the role they look from. */
export const respondent = z.strictObject({ key: name, role: z.optional(id) });
export type Respondent = z.infer<typeof respondent>;

const envelope = {
  format: z.literal(RESULT_FORMAT),
  /** UUID v7, made on the client when filling in began: sent again it is the same result. */
  id: recordId,
  version,
  /** The learning community, as the host calls it. */
  community: z.optional(name),
  /** The moment of measuring, as the host calls it. */
  occasion: z.optional(name),
  respondent,
  /** BCP 47 tag of the language it was filled in in. */
  language: z.string().check(z.minLength(2), z.maxLength(35)),
  started: instant,
  completed: instant,
};

/** What is stored of any instrument, before its answers are known. */
export const anyResult = z.looseObject({ ...envelope, instrument: id });

/** One participant's completed instrument. */
export interface ResultOf<D extends Definition = Definition> {
  readonly format: typeof RESULT_FORMAT;
  readonly id: string;
  readonly instrument: D['id'];
  readonly version: string;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
  readonly respondent: Respondent;
  readonly language: string;
  readonly started: string;
  readonly completed: string;
  /** Absent: not answered. `unknown` and `not-applicable` are answers. */
  readonly answers: SharedAnswersOf<D>;
  /** By dimension id. */
  readonly remarks: { readonly [X in D['dimensions'][number]['id']]?: string };
  /** Worked out from the answers; never read back, and computed again at will (`deriveFrom`). */
  readonly derived: Derived;
}

/** A result of any instrument, for code that does not know which. */
export interface Result extends Omit<ResultOf, 'answers' | 'remarks'> {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly remarks: Readonly<Record<string, string>>;
}

const schemas = new WeakMap<Definition, z.ZodMiniType>();

/** The schema of an instrument's result, built from its definition. */
export function resultSchema<D extends Definition>(definition: D): z.ZodMiniType<ResultOf<D>> {
  let schema = schemas.get(definition);
  if (!schema) {
    schema = z.strictObject({
      ...envelope,
      instrument: z.literal(definition.id),
      answers: z.strictObject(answerShape(definition)),
      remarks: z.strictObject(
        Object.fromEntries(definition.dimensions.map((dimension) => [dimension.id, z.optional(writtenText)])),
      ),
      derived,
    });
    schemas.set(definition, schema);
  }
  return schema as z.ZodMiniType<ResultOf<D>>;
}

const answerShape = (definition: Definition) =>
  Object.fromEntries(
    itemsOf(definition)
      .filter((item) => !item.private)
      .map((item) => [item.id, z.optional(answerSchema(item, definition.scales))]),
  );

/** What was in a stored result but does not fit the definition any more. Nothing of it is thrown away. */
export interface SetAside {
  /**
   * Item ids, with the path inside its answer where only a part of one does not fit (`partners.relations.3`), or
   * `remarks.<dimension>` for a remark.
   */
  readonly [path: string]: unknown;
}

export type ReadResult<R = Result> =
  | { readonly ok: true; readonly result: R; readonly aside: SetAside }
  | {
      readonly ok: false;
      readonly code: Extract<IssueCode, 'result-newer' | 'result-other' | 'result-broken'>;
      readonly faults: readonly Fault[];
      /** For `result-newer`: its version and ours. */
      readonly versions?: { readonly theirs: string; readonly ours: string };
      /** For `result-other`: the instrument it belongs to. */
      readonly instrument?: string;
    };

/**
 * Reads a stored result of this instrument. Older formats and versions are migrated; single answers that do not fit
 * are set aside, so that the rest can still be read. Never throws.
 *
 * @param value a result as an object, or as JSON text.
 */
export function readResult<D extends Definition>(definition: D, value: unknown): ReadResult<ResultOf<D>> {
  const parsed = fromJson(value);
  const format = formatOf(parsed);
  if (format !== undefined && format > RESULT_FORMAT) {
    return {
      ok: false,
      code: 'result-newer',
      faults: [],
      versions: { theirs: `format ${format}`, ours: `format ${RESULT_FORMAT}` },
    };
  }
  const faults = faultsOf(anyResult, parsed);
  if (faults.length > 0) return { ok: false, code: 'result-broken', faults };
  const stored = parsed as z.infer<typeof anyResult>;
  if (stored.instrument !== definition.id) {
    const fault = { path: 'instrument', found: describe(stored.instrument), allowed: describe(definition.id) };
    return { ok: false, code: 'result-other', faults: [fault], instrument: stored.instrument };
  }
  if (isNewer(stored.version, definition.version)) {
    return {
      ok: false,
      code: 'result-newer',
      faults: [],
      versions: { theirs: stored.version, ours: definition.version },
    };
  }
  const answers = toCurrentVersion(definition, stored.version, recordOf(stored.answers));
  const fitting = sortOut(definition, answers, recordOf(stored.remarks));
  const result = {
    format: RESULT_FORMAT,
    id: stored.id,
    instrument: definition.id,
    version: stored.version,
    ...(stored.community !== undefined && { community: stored.community }),
    ...(stored.occasion !== undefined && { occasion: stored.occasion }),
    respondent: stored.respondent,
    language: stored.language,
    started: stored.started,
    completed: stored.completed,
    ...fitting.kept,
    derived: deriveFrom(definition, fitting.kept.answers),
  };
  return { ok: true, result: result as unknown as ResultOf<D>, aside: fitting.aside };
}

/** Takes apart what fits the definition and what does not. */
function sortOut(
  definition: Definition,
  answers: Readonly<Record<string, unknown>>,
  remarks: Readonly<Record<string, unknown>>,
) {
  const shape = answerShape(definition);
  const aside: Record<string, unknown> = Object.create(null);
  const kept: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(answers)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (schema?.safeParse(answer).success) kept[key] = answer;
    else {
      const item = itemsOf(definition).find(({ id, private: own }) => id === key && !own);
      const parts = item && salvage(item, definition.scales, answer);
      if (parts?.kept !== undefined) kept[key] = parts.kept;
      for (const [path, value] of Object.entries(parts?.aside ?? { '': answer }))
        aside[path ? `${key}.${path}` : key] = value;
    }
  }
  const keptRemarks: Record<string, string> = {};
  for (const [key, remark] of Object.entries(remarks)) {
    if (definition.dimensions.some((dimension) => dimension.id === key) && writtenText.safeParse(remark).success) {
      keptRemarks[key] = remark as string;
    } else aside[`remarks.${key}`] = remark;
  }
  return { kept: { answers: kept, remarks: keptRemarks }, aside: aside as SetAside };
}

/** A newer patch only changes wording, so it can be read; a newer minor or major version may ask other things. */
function isNewer(theirs: string, ours: string): boolean {
  const withoutPatch = (text: string) => text.replace(/\d+$/, '0');
  return compareVersions(withoutPatch(theirs), withoutPatch(ours)) > 0;
}

function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const formatOf = (value: unknown): number | undefined => {
  const format =
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as { format: unknown }).format;
  return typeof format === 'number' ? format : undefined;
};

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
