import { RECORD_KINDS, type RecordKind } from './record.js';

/** Tells other tabs, and other stores of the same name in this one, that something changed. Not every browser can. */
export class TabChannel {
  #listening: BroadcastChannel | undefined;

  constructor(
    private readonly name: string,
    private readonly changed: (kind: RecordKind) => void,
  ) {}

  tell(kind: RecordKind): void {
    const channel = this.#listening ?? open(this.name);
    // A channel does not hear itself, so who told us need not be told.
    channel?.postMessage(kind);
    if (channel !== this.#listening) channel?.close();
  }

  listen(): void {
    if (this.#listening) return;
    this.#listening = open(this.name);
    this.#listening?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const kind = RECORD_KINDS.find((each) => each === data);
      if (kind) this.changed(kind);
    });
  }

  /** Stops listening: an open channel keeps a page from being restored at once when somebody goes back to it. */
  close(): void {
    this.#listening?.close();
    this.#listening = undefined;
  }
}

function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
