import type { LitElement, ReactiveController } from 'lit';
import { privacyOf, type Privacy } from '../analysis/privacy.js';
import { summarize } from '../analysis/summarize.js';
import type { Summary } from '../analysis/summary.js';
import { tallyOf, type Tally } from '../analysis/tally.js';
import { readResult, type Result } from '../definition/result.js';
import type { Opening } from '../definition/opening.js';
import type { Instrument } from '../filling/instrument.js';
import { newRecordId } from '../schema/id.js';
import { now } from '../schema/time.js';
import { withDeadline, type ResultStore } from '../storage/result-store.js';
import { StoreWatch } from './store-watch.js';

/** Where a group's answers come from, and under which rules they are shown. */
export interface GroupSource {
  readonly instrument: Instrument | undefined;
  /** Stored results, as a host gives them. */
  readonly results: readonly unknown[] | undefined;
  /** Counts, where a host counts for itself. */
  readonly tally: Tally | undefined;
  /** Asked only when neither results nor a tally are given. */
  readonly store: ResultStore | undefined;
  readonly community: string | undefined;
  readonly occasion: string | undefined;
  readonly minimum: number | undefined;
  readonly openAnswers: boolean | undefined;
  /** The host says that the picture is open for all. */
  readonly opened: boolean;
}

/** `closed`: there are enough answers, and the facilitator has not opened the picture yet. */
export type GroupState = 'loading' | 'failed' | 'too-few' | 'closed' | 'open';

/**
 * Owns: a group's answers as far as they may be shown, and whether its picture is open; keeps both up to date with the
 * store. Does not own: how anything is shown. Why a controller: a store is watched as long as an element is on the page.
 */
export class GroupController implements ReactiveController {
  state: GroupState = 'loading';
  /** Set when the picture is open, or empty and withheld when there are too few. */
  summary: Summary | undefined;
  /** The results in the picture, newest per respondent; empty where a host gave only counts. */
  results: readonly Result[] = [];
  /** The store could not be asked the last time; what is shown is what it said before. */
  isUnreachable = false;
  /** How many people took part so far. */
  people = 0;
  /** How many answered after the picture was opened. */
  late = 0;
  #stored: readonly Result[] = [];
  /** What the store counted itself, and the part of it that is in the open picture. */
  #counted: Tally | undefined;
  #shownCount: Tally | undefined;
  #opening: Opening | undefined;
  readonly #watch = new StoreWatch();

  constructor(
    private readonly host: LitElement,
    private readonly source: () => GroupSource,
    private readonly failed: (reason: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#watch.stop();
  }

  hostUpdate(): void {
    const source = this.source();
    const { instrument, results, tally, store, community, occasion } = source;
    const isOurs = !results && !tally;
    const begun = this.#watch.begin([instrument?.definition, store, community, occasion, isOurs]);
    if (begun) {
      // What was opened for one group, moment or instrument is not open for another.
      if (begun === 'anew') this.#forget();
      if (instrument && isOurs && store) {
        const query = { instrument: instrument.definition.id, community, occasion };
        this.#watch.until(
          ...(['result', 'opening'] as const).map((kind) => store.watch({ kind, ...query }, () => void this.load())),
        );
        void this.load();
      }
    }
    this.#settle(source);
  }

  /** The rules that hold for this instrument here. */
  get privacy(): Privacy {
    const { instrument, minimum, openAnswers } = this.source();
    return privacyOf(instrument!.definition, { minimum, openAnswers });
  }

  /** Asks the store again. The last picture stays while it cannot be reached. */
  async load(): Promise<void> {
    const { instrument, store, community, occasion } = this.source();
    if (!instrument || !store) return;
    const query = { instrument: instrument.definition.id, community, occasion };
    const { key } = this.#watch;
    try {
      // A store that counts for itself sends no single answers.
      const answers = store.tally ? store.tally(query) : store.find({ kind: 'result', ...query });
      const [answered, openings] = await withDeadline(
        Promise.all([answers, store.find({ kind: 'opening', ...query })]),
      );
      // Another group, moment or instrument was asked for since.
      if (key !== this.#watch.key) return;
      if ('counts' in answered) this.#counted = answered;
      else this.#stored = answered;
      this.#opening = [...openings].sort((a, b) => a.opened.localeCompare(b.opened)).at(-1);
      if (this.state === 'failed' || this.state === 'loading') this.state = 'closed';
      this.isUnreachable = false;
    } catch (reason) {
      if (key !== this.#watch.key) return;
      this.isUnreachable = true;
      if (this.state === 'loading') this.state = 'failed';
      this.failed(reason);
    }
    this.host.requestUpdate();
  }

  /** Opens the picture for all at once, or renews an open one with those who answered later. */
  async open(): Promise<void> {
    const { instrument, store, results, tally, community, occasion } = this.source();
    if (instrument) {
      const opening: Opening = {
        format: 1,
        id: newRecordId(),
        instrument: instrument.definition.id,
        ...(community !== undefined && { community }),
        ...(occasion !== undefined && { occasion }),
        opened: now(),
        results: newestPerRespondent(readable(instrument, results ?? this.#stored)).map(({ id }) => id),
      };
      if (store && !results && !tally) await withDeadline(store.save({ kind: 'opening', value: opening }));
      this.#opening = opening;
    }
    this.#shownCount = tally ?? this.#counted;
    this.host.requestUpdate();
  }

  #forget(): void {
    this.state = 'loading';
    this.#stored = [];
    this.#opening = undefined;
    this.#counted = undefined;
    this.#shownCount = undefined;
  }

  #settle(source: GroupSource): void {
    const { instrument, results, tally, store, opened } = source;
    if (!instrument || this.state === 'failed') return;
    if (!results && !tally && store && this.state === 'loading') return;
    const { definition } = instrument;
    const privacy = this.privacy;
    const all = tally ? [] : newestPerRespondent(readable(instrument, results ?? this.#stored));
    const isLive = privacy.open || privacy.reveal === 'live' || opened;
    const included = this.#opening && !isLive ? all.filter(({ id }) => this.#opening!.results.includes(id)) : all;
    const isOpen = isLive || this.#opening !== undefined;
    const counts = tally ?? this.#counted;
    // An open picture stays as it is until it is renewed; before that it has no marks, and a live one moves.
    if (isLive || !isOpen || !this.#shownCount) this.#shownCount = counts;
    const counted = this.#shownCount ?? tallyOf(definition, isOpen ? included : all);
    const summary = summarize(definition, counted, privacy);
    this.people = summary.respondents;
    this.late = isOpen ? all.length - included.length + respondentsIn(counts) - respondentsIn(this.#shownCount) : 0;
    this.results = isOpen && summary.withheld === null ? included : [];
    this.state = summary.withheld === null ? (isOpen ? 'open' : 'closed') : 'too-few';
    // Nobody sees a mark before the picture is open, the facilitator included.
    this.summary = this.state === 'closed' ? undefined : summary;
  }
}

const respondentsIn = (tally: Tally | undefined): number =>
  Object.values(tally?.respondents ?? {}).reduce((sum, n) => sum + n, 0);

/** The stored results of an instrument that can be read. */
export const readable = (instrument: Instrument, values: readonly unknown[]): readonly Result[] =>
  values.flatMap((value) => {
    const read = readResult(instrument.definition, value);
    return read.ok ? [read.result as unknown as Result] : [];
  });

/** One result a person: the newest, where somebody changed their answers. */
export function newestPerRespondent(results: readonly Result[]): readonly Result[] {
  const newest = new Map<string, Result>();
  for (const result of results) {
    const { key } = result.respondent;
    const former = newest.get(key);
    if (!former || former.completed <= result.completed) newest.set(key, result);
  }
  return [...newest.values()];
}
