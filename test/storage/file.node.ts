import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '../../src/definition/result.js';
import { contentOf, fileOf, importInto, readFile, type FileContent } from '../../src/storage/file.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import { StoreError } from '../../src/storage/result-store.js';
import { sampleAgreement, sampleOpening, sampleResult } from '../../src/testing/sample-records.js';

const content = (): FileContent => ({
  results: [sampleResult(), sampleResult({ instrument: 'nobody-knows-this', answers: { deep: [{ er: null }] } })],
  agreements: [sampleAgreement()],
  openings: [sampleOpening()],
});

const contentIn = (text: string): FileContent => {
  const read = readFile(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.content;
};

const faultsIn = (text: string) => {
  const read = readFile(text);
  assert.ok(!read.ok);
  assert.equal(read.code, 'file-broken');
  return read.faults;
};

describe('a file', () => {
  it('holds records, of unknown instruments too, as they are', () => {
    const one = content();
    assert.deepEqual(contentIn(fileOf(one)), one);
    const { format, kind, saved } = JSON.parse(fileOf(one)) as Record<string, unknown>;
    assert.deepEqual([format, kind], [1, 'samenspel']);
    assert.match(String(saved), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('holds a person’s own notes, which no store takes in', async () => {
    const [result] = content().results as [Result];
    const notes = [{ result: result.id, item: 'secret', answer: 'for me alone' }];
    const read = contentIn(fileOf({ results: [result], agreements: [], openings: [], notes }));
    assert.deepEqual(read.notes, notes);
    const store = memoryStore();
    await importInto(store, read);
    assert.doesNotMatch(JSON.stringify(await contentOf(store)), /for me alone/);
  });

  it('sets damaged records apart, so that the rest can be read, and keeps them from file to file', () => {
    const damaged = { id: 'x', answers: 'gone' } as unknown as Result;
    const good = sampleResult();
    const read = contentIn(fileOf({ results: [damaged, good], agreements: [], openings: [] }));
    assert.deepEqual(read.results, [good]);
    assert.deepEqual(read.unreadable, [damaged]);
    assert.deepEqual(contentIn(fileOf(read)).unreadable, [damaged]);
  });

  it('is read with a byte order mark in front', () => {
    assert.equal(contentIn('\uFEFF' + fileOf(content())).results.length, 2);
  });

  it('is refused with the paths of what is wrong', () => {
    const change = (parts: object) => JSON.stringify({ ...JSON.parse(fileOf(content())), ...parts });
    assert.deepEqual(faultsIn('not JSON'), [{ path: '', found: '"not JSON"', allowed: 'JSON' }]);
    assert.equal(faultsIn('null')[0]?.path, '');
    assert.equal(faultsIn('[]')[0]?.path, '');
    assert.equal(faultsIn(change({ kind: 'something-else' }))[0]?.path, 'kind');
    assert.deepEqual(faultsIn(change({ format: 2 })), [{ path: 'format', found: '2', allowed: '1' }]);
    assert.equal(faultsIn(change({ results: {} }))[0]?.path, 'results');
    assert.equal(
      faultsIn(change({ results: [sampleResult(), sampleResult({ completed: 'soon' })] }))[0]?.path,
      'results.1.completed',
    );
    assert.equal(faultsIn(change({ agreements: [sampleAgreement({ what: '' })] }))[0]?.path, 'agreements.0.what');
    assert.equal(faultsIn(change({ openings: [sampleOpening({ results: ['x'] })] }))[0]?.path, 'openings.0.results.0');
  });

  it('does no harm with a key that pollutes prototypes', () => {
    const text = fileOf({ ...content(), results: [sampleResult({ answers: { ['x']: 1 } })] })
      .replace('"x": 1', '"__proto__": { "polluted": true }')
      .replace('"kind"', '"__proto__": { "polluted": true }, "kind"');
    const read = readFile(text);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.ok(read.ok && !('polluted' in read.content));
  });
});

describe('importing a file', () => {
  it('adds, and is known the second time', async () => {
    const store = memoryStore();
    const one = content();
    assert.deepEqual(await importInto(store, one), { added: 4, known: 0 });
    assert.deepEqual(await importInto(store, one), { added: 0, known: 4 });
    assert.equal((await store.find({ kind: 'result' })).length, 2);
  });

  it('never writes over what is there, a later copy of an agreement included', async () => {
    const store = memoryStore();
    const result = sampleResult();
    const agreement = sampleAgreement();
    await store.save({ kind: 'result', value: result });
    await store.save({ kind: 'agreement', value: agreement });
    const others = {
      results: [{ ...result, answers: {} }, sampleResult()],
      agreements: [{ ...agreement, what: 'Otherwise', changed: '2027-01-01T00:00:00.000Z' }],
      openings: [],
    };
    assert.deepEqual(await importInto(store, others), { added: 1, known: 2 });
    assert.deepEqual(await store.find({ kind: 'agreement' }), [agreement]);
    assert.ok((await store.find({ kind: 'result' })).some(({ answers }) => answers.time === 4));
  });

  it('counts a record that is twice in the file once', async () => {
    const result = sampleResult();
    const twice = { results: [result, { ...result, answers: {} }], agreements: [], openings: [] };
    assert.deepEqual(await importInto(memoryStore(), twice), { added: 1, known: 1 });
  });

  it('rejects with what the store says, and goes on where it stopped the next time', async () => {
    const store = memoryStore();
    let room = 2;
    const small = {
      ...store,
      save: async (...[record]: Parameters<typeof store.save>) => {
        if (room-- <= 0) throw new StoreError('store-full', 'no room');
        await store.save(record);
      },
    };
    const one = content();
    await assert.rejects(importInto(small, one), { code: 'store-full' });
    room = Infinity;
    assert.deepEqual(await importInto(small, one), { added: 2, known: 2 });
  });
});
