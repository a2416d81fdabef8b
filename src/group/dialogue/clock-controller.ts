import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addMinute, clockAt, goTo, isRunning, leftOf, pause, start, worthSaying, type Clock } from './clock.js';

/** How often the clock is looked at: often enough that no second is skipped. */
const LOOK_EVERY_MS = 250;

/**
 * Owns: the clock of the script, and an update whenever it shows another second. Does not own: what is said when. Why a
 * controller: a clock ticks only while its element is on the page.
 */
export class ClockController implements ReactiveController {
  #clock: Clock | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #left = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** How long each step takes, in minutes. */
    private readonly minutes: () => readonly number[],
    private readonly say: (what: 'minute' | 'over') => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#clock?.since !== undefined) this.#tick();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get clock(): Clock {
    return this.#clock ?? clockAt(this.minutes());
  }

  /** What is left now, in milliseconds. */
  get left(): number {
    return leftOf(this.clock, Date.now());
  }

  get running(): boolean {
    return isRunning(this.clock, Date.now());
  }

  toggle(): void {
    const now = Date.now();
    this.#set(this.running ? pause(this.clock, now) : start(this.clock, this.minutes(), now));
  }

  addMinute(): void {
    this.#set(addMinute(this.clock, Date.now()));
  }

  goTo(step: number): void {
    this.#set(goTo(this.clock, this.minutes(), step, Date.now()));
  }

  /** Back to the first step: the script is another one. */
  reset(): void {
    this.#clock = undefined;
    this.#stop();
  }

  #set(clock: Clock): void {
    this.#clock = clock;
    this.#left = this.left;
    this.#stop();
    if (this.running) this.#tick();
    this.host.requestUpdate();
  }

  #tick(): void {
    this.#ticking = setInterval(() => {
      const { left } = this;
      const what = worthSaying(this.#left, left);
      if (Math.ceil(left / 1000) !== Math.ceil(this.#left / 1000)) this.host.requestUpdate();
      this.#left = left;
      if (what) this.say(what);
      if (left === 0) this.#stop();
    }, LOOK_EVERY_MS);
  }

  #stop(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }
}
