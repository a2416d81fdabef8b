import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOrder, isErasedBy, matches, onSameId } from '../../src/storage/record.js';
import { sampleAgreement, sampleResult } from '../../src/testing/sample-records.js';

describe('the rules of stored records', () => {
  it('put up with damaged values', () => {
    const damaged: unknown[] = [null, 7, 'text', {}, { id: 'b', respondent: null }, { id: 'a', completed: 'tomorrow' }];
    const good = sampleResult();
    for (const value of damaged) {
      assert.equal(matches({ kind: 'result' }, value), true);
      assert.equal(matches({ kind: 'result', community: 'sample-community' }, value), false);
      assert.equal(matches({ kind: 'result', respondent: 'respondent-1' }, value), false);
      assert.equal(isErasedBy({ kind: 'result', respondent: 'respondent-1', community: undefined }, value), false);
    }
    assert.equal(inOrder([...damaged, good])[0], good);
    assert.deepEqual(inOrder([damaged[4], damaged[5]]), [damaged[5], damaged[4]]);
  });

  it('erase the results of a respondent in one community, never in all', () => {
    const erasure = { kind: 'result', respondent: 'respondent-1', community: undefined } as const;
    assert.equal(isErasedBy(erasure, sampleResult()), false);
    assert.equal(isErasedBy(erasure, sampleResult({ community: undefined })), true);
  });

  it('compare content, not the order of keys', () => {
    const value = sampleResult({ answers: { a: 1, b: { c: [1, 2], d: 2 } } });
    const turned = { ...value, answers: { b: { d: 2, c: [1, 2] }, a: 1 } };
    assert.equal(onSameId({ kind: 'result', value: turned }, value), 'keep');
    assert.equal(
      onSameId({ kind: 'result', value: { ...value, answers: { a: 1, b: { c: [2, 1], d: 2 } } } }, value),
      'refuse',
    );
  });

  it('compare the moments of two copies of an agreement, however they are written', () => {
    const value = sampleAgreement({ changed: '2026-03-01T10:00:00Z' });
    const later = sampleAgreement({ ...value, what: 'Later', changed: '2026-03-01T10:00:00.500Z' });
    assert.equal(onSameId({ kind: 'agreement', value: later }, value), 'replace');
    assert.equal(onSameId({ kind: 'agreement', value }, later), 'keep');
    assert.equal(onSameId({ kind: 'agreement', value }, { id: value.id }), 'replace');
  });
});
