import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAgreement, type Agreement } from '../../src/definition/agreement.js';

const whole: Agreement = {
  format: 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  community: 'north',
  occasion: 'spring',
  instrument: 'small-scan',
  dimension: 'goals',
  question: 'When did the goal last help you choose?',
  what: 'We put the goal on the first page of every agenda.',
  who: 'Sam',
  by: '2026-04-01',
  sign: 'Everyone can say the goal by heart.',
  first: true,
  state: 'open',
  made: '2026-03-01T09:30:00.000Z',
  changed: '2026-03-01T09:30:00.000Z',
};

test('an agreement comes back as it was, also with only what is needed', () => {
  assert.deepEqual(parseAgreement(JSON.parse(JSON.stringify(whole))), { ok: true, value: whole });
  const { format, id, instrument, what, state, made, changed } = whole;
  assert.ok(parseAgreement({ format, id, instrument, what, state, made, changed }).ok);
});

test('markup and other scripts stay text', () => {
  const what = '<b>שלום</b> & 🇳🇱 {{who}}';
  const read = parseAgreement({ ...whole, what });
  assert.ok(read.ok && read.value.what === what);
});

const wrong: readonly (readonly [field: keyof Agreement, value: unknown])[] = [
  ['format', 2],
  ['id', 'not-a-uuid'],
  ['instrument', '<b>'],
  ['what', ''],
  ['what', undefined],
  ['what', 'a'.repeat(10_001)],
  ['by', '2026-02-30'],
  ['state', 'late'],
  ['made', 'yesterday'],
  ['first', 'yes'],
  ['who', 3],
];

for (const [field, value] of wrong) {
  test(`refused, with its path: ${field} ${String(value).slice(0, 12)}`, () => {
    const read = parseAgreement({ ...whole, [field]: value });
    assert.ok(!read.ok);
    assert.equal(read.faults[0]!.path, field);
  });
}

test('more than an agreement has is refused, a prototype as well', () => {
  assert.ok(!parseAgreement({ ...whole, colour: 'red' }).ok);
  assert.ok(!parseAgreement(JSON.parse(JSON.stringify(whole).replace('{', '{"__proto__":{"a":1},'))).ok);
  for (const value of [null, undefined, 'text', []]) assert.ok(!parseAgreement(value).ok);
});
