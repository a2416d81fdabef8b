import { KeepEvent } from '../../filling/events.js';
import { withDeadline, type ResultStore, type StoreError } from '../../storage/result-store.js';
import type { AgreementDetail } from '../events.js';

/** What is true of an agreement that was let go: *saved* only after every promise was kept. */
export type Kept =
  | { readonly state: 'saved' }
  /** Nobody took it. */
  | { readonly state: 'on-page' }
  | { readonly state: 'not-saved'; readonly error: StoreError };

/**
 * Lets an agreement go: to the host's listeners, and to the store around the element. Never rejects.
 *
 * @param element the public element, from which the event is dispatched
 */
export async function keepAgreement(
  element: EventTarget,
  store: ResultStore | undefined,
  detail: AgreementDetail,
): Promise<Kept> {
  const event = new KeepEvent<AgreementDetail>('samenspel-agreement', detail);
  element.dispatchEvent(event);
  const promises = [...event.promises];
  if (store) promises.push(inStore(store, detail));
  if (promises.length === 0) return { state: 'on-page' };
  try {
    await withDeadline(Promise.all(promises));
    return { state: 'saved' };
  } catch (error) {
    return { state: 'not-saved', error: error as StoreError };
  }
}

/** Asynchronous, so that a store that throws is a store that rejects. */
async function inStore(store: ResultStore, { agreement, erased }: AgreementDetail): Promise<void> {
  if (erased) await store.erase({ kind: 'agreement', id: agreement.id });
  else await store.save({ kind: 'agreement', value: agreement });
}
