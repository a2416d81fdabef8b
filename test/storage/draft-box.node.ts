import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newRecordId } from '../../src/schema/id.js';
import { draftBox, type Draft, type KeyedTexts } from '../../src/storage/draft-box.js';

const draft = (): Draft => ({
  format: 1,
  instrument: 'temple-scan',
  version: '1.0.0',
  id: newRecordId(),
  started: '2026-03-01T09:00:00.000Z',
  role: 'resident',
  answers: { time: 4, secret: 'for me alone', half: 4.5 },
  remarks: { process: '<b>"👩‍👧"</b>' },
  screen: 'steps/2',
});

class Texts extends Map<string, string> implements KeyedTexts {
  room = Infinity;
  getItem = (key: string) => this.get(key) ?? null;
  removeItem = (key: string) => void this.delete(key);
  setItem(key: string, text: string) {
    const used = [...this].reduce((sum, [other, { length }]) => sum + (other === key ? 0 : length), 0);
    if (used + text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.set(key, text);
  }
}

describe('draft box', () => {
  it('gives back what was kept, answers that stay with the person too', () => {
    const box = draftBox(new Texts());
    const one = draft();
    assert.equal(box.keep('key', one), true);
    assert.deepEqual({ ...box.read('key') }, one);
    assert.equal(box.read('another key'), undefined);
    assert.equal(box.drop('key'), true);
    assert.equal(box.read('key'), undefined);
  });

  it('says so when there is no storage, and when it refuses everything', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const box of [draftBox(), draftBox({ getItem: refuse, setItem: refuse, removeItem: refuse })]) {
      assert.equal(box.keep('key', draft()), false);
      assert.equal(box.read('key'), undefined);
      assert.equal(box.drop('key'), false);
    }
  });

  it('says so when it is full, and still has the draft before', () => {
    const texts = new Texts();
    const box = draftBox(texts);
    const one = draft();
    box.keep('key', one);
    texts.room = texts.get('key')!.length;
    assert.equal(box.keep('key', { ...one, answers: { note: 'x'.repeat(2_000) } }), false);
    assert.deepEqual({ ...box.read('key') }, one);
  });

  it('reads past a damaged detail', () => {
    const texts = new Texts([['key', JSON.stringify({ ...draft(), role: 7, finished: 'yes', new: true })]]);
    const found = draftBox(texts).read('key');
    assert.equal(found?.answers.time, 4);
    assert.equal(found?.role, undefined);
    assert.equal(found?.finished, undefined);
  });

  for (const [what, text] of [
    ['not JSON', '{"format":1,'],
    ['null', 'null'],
    ['of a newer format', JSON.stringify({ ...draft(), format: 2 })],
    ['without answers', JSON.stringify({ ...draft(), answers: undefined })],
  ] as const) {
    it(`sets a draft aside that is ${what}`, () => {
      const texts = new Texts([['key', text]]);
      const box = draftBox(texts);
      assert.equal(box.read('key'), undefined);
      assert.deepEqual([...texts], [['key:aside:1', text]]);
      assert.equal(box.keep('key', draft()), true);
      assert.equal(texts.get('key:aside:1'), text);
    });
  }

  it('sets each damaged draft aside under its own key, also when the new one is kept unread', () => {
    const texts = new Texts([['key', 'first']]);
    const box = draftBox(texts);
    assert.equal(box.keep('key', draft()), true);
    texts.set('key', 'second');
    assert.equal(box.keep('key', draft()), true);
    assert.equal(texts.get('key:aside:1'), 'first');
    assert.equal(texts.get('key:aside:2'), 'second');
  });

  it('does not write over a damaged draft that it has no room to set aside', () => {
    const texts = new Texts([['key', 'x'.repeat(900)]]);
    texts.room = 1_000;
    const box = draftBox(texts);
    assert.equal(box.read('key'), undefined);
    assert.equal(box.keep('key', draft()), false);
    assert.equal(texts.get('key'), 'x'.repeat(900));
  });

  it('erases what was set aside too when a person erases the own answers, and nobody else’s', () => {
    const texts = new Texts([
      ['key', 'first'],
      ['other:aside:1', 'of another'],
    ]);
    const box = draftBox(texts);
    box.read('key');
    box.keep('key', draft());
    assert.equal(box.drop('key'), true);
    assert.deepEqual([...texts.keys()], ['other:aside:1']);
  });
});
