import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerMedian, middleMedian, quantile, quartilesOf } from '../../src/analysis/distribution.js';

test('the lower median is an answer that exists', () => {
  assert.equal(lowerMedian([1, 1, 1, 1, 1]), 2);
  assert.equal(lowerMedian([2, 0, 0, 0, 2]), 0);
  assert.equal(lowerMedian([1, 0, 0, 0, 2]), 4);
  assert.equal(lowerMedian([0, 0, 7]), 2);
});

test('nobody has no median and no quartiles', () => {
  assert.equal(lowerMedian([0, 0, 0]), null);
  assert.equal(quartilesOf([]), null);
  assert.equal(middleMedian([0, 0]), null);
});

test('quartiles follow definition 1 of Hyndman & Fan', () => {
  // Eight people, one at each place: F⁻¹(1/4) is the second, F⁻¹(3/4) the sixth.
  assert.deepEqual(quartilesOf([1, 1, 1, 1, 1, 1, 1, 1]), [1, 5]);
  // Five people: 5/4 → the second, 15/4 → the fourth.
  assert.deepEqual(quartilesOf([1, 1, 1, 1, 1]), [1, 3]);
  assert.deepEqual(quartilesOf([0, 1, 0]), [1, 1]);
});

test('the ends of the distribution are its lowest and highest answer', () => {
  assert.equal(quantile([0, 2, 3, 0], 0, 1), 0);
  assert.equal(quantile([0, 2, 3, 0], 1, 1), 2);
});

test('the middle median lies between two answers where an even number is split', () => {
  assert.equal(middleMedian([2, 0, 0, 0, 2]), 2);
  assert.equal(middleMedian([1, 1, 0]), 0.5);
  assert.equal(middleMedian([1, 2, 0]), 1);
});
