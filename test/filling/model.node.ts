import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineInstrument, type Definition } from '../../src/definition/definition.js';
import { resultSchema } from '../../src/definition/result.js';
import { faultsOfResult, resultFrom } from '../../src/filling/completed.js';
import { countFaults, faultOf } from '../../src/filling/faults.js';
import { fill, newFilling, type Action, type Filling } from '../../src/filling/model.js';
import { smallDefinition } from '../fixtures/small-definition.js';

const acts = (definition: Definition, ...actions: readonly Action[]): Filling =>
  actions.reduce((filling, action) => fill(definition, filling, action), newFilling());
const answer = (item: string, one: unknown): Action => ({ type: 'answer', item, answer: one });

describe('a filling', () => {
  it('stays the same object when nothing changes', () => {
    const filling = acts(smallDefinition, answer('shared-goal', 3), { type: 'remark', dimension: 'goals', text: 'a' });
    const idle: readonly Action[] = [
      answer('shared-goal', 3),
      answer('hours', undefined),
      { type: 'erase', item: 'hours' },
      { type: 'remark', dimension: 'goals', text: 'a' },
      { type: 'remark', dimension: 'practice', text: '' },
      { type: 'choose-role', role: undefined },
      { type: 'be-in', step: 0 },
      { type: 'saved', id: 'another' },
    ];
    for (const action of idle) assert.equal(fill(smallDefinition, filling, action), filling, action.type);
  });

  it('unfolds when every aspect of every tapped item is answered, whatever is written', () => {
    const almost = [answer('shared-goal', 1), answer('stage', 'seed'), answer('time', { now: 1 })];
    assert.equal(acts(smallDefinition, ...almost).unfolded, 1);
    assert.equal(acts(smallDefinition, ...almost, answer('time', { now: 1, wanted: 'unknown' })).unfolded, 2);
  });

  it('unfolds a step that holds nothing up together with the one after it', () => {
    const rated = (id: string) => ({ type: 'rating', id, scale: 'extent' }) as const;
    const text = (id: string) => ({ type: 'text', id }) as const;
    const several = { type: 'choice', id: 'several', options: ['a', 'b'], many: true } as const;
    const definition = defineInstrument({
      ...smallDefinition,
      dimensions: [
        { id: 'one', items: [rated('r-1')] },
        { id: 'two', items: [text('t-1'), several] },
        { id: 'three', items: [rated('r-2')] },
        { id: 'four', items: [several] },
      ],
    });
    assert.equal(acts(definition, answer('r-1', 1)).unfolded, 3);
    assert.equal(acts(definition, answer('r-1', 1), answer('r-2', 1)).unfolded, 5);
    // A step of texts alone waits for *next*: what is written is never known to be complete.
    const written = defineInstrument({ ...definition, dimensions: [{ id: 'one', items: [text('t-1')] }] });
    assert.equal(acts(written, answer('t-1', 'x')).unfolded, 1);
  });

  it('shows all that has an answer to who goes on with a draft', () => {
    assert.equal(acts(smallDefinition, answer('hours', 3), { type: 'go', step: 0 }).unfolded, 2);
  });

  it('gets a new id when answers change after finishing, and remembers the old ones', () => {
    const sent = acts(smallDefinition, answer('hours', 3), { type: 'finish' });
    assert.equal(sent.sent, true);
    const saved = fill(smallDefinition, sent, { type: 'saved', id: sent.id });
    assert.equal(saved.saved, true);
    const changed = fill(smallDefinition, saved, { type: 'change-answers' });
    assert.deepEqual([changed.former, changed.sent, changed.saved, changed.unfolded], [[sent.id], false, false, 3]);
    assert.notEqual(changed.id, sent.id);
    // The promise for the first one is kept only now: that says nothing of the second.
    assert.equal(fill(smallDefinition, changed, { type: 'saved', id: sent.id }), changed);
    const again = fill(smallDefinition, changed, { type: 'change-answers' });
    assert.deepEqual(again.former, [sent.id, changed.id]);
  });
});

describe('what does not fit', () => {
  it('is named for what it is', () => {
    const keyOf = (id: string, one: unknown) => {
      const item = smallDefinition.dimensions.flatMap(({ items }) => [...items]).find((each) => each.id === id)!;
      return faultOf(smallDefinition, item, one)?.key;
    };
    assert.equal(keyOf('hours', 41), 'item.outOfRange');
    assert.equal(keyOf('hours', 'ten'), 'item.notNumber');
    assert.equal(keyOf('first-day', 'incomplete'), 'item.notDate');
    assert.equal(keyOf('topics', ['money', 'people', 'room']), 'item.tooMany');
    assert.equal(keyOf('topics', ['weather']), 'error.aside');
    assert.equal(keyOf('topics', 7), 'error.aside');
    assert.equal(keyOf('our-goal', 'x'.repeat(10_001)), 'item.tooLong');
    assert.equal(keyOf('our-goal', {}), 'error.aside');
    assert.equal(keyOf('shared-goal', 9), 'error.aside');
    assert.equal(keyOf('place', 'on-the-moon'), 'error.aside');
    assert.equal(keyOf('shared-goal', undefined), undefined);
  });

  it('counts remarks too', () => {
    const text = 'x'.repeat(10_001);
    const filling = acts(smallDefinition, answer('hours', 41), { type: 'remark', dimension: 'goals', text });
    assert.equal(countFaults(smallDefinition, filling), 2);
  });
});

describe('a result', () => {
  const circumstances = { language: 'nl', respondent: 'p-1' };

  it('has what the instrument asks and shares, and fits its schema', () => {
    const filling = acts(
      smallDefinition,
      answer('shared-goal', 3),
      answer('turning-point', 'mine alone'),
      answer('of-an-older-version', 1),
      answer('__proto__', 1),
      { type: 'remark', dimension: 'goals', text: 'a' },
      { type: 'remark', dimension: 'gone', text: 'b' },
    );
    const result = resultFrom(smallDefinition, filling, { ...circumstances, community: '', occasion: 'spring' });
    assert.deepEqual(result.answers, { 'shared-goal': 3 });
    assert.deepEqual(result.remarks, { goals: 'a' });
    assert.equal('community' in result, false);
    assert.equal(result.occasion, 'spring');
    assert.equal(resultSchema(smallDefinition).safeParse(result).success, true);
    assert.deepEqual(faultsOfResult(smallDefinition, result), []);
  });

  it('lets the host know when what it gave does not fit', () => {
    const result = resultFrom(smallDefinition, newFilling(), { ...circumstances, role: 'Docent & co' });
    assert.deepEqual(
      faultsOfResult(smallDefinition, result).map(({ path }) => path),
      ['respondent.role'],
    );
  });
});
