import type { Result } from '../definition/result.js';
import type { IssueCode } from '../schema/issue.js';

/** What a participant changed. */
export interface ChangeDetail {
  readonly instrument: string;
  /** The item that was answered, changed or erased; absent for a remark, a role, or all answers at once. */
  readonly item?: string | undefined;
  /** Its answer now; undefined when it was erased. Items that stay with the person are reported without it. */
  readonly answer?: unknown;
}

/** A completed instrument. */
export interface ResultDetail {
  readonly instrument: string;
  readonly result: Result;
  /**
   * The ids of earlier results of the same person that this one takes the place of, oldest first: erase those you have.
   * Empty the first time.
   */
  readonly replaces: readonly string[];
}

/** Something the host should know of; the participant reads about it in the element itself. */
export interface ErrorDetail {
  readonly code: IssueCode;
  /** English, for the people who make the page. */
  readonly message: string;
}

/**
 * Something that a host may keep. An element cannot know whether a host stored it: a host that does hands over its
 * promise with `waitUntil`, and the person reads *saving*, *saved*, or *not saved, try again*.
 */
export class KeepEvent<T> extends CustomEvent<T> {
  readonly #promises: Promise<unknown>[] = [];

  constructor(type: 'samenspel-result' | 'samenspel-agreement', detail: T) {
    super(type, { detail, bubbles: true, composed: true });
  }

  /** @param promise resolves when it is stored for good, rejects when it is not. */
  waitUntil(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }

  /** What hosts handed over. Empty when nobody took it. */
  get promises(): readonly Promise<unknown>[] {
    return this.#promises;
  }
}

/** A participant completed an instrument. */
export type ResultEvent = KeepEvent<ResultDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-change': CustomEvent<ChangeDetail>;
    'samenspel-result': ResultEvent;
    'samenspel-error': CustomEvent<ErrorDetail>;
  }
}

/** Dispatches one of the public events from an element. */
export const dispatch = <T>(element: EventTarget, type: 'samenspel-change' | 'samenspel-error', detail: T): boolean =>
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
