/**
 * What can be wrong with data that a host or a store hands over. Codes are stable: a host may act on them. The words
 * for participants stand in the locale files under `error`.
 */
export type IssueCode =
  | 'definition-broken'
  | 'words-missing'
  | 'result-newer'
  | 'result-other'
  | 'result-broken'
  | 'answers-aside'
  | 'agreement-broken'
  | 'store-refused'
  | 'store-full'
  | 'store-silent'
  | 'file-broken'
  | 'defined-twice';

/** One thing that is wrong, for the people who make the page: where, what stood there, what may stand there. */
export interface Fault {
  /** Path from the root of the value, as in `dimensions.2.items.0.scale`; empty for the value itself. */
  readonly path: string;
  /** What was found, shortened to at most 80 characters. */
  readonly found: string;
  /** What is allowed there, in English. */
  readonly allowed: string;
}

/** What came from outside, or what is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Writes a value down for a message: short, and safe for any value. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  let text: string;
  try {
    text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? typeof value);
  } catch {
    text = typeof value;
  }
  return text.length > 80 ? text.slice(0, 79) + '…' : text;
}

/** Faults as one English sentence for the console. */
export const faultsAsText = (faults: readonly Fault[]): string =>
  faults.map((fault) => `${fault.path || '(value)'}: found ${fault.found}, allowed ${fault.allowed}`).join('; ');
