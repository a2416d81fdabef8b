import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addResult,
  ANSWERED,
  emptyTally,
  measuresIn,
  mergeTallies,
  NO_ROLE,
  removeResult,
  tallyOf,
  type Counts,
  type Tally,
} from '../../src/analysis/tally.js';
import { smallDefinition, smallResult } from '../fixtures/small-definition.js';
import { person, someGroup, somebody } from '../fixtures/small-group.js';

/** A tally without its zeros, so that two that say the same are the same. */
function said(tally: Tally) {
  const positive = (counts: Counts) =>
    Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .sort();
  return {
    respondents: positive(tally.respondents),
    counts: Object.entries(tally.counts)
      .flatMap(([key, byRole]) =>
        Object.entries(byRole).map(([role, counts]) => [key, role, positive(counts)] as const),
      )
      .filter(([, , counts]) => counts.length > 0)
      .sort(([a, b], [c, d]) => `${a} ${b}`.localeCompare(`${c} ${d}`)),
  };
}

test('one result is counted at each of its answers', () => {
  const tally = tallyOf(smallDefinition, [smallResult]);
  const of = (key: string) => ({ ...tally.counts[key]!['teacher'] });
  assert.deepEqual({ ...tally.respondents }, { teacher: 1 });
  assert.deepEqual(of('shared-goal'), { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0, unknown: 0, 'not-applicable': 0 });
  assert.equal(of('time/now')['2'], 1);
  assert.equal(of('time/wanted')['unknown'], 1);
  assert.equal(of('pace')['-2'], 1);
  assert.deepEqual(of('topics'), { money: 0, people: 1, room: 1, [ANSWERED]: 1 });
  assert.deepEqual(of('hours'), { 12.5: 1 });
  assert.deepEqual(of('first-day'), { '2026-04-01': 1 });
  assert.deepEqual(of('our-goal'), { written: 1 });
});

test('what stays with the person is never counted', () => {
  const tally = tallyOf(smallDefinition, [person({ 'turning-point': 'That one evening.' })]);
  assert.ok(!measuresIn(smallDefinition).some(({ item }) => item === 'turning-point'));
  assert.ok(!JSON.stringify(tally).includes('turning-point'));
});

test('people without a role are counted apart; a blank text is not written', () => {
  const tally = tallyOf(smallDefinition, [person({ 'our-goal': '  \n' })]);
  assert.equal(tally.respondents[NO_ROLE], 1);
  assert.equal(tally.counts['our-goal']![NO_ROLE], undefined);
});

test('answers that the definition does not know are passed over', () => {
  const strange = [9, null, {}, 'eleven', true, () => 1];
  const results = strange.map((answer) =>
    person({ 'shared-goal': answer, time: answer, topics: answer, hours: answer === 9 ? undefined : null }),
  );
  const tally = tallyOf(smallDefinition, results);
  assert.deepEqual(said(tally).counts, []);
  const added = emptyTally(smallDefinition);
  results.forEach((result) => addResult(smallDefinition, added, result));
  assert.deepEqual(said(added).counts, []);
});

test('an item may be called constructor', () => {
  const definition = {
    ...smallDefinition,
    dimensions: [{ id: 'one', items: [{ type: 'text' as const, id: 'constructor' }] }],
  };
  assert.deepEqual(said(tallyOf(definition, [person({})])).counts, []);
});

test('counting many at once is the same as one by one', () => {
  fc.assert(
    fc.property(someGroup(30), (group) => {
      const tally = emptyTally(smallDefinition);
      for (const result of group) addResult(smallDefinition, tally, result);
      assert.deepEqual(said(tally), said(tallyOf(smallDefinition, group)));
    }),
  );
});

test('merging is associative and has no order', () => {
  fc.assert(
    fc.property(someGroup(10), someGroup(10), someGroup(10), (...groups) => {
      const [a, b, c] = groups.map((group) => tallyOf(smallDefinition, group)) as [Tally, Tally, Tally];
      assert.deepEqual(mergeTallies(mergeTallies(a, b), c), mergeTallies(a, mergeTallies(b, c)));
      assert.deepEqual(mergeTallies(a, b), mergeTallies(b, a));
      assert.deepEqual(said(mergeTallies(mergeTallies(a, b), c)), said(tallyOf(smallDefinition, groups.flat())));
      assert.deepEqual(said(mergeTallies(a, emptyTally(smallDefinition))), said(a));
    }),
  );
});

test('a result that was added can be taken out again', () => {
  fc.assert(
    fc.property(someGroup(10), somebody, (group, one) => {
      const tally = tallyOf(smallDefinition, group);
      addResult(smallDefinition, tally, one);
      removeResult(smallDefinition, tally, one);
      assert.deepEqual(said(tally), said(tallyOf(smallDefinition, group)));
    }),
  );
});

test('the sum of two versions has the newer one, whichever comes first', () => {
  const newer = emptyTally(smallDefinition);
  const older = { ...newer, version: '1.0.9' };
  assert.equal(mergeTallies(older, newer).version, '1.2.0');
  assert.equal(mergeTallies(newer, older).version, '1.2.0');
});

test('tallies of two instruments are never added', () => {
  const one = emptyTally(smallDefinition);
  assert.throws(() => mergeTallies(one, { ...one, instrument: 'other' }), RangeError);
});
