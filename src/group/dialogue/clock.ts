/**
 * The clock of a facilitator's script. It counts down and says how much is left; it never goes on to the next step by
 * itself, and never locks or shows anything. Moments and lengths are in milliseconds.
 */
export interface Clock {
  /** The step of the script, from 0. */
  readonly step: number;
  /** What was left at `since`, or what is left while it stands still. */
  readonly left: number;
  /** The moment it was started; undefined while it stands still. */
  readonly since: number | undefined;
}

const MINUTE_MS = 60_000;

/** A clock that stands still, at the beginning of a step. @param minutes how long each step takes */
export const clockAt = (minutes: readonly number[], step = 0): Clock => ({
  step,
  left: (minutes[step] ?? 0) * MINUTE_MS,
  since: undefined,
});

/** What is left, never less than nothing. */
export const leftOf = ({ left, since }: Clock, now: number): number =>
  Math.max(0, since === undefined ? left : left - (now - since));

export const isOver = (clock: Clock, now: number): boolean => leftOf(clock, now) === 0;

export const isRunning = (clock: Clock, now: number): boolean => clock.since !== undefined && !isOver(clock, now);

/** Starts it, or goes on. A step whose time is over begins anew. */
export function start(clock: Clock, minutes: readonly number[], now: number): Clock {
  if (isRunning(clock, now)) return clock;
  const { left } = isOver(clock, now) ? clockAt(minutes, clock.step) : clock;
  return { ...clock, left, since: now };
}

export const pause = (clock: Clock, now: number): Clock => ({ ...clock, left: leftOf(clock, now), since: undefined });

/** A minute more. A clock that was started goes on, also when its time was over. */
export const addMinute = (clock: Clock, now: number): Clock => ({
  ...clock,
  left: leftOf(clock, now) + MINUTE_MS,
  since: clock.since === undefined ? undefined : now,
});

/** To the beginning of another step. A clock that runs goes on running. */
export const goTo = (clock: Clock, minutes: readonly number[], step: number, now: number): Clock => ({
  ...clockAt(minutes, step),
  since: isRunning(clock, now) ? now : undefined,
});

/** What is worth saying when the time that is left went from one value to the other. */
export function worthSaying(before: number, after: number): 'minute' | 'over' | undefined {
  if (before > 0 && after === 0) return 'over';
  return before > MINUTE_MS && after <= MINUTE_MS && after > 0 ? 'minute' : undefined;
}

/** Time as on a clock, `4:05`, rounded up: it says 0:00 only when it is over. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
