import type { Agreement } from '../../definition/agreement.js';
import { TEXT_LIMIT } from '../../schema/text.js';
import { now } from '../../schema/time.js';

/** How many weeks ahead can be chosen with one tap. */
export const WEEKS = [2, 4, 8] as const;

/** When it is to be done: some weeks from today, a day of the group's own choice, or not said yet. */
export type When = (typeof WEEKS)[number] | 'day' | undefined;

/** An agreement while it is being written. Nothing that was typed is changed before it is saved. */
export interface Draft {
  /** Made once, so that an agreement that is saved twice is one agreement. */
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly when: When;
  /** ISO 8601, `2026-03-01`; empty where none is chosen. Counts only when `when` is `day`. */
  readonly day: string;
  readonly sign: string;
  readonly first: boolean;
}

/** Where a new agreement comes from. */
export type Origin = Pick<Agreement, 'instrument' | 'community' | 'occasion' | 'dimension' | 'question'>;

export const emptyDraft = (id: string): Draft => ({
  id,
  what: '',
  who: '',
  when: undefined,
  day: '',
  sign: '',
  first: false,
});

/** An agreement that is going to be changed. Its day is a day by now, not a number of weeks. */
export const draftOf = ({ id, what, who = '', by, sign = '', first = false }: Agreement): Draft => ({
  id,
  what,
  who,
  when: by === undefined ? undefined : 'day',
  day: by ?? '',
  sign,
  first,
});

/** The calendar day of a moment where the person is. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A day some weeks later. Counted in UTC, where every day has 24 hours. */
export const weeksAfter = (day: string, weeks: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** The day a draft comes to; undefined where none is chosen. */
export const dueDay = ({ when, day }: Pick<Draft, 'when' | 'day'>, today: string): string | undefined =>
  when === undefined ? undefined : when === 'day' ? day || undefined : weeksAfter(today, when);

/** Whether the chosen day has passed. It may stay. */
export const isPast = (draft: Pick<Draft, 'when' | 'day'>, today: string): boolean =>
  draft.when === 'day' && draft.day !== '' && draft.day < today;

/** What keeps a draft from being saved. */
export type DraftFault = { readonly kind: 'needs-what' } | { readonly kind: 'too-long'; readonly by: number };

/** Only *what* is needed, and no text may be longer than can be stored. */
export function faultOf(draft: Draft): DraftFault | undefined {
  if (written(draft.what) === '') return { kind: 'needs-what' };
  const longest = Math.max(...[draft.what, draft.who, draft.sign].map((text) => written(text).length));
  return longest > TEXT_LIMIT ? { kind: 'too-long', by: longest - TEXT_LIMIT } : undefined;
}

/** Without white space around it, and without what no store takes: a NUL, or half a character pair. */
const written = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '')
    .trim();

/**
 * What a draft comes to. Fields that were left empty are absent.
 *
 * @param from where a new one comes from, or the agreement that is changed by it
 * @param today the day from which weeks are counted
 */
export function agreementFrom(draft: Draft, from: Origin | Agreement, today: string): Agreement {
  const former = 'made' in from ? from : undefined;
  const { instrument, community, occasion, dimension, question } = from;
  const [who, sign, by] = [written(draft.who), written(draft.sign), dueDay(draft, today)];
  const moment = former ? momentAfter(former.changed) : now();
  return {
    format: 1,
    id: former?.id ?? draft.id,
    ...(community !== undefined && { community }),
    ...(occasion !== undefined && { occasion }),
    instrument,
    ...(dimension !== undefined && { dimension }),
    ...(question !== undefined && { question }),
    what: written(draft.what),
    ...(who && { who }),
    ...(by && { by }),
    ...(sign && { sign }),
    ...(draft.first && { first: true }),
    state: former?.state ?? 'open',
    made: former?.made ?? moment,
    changed: moment,
  };
}

/** This moment, or just after the last change where a clock was ahead: of two copies the later one holds. */
export function momentAfter(changed: string): string {
  const after = Date.parse(changed) + 1;
  return Date.now() >= after ? now() : new Date(after).toISOString();
}

/** What is still open in an agreement, as keys of the words of the form. */
export const missingIn = ({ who, by, sign }: Agreement): readonly ('who' | 'when' | 'how')[] => [
  ...(who === undefined ? (['who'] as const) : []),
  ...(by === undefined ? (['when'] as const) : []),
  ...(sign === undefined ? (['how'] as const) : []),
];
