import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as model from '../../../src/items/entries/model.js';
import { newRecordId } from '../../../src/schema/id.js';

const card = (what: string) => ({ id: newRecordId(), values: { what } });
const titles = ({ cards }: model.EntriesState) => cards.map(({ values }) => values['what']);
const kinds = (state: model.EntriesState) => model.rowsOf(state).map(({ kind }) => kind);

describe('reading an answer', () => {
  test('nothing and what is no list have no cards', () => {
    for (const answer of [undefined, null, 'text', 3, {}, { length: 2 }]) assert.deepEqual(model.cardsFrom(answer), []);
  });

  test('what is no card is left out, and of one id only the first counts', () => {
    const one = card('one');
    const found = model.cardsFrom([null, 'a', {}, { id: 3, values: {} }, { id: 'x', values: null }, one, { ...one }]);
    assert.deepEqual(found, [one]);
  });

  test('no cards are no answer', () => assert.equal(model.answerFrom([]), undefined));
});

describe('writing a new card', () => {
  test('it is in the answer from the first letter on', () => {
    let state = model.openNew({ cards: [card('one')] });
    assert.deepEqual(titles(state), ['one']);
    assert.deepEqual(kinds(state), ['card', 'form']);
    state = model.write(state, 'what', 't');
    assert.deepEqual(titles(state), ['one', 't']);
    assert.deepEqual(kinds(state), ['card', 'form']);
    assert.deepEqual(kinds(model.close(state)), ['card', 'card']);
  });

  test('a blank card never is, and keeps what was typed while its form is open', () => {
    let state = model.write(model.openNew({ cards: [] }), 'what', ' ');
    assert.deepEqual(state.cards, []);
    assert.equal(model.openCard(state.cards, state.open!).values['what'], ' ');
    state = model.write(state, 'what', ' a');
    assert.deepEqual(titles(state), [' a']);
    state = model.write(state, 'what', undefined);
    assert.deepEqual(state.cards, []);
    assert.deepEqual(kinds(state), ['form']);
    assert.deepEqual(model.close(state), { cards: [], erased: undefined });
  });

  test('never mind takes it out again', () => {
    const one = card('one');
    const state = model.write(model.openNew({ cards: [one] }), 'what', 'two');
    assert.deepEqual(model.cancel(state).cards, [one]);
  });

  test('the row keeps its key when the card comes into the answer, so that its field keeps focus', () => {
    const before = model.openNew({ cards: [] });
    const after = model.write(before, 'what', 'a');
    assert.equal(model.rowsOf(before)[0]!.key, model.rowsOf(after)[0]!.key);
  });
});

describe('changing a card', () => {
  const [one, two, three] = [card('one'), card('two'), card('three')];
  const start: model.EntriesState = { cards: [one, two, three] };

  test('it stays in its place, also when it is emptied in between', () => {
    let state = model.openFor(start, two.id);
    assert.deepEqual(kinds(state), ['card', 'form', 'card']);
    state = model.write(state, 'what', undefined);
    assert.deepEqual(titles(state), ['one', 'three']);
    assert.deepEqual(kinds(state), ['card', 'form', 'card']);
    state = model.write(state, 'what', 'other');
    assert.deepEqual(titles(state), ['one', 'other', 'three']);
    assert.equal(state.cards[1]!.id, two.id);
  });

  test('never mind brings back what it said', () => {
    const emptied = model.write(model.openFor(start, two.id), 'what', undefined);
    assert.deepEqual(model.cancel(emptied).cards, start.cards);
    const changed = model.write(model.openFor(start, two.id), 'what', 'other');
    assert.deepEqual(model.cancel(changed).cards, start.cards);
  });

  test('one that was emptied counts as erased, and can be put back', () => {
    const state = model.close(model.write(model.openFor(start, two.id), 'what', undefined));
    assert.deepEqual(kinds(state), ['card', 'erased', 'card']);
    assert.deepEqual(model.putBack(state).cards, start.cards);
  });

  test('fields that the instrument does not ask any more stay in it', () => {
    const old = { id: newRecordId(), values: { what: 'old', gone: 3 } };
    const state = model.write(model.openFor({ cards: [old] }, old.id), 'what', 'new');
    assert.deepEqual(state.cards[0]!.values, { what: 'new', gone: 3 });
  });

  test('opening another one closes the first', () => {
    const state = model.openFor(model.write(model.openFor(start, one.id), 'what', 'uno'), three.id);
    assert.deepEqual(titles(state), ['uno', 'two', 'three']);
    assert.equal(state.open!.id, three.id);
  });

  test('opening one that is not there opens nothing', () => {
    assert.equal(model.openFor(start, newRecordId()).open, undefined);
  });
});

describe('order and erasing', () => {
  const [one, two, three] = [card('one'), card('two'), card('three')];
  const start: model.EntriesState = { cards: [one, two, three] };

  test('a card moves one place; at the end it stays', () => {
    assert.deepEqual(titles(model.move(start, one.id, 1)), ['two', 'one', 'three']);
    assert.deepEqual(titles(model.move(start, three.id, -1)), ['one', 'three', 'two']);
    assert.equal(model.move(start, one.id, -1), start);
    assert.equal(model.move(start, three.id, 1), start);
    assert.equal(model.move(start, newRecordId(), 1), start);
  });

  test('what is erased leaves its place, and comes back there', () => {
    for (const { id } of start.cards) {
      const state = model.erase(start, id);
      assert.equal(state.cards.length, 2);
      assert.equal(
        kinds(state).indexOf('erased'),
        start.cards.findIndex((one) => one.id === id),
      );
      assert.deepEqual(model.putBack(state).cards, start.cards);
      assert.equal(model.putBack(state).erased, undefined);
    }
  });

  test('of two that are erased the last can be put back', () => {
    const state = model.erase(model.erase(start, one.id), two.id);
    assert.deepEqual(kinds(state), ['erased', 'card']);
    assert.deepEqual(titles(model.putBack(state)), ['two', 'three']);
  });
});
