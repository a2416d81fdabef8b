import type { Agreement } from '../definition/agreement.js';
import type { KeepEvent } from '../filling/events.js';
import type { Outcome } from '../analysis/summary.js';

/** What a group wants to talk about. */
export interface Topic {
  readonly dimension: string;
  /** The item it began with; absent when the whole dimension was chosen. */
  readonly item?: string | undefined;
  /** What made it stand out. */
  readonly outcome?: Outcome | 'blind-spot' | undefined;
}

/** An agreement was made, changed or erased. */
export interface AgreementDetail {
  readonly agreement: Agreement;
  readonly erased: boolean;
}

/** An agreement was made, changed or erased; call `waitUntil(promise)` when you store it. */
export type AgreementEvent = KeepEvent<AgreementDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-talk': CustomEvent<Topic>;
    'samenspel-agreement': AgreementEvent;
  }
}

/** Says that a group wants to talk about something. */
export const talkAbout = (element: EventTarget, topic: Topic): boolean =>
  element.dispatchEvent(new CustomEvent('samenspel-talk', { detail: topic, bubbles: true, composed: true }));
