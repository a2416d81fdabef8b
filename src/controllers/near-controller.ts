import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the window something still counts as near, as a share of the window's height. */
const MARGIN = 0.5;

/**
 * Owns: whether an element is in the window or nearly so, and an update when it comes near; then it stays so. Does not
 * own: what waits for that. Why a controller: an observer has to follow the element's life.
 */
export class NearController implements ReactiveController {
  isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    // Asked at once, so that what is in sight never comes in a frame late.
    const { top, bottom } = this.host.getBoundingClientRect();
    this.isNear = top < innerHeight * (1 + MARGIN) && bottom > -innerHeight * MARGIN;
    if (this.isNear) return;
    this.#observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#come(), {
      rootMargin: `${MARGIN * 100}% 0px`,
    });
    this.#observer.observe(this.host);
    addEventListener('beforeprint', this.#come);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#come);
  }

  /** Paper shows the whole page. */
  readonly #come = (): void => {
    this.isNear = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  };
}
