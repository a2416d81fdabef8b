/** What is true of a result that was let go. */
export type Saving =
  | 'saving'
  /** Still saving after a while. */
  | 'slow'
  | 'saved'
  /** A promise was rejected, or nobody answered in time. */
  | 'not-saved'
  /** Nobody took it; a draft on this device keeps it. */
  | 'on-device'
  /** Nobody took it and this device keeps nothing. */
  | 'on-page';

export const SLOW_AFTER_MS = 8_000;
export const GIVE_UP_AFTER_MS = 30_000;

/**
 * Follows the promises a result was handed over with, and says each time what is true. A promise that is kept after we
 * gave up still counts: the answers are then saved after all.
 *
 * @returns how to stop following, for when the result is sent again.
 */
export function followSaving(promises: readonly Promise<unknown>[], say: (state: Saving) => void): () => void {
  let stopped = false;
  const tell = (state: Saving) => {
    if (!stopped) say(state);
  };
  const slow = setTimeout(() => tell('slow'), SLOW_AFTER_MS);
  const giveUp = setTimeout(() => tell('not-saved'), GIVE_UP_AFTER_MS);
  const settle = (state: Saving) => {
    clearTimeout(slow);
    clearTimeout(giveUp);
    tell(state);
  };
  tell('saving');
  Promise.all(promises).then(
    () => settle('saved'),
    () => settle('not-saved'),
  );
  return () => {
    stopped = true;
    clearTimeout(slow);
    clearTimeout(giveUp);
  };
}
