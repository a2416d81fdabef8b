import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Owns: how wide an element is, and an update when it passes one of the given widths. Does not own: what changes then.
 * Why a controller: an observer has to follow the element's life.
 */
export class WidthController implements ReactiveController {
  /** CSS pixels; 0 before the first measure. */
  width = 0;
  #observer: ResizeObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly stops: readonly number[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.width = this.host.getBoundingClientRect().width;
    this.#observer = new ResizeObserver(([entry]) => this.#take(entry!.contentRect.width));
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #take(width: number): void {
    const passed = this.stops.some((stop) => width < stop !== this.width < stop);
    this.width = width;
    // In the next frame: an update now would change what is being observed.
    if (passed) requestAnimationFrame(() => this.host.requestUpdate());
  }
}
