import type { Workspace } from '../context/workspace.js';

/** The properties of an element that say the same as a workspace; `role` is taken by ARIA. */
export type OwnSettings = Omit<Workspace, 'role'> & { readonly participantRole?: string | undefined };

/** An element's own properties go before the workspace around it; an empty attribute says the same as none. */
export function settingsOf(own: OwnSettings, around: Workspace): Workspace {
  return {
    language: own.language || around.language,
    i18n: own.i18n ?? around.i18n,
    store: own.store ?? around.store,
    community: own.community || around.community,
    occasion: own.occasion || around.occasion,
    participant: own.participant || around.participant,
    role: own.participantRole || around.role,
    roles: own.roles ?? around.roles,
    facilitator: own.facilitator || around.facilitator,
    keeper: own.keeper || around.keeper,
    minimum: own.minimum ?? around.minimum,
    openAnswers: own.openAnswers || around.openAnswers,
    offers: own.offers ?? around.offers,
    parties: own.parties ?? around.parties,
  };
}
