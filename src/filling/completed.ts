import type { Definition } from '../definition/definition.js';
import { itemsOf } from '../definition/definition.js';
import { deriveFrom } from '../definition/derived.js';
import { RESULT_FORMAT, resultSchema, type Respondent, type Result } from '../definition/result.js';
import { now } from '../schema/time.js';
import type { Filling } from './model.js';

/** What a result says beside the answers. */
export interface Circumstances {
  readonly language: string;
  readonly respondent: Respondent;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
}

/** The result as it stands. Answers that stay with the person are left out. */
export function resultFrom(definition: Definition, filling: Filling, circumstances: Circumstances): Result {
  const { language, respondent, community, occasion } = circumstances;
  const kept = new Set(itemsOf(definition).flatMap((item) => (item.private ? [item.id] : [])));
  const answers = Object.fromEntries(Object.entries(filling.answers).filter(([item]) => !kept.has(item)));
  return {
    format: RESULT_FORMAT,
    id: filling.id,
    instrument: definition.id,
    version: definition.version,
    ...(community !== undefined && { community }),
    ...(occasion !== undefined && { occasion }),
    respondent: { key: respondent.key, ...(filling.role !== undefined && { role: filling.role }) },
    language,
    started: filling.started,
    completed: now(),
    answers,
    remarks: filling.remarks,
    derived: deriveFrom(definition, answers),
  };
}

/** Whether a result fits its schema: what is handed to a host always does. */
export const isComplete = (definition: Definition, result: Result): boolean =>
  resultSchema(definition).safeParse(result).success;
