import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tallyOf } from '../../src/analysis/tally.js';
import { parseTally } from '../../src/analysis/tally-schema.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { someGroup } from '../fixtures/small-group.js';

const tally = (counts: unknown = {}, respondents: unknown = { teacher: 3 }) => ({
  instrument: 'small-scan',
  version: '1.2.0',
  respondents,
  counts,
});

test('our own tallies come through JSON unchanged', () => {
  fc.assert(
    fc.property(someGroup(20), (group) => {
      const own = tallyOf(smallDefinition, group);
      const read = parseTally(smallDefinition, JSON.parse(JSON.stringify(own)));
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual(read.value, own);
    }),
  );
});

test('a host may leave out what nobody answered', () => {
  const read = parseTally(smallDefinition, tally({ 'shared-goal': { teacher: { 2: 3 } } }));
  assert.ok(read.ok);
  assert.equal(read.value.counts['shared-goal']!['teacher']!['2'], 3);
  assert.deepEqual(Object.keys(read.value.counts['time/now']!), []);
});

const refused: Readonly<Record<string, unknown>> = {
  'not an object': 'tally',
  nothing: undefined,
  'another instrument': { ...tally(), instrument: 'other' },
  'a measure that is not asked': tally({ unheard: {} }),
  'a private item': tally({ 'turning-point': { teacher: { written: 1 } } }),
  'an answer outside the scale': tally({ 'shared-goal': { teacher: { 6: 1 } } }),
  'a negative count': tally({ 'shared-goal': { teacher: { 1: -1 } } }),
  'half a person': tally({ 'shared-goal': { teacher: { 1: 0.5 } } }),
  'a role with markup': tally({}, { '<b>': 1 }),
  'a day that is none': tally({ 'first-day': { teacher: { '2026-02-30': 1 } } }),
  'a number in letters': tally({ hours: { teacher: { many: 1 } } }),
  'a prototype as a role': JSON.parse(
    '{"instrument":"small-scan","version":"1.2.0","respondents":{"__proto__":1},"counts":{}}',
  ),
  'a prototype as a measure': tally(JSON.parse('{"__proto__":{"teacher":{"1":1}}}')),
  'a prototype as an answer': tally(JSON.parse('{"shared-goal":{"teacher":{"__proto__":1}}}')),
};

for (const [what, value] of Object.entries(refused)) {
  test(`refused, with its path: ${what}`, () => {
    const read = parseTally(smallDefinition, value);
    assert.ok(!read.ok && read.faults.length > 0);
    assert.equal(({} as Record<string, unknown>)['teacher'], undefined);
  });
}
