import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Definition } from '../definition/definition.js';
import { newRecordId } from '../schema/id.js';
import { draftBox, type DraftBox } from '../storage/draft-box.js';
import { fill, hasBegun, newFilling, type Action, type Filling } from './model.js';

/** Where this person's draft is kept, and whether the host allows it at all. */
export interface DraftPlace {
  readonly allowed: boolean;
  readonly instrument: string;
  readonly version: string;
  readonly community: string | undefined;
  readonly occasion: string | undefined;
  /** The host's key for the participant; without it the draft keeps one of its own. */
  readonly participant: string | undefined;
}

/**
 * Owns: one participant's filling, and its draft on this device where the host allows one. Does not own: what the
 * filling looks like, and what happens to the result. Why a controller: a draft is read when the element knows whose it
 * is, and kept at each answer.
 */
export class FillingController implements ReactiveController {
  filling: Filling = newFilling();
  /** A key for the respondent, for hosts that give none. */
  respondentKey: string = newRecordId();
  /** Whether the last attempt to keep the draft worked; undefined before the first. */
  kept: boolean | undefined;
  #box: DraftBox | undefined;
  #read: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly place: () => DraftPlace,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#key();
    if (key === this.#read) return;
    // Another person, moment or instrument: what was here belongs to the former key and is in its draft.
    if (this.#read !== undefined) this.#startAnew();
    this.#read = key;
    if (key !== undefined) this.#restore(key);
  }

  act(definition: Definition, action: Action): void {
    const next = fill(definition, this.filling, action);
    if (next === this.filling) return;
    this.filling = next;
    this.host.requestUpdate();
    if (hasBegun(next)) this.keep(false);
  }

  /** Keeps the draft. `finished` means: its answers are stored elsewhere too. */
  keep(finished: boolean): void {
    const key = this.#key();
    if (key === undefined) return;
    const { id, started, role, answers, remarks } = this.filling;
    const { instrument, version } = this.place();
    this.kept = this.#drafts().keep(key, {
      format: 1,
      instrument,
      version,
      id,
      started,
      respondent: this.respondentKey,
      ...(role !== undefined && { role }),
      answers,
      remarks,
      finished,
    });
  }

  /** Forgets all answers, here and in the draft. */
  erase(): void {
    const key = this.#key();
    if (key !== undefined) this.#drafts().drop(key);
    this.#startAnew();
    this.host.requestUpdate();
  }

  /** Puts answers in from outside, as a host or a form does. */
  replace(parts: Partial<Pick<Filling, 'answers' | 'remarks' | 'role'>>): void {
    this.filling = { ...this.filling, ...parts };
    this.host.requestUpdate();
  }

  #startAnew(): void {
    this.filling = newFilling();
    this.respondentKey = newRecordId();
  }

  #restore(key: string): void {
    const draft = this.#drafts().read(key);
    if (!draft) return;
    const { id, started, role, answers, remarks, respondent, finished } = draft;
    this.respondentKey = respondent ?? this.respondentKey;
    const screen = finished ? 'picture' : 'introduction';
    this.filling = { ...newFilling(role), id, started, answers, remarks, screen };
  }

  /** Undefined where the host allows no draft. */
  #key(): string | undefined {
    const { allowed, instrument, community, occasion, participant } = this.place();
    if (!allowed) return undefined;
    return ['samenspel', 'draft', instrument, community, occasion, participant]
      .map((part) => encodeURIComponent(part ?? ''))
      .join(':');
  }

  /** The browser's storage is asked for at the last moment: in some frames even looking at it throws. */
  #drafts(): DraftBox {
    if (this.#box) return this.#box;
    let storage: Storage | undefined;
    try {
      storage = globalThis.localStorage;
    } catch {
      storage = undefined;
    }
    return (this.#box = draftBox(storage));
  }
}
