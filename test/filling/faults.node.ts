import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf } from '../../src/definition/definition.js';
import { faultOf } from '../../src/filling/faults.js';
import { fill, newFilling } from '../../src/filling/model.js';
import { allTypes, recordId } from '../items/all-types-definition.js';

const [cards, where] = itemsOf(allTypes);
const card = (n: number, values: object) => ({ id: recordId(n), values });
const fault = (answer: unknown) => faultOf(allTypes, cards!, answer);

test('cards that fit have no fault', () => assert.equal(fault([card(1, { what: 'Money' })]), undefined));

test('too many cards are counted', () => {
  const four = [1, 2, 3, 4].map((n) => card(n, { what: 'x' }));
  assert.deepEqual(fault(four), { key: 'item.cardsTooMany', values: { n: 4, most: 3 } });
});

test('a card with a field that does not fit is named by its place and title', () => {
  const wrong = card(2, { what: 'Rules', sure: 9 });
  assert.deepEqual(fault([card(1, { what: 'Money' }), wrong]), {
    key: 'item.cardFault',
    values: { n: 2, title: 'Rules' },
  });
  assert.deepEqual(fault([card(1, { sure: 9 })]), { key: 'item.cardFaultUntitled', values: { n: 1 } });
});

test('a title that is the fault itself is cut', () => {
  const { values } = fault([card(1, { what: 'x'.repeat(10_001) })])!;
  assert.equal(Array.from(values['title'] as string).length, 60);
});

test('what is no list of cards, or has a field that is gone, is set aside', () => {
  for (const answer of ['text', [], [null], [card(1, { gone: 1 })]]) assert.equal(fault(answer)?.key, 'error.aside');
});

test('half a place is set aside', () => {
  assert.equal(faultOf(allTypes, where!, { x: 1 })?.key, 'error.aside');
  assert.equal(faultOf(allTypes, where!, { x: 1, y: 1 }), undefined);
});

test('a place is one tap: the next step unfolds with it, and cards hold nothing up', () => {
  const start = fill(allTypes, newFilling(), { type: 'begin' });
  const written = fill(allTypes, start, { type: 'answer', item: 'cards', answer: [card(1, { what: 'x' })] });
  assert.equal(written.unfolded, 1);
  const placed = fill(allTypes, start, { type: 'answer', item: 'where', answer: { x: 1, y: 1 } });
  assert.ok(placed.unfolded > 1);
});
