import type { LitElement, ReactiveController } from 'lit';
import type { Definition } from '../../definition/definition.js';
import { withDeadline, type ResultStore } from '../../storage/result-store.js';
import { byOccasion, momentsIn, type Moment, type Occasion } from './moments.js';
import { StoreWatch } from '../store-watch.js';

/** Where it is known which moments there are. */
export interface MomentsSource {
  readonly definition: Definition | undefined;
  /** Stored results by the id of their occasion, as a host gives them; they go before the store. */
  readonly results: Readonly<Record<string, readonly unknown[]>> | undefined;
  readonly occasions: readonly Occasion[] | undefined;
  readonly store: ResultStore | undefined;
  readonly community: string | undefined;
}

/**
 * Owns: which moments of measuring there are, and what is stored of each. Does not own: what of it may be shown. Why a
 * controller: a store is watched as long as an element is on the page.
 */
export class MomentsController implements ReactiveController {
  state: 'loading' | 'failed' | 'ready' = 'loading';
  moments: readonly Moment[] = [];
  #stored: Readonly<Record<string, readonly unknown[]>> = {};
  readonly #watch = new StoreWatch();

  constructor(
    private readonly host: LitElement,
    private readonly source: () => MomentsSource,
    private readonly failed: (reason: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#watch.stop();
  }

  hostUpdate(): void {
    const { definition, results, occasions, store, community } = this.source();
    // A store that counts for itself sends no results: a host then names the moments.
    const asked = results === undefined && !store?.tally ? store : undefined;
    if (this.#watch.begin([definition, asked, community])) {
      this.#stored = {};
      this.state = definition && !asked ? 'ready' : 'loading';
      if (definition && asked) {
        const query = { kind: 'result', instrument: definition.id, community } as const;
        this.#watch.until(asked.watch(query, () => void this.load()));
        void this.load();
      }
    }
    this.moments = momentsIn(results ?? this.#stored, occasions);
  }

  /** Asks the store again. What was found before stays while it cannot be reached. */
  async load(): Promise<void> {
    const { definition, store, community } = this.source();
    const { key } = this.#watch;
    try {
      const found = await withDeadline(store!.find({ kind: 'result', instrument: definition!.id, community }));
      if (key !== this.#watch.key) return;
      this.#stored = byOccasion(found);
      this.state = 'ready';
    } catch (reason) {
      if (key !== this.#watch.key) return;
      if (this.state === 'loading') this.state = 'failed';
      this.failed(reason);
    }
    this.host.requestUpdate();
  }
}
