// The schemas for validators in other languages: valid JSON Schema 2020-12, and they say what `readResult` says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { definitions } from 'samenspel/schemas';
import { check } from './report.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

for (const { id, dimensions } of definitions) {
  const schema = read(`dist/schemas/${id}.result.schema.json`);
  // Formats are judged by patterns in the schema itself.
  const ajv = new Ajv2020({ validateFormats: false });
  const { results } = read(`examples/workshop/example-group/${id}.json`);
  const rated = dimensions.flatMap(({ items }) => items).find(({ type }) => type === 'rating' || type === 'contrast');
  const withAnswers = (answers) => ({ ...results[0], answers: { ...results[0].answers, ...answers } });

  await check(`${id}: a valid schema of 2020-12`, () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  });
  const accepts = ajv.compile(schema);
  await check(`${id}: accepts the results of the example group`, () => {
    assert.ok(results.length > 20);
    for (const result of results) assert.ok(accepts(result), `${result.id}: ${ajv.errorsText(accepts.errors)}`);
  });
  const refused = {
    'a point above the scale': withAnswers({ [rated.id]: 6 }),
    'a point below the scale': withAnswers({ [rated.id]: -4 }),
    'half a point': withAnswers({ [rated.id]: 2.5 }),
    'an answer of another type': withAnswers({ [rated.id]: '3' }),
    'an item that is not there': withAnswers({ 'no-such-item': 3 }),
    'another instrument': { ...results[0], instrument: 'other' },
    'an id that is no UUID': { ...results[0], id: 'one' },
    'a moment that is no moment': { ...results[0], completed: 'yesterday' },
    'a result without a respondent': { ...results[0], respondent: undefined },
  };
  for (const [label, result] of Object.entries(refused)) {
    await check(`${id}: refuses ${label}`, () => assert.equal(accepts(JSON.parse(JSON.stringify(result))), false));
  }
}
