import { canonicalJson } from '../storage/record.js';

/** Throws an error that says what was expected, in any test runner. */
export function expectThat(holds: boolean, expectation: string): asserts holds {
  if (!holds) throw new Error(`Expected ${expectation}`);
}

/** Compares values as JSON; the order of keys makes no difference. */
export function expectSame(found: unknown, expected: unknown, what: string): void {
  const [one, other] = [canonicalJson(found), canonicalJson(expected)];
  expectThat(one === other, `${what} to be ${shortened(other)}, found ${shortened(one)}`);
}

export async function expectRejection(promise: Promise<unknown>, what: string): Promise<void> {
  const rejected = await promise.then(
    () => false,
    () => true,
  );
  expectThat(rejected, `${what} to be rejected`);
}

/** Waits until something is so, at most `patience` milliseconds. */
export async function expectSoon(isSo: () => boolean, patience: number, what: string): Promise<void> {
  const until = Date.now() + patience;
  while (!isSo() && Date.now() < until) await pause(10);
  expectThat(isSo(), `${what} within ${patience} ms`);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
