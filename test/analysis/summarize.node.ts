import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Definition } from '../../src/definition/definition.js';
import { OWN_PICTURE, privacyOf } from '../../src/analysis/privacy.js';
import { ownSummary } from '../../src/analysis/own-summary.js';
import { summarize } from '../../src/analysis/summarize.js';
import { tallyOf, type Countable, type Tally } from '../../src/analysis/tally.js';
import { smallDefinition, smallResult } from '../fixtures/small-definition.js';
import { people, person, someGroup } from '../fixtures/small-group.js';

const general = privacyOf(smallDefinition);
const coarse = { ...general, coarse: true };
const of = (group: readonly Countable[], privacy = general, definition: Definition = smallDefinition) =>
  summarize(definition, tallyOf(definition, group), privacy);

test('fewer people than the minimum: nothing but their number', () => {
  const summary = of(people(4, { 'shared-goal': 1 }));
  assert.equal(summary.withheld, 'too-few');
  assert.equal(summary.respondents, 4);
  assert.equal(summary.measures.size + summary.dimensions.size, 0);
  assert.equal(of(people(4, { 'shared-goal': 1 }), { ...general, open: true }).withheld, null);
});

test('an ordinal measure: counts, median, quartiles, agreement, outcome', () => {
  const summary = of([
    ...people(4, { 'shared-goal': 1 }),
    ...people(2, { 'shared-goal': 3 }),
    ...people(1, { 'shared-goal': 'unknown' }),
  ]);
  const measure = summary.measures.get('shared-goal')!;
  assert.deepEqual(measure.counts, [4, 0, 2, 0, 0]);
  assert.deepEqual([measure.n, measure.unknown, measure.notApplicable, measure.median], [6, 1, 0, 0]);
  assert.deepEqual(measure.quartiles, [0, 2]);
  assert.equal(measure.outcome, 'low');
  assert.equal(measure.withheld, false);
});

test('a measure to which too few gave a point is held back; that many do not know it is still said', () => {
  const summary = of([...people(4, { 'shared-goal': 2 }), ...people(6, { 'shared-goal': 'unknown' })]);
  const measure = summary.measures.get('shared-goal')!;
  assert.equal(measure.withheld, true);
  assert.deepEqual([measure.counts, measure.n, measure.unknown], [[0, 0, 0, 0, 0], 0, 6]);
  assert.deepEqual([measure.median, measure.quartiles, measure.agreement, measure.outcome], [null, null, null, null]);
  const few = of([...people(4, { 'shared-goal': 2 }), ...people(4, { 'shared-goal': 'unknown' })]);
  assert.equal(few.measures.get('shared-goal')!.unknown, 0);
});

test('options, numbers, days and texts', () => {
  const answers = {
    place: 'at-work',
    topics: ['money', 'room'],
    hours: 8,
    'first-day': '2026-01-02',
    'our-goal': 'One.',
  };
  const { measures } = of([
    ...people(5, answers),
    ...people(2, { topics: ['money'], hours: 10, 'first-day': '2025-12-31' }),
  ]);
  assert.deepEqual(measures.get('place')!.counts, [0, 5]);
  assert.deepEqual([measures.get('topics')!.counts, measures.get('topics')!.n], [[7, 0, 5], 7]);
  assert.deepEqual(
    [measures.get('hours')!.answers, measures.get('hours')!.counts],
    [
      ['8', '10'],
      [5, 2],
    ],
  );
  assert.deepEqual(measures.get('first-day')!.answers, ['2025-12-31', '2026-01-02']);
  assert.deepEqual([measures.get('our-goal')!.answers, measures.get('our-goal')!.counts], [['written'], [5]]);
  assert.equal(measures.get('hours')!.median, null);
  assert.equal(measures.has('turning-point'), false);
});

test('numbers are in order of size, held back they are not named, and texts are never held back', () => {
  const { measures } = of([...[9, 10, 100, 2.5, 30].map((hours) => person({ hours })), person({ 'our-goal': 'One.' })]);
  assert.deepEqual(measures.get('hours')!.answers, ['2.5', '9', '10', '30', '100']);
  assert.equal(measures.get('our-goal')!.withheld, false);
  const few = of([...people(4, { hours: 7 }), person({})]).measures.get('hours')!;
  assert.deepEqual([few.withheld, few.answers, few.counts], [true, [], []]);
});

test('roles beside each other, and the one that sees it otherwise', () => {
  const summary = of([...people(6, { 'shared-goal': 1 }, 'teacher'), ...people(7, { 'shared-goal': 5 }, 'student')]);
  const { roles, blindSpot } = summary.measures.get('shared-goal')!;
  assert.deepEqual(roles, [
    { roles: ['student'], counts: [0, 0, 0, 0, 7], n: 7, median: 4 },
    { roles: ['teacher'], counts: [6, 0, 0, 0, 0], n: 6, median: 0 },
  ]);
  assert.deepEqual(blindSpot, { role: 'teacher', median: 0, others: 4 });
  assert.equal(summary.breakdown, 'all');
});

test('small roles together are never a blind spot', () => {
  const group = [
    ...people(7, { 'shared-goal': 5 }, 'student'),
    ...people(3, { 'shared-goal': 1 }, 'teacher'),
    ...people(3, { 'shared-goal': 1 }, 'client'),
    ...people(6, { 'shared-goal': 1 }, 'guest'),
  ];
  const summary = of(group);
  assert.equal(summary.breakdown, 'merged');
  assert.equal(summary.measures.get('shared-goal')!.blindSpot?.role, 'student');
});

test('no breakdown where a role has too few points on a measure', () => {
  const group = [
    ...people(4, { 'shared-goal': 1, pace: 1 }, 'teacher'),
    ...people(1, { 'shared-goal': 'unknown', pace: 1 }, 'teacher'),
    ...people(7, { 'shared-goal': 5, pace: 2 }, 'student'),
  ];
  const { measures } = of(group);
  assert.equal(measures.get('shared-goal')!.roles.length, 0);
  assert.equal(measures.get('shared-goal')!.blindSpot, null);
  assert.equal(measures.get('pace')!.roles.length, 2);
});

test('coarse: levels instead of people, for roles as well', () => {
  const group = [
    ...people(1, { 'shared-goal': 1 }, 'teacher'),
    ...people(4, { 'shared-goal': 2 }, 'teacher'),
    ...people(3, { 'shared-goal': 4 }, 'student'),
    ...people(3, { 'shared-goal': 5 }, 'student'),
    ...people(1, { 'shared-goal': 'unknown' }, 'student'),
  ];
  const summary = of(group, coarse);
  const measure = summary.measures.get('shared-goal')!;
  assert.equal(summary.coarse, true);
  assert.deepEqual(measure.counts, [1, 2, 0, 2, 2]);
  assert.deepEqual([measure.n, measure.unknown, measure.notApplicable], [0, 0, 0]);
  assert.deepEqual(
    measure.roles.map(({ counts, n }) => [counts, n]),
    [
      [[0, 0, 0, 3, 3], 0],
      [[1, 3, 0, 0, 0], 0],
    ],
  );
  assert.equal(measure.outcome, 'divided');
  assert.equal(measure.agreement! * 10, Math.round(measure.agreement! * 10));
});

test('coarse: don’t know from a third of all who answered', () => {
  const unknown = (number: number) =>
    of([...people(8, { 'shared-goal': 3 }), ...people(number, { 'shared-goal': 'unknown' })], coarse).measures.get(
      'shared-goal',
    )!.unknown;
  assert.deepEqual([unknown(3), unknown(4)], [0, 1]);
});

const dimensionOf = (group: readonly Countable[], definition: Definition = smallDefinition) =>
  of(group, general, definition).dimensions.get('goals')!;

test('a dimension has the outcome that half or more of its read measures have', () => {
  const low = dimensionOf(people(6, { 'shared-goal': 1, time: { now: 2, wanted: 5 }, stage: 'sprout' }));
  assert.deepEqual(low.read, ['shared-goal', 'time/now', 'stage']);
  assert.equal(low.outcome, 'low');
  assert.equal(dimensionOf(people(6, { 'shared-goal': 1, time: { now: 3 }, stage: 'sprout' })).outcome, null);
});

test('as many low as high is neither, and divided goes first', () => {
  const two: Definition = {
    ...smallDefinition,
    dimensions: [{ ...smallDefinition.dimensions[0], items: smallDefinition.dimensions[0].items.slice(0, 2) }],
  };
  assert.equal(dimensionOf(people(6, { 'shared-goal': 1, time: { now: 5 } }), two).outcome, null);
  const group = [
    ...people(3, { 'shared-goal': 1, time: { now: 5 } }),
    ...people(3, { 'shared-goal': 5, time: { now: 5 } }),
  ];
  assert.equal(dimensionOf(group, two).outcome, 'divided');
});

function reading(reads: NonNullable<Definition['dimensions'][number]['reads']>): Definition {
  const [goals] = smallDefinition.dimensions;
  return { ...smallDefinition, dimensions: [{ ...goals, reads, items: goals.items.slice(1, 2) }] };
}

test('a dimension is read by an aspect, by the gap, or only for what divides', () => {
  const group = people(6, { time: { now: 2, wanted: 5 } });
  assert.deepEqual(dimensionOf(group, reading({ by: 'wanted' })).outcome, 'high');
  assert.deepEqual(dimensionOf(group, reading({ by: 'gap' })), {
    id: 'goals',
    outcome: 'high',
    blindSpot: null,
    read: ['time/now', 'time/wanted'],
  });
  assert.equal(dimensionOf(people(6, { time: { now: 4, wanted: 4 } }), reading({ by: 'gap' })).outcome, null);
  assert.equal(dimensionOf(people(6, { time: { now: 4, wanted: 2 } }), reading({ by: 'gap' })).outcome, 'low');
  assert.equal(dimensionOf(group, reading('none')).outcome, null);
  const split = [...people(3, { time: { now: 1 } }), ...people(3, { time: { now: 5 } })];
  assert.equal(dimensionOf(split, reading('none')).outcome, 'divided');
});

test('a dimension has a blind spot where a role sees half or more of it otherwise', () => {
  const one = { 'shared-goal': 1, time: { now: 1 }, stage: 'seed' };
  const other = { 'shared-goal': 5, time: { now: 5 }, stage: 'seed' };
  const group = [...people(6, one, 'teacher'), ...people(9, other, 'student')];
  assert.equal(dimensionOf(group).blindSpot, 'teacher');
});

test('a dimension with stricter rules is held back alone', () => {
  const [goals, practice] = smallDefinition.dimensions;
  const definition: Definition = { ...smallDefinition, dimensions: [{ ...goals, privacy: { minGroup: 8 } }, practice] };
  const group = people(6, { 'shared-goal': 'unknown', stage: 'seed', pace: 1 });
  const summary = summarize(definition, tallyOf(definition, group), privacyOf(definition));
  assert.equal(summary.measures.get('stage')!.withheld, true);
  assert.equal(summary.measures.get('shared-goal')!.unknown, 0);
  assert.equal(summary.measures.get('pace')!.withheld, false);
});

test('the picture of one person: the own answer, never divided, nothing held back', () => {
  const summary = ownSummary(smallDefinition, smallResult);
  assert.equal(summary.respondents, 1);
  assert.deepEqual(summary.measures.get('shared-goal')!.counts, [0, 0, 0, 1, 0]);
  assert.equal(summary.measures.get('shared-goal')!.outcome, 'high');
  assert.equal(summary.measures.get('time/now')!.outcome, 'low');
  const unknown = summary.measures.get('time/wanted')!;
  assert.deepEqual([unknown.withheld, unknown.n, unknown.unknown], [false, 0, 1]);
  assert.equal(summary.breakdown, 'none');
});

test('a tally that a host made with gaps and nonsense in it is read as far as it goes', () => {
  const made = {
    instrument: 'small-scan',
    version: '1.2.0',
    respondents: { teacher: 6, student: -3, guest: 1.5, 'no-one': NaN },
    counts: {
      'shared-goal': { teacher: { 1: 6, 2: -4, 3: 0.5, 9: 8 } },
      unheard: { teacher: { 1: 9 } },
      topics: { teacher: { money: 6 } },
    },
  } as unknown as Tally;
  const summary = summarize(smallDefinition, made, general);
  assert.equal(summary.respondents, 6);
  assert.deepEqual(summary.measures.get('shared-goal')!.counts, [6, 0, 0, 0, 0]);
  assert.equal(summary.measures.get('topics')!.n, 6);
  assert.equal(summary.measures.get('pace')!.withheld, true);
  assert.equal(summary.measures.has('unheard'), false);
});

test('no group makes it throw, and numbers always add up', () => {
  fc.assert(
    fc.property(
      someGroup(40),
      fc.constantFrom(general, coarse, { ...general, open: true }, OWN_PICTURE),
      (group, privacy) => {
        const summary = of(group, privacy);
        for (const measure of summary.measures.values()) {
          assert.equal(measure.counts.length, measure.answers.length);
          if (measure.withheld) assert.equal(measure.n, 0);
          if (summary.coarse) assert.ok(measure.counts.every((level) => level <= 3) && measure.n === 0);
          else if (measure.kind === 'ordinal')
            assert.equal(
              measure.counts.reduce((sum, count) => sum + count, 0),
              measure.n,
            );
          if (!privacy.open && !privacy.coarse)
            assert.ok(measure.n === 0 || measure.n >= 5 || measure.kind === 'written');
        }
      },
    ),
    { numRuns: 500 },
  );
});
