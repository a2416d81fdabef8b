import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addResult, emptyTally, mergeTallies, removeResult, tallyOf, type Tally } from '../../src/analysis/tally.js';
import { parseTally } from '../../src/analysis/tally-schema.js';
import { readResult } from '../../src/definition/result.js';
import { partyKey } from '../../src/items/network/tally.js';
import { allTypes, hardTexts, recordId, resultWith } from './all-types-definition.js';

/** Some answers to everything, as `readResult` lets them through. */
const names = fc.constantFrom('School', 'Company', ' school ', ...Object.values(hardTexts));
const point = fc.constantFrom<1 | 2 | 3 | 4 | 5 | 'unknown'>(1, 3, 5, 'unknown');
const cards = fc
  .array(
    fc.record({ what: fc.string(), effect: fc.constantFrom('helps', 'slows'), sure: point }, { requiredKeys: [] }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.map((values, at) => ({ id: recordId(at), values })));
const place = fc.oneof(
  fc.record({ x: fc.integer({ min: 1, max: 3 }), y: fc.integer({ min: 1, max: 5 }) }),
  fc.constantFrom('unknown', 'not-applicable'),
);
const map = fc.array(names, { minLength: 2, maxLength: 5 }).chain((all) => {
  const parties = all.map((name, at) => ({ id: `p${at}`, name, type: at % 2 ? 'school' : 'company' }));
  const pairs = parties
    .flatMap(({ id: from }) => parties.map(({ id: to }) => ({ from, to })))
    .filter(({ from, to }) => from !== to);
  return fc
    .record({
      own: fc.constantFrom('p0', 'p1'),
      chosen: fc.subarray(pairs),
      values: fc.record({ now: fc.constantFrom('loose', 'close'), equal: point }, { requiredKeys: [] }),
    })
    .map(({ own, chosen, values }) => ({ own, parties, relations: chosen.map((pair) => ({ ...pair, values })) }));
});
const person = fc
  .record({
    role: fc.constantFrom(undefined, 'teacher', 'company'),
    answers: fc.record({ cards, where: place, map }, { requiredKeys: [] }),
  })
  .map(({ role, answers }) => ({ respondent: { role }, answers }));
const group = (most: number) => fc.array(person, { maxLength: most });

/** What is counted as zero is the same as what is not there. */
function withoutZeros({ counts, respondents }: Tally) {
  const full = (some: Readonly<Record<string, number>>) =>
    Object.entries(some)
      .filter(([, count]) => count !== 0)
      .sort();
  return {
    respondents: full(respondents),
    counts: Object.entries(counts).map(([key, byRole]) => [
      key,
      Object.entries(byRole)
        .map(([role, one]) => [role, full(one)] as const)
        .filter(([, one]) => one.length > 0)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  };
}

test('the answers of these tests are answers', () => {
  fc.assert(
    fc.property(person, ({ answers }) => {
      const read = readResult(allTypes, resultWith(answers));
      assert.ok(read.ok);
      // What a text generator makes may be no text: then the field is set aside.
      assert.deepEqual(
        Object.keys(read.aside).filter((path) => !path.endsWith('.what')),
        [],
      );
    }),
  );
});

describe('tallies with cards, places and parties', () => {
  test('many at once are counted as one by one', () => {
    fc.assert(
      fc.property(group(8), (people) => {
        const oneByOne = emptyTally(allTypes);
        for (const one of people) addResult(allTypes, oneByOne, one);
        assert.deepEqual(withoutZeros(tallyOf(allTypes, people)), withoutZeros(oneByOne));
      }),
    );
  });

  test('the order of adding does not matter', () => {
    fc.assert(
      fc.property(group(5), group(5), group(5), (...groups) => {
        const [a, b, c] = groups.map((people) => tallyOf(allTypes, people)) as [Tally, Tally, Tally];
        const sum = withoutZeros(mergeTallies(mergeTallies(a, b), c));
        assert.deepEqual(withoutZeros(mergeTallies(a, mergeTallies(b, c))), sum);
        assert.deepEqual(withoutZeros(mergeTallies(c, mergeTallies(b, a))), sum);
        assert.deepEqual(withoutZeros(tallyOf(allTypes, groups.flat())), sum);
      }),
    );
  });

  test('who is taken out leaves nothing, not even the name of a party', () => {
    fc.assert(
      fc.property(group(5), person, (people, gone) => {
        const tally = tallyOf(allTypes, people);
        const before = JSON.stringify(withoutZeros(tally));
        addResult(allTypes, tally, gone);
        removeResult(allTypes, tally, gone);
        assert.equal(JSON.stringify(withoutZeros(tally)), before);
        const known = new Set(people.flatMap(({ answers }) => answers.map?.parties.map(partyKey) ?? []));
        for (const byRole of Object.values(tally.counts['map/parties'] ?? {})) {
          for (const key of Object.keys(byRole).filter((one) => one.startsWith('['))) {
            assert.ok(known.has((JSON.parse(key) as string[])[0]!), key);
          }
        }
      }),
    );
  });

  test('what we count ourselves can be read back through JSON', () => {
    fc.assert(
      fc.property(group(6), (people) => {
        const own = tallyOf(allTypes, people);
        const read = parseTally(allTypes, JSON.parse(JSON.stringify(own)));
        assert.ok(read.ok, JSON.stringify(read).slice(0, 500));
        assert.deepEqual(read.value, own);
      }),
    );
  });

  const tally = (counts: unknown) => ({
    instrument: 'all-types',
    version: '1.1.0',
    respondents: { teacher: 3 },
    counts,
  });
  const refused: Readonly<Record<string, unknown>> = {
    'a cell outside the field': tally({ where: { teacher: { '4,1': 1 } } }),
    'a cell in other words': tally({ where: { teacher: { '1,1 ': 1 } } }),
    'an option that is not there': tally({ 'cards/effect': { teacher: { stops: 1 } } }),
    'the titles of cards': tally({ 'cards/what': { teacher: { Money: 1 } } }),
    'a title instead of written': tally({ cards: { teacher: { Money: 1 } } }),
    'a party by its name alone': tally({ 'map/parties': { teacher: { School: 1 } } }),
    'a party that is no list': tally({ 'map/parties': { teacher: { '{"a":1}': 1 } } }),
    'a list that is not closed': tally({ 'map/parties': { teacher: { '["~a","a"': 1 } } }),
    'a list of lists': tally({ 'map/parties': { teacher: { '["~a",["a"]]': 1 } } }),
    'more than two names can be': tally({ 'map/parties': { teacher: { [`["${'a'.repeat(3_000)}"]`]: 1 } } }),
    'half a person': tally({ 'map/relations': { teacher: { '["~a","~b",true]': 0.5 } } }),
    'a rating of a relation by name': tally({ 'map/equal': { teacher: { '["~a","~b",true,"4"]': 1 } } }),
  };
  for (const [what, value] of Object.entries(refused)) {
    test(`refused: ${what}`, () => assert.equal(parseTally(allTypes, value).ok, false));
  }
});
