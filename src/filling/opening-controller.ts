import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withDeadline, type ResultStore } from '../storage/result-store.js';

/** Where a group picture may be opened. */
export interface OpeningPlace {
  readonly store?: ResultStore | undefined;
  readonly instrument: string;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
}

/**
 * Owns: whether the group picture is open already. From then on a participant's own answers are part of what others
 * see: they are no longer changed or erased. Does not own: the opening itself. Why a controller: a store is watched for
 * as long as the element is on the page.
 */
export class OpeningController implements ReactiveController {
  isOpen = false;
  #watched: OpeningPlace | undefined;
  #stop: (() => void) | undefined;

  /** @param place undefined while it does not matter. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly place: () => OpeningPlace | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.place();
    if (isSame(place, this.#watched)) return;
    this.hostDisconnected();
    this.#watched = place;
    this.#say(false);
    if (!place?.store) return;
    const query = { kind: 'opening', instrument: place.instrument } as const;
    this.#stop = place.store.watch(query, () => void this.#look(place));
    void this.#look(place);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = undefined;
  }

  async #look(place: OpeningPlace): Promise<void> {
    const { store, instrument, community, occasion } = place;
    try {
      const openings = await withDeadline(store!.find({ kind: 'opening', instrument }));
      const ours = openings.some((one) => one.community === community && one.occasion === occasion);
      if (isSame(place, this.#watched)) this.#say(ours);
    } catch {
      // Not known: then nothing is said about it. Saving tells what is wrong with the store.
    }
  }

  #say(isOpen: boolean): void {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.host.requestUpdate();
  }
}

const isSame = (one: OpeningPlace | undefined, other: OpeningPlace | undefined): boolean =>
  one?.store === other?.store &&
  one?.instrument === other?.instrument &&
  one?.community === other?.community &&
  one?.occasion === other?.occasion;
