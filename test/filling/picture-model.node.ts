import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, newFilling, saysSomething, type Action } from '../../src/filling/model.js';
import { smallDefinition } from '../fixtures/small-definition.js';

const after = (...actions: readonly Action[]) =>
  actions.reduce((filling, action) => fill(smallDefinition, filling, action), newFilling());

describe('being at a measure', () => {
  it('is being in its step, which unfolds with those before it', () => {
    const { at, current, unfolded, answers } = after({ type: 'be-at', measure: 'pace' });
    assert.deepEqual({ at, current, unfolded, answers }, { at: 'pace', current: 1, unfolded: 2, answers: {} });
  });

  it('is known by the item of an aspect', () => {
    const filling = after({ type: 'be-at', measure: 'time/wanted' });
    assert.equal(filling.at, 'time/wanted');
    assert.equal(filling.current, 0);
  });

  it('changes nothing where a person is there already, or where there is no such item', () => {
    const filling = after({ type: 'be-at', measure: 'pace' });
    assert.equal(fill(smallDefinition, filling, { type: 'be-at', measure: 'pace' }), filling);
    assert.equal(fill(smallDefinition, filling, { type: 'be-at', measure: 'gone' }), filling);
  });

  it('says nothing that a host has to hear of', () => {
    assert.equal(saysSomething({ type: 'be-at', measure: 'pace' }), false);
    assert.equal(saysSomething({ type: 'answer-on', where: 'picture' }), false);
  });
});

describe('answering on the picture', () => {
  it('comes after the list, and ends where a person goes to a step or to the review', () => {
    assert.equal(newFilling().answersOn, 'list');
    const onPicture = after({ type: 'answer-on', where: 'picture' }, { type: 'be-at', measure: 'pace' });
    assert.equal(onPicture.answersOn, 'picture');
    assert.equal(fill(smallDefinition, onPicture, { type: 'answer-on', where: 'picture' }), onPicture);
    assert.equal(fill(smallDefinition, onPicture, { type: 'go', step: 0 }).answersOn, 'list');
    assert.equal(fill(smallDefinition, onPicture, { type: 'change-answers' }).answersOn, 'list');
  });
});
