import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { privacyOf } from '../../src/analysis/privacy.js';
import { summarize } from '../../src/analysis/summarize.js';
import { tallyOf } from '../../src/analysis/tally.js';
import type { Definition } from '../../src/definition/definition.js';
import { readResult, type Result } from '../../src/definition/result.js';
import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import { trustFramework } from '../../src/instruments/trust-framework/definition.js';
import { readFile } from '../../src/storage/file.js';

const folder = fileURLToPath(new URL('../../examples/workshop/example-group', import.meta.url));
const textOf = (definition: Definition) => readFileSync(join(folder, `${definition.id}.json`), 'utf8');

function contentOf(definition: Definition) {
  const read = readFile(textOf(definition));
  assert.ok(read.ok, JSON.stringify(read));
  return read.content;
}

const inSpring = ({ occasion }: Result) => occasion === 'spring-2026';
const summaryOf = (definition: Definition, results: readonly Result[]) =>
  summarize(definition, tallyOf(definition, results), privacyOf(definition));

describe('the example group', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'example-group-'));
  after(() => rmSync(fresh, { recursive: true }));

  test('is what its script makes', () => {
    const run = spawnSync(process.execPath, ['--import=tsx', join(folder, 'generate.mjs'), fresh], {
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr);
    for (const definition of [templeScan, trustFramework]) {
      const file = readFileSync(join(fresh, `${definition.id}.json`), 'utf8');
      assert.ok(file === textOf(definition), `${definition.id}.json is stale: run generate.mjs`);
    }
  });

  for (const definition of [templeScan, trustFramework] as readonly Definition[]) {
    test(`${definition.id}: every result can be read, with nothing set aside`, () => {
      const { results, unreadable } = contentOf(definition);
      assert.equal(unreadable, undefined);
      for (const result of results) {
        const read = readResult(definition, result);
        assert.ok(read.ok, JSON.stringify(read));
        assert.deepEqual({ ...read.aside }, {});
        assert.deepEqual(read.result.derived, result.derived);
      }
    });

    test(`${definition.id}: 24 people in spring, fewer in autumn, all of them examples`, () => {
      const { results, openings } = contentOf(definition);
      const spring = results.filter(inSpring);
      const autumn = results.filter((result) => !inSpring(result));
      const keys = (some: readonly Result[]) => new Set(some.map(({ respondent }) => respondent.key));
      assert.equal(keys(spring).size, 24);
      assert.equal(spring.length, 24);
      assert.ok(autumn.length >= 12 && autumn.length < 24, String(autumn.length));
      assert.ok([...keys(autumn)].every((key) => keys(spring).has(key)));
      assert.equal(new Set(spring.map(({ respondent }) => respondent.role)).size, 5);
      assert.ok(
        results.every(({ community, respondent }) => community === 'example' && /^example-\d\d$/.test(respondent.key)),
      );
      assert.equal(new Set([...results, ...openings].map(({ id }) => id)).size, results.length + openings.length);
    });
  }

  test('tells the story of the temple', () => {
    const { results, agreements } = contentOf(templeScan);
    const spring = results.filter(inSpring);
    const { measures, dimensions } = summaryOf(templeScan, spring);
    assert.equal(measures.get('goal-same-words')?.outcome, 'high');
    assert.equal(dimensions.get('goals')?.outcome, 'high');
    assert.equal(measures.get('ask-on')?.outcome, 'divided');
    assert.equal(measures.get('roles-clear')?.blindSpot?.role, 'resident');
    assert.equal(measures.get('money')?.outcome, 'low');
    assert.ok(measures.get('people-notice')!.unknown >= 3);
    const before = summaryOf(
      templeScan,
      results.filter((result) => !inSpring(result)),
    );
    assert.equal(before.measures.get('look-back')?.outcome, 'low');
    assert.equal(measures.get('look-back')?.outcome, 'high');
    assert.deepEqual(
      agreements.map(({ state }) => state),
      ['done', 'open'],
    );
  });

  test('has sentences of its own for each person, two of them in English', () => {
    const spring = contentOf(templeScan).results.filter(inSpring);
    const written = spring.flatMap(({ answers, language }) =>
      typeof answers['goal-in-words'] === 'string' ? [{ text: answers['goal-in-words'], language }] : [],
    );
    assert.equal(new Set(written.map(({ text }) => text)).size, written.length);
    assert.equal(written.filter(({ language }) => language === 'en').length, 2);
    assert.ok(written.length >= 10);
  });

  test('tells the story of trust', () => {
    const { measures } = summaryOf(trustFramework, contentOf(trustFramework).results.filter(inSpring));
    assert.equal(measures.get('agreements-kept')?.outcome, 'high');
    assert.equal(measures.get('asking')?.outcome, 'divided');
    assert.equal(measures.get('say-early')?.outcome, 'low');
    assert.equal(measures.get('interests-said')?.blindSpot?.role, 'company');
    // Levels instead of people: 1 means that a third or more does not know.
    assert.equal(measures.get('same-story')?.unknown, 1);
  });
});
