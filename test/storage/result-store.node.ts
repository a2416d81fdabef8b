import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asStoreError, StoreError, withDeadline } from '../../src/storage/result-store.js';

const never = new Promise<never>(() => {});
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail('it resolved'),
    (error: unknown) => error as StoreError,
  );

describe('a deadline for a store', () => {
  it('makes a store that never answers silent', async () => {
    const error = await errorOf(withDeadline(never, 20));
    assert.ok(error instanceof StoreError);
    assert.equal(error.code, 'store-silent');
    assert.match(error.message, /store-silent: .*20 ms/);
  });

  it('gives the answer of a store that answers in time', async () => {
    assert.equal(await withDeadline(Promise.resolve(7), 20), 7);
  });

  it('makes whatever a store rejects with a store error', async () => {
    const refused = await errorOf(withDeadline(Promise.reject(new TypeError('no network')), 20));
    assert.equal(refused.code, 'store-refused');
    assert.match(refused.reason, /TypeError: no network/);
    const text = await errorOf(withDeadline(Promise.reject('just a text'), 20));
    assert.deepEqual([text.code, text.reason], ['store-refused', 'just a text']);
    const nothing = await errorOf(withDeadline(Promise.reject(undefined), 20));
    assert.equal(nothing.code, 'store-refused');
  });

  it('does not keep a process alive, or reject twice, after the answer', async () => {
    let late: (reason: Error) => void = () => {};
    const error = await errorOf(withDeadline(new Promise<never>((_, reject) => (late = reject)), 5));
    late(new Error('after all'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(error.code, 'store-silent');
  });
});

describe('an error of a store', () => {
  it('is full when the browser says that its quota is', () => {
    assert.equal(asStoreError(new DOMException('no room', 'QuotaExceededError')).code, 'store-full');
    assert.equal(asStoreError(new DOMException('denied', 'SecurityError')).code, 'store-refused');
  });

  it('stays what it was, also from another copy of the library', () => {
    const own = new StoreError('store-full', 'no room');
    assert.equal(asStoreError(own), own);
    assert.equal(asStoreError(Object.assign(new Error('x'), { code: 'store-full' })).code, 'store-full');
    assert.equal(asStoreError(Object.assign(new Error('x'), { code: 'ECONNRESET' })).code, 'store-refused');
  });
});
