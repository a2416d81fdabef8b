import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Definition } from '../definition/definition.js';
import { toCurrentVersion } from '../definition/migrate.js';
import { newRecordId } from '../schema/id.js';
import { draftBox, type DraftBox } from '../storage/draft-box.js';
import { anew, fill, hasBegun, newFilling, type Action, type Filling } from './model.js';

/** Whose filling it is, and whether the host allows a draft of it at all. */
export interface DraftPlace {
  readonly allowed: boolean;
  /** Undefined while a host has not given it yet. */
  readonly definition: Definition | undefined;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
  /** The host's key for the participant; without it the draft keeps one of its own. */
  readonly participant?: string | undefined;
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
  /** Whether this device can keep a draft; undefined where none is allowed. */
  remembers: boolean | undefined;
  /** Whether the last attempt to keep the draft worked; undefined before the first. */
  kept: boolean | undefined;
  #box: DraftBox | undefined;
  #whose: string | undefined;
  #participant: string | undefined;
  #looked = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly place: () => DraftPlace,
    private readonly switched: () => void,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { allowed, definition, participant } = this.place();
    if (!definition) return;
    const whose = this.#key(definition);
    if (whose !== this.#whose) {
      // A host may say late who the participant is; where no draft was read, what is here is theirs.
      const isNamedLate = !this.#looked && this.#participant === undefined && participant !== undefined;
      if (this.#whose !== undefined && !isNamedLate) {
        // Another person, moment or instrument: what was here is in the former draft.
        this.#startAnew();
        this.switched();
      }
      this.#whose = whose;
      this.#participant = participant;
      this.#looked = false;
    }
    if (!allowed || this.#looked) return;
    this.#looked = true;
    this.#restore(definition, whose);
  }

  act(definition: Definition, action: Action): void {
    const next = fill(definition, this.filling, action);
    if (next === this.filling) return;
    this.filling = next;
    this.host.requestUpdate();
    if (hasBegun(next)) this.#keep();
  }

  /** Forgets all answers, here and in the draft. */
  erase(): void {
    const { allowed, definition } = this.place();
    if (allowed && definition) this.#drafts().drop(this.#key(definition));
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
    this.kept = undefined;
  }

  #restore(definition: Definition, key: string): void {
    const draft = this.#drafts().read(key);
    if (!draft) return;
    const { id, started, role, remarks, respondent, finished = false, sent = false, former = [] } = draft;
    this.respondentKey = respondent ?? this.respondentKey;
    const answers = toCurrentVersion(definition, draft.version, draft.answers);
    const filling: Filling = { ...newFilling(role), id, former, sent, saved: finished, started, answers, remarks };
    if (finished) this.filling = { ...filling, screen: 'picture' };
    // Whether somebody has what was sent is not known, and under one id there may only be one result.
    else this.filling = sent ? anew(filling) : filling;
  }

  #keep(): void {
    const { allowed, definition } = this.place();
    if (!allowed || !definition) return;
    const { id, former, sent, saved, started, role, answers, remarks } = this.filling;
    this.kept = this.#drafts().keep(this.#key(definition), {
      format: 1,
      instrument: definition.id,
      version: definition.version,
      id,
      started,
      respondent: this.respondentKey,
      ...(role !== undefined && { role }),
      answers,
      remarks,
      former: [...former],
      sent,
      finished: saved,
    });
  }

  #key({ id }: Definition): string {
    const { community, occasion, participant } = this.place();
    return ['samenspel', 'draft', id, community, occasion, participant]
      .map((part) => encodeURIComponent(part ?? ''))
      .join(':');
  }

  #drafts(): DraftBox {
    if (this.#box) return this.#box;
    const storage = workingStorage();
    this.remembers = storage !== undefined;
    return (this.#box = draftBox(storage));
  }
}

/** The browser's storage, asked for at the last moment: in some frames even looking at it throws, and some refuse. */
function workingStorage(): Storage | undefined {
  try {
    const storage = globalThis.localStorage;
    storage.setItem('samenspel:probe', '');
    storage.removeItem('samenspel:probe');
    return storage;
  } catch {
    return undefined;
  }
}
