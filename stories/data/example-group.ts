import templeScan from '../../examples/workshop/example-group/temple-scan.json';
import trustFramework from '../../examples/workshop/example-group/trust-framework.json';
import type { Role } from '../../src/context/workspace.js';
import { memoryStore, type ResultStore } from '../../src/storage/index.js';
import { parseAgreement, readResult, templeScan as templeScanDefinition } from '../../src/schemas.js';

const EXAMPLES = { 'temple-scan': templeScan, 'trust-framework': trustFramework } as const;

/** The moment that the stories look at; there is an earlier one too, with agreements made then. */
export const OCCASION = 'spring-2026';

/** The results of the made-up group at that moment: 24 people in five roles. */
export const exampleResults = (instrument: keyof typeof EXAMPLES): readonly unknown[] =>
  EXAMPLES[instrument].results.filter(({ occasion }) => occasion === OCCASION);

/** What one person of it answered. */
export const exampleResult = (instrument: keyof typeof EXAMPLES): { readonly [key: string]: unknown } =>
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

/** A store that holds the group's answers and agreements, and is gone with the page. */
export function exampleStore(): ResultStore {
  const store = memoryStore();
  for (const value of exampleResults('temple-scan')) {
    const read = readResult(templeScanDefinition, value);
    if (read.ok) void store.save({ kind: 'result', value: read.result });
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
