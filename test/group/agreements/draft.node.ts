import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAgreement, type Agreement } from '../../../src/definition/agreement.js';
import {
  agreementFrom,
  dayOf,
  draftOf,
  dueDay,
  emptyDraft,
  faultOf,
  isPast,
  missingIn,
  momentAfter,
  weeksAfter,
} from '../../../src/group/agreements/draft.js';
import { newRecordId } from '../../../src/schema/id.js';
import { TEXT_LIMIT } from '../../../src/schema/text.js';

const TODAY = '2026-11-24';
const origin = {
  instrument: 'temple-scan',
  community: 'wijk',
  occasion: 'lente',
  dimension: 'process',
  question: 'Hoe?',
};
const empty = () => emptyDraft(newRecordId());

test('only what is needed, and white space is nothing', () => {
  assert.deepEqual(faultOf(empty()), { kind: 'needs-what' });
  assert.deepEqual(faultOf({ ...empty(), what: ' \n ' }), { kind: 'needs-what' });
  assert.equal(faultOf({ ...empty(), what: 'Koffie' }), undefined);
});

test('a text that no store takes is told, with how much it is too long', () => {
  const draft = { ...empty(), what: 'Koffie', sign: 'x'.repeat(TEXT_LIMIT + 3) };
  assert.deepEqual(faultOf(draft), { kind: 'too-long', by: 3 });
});

test('a new agreement fits its schema and says where it comes from; empty fields are absent', () => {
  const draft = { ...empty(), what: ' Koffie \0\uD800', when: 2 as const };
  const agreement = agreementFrom(draft, origin, TODAY);
  assert.deepEqual(parseAgreement(agreement), { ok: true, value: agreement });
  assert.deepEqual(agreement, {
    format: 1,
    id: draft.id,
    ...origin,
    what: 'Koffie',
    by: '2026-12-08',
    state: 'open',
    made: agreement.made,
    changed: agreement.made,
  });
});

test('an emoji stays whole', () => {
  assert.equal(agreementFrom({ ...empty(), what: 'Taart 🎂' }, origin, TODAY).what, 'Taart 🎂');
});

test('a change keeps id, origin, state and when it was made, and takes out what was emptied', () => {
  const made: Agreement = {
    ...agreementFrom({ ...empty(), what: 'Koffie', who: 'Fatma', sign: 'Leeg pak', first: true }, origin, TODAY),
    state: 'done',
    made: '2026-01-01T10:00:00.000Z',
    changed: '2026-01-01T10:00:00.000Z',
  };
  const changed = agreementFrom({ ...draftOf(made), what: 'Thee', who: '', first: false }, made, TODAY);
  const { who: _who, first: _first, ...rest } = made;
  assert.deepEqual(changed, { ...rest, what: 'Thee', changed: changed.changed });
  assert.ok(changed.changed > made.changed);
});

test('a change is later than the former one, even where a clock was ahead', () => {
  assert.equal(momentAfter('2999-01-01T00:00:00.000Z'), '2999-01-01T00:00:00.001Z');
  const before = new Date().toISOString();
  assert.ok(momentAfter(before) > before);
});

test('weeks are counted over the change of the clocks and the end of a year', () => {
  assert.equal(weeksAfter('2026-10-20', 2), '2026-11-03');
  assert.equal(weeksAfter('2026-12-20', 4), '2027-01-17');
});

test('a day counts only when a day is chosen', () => {
  assert.equal(dueDay({ when: undefined, day: '2026-12-01' }, TODAY), undefined);
  assert.equal(dueDay({ when: 'day', day: '' }, TODAY), undefined);
  assert.equal(dueDay({ when: 'day', day: '2026-12-01' }, TODAY), '2026-12-01');
  assert.equal(dueDay({ when: 8, day: '2026-12-01' }, TODAY), '2027-01-19');
});

test('a day that has passed is noticed, today has not passed', () => {
  assert.equal(isPast({ when: 'day', day: '2026-11-23' }, TODAY), true);
  assert.equal(isPast({ when: 'day', day: TODAY }, TODAY), false);
  assert.equal(isPast({ when: 2, day: '2026-11-23' }, TODAY), false);
});

test('the day of a moment is the person’s own', () => {
  assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
});

test('what is open is named', () => {
  const agreement = agreementFrom({ ...empty(), what: 'Koffie', who: 'Fatma' }, origin, TODAY);
  assert.deepEqual(missingIn(agreement), ['when', 'how']);
});
