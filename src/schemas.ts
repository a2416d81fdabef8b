/**
 * The ground floor alone: definitions, result types, schemas, tallies and analysis, for servers and scripts. No DOM, no
 * Lit, nothing registered.
 */
import * as z from 'zod/mini';
import type { Definition } from './definition/definition.js';
import { readResult, resultSchema, type ReadResult } from './definition/result.js';
import { coCreationWheel, type CoCreationWheelResult } from './instruments/co-creation-wheel/definition.js';
import { networkBarometer, type NetworkBarometerResult } from './instruments/network-barometer/definition.js';
import { partnershipMap, type PartnershipMapResult } from './instruments/partnership-map/definition.js';
import { templeScan, type TempleScanResult } from './instruments/temple-scan/definition.js';
import { trustFramework, type TrustFrameworkResult } from './instruments/trust-framework/definition.js';

/** The definitions of all built-in instruments. */
export const definitions = [templeScan, trustFramework, coCreationWheel, networkBarometer, partnershipMap] as const;

/** A result of any built-in instrument; `instrument` tells which. */
export type SamenspelResult =
  CoCreationWheelResult | NetworkBarometerResult | PartnershipMapResult | TempleScanResult | TrustFrameworkResult;

/**
 * Reads a stored result of any built-in instrument, as `readResult` does for one. A result of an instrument that is not
 * among them comes back as `result-other`. Never throws.
 *
 * @param value a result as an object, or as JSON text.
 */
export function parseResult(value: unknown): ReadResult<SamenspelResult> {
  const first = readResult(templeScan, value);
  if (first.ok || first.code !== 'result-other') return first;
  const definition: Definition | undefined = definitions.find(({ id }) => id === first.instrument);
  // The instrument's id picks the definition, and so the result type.
  return definition ? (readResult(definition, value) as ReadResult<SamenspelResult>) : first;
}

/** The JSON Schema (2020-12) of an instrument's result, for validators in other languages. */
export const resultJsonSchema = (definition: Definition): object => z.toJSONSchema(resultSchema(definition));

export { coCreationWheel, networkBarometer, partnershipMap, templeScan, trustFramework };
export type {
  CoCreationWheelResult,
  NetworkBarometerResult,
  PartnershipMapResult,
  TempleScanResult,
  TrustFrameworkResult,
};
export { agreement, parseAgreement, type Agreement } from './definition/agreement.js';
export { defineInstrument, type Definition, type Source } from './definition/definition.js';
export { parseDefinition } from './definition/parse.js';
export { deriveFrom, type Derived } from './definition/derived.js';
export { opening, type Opening } from './definition/opening.js';
export {
  readResult,
  resultSchema,
  type AnswersOf,
  type ReadResult,
  type Respondent,
  type Result,
  type ResultOf,
  type SharedAnswersOf,
} from './definition/result.js';
export {
  missingConversationWords,
  missingWords,
  type ConversationWordsOf,
  type Words,
  type WordsOf,
} from './definition/words.js';
export { privacyOf, type Privacy, type PrivacyWish } from './analysis/privacy.js';
export { standsOut, type Finding } from './analysis/stands-out.js';
export { ownSummary } from './analysis/own-summary.js';
export { summarize } from './analysis/summarize.js';
export type { DimensionSummary, MeasureSummary, Outcome, RoleSummary, Summary } from './analysis/summary.js';
export { tallyColumns } from './analysis/columns.js';
export { addResult, mergeTallies, removeResult, tallyOf, type Tally } from './analysis/tally.js';
export { newRecordId } from './schema/id.js';
export type { Fault, IssueCode, Parsed } from './schema/issue.js';
