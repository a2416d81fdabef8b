import type { Definition, Dimension } from '../definition/definition.js';

/** The rules that keep a group picture from giving a person away, all decided. */
export interface Privacy {
  /** The smallest group of which a picture is shown. */
  readonly minGroup: number;
  /** The smallest role that is shown apart, and the fewest people whose points on one measure are shown. */
  readonly minRole: number;
  readonly byRole: boolean;
  readonly reveal: 'together' | 'live';
  /** How many late answers join an opened picture at a time. */
  readonly lots: number;
  readonly coarse: boolean;
  /** The host said, in so many words, that everyone may see everyone's answers: no minimum holds. */
  readonly open: boolean;
}

/** The smallest group, and the smallest role, of which anything is shown unless a host says otherwise. */
export const MINIMUM = 5;

/** What a host may ask for: a higher minimum freely; a lower one, or open answers, only by naming it here. */
export interface PrivacyWish {
  /** A whole number from 1; anything else counts as not said. */
  readonly minimum?: number | undefined;
  readonly openAnswers?: boolean | undefined;
}

/**
 * The rules for one instrument: the general ones, made stricter by the instrument, then by the host. A host can lower
 * the general minimum, but never one that the instrument itself asks for. Late answers never join in smaller lots than
 * the minimum, or two pictures after each other would show what a few people chose. One dimension that wants words
 * instead of counts makes the whole picture speak in words: two languages in one picture can be laid side by side.
 */
export function privacyOf(definition: Definition, wish: PrivacyWish = {}): Privacy {
  const own = definition.privacy ?? {};
  const parts = definition.dimensions.flatMap((dimension) => dimension.privacy ?? []);
  const asked = wish.minimum;
  const minimum = asked !== undefined && Number.isSafeInteger(asked) && asked >= 1 ? asked : MINIMUM;
  const minGroup = Math.max(minimum, own.minGroup ?? 1);
  return {
    minGroup,
    minRole: Math.max(minimum, own.minRole ?? 1),
    byRole: own.byRole ?? true,
    reveal: parts.some(({ reveal }) => reveal === 'together') ? 'together' : (own.reveal ?? 'together'),
    lots: Math.max(minimum, own.lots ?? minGroup, ...parts.map(({ lots }) => lots ?? 1)),
    coarse: [own, ...parts].some(({ coarse }) => coarse),
    // An instrument with rules of its own is never opened up by a host.
    open: wish.openAnswers === true && !definition.privacy && parts.length === 0,
  };
}

/** The rules for one dimension: those of the instrument, made stricter where the dimension asks for it. */
export function privacyWithin(privacy: Privacy, dimension: Dimension): Privacy {
  const own = dimension.privacy;
  if (!own) return privacy;
  return {
    ...privacy,
    minGroup: Math.max(privacy.minGroup, own.minGroup ?? 1),
    minRole: Math.max(privacy.minRole, own.minRole ?? 1),
    byRole: privacy.byRole && own.byRole !== false,
  };
}

/** The rules for the picture of one person alone: everything in it is the person's own. */
export const OWN_PICTURE: Privacy = {
  minGroup: 1,
  minRole: 1,
  byRole: false,
  reveal: 'live',
  lots: 1,
  coarse: false,
  open: true,
};

/** How many people must have given a point before any of it is shown. */
export const fewestShown = ({ open, minRole }: Privacy): number => (open ? 1 : minRole);
