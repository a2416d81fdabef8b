import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textWidth, wrapLabel, wrapText } from '../../src/geometry/text-wrap.js';

test('breaks at spaces', () => {
  assert.deepEqual(wrapText('one two three', textWidth('one two', 10), 10), ['one two', 'three']);
  assert.deepEqual(wrapText('  one  ', 500, 10), ['one']);
  assert.deepEqual(wrapText('', 100, 10), []);
});

test('breaks at soft hyphens, which show only where a line breaks', () => {
  const word = 'kennis\u00ADontwikkeling';
  assert.deepEqual(wrapText(word, 500, 10), ['kennisontwikkeling']);
  assert.deepEqual(wrapText(word, textWidth('ontwikkeling', 10), 10), ['kennis-', 'ontwikkeling']);
  assert.deepEqual(wrapText(`de ${word}`, textWidth('de kennis-', 10), 10)[0], 'de kennis-');
});

test('never loses a letter and never makes a line too long that could be broken', () => {
  const letters = fc.array(fc.constantFrom('a', 'm', 'i', 'W', ' ', '\u00AD', '😀'), { maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 45, max: 200 }), (found, width) => {
      const text = found.join('');
      const lines = wrapText(text, width, 10);
      const bare = (one: string) => one.replace(/[\s\u00AD-]/gu, '');
      assert.equal(bare(lines.join('')), bare(text));
      for (const line of lines) assert.ok(textWidth(line, 10) <= width, JSON.stringify({ line, width }));
    }),
  );
});

test('makes letters smaller before it needs a fourth line or breaks a word', () => {
  const wrapped = wrapLabel('aaaa bbbb cccc dddd', textWidth('aaaa bbbb', 11), 13);
  assert.deepEqual(wrapped, { lines: ['aaaa bbbb', 'cccc dddd'], size: 11 });
  assert.equal(wrapLabel('mmmmmmmm', textWidth('mmmmmmmm', 11), 13).size, 11);
});
