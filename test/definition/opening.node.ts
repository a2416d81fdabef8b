import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseOpening } from '../../src/definition/opening.js';
import { sampleOpening } from '../../src/testing/sample-records.js';

describe('an opening', () => {
  it('is read as it is', () => {
    const one = sampleOpening();
    assert.deepEqual(parseOpening(one), { ok: true, value: one });
  });

  it('is refused with the path of what is wrong', () => {
    const paths = (parts: object) => {
      const parsed = parseOpening({ ...sampleOpening(), ...parts });
      return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
    };
    assert.deepEqual(paths({ opened: 'yesterday' }), ['opened']);
    assert.deepEqual(paths({ results: ['x'] }), ['results.0']);
    assert.deepEqual(paths({ id: '1' }), ['id']);
    assert.deepEqual(paths({ people: ['Anna'] }), ['']);
    assert.equal(parseOpening(null).ok, false);
  });
});
