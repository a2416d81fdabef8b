import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addMinute,
  clockAt,
  clockText,
  goTo,
  isOver,
  isRunning,
  leftOf,
  pause,
  start,
  worthSaying,
} from '../../../src/group/dialogue/clock.js';

const MINUTES = [5, 10, 1];
const MINUTE = 60_000;

test('it stands still until somebody starts it', () => {
  const clock = clockAt(MINUTES);
  assert.equal(leftOf(clock, 0), 5 * MINUTE);
  assert.equal(leftOf(clock, 999_999_999), 5 * MINUTE);
  assert.equal(isRunning(clock, 0), false);
});

test('it counts down from the moment it was started, and never below nothing', () => {
  const clock = start(clockAt(MINUTES), MINUTES, 1000);
  assert.equal(leftOf(clock, 1000 + MINUTE), 4 * MINUTE);
  assert.equal(leftOf(clock, 1000 + 6 * MINUTE), 0);
  assert.equal(isOver(clock, 1000 + 6 * MINUTE), true);
  assert.equal(isRunning(clock, 1000 + 6 * MINUTE), false);
  assert.equal(clock.step, 0, 'it never goes on by itself');
});

test('a pause keeps what is left, and starting goes on from there', () => {
  const paused = pause(start(clockAt(MINUTES), MINUTES, 0), 2 * MINUTE);
  assert.equal(leftOf(paused, 100 * MINUTE), 3 * MINUTE);
  const again = start(paused, MINUTES, 100 * MINUTE);
  assert.equal(leftOf(again, 101 * MINUTE), 2 * MINUTE);
  assert.equal(start(again, MINUTES, 101 * MINUTE), again, 'starting twice changes nothing');
});

test('a minute more, standing still, running, or when the time is over', () => {
  assert.equal(leftOf(addMinute(clockAt(MINUTES), 0), 0), 6 * MINUTE);
  const running = start(clockAt(MINUTES), MINUTES, 0);
  assert.equal(leftOf(addMinute(running, MINUTE), 2 * MINUTE), 4 * MINUTE);
  const late = addMinute(running, 9 * MINUTE);
  assert.equal(leftOf(late, 9 * MINUTE), MINUTE);
  assert.equal(isRunning(late, 9 * MINUTE), true);
});

test('starting a step whose time is over begins it anew', () => {
  const over = start(clockAt(MINUTES, 2), MINUTES, 0);
  assert.equal(leftOf(start(over, MINUTES, 2 * MINUTE), 2 * MINUTE), MINUTE);
});

test('another step begins in full, and runs when the clock ran', () => {
  const still = goTo(clockAt(MINUTES), MINUTES, 1, 0);
  assert.deepEqual([still.step, leftOf(still, MINUTE), isRunning(still, MINUTE)], [1, 10 * MINUTE, false]);
  const running = goTo(start(clockAt(MINUTES), MINUTES, 0), MINUTES, 1, MINUTE);
  assert.equal(leftOf(running, 2 * MINUTE), 9 * MINUTE);
  const afterTime = goTo(start(clockAt(MINUTES), MINUTES, 0), MINUTES, 1, 9 * MINUTE);
  assert.equal(isRunning(afterTime, 9 * MINUTE), false);
});

test('a script without steps has a clock with nothing left', () => {
  assert.equal(leftOf(clockAt([]), 0), 0);
});

test('it is worth saying at one minute and at the end, once', () => {
  assert.equal(worthSaying(61_000, 60_000), 'minute');
  assert.equal(worthSaying(60_000, 59_750), undefined);
  assert.equal(worthSaying(250, 0), 'over');
  assert.equal(worthSaying(0, 0), undefined);
  assert.equal(worthSaying(90_000, 0), 'over', 'a tab that slept says only the end');
});

test('the text is zero only when the time is over', () => {
  assert.equal(clockText(5 * MINUTE), '5:00');
  assert.equal(clockText(65_001), '1:06');
  assert.equal(clockText(1), '0:01');
  assert.equal(clockText(0), '0:00');
});
