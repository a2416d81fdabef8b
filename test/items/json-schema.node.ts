import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { resultJsonSchema } from '../../src/schemas.js';
import { allTypes, recordId, resultWith } from './all-types-definition.js';

/** Formats are judged by patterns in the schema itself. */
const ajv = new Ajv2020({ strict: true, validateFormats: false });

describe('the JSON Schema of a result with cards, a place and a map', () => {
  const schema = resultJsonSchema(allTypes);
  const accepts = ajv.compile(schema);
  const cards = [{ id: recordId(1), values: { what: 'Money', effect: 'slows', sure: 'unknown' } }];
  const map = {
    own: 'a',
    parties: [
      { id: 'a', name: 'A', type: 'school', listed: true },
      { id: 'b', name: 'B', type: 'company' },
    ],
    relations: [{ from: 'a', to: 'b', values: { now: 'close' } }],
  };

  test('is valid 2020-12', () => assert.equal(ajv.validateSchema(schema), true, ajv.errorsText()));

  test('accepts what we accept', () => {
    for (const answers of [{}, { cards }, { where: { x: 3, y: 5 } }, { where: 'not-applicable' }, { cards, map }]) {
      assert.ok(accepts(resultWith(answers)), ajv.errorsText(accepts.errors));
    }
  });

  const refused: Readonly<Record<string, unknown>> = {
    'no cards': { cards: [] },
    'one card too many': { cards: [1, 2, 3, 4].map((n) => ({ id: recordId(n), values: {} })) },
    'a card whose id is none': { cards: [{ id: 'one', values: {} }] },
    'a field that is not asked': { cards: [{ id: recordId(1), values: { gone: 1 } }] },
    'half a place': { where: { x: 1 } },
    'a place outside the field': { where: { x: 4, y: 1 } },
    'a map without parties': { map: { parties: [], relations: [] } },
    'another type of party': { map: { ...map, parties: [{ id: 'a', name: 'A', type: 'church' }] } },
    'a level that is not there': { map: { ...map, relations: [{ from: 'a', to: 'b', values: { now: 'tight' } }] } },
  };
  for (const [what, answers] of Object.entries(refused)) {
    test(`refuses ${what}`, () => assert.equal(accepts(resultWith(answers)), false));
  }
});
