import { privacyOf, type PrivacyWish } from '../../../src/analysis/privacy.js';
import { summarize } from '../../../src/analysis/summarize.js';
import type { Summary } from '../../../src/analysis/summary.js';
import { tallyOf, type Countable } from '../../../src/analysis/tally.js';
import { coCreationWheel } from '../../../src/instruments/co-creation-wheel/definition.js';
import { spokesOf } from '../../../src/instruments/co-creation-wheel/spokes.js';

export const KEYS = spokesOf(coCreationWheel)
  .flat()
  .map(({ key }) => key);
export const QUADRANTS = ['construction', 'relation', 'expertise', 'action'] as const;
export const keysOf = (quadrant: (typeof QUADRANTS)[number]): readonly string[] =>
  KEYS.slice(QUADRANTS.indexOf(quadrant) * 6, QUADRANTS.indexOf(quadrant) * 6 + 6);

/** How many people gave each answer: 1 to 5, then *don't know*, then *does not apply*. */
export type Counts = readonly number[];

/** The same counts for each of these statements. */
export const all = (keys: readonly string[], counts: Counts): Readonly<Record<string, Counts>> =>
  Object.fromEntries(keys.map((key) => [key, counts]));

const ANSWERS = [1, 2, 3, 4, 5, 'unknown', 'not-applicable'];

/** What a person wrote besides: cards, a sentence. */
export type Written = (person: number) => Readonly<Record<string, unknown>>;

export const card = (effect: string, part: string, at = 0) => ({
  id: `00000000-0000-4000-8000-00000000000${at}`,
  values: { what: 'Een nieuwe regel', effect, part },
});

/** A group as results; person 0 gives the lowest answer to each statement. A role and what they wrote, where given. */
export function peopleOf(
  rows: Readonly<Record<string, Counts>>,
  roles: readonly string[] = [],
  written: Written = () => ({}),
): readonly Countable[] {
  const people: { respondent: { role?: string }; answers: Record<string, unknown> }[] = [];
  for (const [key, counts] of Object.entries(rows)) {
    counts
      .flatMap((count, place) => Array.from({ length: count }, () => ANSWERS[place]))
      .forEach((answer, person) => {
        const role = roles[person];
        people[person] ??= { respondent: role === undefined ? {} : { role }, answers: { ...written(person) } };
        people[person].answers[key] = answer;
      });
  }
  return people;
}

export const summaryOf = (people: readonly Countable[], wish: PrivacyWish = {}): Summary =>
  summarize(coCreationWheel, tallyOf(coCreationWheel, people), privacyOf(coCreationWheel, wish));

/** The summary of a group, given by its counts. */
export const groupOf = (
  rows: Readonly<Record<string, Counts>>,
  roles: readonly string[] = [],
  written?: Written,
): Summary => summaryOf(peopleOf(rows, roles, written));
