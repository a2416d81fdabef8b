import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { summarize } from '../../../src/analysis/summarize.js';
import { tallyOf } from '../../../src/analysis/tally.js';
import { privacyOf } from '../../../src/analysis/privacy.js';
import { itemsOf } from '../../../src/definition/definition.js';
import { readResult } from '../../../src/definition/result.js';
import { answerSchema, measuresOf } from '../../../src/items/answer-types.js';
import { cellKey } from '../../../src/items/position/tally.js';
import { allTypes, resultWith } from '../all-types-definition.js';

const item = itemsOf(allTypes)[1]!;
const schema = answerSchema(item, allTypes.scales);

describe('what is an answer', () => {
  for (const answer of [{ x: 1, y: 1 }, { x: 3, y: 5 }, 'unknown', 'not-applicable']) {
    test(`fits: ${JSON.stringify(answer)}`, () => assert.deepEqual(schema.parse(answer), answer));
  }
  const refused: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    'half a place': { x: 2 },
    'the other half': { y: 2 },
    'no number': { x: NaN, y: 1 },
    'infinitely far': { x: Infinity, y: 1 },
    'before the first end': { x: 0, y: 1 },
    'beyond the end of x': { x: 4, y: 1 },
    'beyond the end of y': { x: 3, y: 6 },
    'between two places': { x: 1.5, y: 1 },
    'as text': { x: '1', y: '1' },
    'with more': { x: 1, y: 1, z: 1 },
    'a list': [1, 1],
    'another way out': 'never',
    'a way out on one axis': { x: 'unknown', y: 1 },
  };
  for (const [what, answer] of Object.entries(refused)) {
    test(`refused: ${what}`, () => assert.equal(schema.safeParse(answer).success, false));
  }
});

test('half a place is set aside whole: nobody knows where it was', () => {
  const read = readResult(allTypes, resultWith({ where: { x: 2 } }));
  assert.ok(read.ok);
  assert.equal(read.result.answers.where, undefined);
  assert.deepEqual({ ...read.aside }, { where: { x: 2 } });
});

test('each cell is counted by itself, so that it is seen who stands together', () => {
  const [measure] = measuresOf(item, allTypes.scales);
  assert.equal(measure!.answers.length, 15);
  assert.deepEqual(measure!.answers.slice(0, 4), ['1,1', '2,1', '3,1', '1,2']);
  assert.equal(measure!.pick({ x: 3, y: 5 }), cellKey(3, 5));
  assert.equal(measure!.pick('unknown'), 'unknown');
  for (const answer of [undefined, null, 3, 'never', [], {}, { x: 1 }]) assert.equal(measure!.pick(answer), undefined);
});

test('a group is summed up by cell, without a middle that nobody chose', () => {
  const group = [
    ...Array.from({ length: 4 }, () => ({ x: 1, y: 1 })),
    ...Array.from({ length: 4 }, () => ({ x: 3, y: 5 })),
    ...['unknown', 'unknown', 'unknown', 'not-applicable'],
  ].map((where) => ({ respondent: {}, answers: { where } }));
  const summary = summarize(allTypes, tallyOf(allTypes, group), privacyOf(allTypes, {}));
  const measure = summary.measures.get('where')!;
  assert.equal(measure.counts[0], 4);
  assert.equal(measure.counts.at(-1), 4);
  assert.deepEqual([measure.n, measure.unknown, measure.notApplicable], [8, 3, 1]);
  assert.deepEqual([measure.median, measure.quartiles, measure.agreement, measure.outcome], [null, null, null, null]);
});
