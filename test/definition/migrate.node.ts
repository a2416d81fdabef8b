import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCurrentVersion } from '../../src/definition/migrate.js';
import { smallDefinition } from '../fixtures/small-definition.js';

const migrate = (from: string, answers: Record<string, unknown>) => toCurrentVersion(smallDefinition, from, answers);

test('every step since the version of the answers is taken, in order', () => {
  assert.deepEqual(migrate('1.0.0', { goal: 3, stage: 'seed' }), { 'shared-goal': 3, stage: 'seed' });
  assert.deepEqual(migrate('1.1.0', { 'common-goal': 3 }), { 'shared-goal': 3 });
});

test('steps of that version and before are not taken again', () => {
  assert.deepEqual(migrate('1.1.0', { goal: 3 }), { goal: 3 });
  assert.deepEqual(migrate('1.2.0', { 'common-goal': 3 }), { 'common-goal': 3 });
});

test('versions are compared as numbers', () => {
  const definition = { ...smallDefinition, version: '1.10.0', migrations: [{ to: '1.10.0', renamed: { old: 'new' } }] };
  assert.deepEqual(toCurrentVersion(definition, '1.9.0', { old: 1 }), { new: 1 });
  assert.deepEqual(toCurrentVersion(definition, '1.10.0', { old: 1 }), { old: 1 });
});

test('names of every object are no names of ours', () => {
  const answers = JSON.parse('{"constructor":1,"__proto__":2,"goal":3}') as Record<string, unknown>;
  const migrated = migrate('1.0.0', answers);
  assert.deepEqual(Object.keys(migrated).sort(), ['__proto__', 'constructor', 'shared-goal']);
  assert.equal(Object.getPrototypeOf(migrated), Object.prototype);
});

test('what is given is left alone', () => {
  const answers = Object.freeze({ goal: 3 });
  migrate('1.0.0', answers);
  assert.deepEqual(answers, { goal: 3 });
});
