import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changesOf, compare, type Change } from '../../src/analysis/compare.js';
import { privacyOf } from '../../src/analysis/privacy.js';
import { summarize } from '../../src/analysis/summarize.js';
import { tallyOf, type Countable } from '../../src/analysis/tally.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { people, someGroup } from '../fixtures/small-group.js';

const privacy = privacyOf(smallDefinition);
const coarse = { ...privacy, coarse: true };
const summaryOf = (group: readonly Countable[], rules = privacy) =>
  summarize(smallDefinition, tallyOf(smallDefinition, group), rules);

/** People who gave these points to *shared goal*: `[1, 0, 4]` is one that gave 1 and four that gave 3. */
const points = (...counts: readonly number[]): readonly Countable[] =>
  counts.flatMap((count, at) => people(count, { 'shared-goal': at + 1 }));

const compared = (before: readonly Countable[], after: readonly Countable[], rules = privacy) =>
  compare(smallDefinition, summaryOf(before, rules), summaryOf(after, rules)).find(({ key }) => key === 'shared-goal');

const MIRROR: Readonly<Record<Change, Change>> = {
  higher: 'lower',
  lower: 'higher',
  closer: 'apart',
  apart: 'closer',
  same: 'same',
};

test('a middle that moves a place is higher or lower, with the answer at which it shows', () => {
  const found = compared(points(0, 4, 6, 0, 0), points(0, 0, 4, 8, 0));
  assert.deepEqual(found?.changes, ['higher']);
  assert.deepEqual(found.reason, { place: 3, before: 0, beforeTotal: 10, after: 8, afterTotal: 12 });
  assert.deepEqual(compared(points(0, 0, 4, 8, 0), points(0, 4, 6, 0, 0))?.changes, ['lower']);
});

test('two camps that meet came closer, and two that part fell apart; neither has a middle that moves', () => {
  const camps = points(6, 0, 0, 0, 6);
  const met = points(0, 0, 0, 12, 0);
  assert.deepEqual(compared(camps, met)?.changes, ['closer']);
  assert.deepEqual(compared(met, camps)?.changes, ['apart']);
  assert.deepEqual(compared(camps, met)?.reason, {
    place: 1,
    before: 6,
    beforeTotal: 12,
    after: 12,
    afterTotal: 12,
  });
});

test('one person in ten who moves a place changes nothing', () => {
  assert.deepEqual(compared(points(0, 0, 0, 10, 0), points(0, 0, 1, 9, 0))?.changes, ['same']);
});

test('what comes together or falls apart leads', () => {
  const one = { 'shared-goal': 2, stage: 'seed', pace: 0 };
  const apart = [...people(6, { ...one, pace: -3 }), ...people(6, { ...one, pace: 3 })];
  const before = [...people(12, { ...one, stage: 'flower' })];
  const all = compare(smallDefinition, summaryOf(before), summaryOf(apart));
  assert.deepEqual(
    all.map(({ key, changes }) => [key, changes[0]]),
    [
      ['pace', 'apart'],
      ['stage', 'lower'],
      ['shared-goal', 'same'],
    ],
  );
});

test('what a moment withholds, or was not asked then, is not compared', () => {
  assert.equal(compared(points(0, 0, 0, 4, 0), points(0, 0, 0, 12, 0)), undefined);
  const few = [...points(0, 0, 0, 4, 0), ...people(8, { pace: 1 })];
  assert.equal(compared(few, points(0, 0, 0, 12, 0)), undefined);
});

test('a coarse comparison says the same words and knows no number', () => {
  const found = compared(points(0, 4, 6, 0, 0), points(0, 0, 4, 8, 0), coarse);
  assert.deepEqual(found?.changes, ['higher']);
  assert.equal(found.reason, null);
  assert.deepEqual(compared(points(6, 0, 0, 0, 6), points(0, 0, 0, 12, 0), coarse)?.changes, ['closer']);
});

test('when the moments change places, so do the words', () => {
  fc.assert(
    fc.property(someGroup(30), someGroup(30), fc.boolean(), (before, after, isCoarse) => {
      const rules = isCoarse ? coarse : privacy;
      const forth = compare(smallDefinition, summaryOf(before, rules), summaryOf(after, rules));
      const back = new Map(
        compare(smallDefinition, summaryOf(after, rules), summaryOf(before, rules)).map((one) => [one.key, one]),
      );
      assert.equal(back.size, forth.length);
      for (const { key, changes, reason } of forth) {
        const other = back.get(key)!;
        assert.deepEqual(
          other.changes,
          changes.map((change) => MIRROR[change]),
        );
        if (reason) {
          assert.deepEqual(other.reason, {
            place: reason.place,
            before: reason.after,
            beforeTotal: reason.afterTotal,
            after: reason.before,
            afterTotal: reason.beforeTotal,
          });
        }
      }
    }),
  );
});

test('a sentence never contradicts its word', () => {
  fc.assert(
    fc.property(someGroup(30), someGroup(30), (before, after) => {
      for (const { changes, reason } of compare(smallDefinition, summaryOf(before), summaryOf(after))) {
        const rise = reason!.after / reason!.afterTotal - reason!.before / reason!.beforeTotal;
        if (changes.includes('higher')) assert.ok(rise > 0);
        if (changes.includes('lower')) assert.ok(rise < 0);
        if (!changes.includes('same')) assert.notEqual(rise, 0);
      }
    }),
  );
});

test('nothing is compared that either group picture would not show', () => {
  fc.assert(
    fc.property(someGroup(14), someGroup(14), (before, after) => {
      const [then, now] = [summaryOf(before), summaryOf(after)];
      for (const { key, before: old, after: later } of compare(smallDefinition, then, now)) {
        assert.ok(then.respondents >= 5 && now.respondents >= 5);
        assert.ok(old.n >= 5 && later.n >= 5);
        assert.equal(then.measures.get(key)!.withheld || now.measures.get(key)!.withheld, false);
      }
    }),
  );
});

test('an unchanged group is the same in everything', () => {
  fc.assert(
    fc.property(someGroup(20), (group) => {
      const summary = summaryOf(group);
      for (const measure of summary.measures.values()) assert.deepEqual(changesOf(measure, measure), ['same']);
    }),
  );
});
