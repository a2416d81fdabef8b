import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { privacyOf, type Privacy } from '../../src/analysis/privacy.js';
import { canBreakDown, groupRoles, isOthers } from '../../src/analysis/roles.js';
import { summarize } from '../../src/analysis/summarize.js';
import { NO_ROLE, tallyOf, type Countable, type Tally } from '../../src/analysis/tally.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { person } from '../fixtures/small-group.js';

const general = privacyOf(smallDefinition);

const sizes = (respondents: Record<string, number>): Tally => ({
  instrument: 'small-scan',
  version: '1.2.0',
  respondents,
  counts: {},
});
const groupsOf = (respondents: Record<string, number>, privacy: Privacy = general) =>
  groupRoles(sizes(respondents), privacy).map(({ roles, apart }) => (apart ? roles.join() : `others: ${roles.join()}`));

test('large roles are shown apart', () => {
  assert.deepEqual(groupsOf({ teacher: 6, student: 5 }), ['student', 'teacher']);
});

test('roles below the minimum are merged', () => {
  assert.deepEqual(groupsOf({ teacher: 6, student: 5, client: 3, guest: 2 }), [
    'student',
    'teacher',
    'others: client,guest',
  ]);
});

test('where the others are too small, the smallest shown role joins them', () => {
  assert.deepEqual(groupsOf({ teacher: 9, student: 6, client: 3 }), ['teacher', 'others: client,student']);
  assert.deepEqual(groupsOf({ teacher: 6, student: 6, client: 1, guest: 7 }), [
    'guest',
    'teacher',
    'others: client,student',
  ]);
});

test('people without a role are part of the others', () => {
  assert.deepEqual(groupsOf({ teacher: 6, [NO_ROLE]: 5 }), ['teacher', `others: ${NO_ROLE}`]);
  assert.deepEqual(groupsOf({ teacher: 6, student: 7, [NO_ROLE]: 1 }), ['student', `others: ${NO_ROLE},teacher`]);
});

test('where one group is left, nothing is broken down', () => {
  assert.deepEqual(groupsOf({ teacher: 12 }), []);
  assert.deepEqual(groupsOf({ teacher: 9, student: 4 }), []);
  assert.deepEqual(groupsOf({ teacher: 4, student: 4, client: 4 }), []);
  assert.deepEqual(groupsOf({}), []);
});

test('an instrument may forbid it; open answers know no minimum', () => {
  assert.deepEqual(groupsOf({ teacher: 9, student: 9 }, { ...general, byRole: false }), []);
  assert.deepEqual(groupsOf({ teacher: 1, student: 2 }, { ...general, open: true }), ['student', 'teacher']);
});

test('answers of a role without respondents never are what is left over', () => {
  const tally = {
    ...sizes({ teacher: 6, student: 8, client: 7 }),
    counts: { 'shared-goal': { ghost: { 1: 2 } } },
  };
  assert.deepEqual(
    groupRoles(tally, general).map(({ roles }) => roles),
    [['client'], ['student'], ['ghost', 'teacher']],
  );
});

test('one measure is not broken down where a row would describe a few people', () => {
  const row = (points: number, other = 0) => ({ points, answered: points + other });
  assert.ok(canBreakDown([row(5), row(7, 1)], 5));
  assert.ok(!canBreakDown([row(4), row(7)], 5));
  assert.ok(!canBreakDown([row(4, 3), row(7)], 5));
  assert.ok(canBreakDown([row(0), row(7), row(5)], 5));
  assert.ok(!canBreakDown([row(0, 2), row(7), row(5)], 5));
  assert.ok(!canBreakDown([row(0), row(7)], 5));
});

/** Groups as they come: a few or many roles of any size, some people without one, answers left out here and there. */
const anyGroup: fc.Arbitrary<readonly Countable[]> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 }),
    without: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
    answers: fc.infiniteStream(
      fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
        fc.constantFrom('unknown', 'not-applicable', undefined),
      ),
    ),
  })
  .map(({ sizes, without, answers }) => {
    const roles = sizes.flatMap((size, at) => Array<string>(size).fill(`role-${at}`));
    return [...roles, ...Array<undefined>(without).fill(undefined)].map((role) =>
      person({ 'shared-goal': answers.next().value, time: { now: answers.next().value } }, role),
    );
  });

/** The sizes of all sets that can be made of these, and of what a set leaves of a larger one. */
function sizesWithin(numbers: readonly number[]): readonly number[] {
  const sets = Array.from({ length: 2 ** numbers.length }, (_, set) => set);
  const size = (set: number) => numbers.reduce((sum, number, at) => (set & (1 << at) ? sum + number : sum), 0);
  return sets.flatMap((set) => sets.filter((part) => (part & set) === part).map((part) => size(set) - size(part)));
}

test('no sum and no difference of shown numbers of people describes fewer than the minimum, in 10,000 groups', () => {
  let brokenDown = 0;
  let merged = 0;
  fc.assert(
    fc.property(anyGroup, fc.integer({ min: 2, max: 7 }), (group, minimum) => {
      const privacy = privacyOf(smallDefinition, { minimum });
      const summary = summarize(smallDefinition, tallyOf(smallDefinition, group), privacy);
      if (summary.breakdown === 'merged') merged++;
      for (const measure of summary.measures.values()) {
        if (measure.roles.length === 0) continue;
        brokenDown++;
        assert.ok(measure.roles.length > 1);
        // Each row counts the people it names, and all rows together are everybody.
        const gavePoint = (roles: readonly string[]) =>
          group.filter(({ respondent, answers }) => {
            const answer = measure.aspect
              ? (answers['time'] as Record<string, unknown>)[measure.aspect]
              : answers[measure.item];
            return typeof answer === 'number' && roles.includes(respondent.role ?? NO_ROLE);
          }).length;
        for (const row of measure.roles) assert.equal(row.n, gavePoint(row.roles));
        assert.equal(
          measure.n,
          measure.roles.reduce((sum, { n }) => sum + n, 0),
        );
        assert.equal(
          new Set(measure.roles.flatMap(({ roles }) => roles)).size,
          measure.roles.flatMap(({ roles }) => roles).length,
        );
        for (const size of sizesWithin(measure.roles.map(({ n }) => n)))
          assert.ok(size === 0 || size >= minimum, `${size}`);
      }
    }),
    { numRuns: 10_000 },
  );
  // The property is not empty: many of these groups are broken down, and many of those with small roles merged.
  assert.ok(brokenDown > 2000 && merged > 500, `${brokenDown} broken down, ${merged} merged`);
});

test('a stricter dimension takes groups together, and never cuts one in two', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', NO_ROLE), fc.nat(14)),
      fc.integer({ min: 1, max: 8 }),
      (respondents, more) => {
        const fine = groupRoles(sizes(respondents), general);
        const rough = groupRoles(sizes(respondents), { ...general, minRole: general.minRole + more });
        for (const { roles } of fine) {
          if (rough.length > 0) assert.ok(rough.some((group) => roles.every((role) => group.roles.includes(role))));
        }
      },
    ),
  );
});

test('one role, and the others', () => {
  assert.ok(!isOthers({ roles: ['teacher'] }));
  assert.ok(isOthers({ roles: [NO_ROLE] }));
  assert.ok(isOthers({ roles: ['client', 'guest'] }));
});
