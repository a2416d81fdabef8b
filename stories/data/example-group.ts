import coCreationWheel from '../../examples/workshop/example-group/co-creation-wheel.json';
import networkBarometer from '../../examples/workshop/example-group/network-barometer.json';
import partnershipMap from '../../examples/workshop/example-group/partnership-map.json';
import templeScan from '../../examples/workshop/example-group/temple-scan.json';
import trustFramework from '../../examples/workshop/example-group/trust-framework.json';
import { byOccasion } from '../../src/group/comparison/moments.js';
import type { Role } from '../../src/context/workspace.js';
import { memoryStore, type ResultStore } from '../../src/storage/index.js';
import { definitions, parseAgreement, readResult, type Definition, type Result } from '../../src/schemas.js';

const EXAMPLES = {
  'temple-scan': templeScan,
  'trust-framework': trustFramework,
  'co-creation-wheel': coCreationWheel,
  'network-barometer': networkBarometer,
  'partnership-map': partnershipMap,
} as const;

/** The moment that the stories look at; there is an earlier one too, with agreements made then. */
export const OCCASION = 'spring-2026';

export type ExampleId = keyof typeof EXAMPLES;

/** That earlier moment. */
export const exampleBefore = 'autumn-2025';

/** The results of the made-up group at that moment: 24 people in five roles. */
export const exampleResults = (instrument: ExampleId): readonly unknown[] =>
  EXAMPLES[instrument].results.filter(({ occasion }) => occasion === OCCASION);

/** The results of the group at each of its two moments, by the id of the occasion. */
export const exampleMoments = (instrument: ExampleId): Readonly<Record<string, readonly unknown[]>> =>
  byOccasion(EXAMPLES[instrument].results);

/** What one person of it answered. */
export const exampleResult = (instrument: ExampleId): { readonly [key: string]: unknown } =>
  EXAMPLES[instrument].results.at(-1)!;

/** The agreements that the group made at the earlier moment. */
export const exampleAgreements: readonly unknown[] = templeScan.agreements;

/** What the roles of the group are called. */
export const roles: readonly Role[] = [
  { id: 'teacher', label: 'Teacher' },
  { id: 'researcher', label: 'Researcher' },
  { id: 'company', label: 'Company' },
  { id: 'municipality', label: 'Municipality' },
  { id: 'resident', label: 'Resident' },
];

/** A store that holds the group's answers and agreements of both moments, and is gone with the page. */
export function exampleStore(instrument: ExampleId = 'temple-scan'): ResultStore {
  const store = memoryStore();
  const definition = definitions.find(({ id }) => id === instrument)!;
  for (const value of EXAMPLES[instrument].results) {
    const read = readResult<Definition>(definition, value);
    if (read.ok) void store.save({ kind: 'result', value: read.result as unknown as Result });
  }
  for (const value of exampleAgreements) {
    const read = parseAgreement(value);
    if (read.ok) void store.save({ kind: 'agreement', value: read.value });
  }
  return store;
}

/** A store that cannot be reached. */
export function unreachableStore(): ResultStore {
  const refuse = () => Promise.reject(new Error('The server is away.'));
  return { save: refuse, find: refuse, erase: refuse, watch: () => () => undefined };
}
