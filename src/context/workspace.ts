import { createContext } from '@lit/context';
import type { i18n } from 'i18next';
import type { ResultStore } from '../storage/result-store.js';

/** A party of the host's list: its id means the same in every answer. */
export interface OfferedParty {
  readonly id: string;
  readonly name: string;
  /** One of the instrument's types of party. */
  readonly type: string;
}

/** A role from which people look, and what it is called in the language of the page. */
export interface Role {
  readonly id: string;
  readonly label: string;
}

/**
 * What the elements on a page have in common. Everything is optional: an element's own property goes before this, and
 * this before the document's defaults.
 */
export interface Workspace {
  readonly language?: string | undefined;
  readonly i18n?: i18n | undefined;
  readonly store?: ResultStore | undefined;
  readonly community?: string | undefined;
  readonly occasion?: string | undefined;
  /** A key for the participant that says nothing about the person. */
  readonly participant?: string | undefined;
  /** The participant's role, where the host knows it. */
  readonly role?: string | undefined;
  /** The roles a participant may choose from. */
  readonly roles?: readonly Role[] | undefined;
  /** Whether this is the facilitator's screen. */
  readonly facilitator?: boolean | undefined;
  /** What the place where answers are kept is called, for the participant. */
  readonly keeper?: string | undefined;
  /** The smallest group that is shown; lower than 5 only when a host says so here. */
  readonly minimum?: number | undefined;
  /** Everyone may see everyone's answers. */
  readonly openAnswers?: boolean | undefined;
  /** The ids of the instruments that the host can show: what helps next then has a button that leads there. */
  readonly offers?: readonly string[] | undefined;
  /** The parties to choose from on a map. */
  readonly parties?: readonly OfferedParty[] | undefined;
}

/** The key says its version: two copies of the library on a page understand each other as long as it is the same. */
export const workspaceContext = createContext<Workspace>(Symbol.for('samenspel.workspace.1'));
