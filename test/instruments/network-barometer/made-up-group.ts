import { privacyOf, type PrivacyWish } from '../../../src/analysis/privacy.js';
import { summarize } from '../../../src/analysis/summarize.js';
import type { Summary } from '../../../src/analysis/summary.js';
import { tallyOf, type Countable } from '../../../src/analysis/tally.js';
import { networkBarometer } from '../../../src/instruments/network-barometer/definition.js';

/** How many people gave each answer: 1 to 5, then *don't know*. A wind has seven places before that. */
export type Counts = readonly number[];

/** One row of counts for each item of a dial in order; one row alone holds for all four statements. */
export type Dials = Readonly<Partial<Record<DialId, readonly Counts[]>>>;
export type DialId = (typeof networkBarometer)['dimensions'][number]['id'];
export const DIALS = networkBarometer.dimensions.map(({ id }) => id);

/** A group as results, one per person; person 0 gives the lowest answer of each row. Roles in turn, where given. */
export function peopleOf(dials: Dials, roles: readonly string[] = []): readonly Countable[] {
  const people: { respondent: { role?: string }; answers: Record<string, unknown> }[] = [];
  for (const { id, items } of networkBarometer.dimensions) {
    items.forEach((item, at) => {
      const rows = dials[id] ?? [];
      const counts = rows[at] ?? (item.type === 'rating' && rows.length === 1 ? rows[0]! : []);
      const places = item.type === 'contrast' ? [-3, -2, -1, 0, 1, 2, 3, 'unknown'] : [1, 2, 3, 4, 5, 'unknown'];
      counts
        .flatMap((count, place) => Array.from({ length: count }, () => places[place]))
        .forEach((answer, person) => {
          const role = roles.length > 0 ? { role: roles[person % roles.length]! } : {};
          people[person] ??= { respondent: role, answers: {} };
          people[person].answers[item.id] = answer;
        });
    });
  }
  return people;
}

export const summaryOf = (people: readonly Countable[], wish: PrivacyWish = {}): Summary =>
  summarize(networkBarometer, tallyOf(networkBarometer, people), privacyOf(networkBarometer, wish));

/** The summary of a group, given by its counts. */
export const groupOf = (dials: Dials): Summary => summaryOf(peopleOf(dials));

/** Dials that each have a word, of twelve people. */
export const SAMPLES = {
  sunny: [[0, 0, 2, 6, 4]],
  brightSpells: [[0, 2, 4, 5, 1]],
  cloudy: [[0, 2, 8, 2, 0]],
  rainy: [[2, 5, 4, 1, 0]],
  heavyWeather: [[5, 5, 2, 0, 0]],
  changeable: [[5, 1, 0, 1, 5]],
  localShower: [
    [0, 0, 1, 6, 5],
    [0, 0, 1, 6, 5],
    [2, 8, 2, 0, 0],
    [0, 0, 1, 6, 5],
  ],
  fog: [[0, 0, 3, 3, 1, 5]],
} as const satisfies Readonly<Record<string, readonly Counts[]>>;
