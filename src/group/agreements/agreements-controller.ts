import type { LitElement, ReactiveController } from 'lit';
import type { Agreement } from '../../definition/agreement.js';
import { matches } from '../../storage/record.js';
import { asStoreError, withDeadline, type ResultStore, type StoreError } from '../../storage/result-store.js';
import { dayOf, momentAfter } from './draft.js';
import { keepAgreement, type Kept } from './keep.js';
import { entriesOf, isFromBefore, isOvertaken, readAgreements, type Entry, type EntryState } from './list.js';
import { StoreWatch } from '../store-watch.js';

/** Where agreements come from, and whose they are. */
export interface AgreementsSource {
  /** Agreements that a host gives; they go before the store. */
  readonly agreements: readonly unknown[] | undefined;
  readonly store: ResultStore | undefined;
  /** The instrument's id; without it those of all instruments. */
  readonly instrument: string | undefined;
  readonly community: string | undefined;
  readonly occasion: string | undefined;
}

/**
 * Owns: the agreements of a group, from a host or a store, and what happened to them here since. Does not own: how they
 * are shown or written. Why a controller: a store is watched as long as an element is on the page.
 */
export class AgreementsController implements ReactiveController {
  state: 'loading' | 'failed' | 'ready' = 'loading';
  #found: readonly Agreement[] = [];
  readonly #local = new Map<string, Entry>();
  /** Open when first seen here: such a one keeps its place on top when its state is chosen. */
  readonly #lastTime = new Set<string>();
  readonly #watch = new StoreWatch();

  constructor(
    private readonly host: LitElement,
    private readonly source: () => AgreementsSource,
    private readonly tell: { unreadable(faults: string): void; refused(error: StoreError): void },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#watch.stop();
  }

  hostUpdate(): void {
    const { agreements, store, instrument, community, occasion } = this.source();
    if (this.#watch.begin([agreements, store, instrument, community, occasion])) {
      this.#lastTime.clear();
      this.#follow();
    }
    const today = dayOf(new Date());
    for (const { agreement } of this.#entries) {
      if (agreement.state === 'open' && isFromBefore(agreement, occasion, today)) this.#lastTime.add(agreement.id);
    }
  }

  #follow(): void {
    const { agreements, store, instrument, community } = this.source();
    if (agreements || !store) {
      this.#take(Array.isArray(agreements) ? agreements : []);
      return;
    }
    this.state = 'loading';
    this.#watch.until(store.watch({ kind: 'agreement', instrument, community }, () => void this.load()));
    void this.load();
  }

  /** Those of last time that were open, and all others. */
  get lists(): { readonly lastTime: readonly Entry[]; readonly others: readonly Entry[] } {
    const entries = this.#entries;
    const isLastTime = ({ agreement }: Entry) => this.#lastTime.has(agreement.id);
    return { lastTime: entries.filter(isLastTime), others: entries.filter((entry) => !isLastTime(entry)) };
  }

  get #entries(): readonly Entry[] {
    const { instrument, community } = this.source();
    const here = [...this.#local].filter(([, { agreement }]) =>
      matches({ kind: 'agreement', instrument, community }, agreement),
    );
    return entriesOf(this.#found, new Map(here));
  }

  /** Asks the store again. What was found before stays while it cannot be reached. */
  async load(): Promise<void> {
    const { store, instrument, community } = this.source();
    const { key } = this.#watch;
    try {
      const found = await withDeadline(store!.find({ kind: 'agreement', instrument, community }));
      if (key === this.#watch.key) this.#take(found);
    } catch (error) {
      if (key !== this.#watch.key) return;
      this.state = 'failed';
      this.tell.refused(asStoreError(error));
    }
    this.host.requestUpdate();
  }

  #take(values: readonly unknown[]): void {
    this.state = 'ready';
    this.#found = readAgreements(values, (faults) => this.tell.unreadable(faults));
    for (const [id, entry] of this.#local) {
      if (
        isOvertaken(
          entry,
          this.#found.find((agreement) => agreement.id === id),
        )
      )
        this.#local.delete(id);
    }
  }

  /** Lets a written agreement go. It joins the list only when it was taken, or when nobody takes any. */
  async keepWritten(agreement: Agreement): Promise<Kept> {
    const kept = await this.#send(agreement, false);
    if (kept.state !== 'not-saved') this.#set(agreement, stateOf(kept));
    return kept;
  }

  /** Shows a change at once and lets it go; it stays in sight, marked, when it is refused. */
  async keep(agreement: Agreement): Promise<Kept> {
    this.#set(agreement, 'keeping');
    const kept = await this.#send(agreement, false);
    // A later change of the same one speaks for itself.
    if (this.#local.get(agreement.id)?.agreement === agreement) this.#set(agreement, stateOf(kept));
    return kept;
  }

  /** Erases an agreement; it leaves a place from which it can be put back. */
  async erase(agreement: Agreement): Promise<Kept> {
    const kept = await this.#send(agreement, true);
    this.#set(agreement, kept.state === 'not-saved' ? 'not-erased' : 'erased');
    return kept;
  }

  /** Puts an erased agreement back. */
  restore(agreement: Agreement): Promise<Kept> {
    return this.keep({ ...agreement, changed: momentAfter(agreement.changed) });
  }

  async #send(agreement: Agreement, erased: boolean): Promise<Kept> {
    const kept = await keepAgreement(this.host, this.source().store, { agreement, erased });
    if (kept.state === 'not-saved') this.tell.refused(kept.error);
    return kept;
  }

  #set(agreement: Agreement, state: EntryState): void {
    const entry = { agreement, state };
    // A store may tell of it before it is heard that it was saved.
    if (isOvertaken(entry, this.#foundLike(agreement.id))) this.#local.delete(agreement.id);
    else this.#local.set(agreement.id, entry);
    this.host.requestUpdate();
  }

  #foundLike(id: string): Agreement | undefined {
    return this.#found.find((agreement) => agreement.id === id);
  }
}

const stateOf = ({ state }: Kept): EntryState => (state === 'saved' ? 'kept' : state);
