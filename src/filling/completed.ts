import type { Definition } from '../definition/definition.js';
import { itemsOf } from '../definition/definition.js';
import { deriveFrom } from '../definition/derived.js';
import { RESULT_FORMAT, resultSchema, type Result } from '../definition/result.js';
import { faultsOf } from '../schema/faults.js';
import type { Fault } from '../schema/issue.js';
import { now } from '../schema/time.js';
import type { Filling } from './model.js';

/** What a result says beside the answers. */
export interface Circumstances {
  readonly language: string;
  /** A key for the respondent that says nothing about the person. */
  readonly respondent: string;
  /** The role the host knows; it goes before the one a participant chose. */
  readonly role?: string | undefined;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
}

/** The result as it stands. Answers that stay with the person, or that the instrument does not ask, are left out. */
export function resultFrom(definition: Definition, filling: Filling, circumstances: Circumstances): Result {
  const { language, respondent, community, occasion } = circumstances;
  const role = circumstances.role || filling.role;
  const shared = itemsOf(definition).filter((item) => !item.private);
  const answers = only(shared, filling.answers);
  return {
    format: RESULT_FORMAT,
    id: filling.id,
    instrument: definition.id,
    version: definition.version,
    // An empty attribute of the host says the same as none.
    ...(community && { community }),
    ...(occasion && { occasion }),
    respondent: { key: respondent, ...(role && { role }) },
    language,
    started: filling.started,
    completed: now(),
    answers,
    remarks: only(definition.dimensions, filling.remarks),
    derived: deriveFrom(definition, answers),
  };
}

/** The values of the things that are known by their ids. */
const only = <V>(known: readonly { readonly id: string }[], values: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(
    known.flatMap(({ id }) => (Object.hasOwn(values, id) && values[id] !== undefined ? [[id, values[id]]] : [])),
  );

/** What of a result does not fit its schema: only what a host gave can be at fault, as a role that is no id. */
export const faultsOfResult = (definition: Definition, result: Result): readonly Fault[] =>
  faultsOf(resultSchema(definition), result);
