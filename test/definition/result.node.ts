import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { anyResult, readResult, resultSchema, type ReadResult, type ResultOf } from '../../src/definition/result.js';
import { newRecordId } from '../../src/schema/id.js';
import { smallDefinition, smallResult, type SmallResult } from '../fixtures/small-definition.js';

const read = (value: unknown) => readResult(smallDefinition, value);

function accepted(value: unknown) {
  const found = read(value);
  assert.ok(found.ok, found.ok ? undefined : found.code);
  return found;
}

function refused(value: unknown): Extract<ReadResult<ResultOf<typeof smallDefinition>>, { ok: false }> {
  const found = read(value);
  assert.ok(!found.ok, 'was accepted');
  return found;
}

const withAnswers = (answers: Record<string, unknown>): unknown => ({
  ...smallResult,
  answers: { ...smallResult.answers, ...answers },
});

test('a result comes back as it was, from an object and from JSON', () => {
  assert.deepEqual(accepted(smallResult).result, smallResult);
  assert.deepEqual(accepted(JSON.stringify(smallResult)).result, smallResult);
  assert.deepEqual(Object.keys(accepted(smallResult).aside), []);
  assert.deepEqual(resultSchema(smallDefinition).parse(smallResult), smallResult);
});

test('a new id is a UUID v7 that the schema accepts, and later ids sort later', () => {
  const ids = Array.from({ length: 50 }, newRecordId);
  for (const id of ids) assert.ok(accepted({ ...smallResult, id }).ok);
  assert.deepEqual([...ids].sort(), ids);
});

test('what is no JSON, or no result', () => {
  for (const value of ['{"format":1,', 'hello', '', 'null', '[]', '3', undefined, null, [], 12]) {
    const { code, faults } = refused(value);
    assert.equal(code, 'result-broken');
    assert.ok(faults.length > 0 && faults.every(({ found, allowed }) => found !== '' && allowed !== ''));
  }
});

test('a result of another instrument is named', () => {
  const found = refused({ ...smallResult, instrument: 'trust-framework' });
  assert.deepEqual([found.code, found.instrument], ['result-other', 'trust-framework']);
});

test('a newer version is refused with both versions; a newer patch is read', () => {
  for (const version of ['1.3.0', '2.0.0', '1.10.0']) {
    assert.deepEqual(refused({ ...smallResult, version }).versions, { theirs: version, ours: '1.2.0' });
  }
  assert.equal(accepted({ ...smallResult, version: '1.2.9' }).result.version, '1.2.9');
});

test('a newer format is refused with both, whatever else is in it', () => {
  const found = refused({ format: 2, anything: true });
  assert.deepEqual([found.code, found.versions], ['result-newer', { theirs: 'format 2', ours: 'format 1' }]);
});

test('an answer that does not fit is set aside with its value; the rest is read', () => {
  const found = accepted(withAnswers({ 'shared-goal': 9, place: '<b>', unheard: { a: 1 } }));
  assert.deepEqual({ ...found.aside }, { 'shared-goal': 9, place: '<b>', unheard: { a: 1 } });
  assert.equal(found.result.answers['shared-goal'], undefined);
  assert.equal(found.result.answers.stage, 'sprout');
  assert.equal(found.result.derived.answered, 7);
});

test('a remark about nothing, or too long, is set aside', () => {
  const remarks = { goals: 'a'.repeat(10_001), unheard: 'Hello', practice: 'Kept.' };
  const found = accepted({ ...smallResult, remarks });
  assert.deepEqual({ ...found.aside }, { 'remarks.goals': remarks.goals, 'remarks.unheard': 'Hello' });
  assert.deepEqual(found.result.remarks, { practice: 'Kept.' });
});

test('answers or remarks that are no record count as none', () => {
  for (const nonsense of [null, [1, 2], 'text', 7]) {
    const found = accepted({ ...smallResult, answers: nonsense, remarks: nonsense });
    assert.deepEqual([found.result.answers, found.result.remarks], [{}, {}]);
  }
});

test('what stays with the person is never in a result', () => {
  const found = accepted(withAnswers({ 'turning-point': 'That evening.' }));
  assert.deepEqual({ ...found.aside }, { 'turning-point': 'That evening.' });
  assert.ok(!JSON.stringify(found.result).includes('That evening.'));
  assert.equal(
    resultSchema(smallDefinition).safeParse(withAnswers({ 'turning-point': 'That evening.' })).success,
    false,
  );
});

test('a key that reaches for a prototype changes nothing', () => {
  const text = JSON.stringify(smallResult)
    .replace(
      '"answers":{',
      '"answers":{"__proto__":{"stage":"flower","polluted":true},"constructor":{"prototype":{"polluted":true}},',
    )
    .replace('"remarks":{', '"remarks":{"__proto__":"polluted",')
    .replace('{"format"', '{"__proto__":{"polluted":true},"format"');
  const found = accepted(text);
  assert.deepEqual(found.result, smallResult);
  assert.deepEqual(Object.keys(found.aside).sort(), ['__proto__', 'constructor', 'remarks.__proto__']);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(Object.getPrototypeOf(found.result.answers), Object.prototype);
});

test('32,000 levels deep, anywhere', () => {
  const deep = '['.repeat(32_000) + ']'.repeat(32_000);
  assert.equal(refused(deep).code, 'result-broken');
  const found = accepted(JSON.stringify(smallResult).replace('"shared-goal":4', `"shared-goal":${deep}`));
  assert.ok(Array.isArray(found.aside['shared-goal']));
  assert.equal(found.result.answers.stage, 'sprout');
  for (const field of ['id', 'respondent', 'version', 'started']) {
    assert.equal(refused({ ...smallResult, [field]: JSON.parse(deep) }).code, 'result-broken');
  }
});

test('each field of the envelope is needed, and named when it is missing', () => {
  for (const field of [
    'format',
    'id',
    'instrument',
    'version',
    'respondent',
    'language',
    'started',
    'completed',
  ] as const) {
    const { [field]: _left, ...rest } = smallResult;
    const found = refused(rest);
    assert.equal(found.code, 'result-broken');
    assert.deepEqual(
      found.faults.map(({ path, found }) => [path, found]),
      [[field, 'nothing']],
    );
  }
});

test('fields of the envelope that are wrong', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['format', 0],
    ['id', '01890a5d-ac96-474b-bcce-b302099a8057'],
    ['version', '1.2'],
    ['respondent', { key: '' }],
    ['respondent', { key: 'p', role: '<b>' }],
    ['respondent', { key: 'p', email: 'a@b' }],
    ['language', 'n'],
    ['started', '2026-03-01'],
    ['completed', '2026-03-01T09:34:00+01:00'],
    ['community', ''],
  ];
  for (const [field, value] of wrong) {
    const found = refused({ ...smallResult, [field]: value });
    assert.ok(
      found.faults.every(({ path }) => path.startsWith(field)),
      field,
    );
  }
});

test('the optional fields may be left out, and stay out', () => {
  const { community: _community, occasion: _occasion, ...rest } = smallResult;
  const { result } = accepted({ ...rest, respondent: { key: 'p-2' } });
  assert.deepEqual(['community' in result, 'occasion' in result, result.respondent], [false, false, { key: 'p-2' }]);
});

test('a derived summary that is wrong or missing is worked out again', () => {
  assert.deepEqual(
    accepted({ ...smallResult, derived: { asked: 1, answered: 99, unknown: 0 } }).result.derived,
    smallResult.derived,
  );
  const { derived: _derived, ...rest } = smallResult;
  assert.deepEqual(accepted(rest).result.derived, smallResult.derived);
});

test('more in the envelope than we know is passed over', () => {
  const found = accepted({ ...smallResult, fromHost: { id: 4 } });
  assert.deepEqual(found.result, smallResult);
  assert.ok(anyResult.safeParse({ ...smallResult, fromHost: 1 }).success);
});

test('answers given to older versions are read under the names of now', () => {
  const { 'shared-goal': goal, ...answers } = smallResult.answers;
  const first = accepted({ ...smallResult, version: '1.0.0', answers: { ...answers, goal } });
  assert.deepEqual(first.result.answers, smallResult.answers);
  assert.equal(first.result.version, '1.0.0');
  assert.deepEqual(
    accepted({ ...smallResult, version: '1.1.0', answers: { ...answers, 'common-goal': goal } }).result.answers,
    smallResult.answers,
  );
});

test('JSON Schema of a result, with all seven item types in it', () => {
  const schema = JSON.parse(JSON.stringify(z.toJSONSchema(resultSchema(smallDefinition)))) as JsonSchema;
  assert.match(schema.$schema!, /2020-12/);
  const { answers } = schema.properties!;
  assert.deepEqual(Object.keys(answers!.properties!).sort(), Object.keys(smallResult.answers).sort());
  assert.equal(answers!.additionalProperties, false);
  const of = (item: keyof SmallResult['answers']) => answers!.properties![item]!;
  assert.deepEqual([of('shared-goal').anyOf![0]!.minimum, of('shared-goal').anyOf![0]!.maximum], [1, 5]);
  assert.deepEqual(Object.keys(of('time').properties!), ['now', 'wanted']);
  assert.deepEqual(of('stage').anyOf![0]!.enum, ['seed', 'sprout', 'flower']);
  assert.equal(of('topics').maxItems, 2);
  assert.equal(of('our-goal').maxLength, 10_000);
  assert.equal(of('first-day').format, 'date');
  assert.ok(!schema.required!.includes('community') && schema.required!.includes('respondent'));
});

/** What the test looks at. */
interface JsonSchema {
  readonly $schema?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly format?: string;
}
