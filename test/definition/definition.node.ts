import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse.js';
import { missingWords } from '../../src/definition/words.js';
import { smallDefinition, smallWords } from '../fixtures/small-definition.js';

/** The small definition as plain data, with one thing changed. */
function changed(change: (definition: Loose) => void): unknown {
  const definition = JSON.parse(JSON.stringify(smallDefinition)) as Loose;
  change(definition);
  return definition;
}

/** A definition that may hold anything. */
interface Loose {
  [key: string]: unknown;
  scales: Record<string, unknown>;
  dimensions: { [key: string]: unknown; id: string; items: Record<string, unknown>[] }[];
}

function faultAt(value: unknown) {
  const parsed = parseDefinition(value);
  assert.ok(!parsed.ok, 'was accepted');
  return parsed.faults[0]!;
}

test('a definition with all seven item types is read, from JSON as well', () => {
  const parsed = parseDefinition(changed(() => undefined));
  assert.ok(parsed.ok);
  assert.equal(new Set(itemsOf(parsed.value).map(({ type }) => type)).size, 7);
});

test('its words are complete in both languages', () => {
  for (const words of [smallWords.en, smallWords.nl]) assert.deepEqual(missingWords(smallDefinition, words), []);
});

test('an item without words is named', () => {
  const { stage: _stage, ...items } = smallWords.nl.items;
  const missing = missingWords(smallDefinition, { ...smallWords.nl, items });
  assert.ok(missing.includes('items.stage.text') && missing.includes('items.stage.levels.seed.name'));
  assert.ok(missingWords(smallDefinition, undefined).length > 30);
});

test('an id used twice', () => {
  assert.deepEqual(faultAt(changed(({ dimensions }) => (dimensions[1]!.items[0]!['id'] = 'stage'))), {
    path: 'dimensions.1.items.0.id',
    found: '"stage"',
    allowed: 'an id that is used once',
  });
  assert.equal(faultAt(changed(({ dimensions }) => (dimensions[1]!.id = 'goals'))).path, 'dimensions.1.id');
});

test('a level, option or aspect used twice', () => {
  const twice = (item: number, list: string, ids: readonly string[], dimension = 0) =>
    faultAt(changed(({ dimensions }) => (dimensions[dimension]!.items[item]![list] = ids))).path;
  assert.equal(twice(2, 'levels', ['seed', 'seed']), 'dimensions.0.items.2.levels.1');
  assert.equal(twice(1, 'aspects', ['now', 'now']), 'dimensions.0.items.1.aspects.1');
  assert.equal(twice(1, 'options', ['a', 'b', 'a'], 1), 'dimensions.1.items.1.options.2');
});

test('a level that is called as a way out', () => {
  const value = changed(({ dimensions }) => (dimensions[0]!.items[2]!['levels'] = ['seed', 'unknown']));
  assert.equal(faultAt(value).path, 'dimensions.0.items.2.levels.1');
});

test('a rated item without a scale', () => {
  const fault = faultAt(changed(({ dimensions }) => delete dimensions[0]!.items[0]!['scale']));
  assert.deepEqual([fault.path, fault.found], ['dimensions.0.items.0.scale', 'nothing']);
});

test('an unknown scale, part, aspect to read by, or dimension to come from', () => {
  const unknown = [
    [changed(({ dimensions }) => (dimensions[0]!.items[0]!['scale'] = 'size')), 'dimensions.0.items.0.scale'],
    [changed(({ dimensions }) => (dimensions[0]!.items[0]!['part'] = 'how')), 'dimensions.0.items.0.part'],
    [changed(({ dimensions }) => (dimensions[0]!['reads'] = { by: 'later' })), 'dimensions.0.reads.by'],
    [
      changed((definition) => (definition['next'] = [{ when: { dimension: 'none', outcome: 'low' }, to: 'other' }])),
      'next.0.when.dimension',
    ],
  ] as const;
  for (const [value, path] of unknown) assert.equal(faultAt(value).path, path);
  assert.equal(faultAt(unknown[0][0]).allowed, '"extent"');
});

test('a scale of one point, of eleven, or of none', () => {
  for (const points of [1, 11, 2.5, undefined]) {
    const fault = faultAt(changed(({ scales }) => (scales['extent'] = { points, kind: 'extent' })));
    assert.equal(fault.path, 'scales.extent.points');
  }
});

test('an unknown item type, an unknown key, an id with markup', () => {
  assert.equal(
    faultAt(changed(({ dimensions }) => (dimensions[0]!.items[0]!['type'] = 'slider'))).path,
    'dimensions.0.items.0.type',
  );
  assert.match(faultAt(changed((definition) => (definition['colour'] = 'red'))).allowed, /colour/);
  assert.equal(faultAt(changed((definition) => (definition['id'] = '<b>'))).path, 'id');
  assert.equal(
    faultAt(changed(({ dimensions }) => (dimensions[0]!.items[0]!['id'] = '__proto__'))).path,
    'dimensions.0.items.0.id',
  );
});

test('a dimension without items, and an instrument without dimensions', () => {
  assert.equal(faultAt(changed(({ dimensions }) => (dimensions[0]!.items = []))).path, 'dimensions.0.items');
  assert.equal(faultAt(changed((definition) => (definition.dimensions = []))).path, 'dimensions');
});

test('what is no definition at all', () => {
  for (const value of [undefined, null, 'text', 3, [], () => 1]) assert.ok(!parseDefinition(value).ok);
});
