import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { itemsOf } from '../../../src/definition/definition.js';
import { readResult } from '../../../src/definition/result.js';
import { answerSchema, measuresOf, salvage } from '../../../src/items/answer-types.js';
import { MOST_PARTIES, type NetworkItem } from '../../../src/items/network/answer.js';
import { partyKey, readCount } from '../../../src/items/network/tally.js';
import { allTypes, hardTexts, resultWith } from '../all-types-definition.js';

const item = itemsOf(allTypes)[2] as NetworkItem;
const undirected: NetworkItem = { ...item, relation: { ...item.relation, directed: false } };
const schema = answerSchema(item, allTypes.scales);
const party = (id: string, name = id) => ({ id, name, type: 'school' });
const relation = (from: string, to: string, values: object = {}) => ({ from, to, values });
const parties = [party('a'), party('b'), party('c')];
const network = (relations: unknown[] = [], more: object = {}) => ({ parties, relations, ...more });

describe('what is an answer', () => {
  const many = Array.from({ length: MOST_PARTIES }, (_, at) => party(`p${at}`));
  const fits: Readonly<Record<string, unknown>> = {
    'one party alone': { parties: [party('a')], relations: [] },
    'a relation there and back': network([relation('a', 'b'), relation('b', 'a')], { own: 'a' }),
    'with values': network([relation('a', 'b', { now: 'close', equal: 'not-applicable' })]),
    'a party of the host': { parties: [{ ...party('a'), listed: true }], relations: [] },
    '1,000 parties': { parties: many, relations: many.slice(1).map(({ id }) => relation('p0', id)) },
  };
  for (const [what, answer] of Object.entries(fits)) {
    test(`fits: ${what}`, () => assert.deepEqual(schema.parse(answer), answer));
  }
  const refused: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    'a list': [],
    'no parties': { parties: [], relations: [] },
    'one party too many': { parties: [...many, party('more')], relations: [] },
    'a relation to an unknown party': network([relation('a', 'z')]),
    'a relation from an unknown party': network([relation('z', 'a')]),
    'a relation to itself': network([relation('a', 'a')]),
    'a relation twice': network([relation('a', 'b'), relation('a', 'b')]),
    'two parties of one id': { parties: [party('a'), party('a', 'other')], relations: [] },
    'an own party that is not there': network([], { own: 'z' }),
    'another type of party': { parties: [{ ...party('a'), type: 'church' }], relations: [] },
    'a party without a name': { parties: [party('a', '')], relations: [] },
    'a name that is too long': { parties: [party('a', 'n'.repeat(201))], relations: [] },
    'half a character': { parties: [party('a', 'a\uD83D')], relations: [] },
    'half a character as id': { parties: [party('\uDC4D', 'a')], relations: [] },
    'a level that is not there': network([relation('a', 'b', { now: 'tight' })]),
    'a field that is not asked': network([relation('a', 'b', { gone: 1 })]),
    'a relation without values': network([{ from: 'a', to: 'b' }]),
    'not listed, in so many words': { parties: [{ ...party('a'), listed: false }], relations: [] },
    'with more': network([], { zoom: 2 }),
  };
  for (const [what, answer] of Object.entries(refused)) {
    test(`refused: ${what}`, () => assert.equal(schema.safeParse(answer).success, false));
  }
  for (const [what, text] of Object.entries(hardTexts)) {
    test(`stays as it is: ${what}`, () => {
      const answer = { own: text, parties: [party(text), party('a')], relations: [relation(text, 'a')] };
      assert.deepEqual(schema.parse(answer), answer);
    });
  }
  test('without direction there and back is the same relation', () => {
    const both = network([relation('a', 'b'), relation('b', 'a')]);
    assert.equal(answerSchema(undirected, allTypes.scales).safeParse(both).success, false);
    assert.equal(answerSchema(undirected, allTypes.scales).safeParse(network([relation('b', 'a')])).success, true);
  });
});

describe('what is kept of an answer that does not fit', () => {
  test('parties and relations that fit; the rest is set aside by its path', () => {
    const stored = {
      own: 'z',
      parties: [party('a'), { ...party('b'), type: 'church' }, party('c'), party('a', 'again')],
      relations: [relation('a', 'c', { now: 'tight', equal: 3 }), relation('a', 'b'), relation('c', 'c'), null],
    };
    const read = readResult(allTypes, resultWith({ map: stored }));
    assert.ok(read.ok);
    assert.deepEqual(read.result.answers.map, {
      parties: [party('a'), party('c')],
      relations: [relation('a', 'c', { equal: 3 })],
    });
    assert.deepEqual(
      { ...read.aside },
      {
        'map.own': 'z',
        'map.parties.1': stored.parties[1],
        'map.parties.3': stored.parties[3],
        'map.relations.0.now': 'tight',
        'map.relations.1': stored.relations[1],
        'map.relations.2': stored.relations[2],
        'map.relations.3': null,
      },
    );
    assert.ok(schema.safeParse(read.result.answers.map).success);
  });

  test('what a map or a relation has beside its parts is set aside too', () => {
    const stored = network([{ ...relation('a', 'b', { now: 'close' }), note: 'x' }], { zoom: 2 });
    assert.deepEqual(salvage(item, allTypes.scales, stored), {
      kept: network([relation('a', 'b', { now: 'close' })]),
      aside: { zoom: 2, 'relations.0.note': 'x' },
    });
  });

  test('where no party can be kept the answer is set aside as it is', () => {
    for (const answer of [null, 'map', 3, [], {}, { parties: [] }, { parties: 'a', relations: [] }]) {
      assert.deepEqual(salvage(item, allTypes.scales, answer), { kept: undefined, aside: { '': answer } });
    }
  });

  test('parties beyond the most are set aside, in reasonable time', () => {
    const all = Array.from({ length: MOST_PARTIES + 200 }, (_, at) => party(`p${at}`));
    const from = performance.now();
    const { kept, aside } = salvage(item, allTypes.scales, {
      parties: all,
      relations: all.slice(1).map(({ id }) => relation('p0', id, { now: 'close', gone: 1 })),
    });
    assert.ok(performance.now() - from < 2_000);
    assert.equal((kept as { parties: unknown[] }).parties.length, MOST_PARTIES);
    assert.equal(Object.keys(aside).length, 200 + 200 + (MOST_PARTIES - 1));
    assert.ok(schema.safeParse(kept).success);
  });

  test('a key __proto__ changes nothing', () => {
    const answer: unknown = JSON.parse(
      `{"parties":[{"id":"__proto__","name":"__proto__","type":"school"},{"id":"a","name":"a","type":"school"}],
        "relations":[{"from":"__proto__","to":"a","values":{"__proto__":{"now":"close"},"gone":1}}]}`,
    );
    const read = readResult(allTypes, resultWith({ map: answer }));
    assert.ok(read.ok);
    assert.equal(read.result.answers.map!.relations[0]!.values.now, undefined);
    assert.equal(read.aside['map.relations.0.gone'], 1);
    assert.equal(({} as Record<string, unknown>)['now'], undefined);
  });
});

describe('what is counted', () => {
  test('a listed party is known by its id, a typed one by its letters', () => {
    assert.equal(partyKey({ ...party('a', 'The School'), listed: true }), '=a');
    assert.equal(partyKey(party('x', ' The  SCHOOL ')), partyKey(party('y', 'the school')));
    assert.equal(partyKey(party('x', 'Cafe\u0301')), partyKey(party('y', 'caf\u00E9')));
    assert.notEqual(partyKey(party('x', 'a')), partyKey({ ...party('a', 'x'), listed: true }));
  });

  test('parties, relations and levels by name; ratings without', () => {
    const measures = measuresOf(item, allTypes.scales);
    assert.deepEqual(
      measures.map(({ key, kind }) => [key, kind]),
      [
        ['map/parties', 'network'],
        ['map/relations', 'network'],
        ['map/now', 'network'],
        ['map/equal', 'nominal'],
      ],
    );
    const answer = network([relation('a', 'b', { now: 'close', equal: 4 }), relation('b', 'a')], { own: 'a' });
    const [counted, between, levels, equal] = measures.map(({ pick }) => pick(answer) as readonly string[]);
    assert.deepEqual(readCount(counted![0]!), ['~a', 'a', 'school', true]);
    assert.deepEqual(between!.map(readCount), [
      ['~a', '~b', true],
      ['~b', '~a', false],
    ]);
    assert.deepEqual(levels!.map(readCount), [['~a', '~b', true, 'close']]);
    assert.deepEqual(equal, ['4']);
  });

  test('every key that is made can be read back, whatever the names', () => {
    for (const text of Object.values(hardTexts)) {
      const answer = {
        own: text,
        parties: [party(text), party('a', `${text}`.slice(0, 199) + 'b')],
        relations: [relation(text, 'a', { now: 'loose' })],
      };
      for (const { given, pick, kind } of measuresOf(item, allTypes.scales)) {
        if (kind === 'network') for (const key of pick(answer) as readonly string[]) assert.ok(given!.fits(key), key);
      }
    }
  });

  test('what is no answer is not counted, and nothing throws', () => {
    for (const answer of [undefined, null, 3, 'map', [], {}, { parties: null }, { parties: [], relations: 3 }]) {
      for (const { pick } of measuresOf(item, allTypes.scales)) assert.equal(pick(answer), undefined);
    }
  });
});
