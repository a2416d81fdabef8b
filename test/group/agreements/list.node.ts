import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agreement } from '../../../src/definition/agreement.js';
import {
  entriesOf,
  isFromBefore,
  isOvertaken,
  readAgreements,
  type Entry,
} from '../../../src/group/agreements/list.js';
import { newRecordId } from '../../../src/schema/id.js';

const agreement = (part: Partial<Agreement> = {}): Agreement => ({
  format: 1,
  id: newRecordId(),
  instrument: 'temple-scan',
  what: 'Koffie',
  state: 'open',
  made: '2026-11-01T10:00:00.000Z',
  changed: '2026-11-01T10:00:00.000Z',
  ...part,
});
const later = '2026-11-02T10:00:00.000Z';

test('what cannot be read is left out and told, the rest stays', () => {
  const good = agreement();
  const told: string[] = [];
  const bad = [null, 'x', { ...good, format: 2 }, { ...good, what: '' }, { ...good, extra: 1 }];
  const polluting = JSON.parse(`{"__proto__": {"polluted": true}, "id": "${good.id}"}`) as unknown;
  assert.deepEqual(
    readAgreements([...bad, good, polluting], (faults) => told.push(faults)),
    [good],
  );
  assert.equal(told.length, 6);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('of two copies the later one holds, whichever comes first', () => {
  const one = agreement();
  const other = { ...one, state: 'done' as const, changed: later };
  for (const order of [
    [one, other],
    [other, one],
  ]) {
    assert.deepEqual(readAgreements(order, assert.fail), [other]);
  }
});

test('what happened here lies on top, in the order in which agreements were made', () => {
  const [first, second] = [agreement(), agreement({ made: later })];
  const changed = { ...first, what: 'Thee' };
  const local = new Map<string, Entry>([[first.id, { agreement: changed, state: 'keeping' }]]);
  assert.deepEqual(entriesOf([second, first], local), [
    { agreement: changed, state: 'keeping' },
    { agreement: second, state: 'kept' },
  ]);
});

test('what happened here goes when as much is found', () => {
  const one = agreement({ changed: later });
  assert.equal(isOvertaken({ agreement: one, state: 'kept' }, undefined), false);
  assert.equal(isOvertaken({ agreement: one, state: 'kept' }, one), true);
  assert.equal(isOvertaken({ agreement: one, state: 'on-page' }, one), true, 'the host took it after all');
  assert.equal(isOvertaken({ agreement: one, state: 'not-saved' }, agreement({ id: one.id })), false);
  assert.equal(isOvertaken({ agreement: one, state: 'erased' }, one), false, 'the host has not caught up yet');
  assert.equal(isOvertaken({ agreement: one, state: 'erased' }, { ...one, changed: '2026-11-03T10:00:00.000Z' }), true);
});

test('last time is another occasion, or an earlier day where there are no occasions', () => {
  const made = new Date(2026, 10, 20, 12).toISOString();
  assert.equal(isFromBefore(agreement({ occasion: 'winter', made }), 'lente', '2026-11-20'), true);
  assert.equal(isFromBefore(agreement({ occasion: 'lente', made }), 'lente', '2026-11-24'), false);
  assert.equal(isFromBefore(agreement({ made }), undefined, '2026-11-20'), false);
  assert.equal(isFromBefore(agreement({ made }), undefined, '2026-11-21'), true);
  assert.equal(isFromBefore(agreement({ made }), 'lente', '2026-11-21'), true);
});
