import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Result } from '../definition/result.js';
import { withDeadline, type ResultStore } from '../storage/result-store.js';
import { KeepEvent, type ResultDetail } from './events.js';
import { followSaving, GIVE_UP_AFTER_MS, type Saving } from './saving.js';

/** What finishing has to know of its element. */
export interface FinishingHost {
  /** The store around the element, if any. */
  readonly store: ResultStore | undefined;
  /** Whether this device keeps a draft of the answers. */
  readonly kept: boolean;
  /** Called when a result is stored for good. */
  saved(): void;
}

/**
 * Owns: letting a result go, and what is true of it since. Does not own: the result itself. Why a controller: promises
 * outlive the act that made them, and an element may be taken away meanwhile.
 */
export class FinishingController implements ReactiveController {
  saving: Saving | undefined;
  /** The result that was let go last. */
  sent: Result | undefined;
  #replaces: string | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly around: () => FinishingHost,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get busy(): boolean {
    return this.saving === 'saving' || this.saving === 'slow';
  }

  /** Lets a result go: to the host's listeners, and to the store around the element. */
  send(result: Result): void {
    this.#replaces = this.sent && this.sent.id !== result.id ? this.sent.id : undefined;
    this.sent = result;
    this.retry();
  }

  /** Sends the same result again: the same id, so that it is stored once. */
  retry(): void {
    const result = this.sent;
    if (!result) return;
    this.#stop?.();
    const detail: ResultDetail = { instrument: result.instrument, result, replaces: this.#replaces };
    const event = new KeepEvent('samenspel-result', detail);
    this.host.dispatchEvent(event);
    const { store, kept } = this.around();
    const promises = [...event.promises];
    if (store) promises.push(withDeadline(this.#store(store, result), GIVE_UP_AFTER_MS));
    if (promises.length === 0) {
      this.#say(kept ? 'on-device' : 'on-page');
      return;
    }
    this.#stop = followSaving(promises, (state) => this.#say(state));
  }

  async #store(store: ResultStore, result: Result): Promise<void> {
    await store.save({ kind: 'result', value: result });
    if (this.#replaces) await store.erase({ kind: 'result', id: this.#replaces });
  }

  /** Takes the result out of the store again. Rejects when the store refuses. */
  async erase(): Promise<void> {
    if (this.sent) await this.around().store?.erase({ kind: 'result', id: this.sent.id });
    this.sent = undefined;
    this.saving = undefined;
    this.host.requestUpdate();
  }

  #say(state: Saving): void {
    this.saving = state;
    if (state === 'saved') this.around().saved();
    this.host.requestUpdate();
  }
}
