import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { itemsOf } from '../../../src/definition/definition.js';
import { parseDefinition } from '../../../src/definition/parse.js';
import { readResult } from '../../../src/definition/result.js';
import { answerSchema, measuresOf, salvage } from '../../../src/items/answer-types.js';
import { titleField, type EntriesItem } from '../../../src/items/entries/answer.js';
import { allTypes, hardTexts, recordId, resultWith } from '../all-types-definition.js';

const item = itemsOf(allTypes)[0] as EntriesItem;
const schema = answerSchema(item, allTypes.scales);
const card = (n: number, values: object = { what: `card ${n}` }) => ({ id: recordId(n), values });

describe('what is an answer', () => {
  const fits: Readonly<Record<string, unknown>> = {
    'one card': [card(1)],
    'all fields': [card(1, { what: 'Money', effect: 'slows', sure: 'unknown' })],
    'no fields': [card(1, {})],
    'as many as may be': [card(1), card(2), card(3)],
  };
  for (const [what, answer] of Object.entries(fits)) {
    test(`fits: ${what}`, () => assert.deepEqual(schema.parse(answer), answer));
  }
  const refused: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    text: 'card',
    'no cards': [],
    'one too many': [card(1), card(2), card(3), card(4)],
    'the same id twice': [card(1), card(1, { what: 'other' })],
    'an id that is no UUID of version 7': [{ id: 'one', values: {} }],
    'a card without values': [{ id: recordId(1) }],
    'a card with more': [{ ...card(1), note: 'x' }],
    'a field that is not asked': [card(1, { gone: 'x' })],
    'an option that is not there': [card(1, { effect: 'stops' })],
    'a point above the scale': [card(1, { sure: 6 })],
    'a text that is too long': [card(1, { what: 'a'.repeat(10_001) })],
    'half a character': [card(1, { what: 'a\uD83D' })],
    'null among cards': [card(1), null],
  };
  for (const [what, answer] of Object.entries(refused)) {
    test(`refused: ${what}`, () => assert.equal(schema.safeParse(answer).success, false));
  }
  for (const [what, text] of Object.entries(hardTexts)) {
    test(`stays as it is: ${what}`, () =>
      assert.deepEqual(schema.parse([card(1, { what: text })]), [card(1, { what: text })]));
  }
});

test('a card is named by its title, else by the first text, else by the first field', () => {
  assert.equal(titleField(item).id, 'what');
  assert.equal(titleField({ ...item, title: 'sure' }).id, 'sure');
  assert.equal(titleField({ ...item, fields: item.fields.filter(({ type }) => type !== 'text') }).id, 'effect');
});

test('a title that names no field is a mistake of the definition', () => {
  const [around, ...others] = allTypes.dimensions;
  const wrong = {
    ...allTypes,
    dimensions: [{ ...around, items: [{ ...item, title: 'gone' }, around.items[1]] }, ...others],
  };
  const parsed = parseDefinition(wrong);
  assert.ok(!parsed.ok);
  assert.match(parsed.faults[0]!.path, /title$/);
});

describe('what is kept of an answer that does not fit', () => {
  const kept = (answer: unknown) => salvage(item, allTypes.scales, answer);

  test('a field that is gone is set aside, and the card stays', () => {
    const read = readResult(allTypes, resultWith({ cards: [card(1, { what: 'Money', gone: 3 }), card(2)] }));
    assert.ok(read.ok);
    assert.deepEqual(read.result.answers.cards, [card(1, { what: 'Money' }), card(2)]);
    assert.deepEqual({ ...read.aside }, { 'cards.0.gone': 3 });
  });

  test('so are an option that is gone and a part that cards do not have', () => {
    assert.deepEqual(kept([card(1, { effect: 'stops', sure: 2 })]), {
      kept: [card(1, { sure: 2 })],
      aside: { '0.effect': 'stops' },
    });
    assert.deepEqual(kept([{ ...card(1), colour: 'red' }]), { kept: [card(1)], aside: { '0.colour': 'red' } });
  });

  test('cards beyond the most, twice the same and what is no card are set aside whole', () => {
    const cards = [card(1), card(1, { what: 'again' }), null, card(2), card(3), card(4)];
    assert.deepEqual(kept(cards), {
      kept: [card(1), card(2), card(3)],
      aside: { 1: cards[1], 2: null, 5: cards[5] },
    });
  });

  test('where nothing can be kept the answer is set aside as it is', () => {
    for (const answer of ['text', 3, { length: 1 }, [], [null]]) {
      const read = readResult(allTypes, resultWith({ cards: answer }));
      assert.ok(read.ok);
      assert.equal('cards' in read.result.answers, false);
      assert.ok(Object.keys(read.aside).every((path) => path.startsWith('cards')));
      assert.ok(Object.keys(read.aside).length > 0, JSON.stringify(answer));
    }
  });

  test('a key __proto__ changes nothing', () => {
    const answer: unknown = JSON.parse(
      `[{"id":"${recordId(1)}","values":{"what":"a","__proto__":{"effect":"helps"}}}]`,
    );
    const read = readResult(allTypes, resultWith({ cards: answer }));
    assert.ok(read.ok);
    assert.equal(read.result.answers.cards![0]!.values.effect, undefined);
    assert.equal(({} as Record<string, unknown>)['effect'], undefined);
  });
});

test('counted are the people who wrote, and the cards by what was chosen on them', () => {
  const measures = measuresOf(item, allTypes.scales);
  assert.deepEqual(
    measures.map(({ key, kind, field, many }) => [key, kind, field, many]),
    [
      ['cards', 'written', undefined, undefined],
      ['cards/effect', 'nominal', 'effect', true],
      ['cards/sure', 'nominal', 'sure', true],
    ],
  );
  const answer = [card(1, { effect: 'helps', sure: 2 }), card(2, { effect: 'helps' }), card(3, { sure: 'unknown' })];
  assert.deepEqual(
    measures.map(({ pick }) => pick(answer)),
    ['written', ['helps', 'helps'], ['2', 'unknown']],
  );
});

test('what is no answer is not counted, and nothing throws', () => {
  for (const answer of [undefined, null, 'text', 3, {}, [], [null], ['a'], [{}], [{ values: null }]]) {
    for (const { key, pick } of measuresOf(item, allTypes.scales)) {
      if (key !== 'cards') assert.equal(pick(answer), undefined, JSON.stringify(answer));
    }
  }
});
