import { parseAgreement, type Agreement } from '../../definition/agreement.js';
import { faultsAsText } from '../../schema/issue.js';
import { dayOf } from './draft.js';

/** What is true of an agreement in the list. */
export type EntryState = 'kept' | 'keeping' | 'not-saved' | 'on-page' | 'not-erased' | 'erased';

export interface Entry {
  readonly agreement: Agreement;
  readonly state: EntryState;
}

/**
 * Reads agreements that came from outside. What cannot be read is left out and told; nothing is erased. Of two copies
 * with one id the later one holds.
 */
export function readAgreements(values: readonly unknown[], unreadable: (faults: string) => void): readonly Agreement[] {
  const read = new Map<string, Agreement>();
  for (const value of values) {
    const parsed = parseAgreement(value);
    if (!parsed.ok) unreadable(faultsAsText(parsed.faults));
    else if (!isLater(read.get(parsed.value.id), parsed.value)) read.set(parsed.value.id, parsed.value);
  }
  return [...read.values()];
}

const isLater = (one: Agreement | undefined, other: Agreement): boolean =>
  one !== undefined && Date.parse(one.changed) > Date.parse(other.changed);

/**
 * Whether what was found says as much as what happened here: then the latter can be let go. An erased one is found
 * until the host or the store has caught up.
 */
export function isOvertaken({ agreement, state }: Entry, found: Agreement | undefined): boolean {
  if (!found) return false;
  const lead = Date.parse(found.changed) - Date.parse(agreement.changed);
  return lead > 0 || (lead === 0 && state !== 'erased' && state !== 'not-erased');
}

/** What was found, with what happened here on top of it, in the order in which they were made. */
export function entriesOf(found: readonly Agreement[], local: ReadonlyMap<string, Entry>): readonly Entry[] {
  const entries = new Map<string, Entry>(found.map((agreement) => [agreement.id, { agreement, state: 'kept' }]));
  for (const [id, entry] of local) entries.set(id, entry);
  return [...entries.values()].sort(
    ({ agreement: a }, { agreement: b }) => Date.parse(a.made) - Date.parse(b.made) || (a.id < b.id ? -1 : 1),
  );
}

/**
 * Whether an agreement was made last time, or before: at another occasion. Where either side knows no occasion: on an
 * earlier day.
 */
export function isFromBefore({ occasion, made }: Agreement, here: string | undefined, today: string): boolean {
  if (occasion !== undefined && here !== undefined) return occasion !== here;
  return dayOf(new Date(made)) < today;
}
