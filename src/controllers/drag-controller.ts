/** A place in the window, in CSS pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/** What is dragged, and what happens with it. `Held` is whatever was taken hold of. */
export interface Dragging<Held> {
  /** What lies under a pointer that is pressed; undefined where nothing can be held. */
  grab(target: Element, at: WindowPoint): Held | undefined;
  /** The pointer moved further than a tap does. */
  move(held: Held, at: WindowPoint): void;
  /** It was let go. */
  drop(held: Held, at: WindowPoint): void;
  /** It was given up, by Escape or by the browser: all has to be as it was. */
  cancel(held: Held): void;
  /** It was pressed and let go in its place. */
  tap(held: Held, at: WindowPoint): void;
  /** Two fingers moved: from where they were to where they are. */
  pinch(before: readonly [WindowPoint, WindowPoint], after: readonly [WindowPoint, WindowPoint]): void;
}

/** A hand is not steady: what moves less is a tap. CSS pixels. */
const TAP_PX = 5;

/**
 * Owns: one pointer from press to release over an element, or two fingers: what is a tap and what a drag, that the
 * pointer stays with what it holds, and that Escape gives it back. Does not own: what is held, where it may go, and any
 * drawing. Why a controller: listeners on the window have to go with the element, also in the middle of a drag.
 */
export class DragController<Held> {
  #held: { readonly what: Held; readonly from: WindowPoint; readonly pointer: number; isMoving: boolean } | undefined;
  readonly #pointers = new Map<number, WindowPoint>();

  constructor(
    private readonly element: Element,
    private readonly dragging: Dragging<Held>,
  ) {}

  connect(): void {
    this.element.addEventListener('pointerdown', this.#down);
    this.element.addEventListener('touchstart', twoFingersAreOurs, { passive: false });
    this.element.addEventListener('touchmove', twoFingersAreOurs, { passive: false });
  }

  disconnect(): void {
    this.#giveUp();
    this.#pointers.clear();
    this.#listen(false);
    this.element.removeEventListener('pointerdown', this.#down);
    this.element.removeEventListener('touchstart', twoFingersAreOurs);
    this.element.removeEventListener('touchmove', twoFingersAreOurs);
  }

  readonly #down = (event: Event): void => {
    const { pointerId, button, target, clientX: x, clientY: y } = event as PointerEvent;
    if (button !== 0 || !(target instanceof Element)) return;
    this.#pointers.set(pointerId, { x, y });
    this.#listen(true);
    if (this.#pointers.size > 1) {
      this.#giveUp();
      return;
    }
    const what = this.dragging.grab(target, { x, y });
    if (what !== undefined) this.#held = { what, from: { x, y }, pointer: pointerId, isMoving: false };
  };

  readonly #move = ({ pointerId, clientX: x, clientY: y }: PointerEvent): void => {
    const at = { x, y };
    const before = this.#pointers.get(pointerId);
    if (!before) return;
    if (this.#pointers.size === 2) {
      const other = [...this.#pointers].find(([id]) => id !== pointerId)![1];
      this.dragging.pinch([before, other], [at, other]);
    }
    this.#pointers.set(pointerId, at);
    const held = this.#held;
    if (held?.pointer !== pointerId) return;
    held.isMoving ||= Math.hypot(x - held.from.x, y - held.from.y) > TAP_PX;
    if (held.isMoving) this.dragging.move(held.what, at);
  };

  readonly #up = ({ pointerId, clientX: x, clientY: y }: PointerEvent): void => {
    this.#pointers.delete(pointerId);
    const held = this.#held;
    if (held?.pointer === pointerId) {
      this.#held = undefined;
      this.dragging[held.isMoving ? 'drop' : 'tap'](held.what, { x, y });
    }
    if (this.#pointers.size === 0) this.#listen(false);
  };

  readonly #stop = ({ pointerId }: PointerEvent): void => {
    this.#pointers.delete(pointerId);
    if (this.#held?.pointer === pointerId) this.#giveUp();
    if (this.#pointers.size === 0) this.#listen(false);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#held?.isMoving) return;
    // It is said to the drag alone: what else Escape closes stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#giveUp();
  };

  #giveUp(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held?.isMoving) this.dragging.cancel(held.what);
  }

  #listen(isHeld: boolean): void {
    const change = isHeld ? addEventListener : removeEventListener;
    change('pointermove', this.#move);
    change('pointerup', this.#up);
    change('pointercancel', this.#stop);
    change('keydown', this.#key, true);
  }
}

/** One finger scrolls the page; two are meant for what lies under them. */
function twoFingersAreOurs(event: Event): void {
  if ((event as TouchEvent).touches.length > 1) event.preventDefault();
}
