import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tallyColumns } from '../../src/analysis/columns.js';
import { measuresIn, tallyOf, type Countable } from '../../src/analysis/tally.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { someGroup } from '../fixtures/small-group.js';

const names = ['teacher', 'student', 'client', 'constructor', 'guest'];
const withColumn = measuresIn(smallDefinition).filter(({ key, answers }) => answers.length > 0 && key !== 'topics');

/** The same answers as columns. */
const columnsOf = (group: readonly Countable[]) =>
  Object.fromEntries(
    withColumn.map((measure) => [
      measure.key,
      Int8Array.from(group, ({ answers }) => {
        const picked = measure.pick(answers[measure.item]);
        if (picked === undefined) return -1;
        if (picked === 'unknown') return -2;
        return picked === 'not-applicable' ? -3 : measure.answers.indexOf(String(picked));
      }),
    ]),
  );

test('columns are counted as results are', () => {
  fc.assert(
    fc.property(someGroup(40), (group) => {
      const roleOf = Int8Array.from(group, ({ respondent }) => names.indexOf(respondent.role ?? ''));
      const found = tallyColumns(smallDefinition, columnsOf(group), { roleOf, names });
      const expected = tallyOf(smallDefinition, group);
      assert.deepEqual(found.respondents, expected.respondents);
      for (const { key } of withColumn) assert.deepEqual(found.counts[key], expected.counts[key]);
    }),
  );
});

test('numbers that stand for nothing are passed over', () => {
  const roles = { roleOf: [0, 0, 7, -9], names: ['teacher'] };
  const tally = tallyColumns(smallDefinition, { 'shared-goal': [0, 99, -8, 4], unheard: [1] }, roles);
  assert.deepEqual({ ...tally.respondents }, { teacher: 2, '#none': 2 });
  assert.equal(tally.counts['shared-goal']!['teacher']!['1'], 1);
  assert.equal(tally.counts['shared-goal']!['#none']!['5'], 1);
  assert.ok(!('unheard' in tally.counts));
});

test('a column of another length is a mistake of the caller', () => {
  const roles = { roleOf: [0, 0], names: ['teacher'] };
  assert.throws(() => tallyColumns(smallDefinition, { 'shared-goal': [1] }, roles), RangeError);
});
