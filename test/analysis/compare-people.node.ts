import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attendanceOf, pairedOf, type TookPart } from '../../src/analysis/compare-people.js';
import { privacyOf } from '../../src/analysis/privacy.js';
import { summarize } from '../../src/analysis/summarize.js';
import type { Summary } from '../../src/analysis/summary.js';
import { tallyOf } from '../../src/analysis/tally.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { somebody } from '../fixtures/small-group.js';

const privacy = privacyOf(smallDefinition);

/** Persons `from` up to but not including `to`, who all say this. */
const persons = (from: number, to: number, answers: Readonly<Record<string, unknown>> = { 'shared-goal': 4 }) =>
  Array.from({ length: to - from }, (_, at): TookPart => ({ respondent: { key: `p${from + at}` }, answers }));

const paired = (...moments: readonly (readonly TookPart[])[]) =>
  pairedOf(smallDefinition, moments, [moments.length - 2, moments.length - 1], privacy);

test('tells who took part at both moments and who at one only', () => {
  assert.deepEqual(attendanceOf(persons(0, 12), persons(5, 20)), { both: 7, onlyBefore: 5, onlyAfter: 8 });
});

test('those who took part both times are shown when they and those left out reach the minimum', () => {
  const found = paired(persons(0, 12), persons(5, 20));
  assert.equal(found?.before.respondents, 7);
  assert.equal(found.after.respondents, 7);
  assert.equal(paired(persons(0, 11), persons(5, 20))?.before.respondents, 6);
  assert.equal(paired(persons(0, 9), persons(5, 20)), null, 'four both times');
  assert.equal(paired(persons(1, 12), persons(5, 20)), null, 'four left out before');
  assert.equal(paired(persons(0, 12), persons(5, 16)), null, 'four left out after');
});

test('nobody left out at one of the moments is no reason to refuse; at neither there is nothing to choose', () => {
  assert.equal(paired(persons(0, 10), persons(0, 20))?.before.respondents, 10);
  assert.equal(paired(persons(0, 10), persons(0, 10)), null);
});

test('a third moment can make the same two moments give somebody away', () => {
  const [spring, summer] = [persons(0, 12), persons(5, 20)];
  assert.ok(pairedOf(smallDefinition, [spring, summer, persons(30, 40)], [0, 1], privacy));
  // One person of spring came back in autumn only: pairs with summer and with autumn would show what they chose.
  assert.equal(pairedOf(smallDefinition, [spring, summer, persons(4, 12)], [0, 1], privacy), null);
});

test('an item is left out when too few of those left out answered it', () => {
  const quiet = persons(1, 5, { pace: 1 });
  const found = paired([...persons(0, 1), ...quiet, ...persons(5, 12)], persons(5, 20));
  assert.equal(found?.before.measures.get('shared-goal')?.withheld, true, 'one of five left out answered it');
  assert.equal(found.after.measures.get('shared-goal')?.withheld, false);
});

const someMoment = fc
  .array(fc.record({ key: fc.nat({ max: 24 }), who: somebody }), { minLength: 10, maxLength: 40 })
  .map((all) => {
    const byKey = new Map(all.map(({ key, who }) => [key, who]));
    return [...byKey].map(([key, { respondent, answers }]): TookPart => ({
      respondent: { ...respondent, key: `p${key}` },
      answers,
    }));
  });

test('what is left when paired is subtracted from everyone is nobody, or at least the minimum', () => {
  const minimum = 2;
  const rules = privacyOf(smallDefinition, { minimum });
  let shown = 0;
  fc.assert(
    fc.property(fc.array(someMoment, { minLength: 2, maxLength: 3 }), (moments) => {
      const found = pairedOf(smallDefinition, moments, [0, 1], rules);
      if (!found) return;
      shown++;
      const everyone = (at: number) => summarize(smallDefinition, tallyOf(smallDefinition, moments[at]!), rules);
      const views = [
        [everyone(0), found.before],
        [everyone(1), found.after],
      ] as const;
      for (const [all, pair] of views) leavesEnough(all, pair, minimum);
    }),
    { numRuns: 400 },
  );
  assert.ok(shown > 20, `the rule refused nearly all groups: ${shown}`);
});

function leavesEnough(all: Summary, pair: Summary, minimum: number): void {
  const left = all.respondents - pair.respondents;
  assert.ok(left === 0 || left >= minimum);
  assert.equal(pair.breakdown, 'none');
  for (const [key, part] of pair.measures) {
    if (part.withheld) continue;
    const whole = all.measures.get(key)!;
    assert.equal(whole.withheld, false);
    const points = whole.n - part.n;
    const ways = whole.unknown - part.unknown + whole.notApplicable - part.notApplicable;
    assert.ok(points >= minimum || (points === 0 && ways === 0), `${key}: ${points} and ${ways}`);
  }
}
