import type { ReactiveControllerHost } from 'lit';
import type { Result } from '../definition/result.js';
import { asStoreError, withDeadline, type ResultStore, type StoreError } from '../storage/result-store.js';
import { KeepEvent, type ResultDetail } from './events.js';
import { followSaving, GIVE_UP_AFTER_MS, type Saving } from './saving.js';

/** What finishing has to know of its element. */
export interface FinishingHost {
  /** The store around the element, if any. */
  readonly store: ResultStore | undefined;
  /** Whether this device keeps a draft of the answers. */
  readonly kept: boolean;
  /** Called each time something else is true. */
  said(saving: Saving, result: Result): void;
  /** Called when the store did not do what was asked. */
  refused(method: 'save' | 'erase', error: StoreError): void;
}

/**
 * Owns: letting a result go, and what is true of it since. Does not own: the result itself. Why a controller: promises
 * outlive the act that made them, and even the element's time on the page: one may still be kept then.
 */
export class FinishingController {
  saving: Saving | undefined;
  /** The result that was let go last. */
  sent: Result | undefined;
  /** The name of the file that was saved last. */
  file: string | undefined;
  #replaces: readonly string[] = [];
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly around: () => FinishingHost,
  ) {}

  get busy(): boolean {
    return this.saving === 'saving' || this.saving === 'slow';
  }

  /** Lets a result go: to the host's listeners, and to the store around the element. */
  send(result: Result, replaces: readonly string[]): void {
    this.sent = result;
    this.#replaces = replaces;
    this.retry();
  }

  /** Sends the same result again: the same id, so that it is stored once. */
  retry(): void {
    const result = this.sent;
    if (!result) return;
    this.#stop?.();
    this.file = undefined;
    const detail: ResultDetail = { instrument: result.instrument, result, replaces: this.#replaces };
    const event = new KeepEvent('samenspel-result', detail);
    this.host.dispatchEvent(event);
    const { store, kept } = this.around();
    const promises = [...event.promises];
    if (store) promises.push(this.#store(store, result));
    if (promises.length === 0) {
      this.#say(kept ? 'on-device' : 'on-page', result);
      return;
    }
    this.#stop = followSaving(promises, (state) => this.#say(state, result));
  }

  /** Takes a result out of the store again. @returns whether the store did so. */
  async erase(id: string): Promise<boolean> {
    const { store, refused } = this.around();
    try {
      if (store) await withDeadline(store.erase({ kind: 'result', id }));
    } catch (cause) {
      refused('erase', asStoreError(cause));
      return false;
    }
    this.forget();
    return true;
  }

  /** What was let go is no longer what is on the screen. */
  forget(): void {
    this.#stop?.();
    this.sent = undefined;
    this.saving = undefined;
    this.file = undefined;
    this.host.requestUpdate();
  }

  async #store(store: ResultStore, result: Result): Promise<void> {
    try {
      await withDeadline(this.#storeAll(store, result), GIVE_UP_AFTER_MS);
    } catch (cause) {
      const error = asStoreError(cause);
      this.around().refused('save', error);
      throw error;
    }
  }

  async #storeAll(store: ResultStore, result: Result): Promise<void> {
    await store.save({ kind: 'result', value: result });
    // Only after the new one is safe.
    for (const id of this.#replaces) await store.erase({ kind: 'result', id });
  }

  #say(state: Saving, result: Result): void {
    this.saving = state;
    this.around().said(state, result);
    this.host.requestUpdate();
  }
}
