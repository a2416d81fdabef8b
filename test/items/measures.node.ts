import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measuresOf, type Item } from '../../src/items/answer-types.js';

const scales = { extent: { points: 3, kind: 'extent' } } as const;
const measures = (item: Item) =>
  measuresOf(item, scales).map(({ key, aspect, kind, answers, unrated }) => ({ key, aspect, kind, answers, unrated }));
const only = (item: Item) => measuresOf(item, scales)[0]!;

test('rated items have their answers in order, lowest first, and ways out', () => {
  const rated = { aspect: undefined, kind: 'ordinal', unrated: true };
  assert.deepEqual(measures({ type: 'rating', id: 'one', scale: 'extent' }), [
    { ...rated, key: 'one', answers: ['1', '2', '3'] },
  ]);
  assert.deepEqual(measures({ type: 'contrast', id: 'one' }), [
    { ...rated, key: 'one', answers: ['-3', '-2', '-1', '0', '1', '2', '3'] },
  ]);
  assert.deepEqual(measures({ type: 'level', id: 'one', levels: ['seed', 'flower'] }), [
    { ...rated, key: 'one', answers: ['seed', 'flower'] },
  ]);
});

test('each aspect is a measure of its own', () => {
  const item: Item = { type: 'rating', id: 'one', scale: 'extent', aspects: ['now', 'wanted'] };
  assert.deepEqual(
    measures(item).map(({ key, aspect }) => [key, aspect]),
    [
      ['one/now', 'now'],
      ['one/wanted', 'wanted'],
    ],
  );
  assert.equal(measuresOf(item, scales)[1]!.pick({ now: 1, wanted: 3 }), 3);
  assert.equal(measuresOf(item, scales)[1]!.pick({ now: 1 }), undefined);
  assert.equal(measuresOf(item, scales)[1]!.pick(undefined), undefined);
  assert.equal(measuresOf(item, scales)[1]!.pick(null), undefined);
});

test('other items are counted by option, by what was given, or as written', () => {
  assert.deepEqual(only({ type: 'choice', id: 'one', options: ['left', 'right'], many: true }).pick(['left']), [
    'left',
  ]);
  assert.equal(only({ type: 'number', id: 'one', min: 0, max: 9 }).pick(4), 4);
  assert.equal(only({ type: 'date', id: 'one' }).pick('2026-03-01'), '2026-03-01');
  assert.equal(only({ type: 'text', id: 'one' }).pick('<b>words</b>'), 'written');
  assert.equal(only({ type: 'text', id: 'one' }).pick(' '), undefined);
  assert.equal(only({ type: 'text', id: 'one' }).pick(Object), undefined);
});
