import { noChange, type LitElement } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { DragController, type WindowPoint } from '../../controllers/drag-controller.js';
import type { Point } from '../../geometry/curve.js';
import { endName, levelText, type End, type MapActs } from './acting.js';
import { boxText, isWhole, middleOf, panned, wholeOf, zoomed, type Box } from './box.js';
import { Moving, tappedLevel } from './moving.js';

/** What a pointer holds: an end of a party, or the ground, with where it was last. */
type Held = Moving | { last: WindowPoint };

/** How much larger one press of a button makes the map, and how far an arrow key moves it: a share of what is seen. */
const ZOOM_STEP = 1.5;
const PAN_SHARE = 0.15;

/**
 * Owns: what hands do with a drawn map: dragging the ends of parties, and which part of the canvas is seen. Does not own:
 * the map, its drawing, and what follows from a drag. Why a directive: it has to live as long as the element does.
 */
class Hands extends AsyncDirective {
  #root: HTMLElement | undefined;
  #acts: MapActs | undefined;
  #box: Box | undefined;
  #drag: DragController<Held> | undefined;
  /** From the window to the canvas, as it was when the pointer was pressed: asking again would cost a layout. */
  #toCanvas: DOMMatrix | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('hands are laid on an element');
  }

  render(_acts: MapActs): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [acts]: [MapActs]): unknown {
    const isOther = acts.map.rings !== this.#acts?.map.rings;
    this.#acts = acts;
    if (!this.#root) {
      this.#root = element as HTMLElement;
      this.#connect();
    }
    // After the template has drawn the canvas that is looked at.
    if (isOther) queueMicrotask(() => this.#see(wholeOf(acts.map.rings.size)));
    return noChange;
  }

  override disconnected(): void {
    this.#drag?.disconnect();
    this.#drag = undefined;
    this.#root?.removeEventListener('wheel', this.#wheel);
    this.#root?.removeEventListener('keydown', this.#key);
    this.#root?.removeEventListener('click', this.#click);
  }

  override reconnected(): void {
    this.#connect();
  }

  #connect(): void {
    const root = this.#root!;
    this.#drag = new DragController<Held>(root.querySelector('.map-canvas') ?? root, {
      grab: (target, at) => this.#grab(target, at),
      move: (held, at) => this.#move(held, at),
      drop: (held, at) => this.#drop(held, at),
      cancel: (held) => this.#cancel(held),
      tap: (held, at) => this.#tap(held, at),
      pinch: (before, after) => this.#pinch(before, after),
    });
    this.#drag.connect();
    root.addEventListener('wheel', this.#wheel, { passive: false });
    root.addEventListener('keydown', this.#key);
    root.addEventListener('click', this.#click);
  }

  get #svg(): SVGSVGElement {
    return this.#root!.querySelector<SVGSVGElement>('svg.map')!;
  }

  #point({ x, y }: WindowPoint, matrix = this.#svg.getScreenCTM()!.inverse()): Point {
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return [point.x, point.y];
  }

  #grab(target: Element, at: WindowPoint): Held | undefined {
    const acts = this.#acts!;
    this.#toCanvas = this.#svg.getScreenCTM()!.inverse();
    const hand = target.closest<SVGElement>('[data-hand]');
    const { hand: id, end } = hand?.dataset ?? {};
    if (id === undefined || acts.view.disabled) return { last: at };
    return new Moving(this.#svg, acts.map, id, end as End);
  }

  #move(held: Held, at: WindowPoint): void {
    if (held instanceof Moving) {
      this.#say(held, held.follow(this.#point(at, this.#toCanvas)));
      return;
    }
    const [[x, y], [beforeX, beforeY]] = [this.#point(at, this.#toCanvas), this.#point(held.last, this.#toCanvas)];
    held.last = at;
    this.#see(panned(this.#box!, this.#size, beforeX - x, beforeY - y));
  }

  #drop(held: Held, at: WindowPoint): void {
    if (!(held instanceof Moving)) return;
    const level = held.follow(this.#point(at, this.#toCanvas));
    held.restore();
    this.#acts!.put(held.id, held.end, level);
  }

  #cancel(held: Held): void {
    if (!(held instanceof Moving)) return;
    held.restore();
    this.#write('');
  }

  #tap(held: Held, at: WindowPoint): void {
    const acts = this.#acts!;
    if (held instanceof Moving) {
      acts.choose(held.id, held.end);
      this.#write('');
      void this.#showInList();
      return;
    }
    const level = tappedLevel(acts.map, this.#point(at));
    if (level !== undefined) acts.putChosen(level);
  }

  /** Beside the map its row comes into sight; below the map it stays where it is, for the tap that follows. */
  async #showInList(): Promise<void> {
    const root = this.#root!.getRootNode() as ShadowRoot;
    await (root.host as LitElement).updateComplete;
    this.#root!.closest('.beside')?.querySelector('.party.open')?.scrollIntoView({ block: 'nearest' });
  }

  #pinch([one, other]: readonly [WindowPoint, WindowPoint], [to, toOther]: readonly [WindowPoint, WindowPoint]): void {
    const distance = (a: WindowPoint, b: WindowPoint) => Math.hypot(a.x - b.x, a.y - b.y) || 1;
    const middle = (a: WindowPoint, b: WindowPoint) => this.#point({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    const [from, centre] = [middle(one, other), middle(to, toOther)];
    const moved = panned(this.#box!, this.#size, from[0] - centre[0], from[1] - centre[1]);
    this.#see(zoomed(moved, this.#size, distance(to, toOther) / distance(one, other), from));
  }

  /** The wheel scrolls the page, but for who asks for more or is in the map. */
  readonly #wheel = (event: WheelEvent): void => {
    const isIn = this.#svg.matches(':focus, :focus-within');
    if (!(event.target instanceof Element) || !event.target.closest('svg.map')) return;
    if (!event.ctrlKey && !event.metaKey && !isIn) return;
    event.preventDefault();
    const point = this.#point({ x: event.clientX, y: event.clientY });
    this.#see(zoomed(this.#box!, this.#size, Math.exp(-event.deltaY / 300), point));
  };

  /** Arrow keys move the map itself; on a party they are its own. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.target !== this.#svg || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = this.#box!.width * PAN_SHARE;
    const steps: Readonly<Record<string, () => Box>> = {
      ArrowLeft: () => panned(this.#box!, this.#size, -step, 0),
      ArrowRight: () => panned(this.#box!, this.#size, step, 0),
      ArrowUp: () => panned(this.#box!, this.#size, 0, -step),
      ArrowDown: () => panned(this.#box!, this.#size, 0, step),
      '+': () => this.#zoomBy(ZOOM_STEP),
      '=': () => this.#zoomBy(ZOOM_STEP),
      '-': () => this.#zoomBy(1 / ZOOM_STEP),
      '0': () => wholeOf(this.#size),
    };
    const next = steps[event.key]?.();
    // Where there is nowhere to go, the key is the page's.
    if (next && this.#see(next)) event.preventDefault();
  };

  readonly #click = (event: Event): void => {
    const zoom = (event.target as Element).closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
    if (zoom === undefined) return;
    this.#see(zoom === 'whole' ? wholeOf(this.#size) : this.#zoomBy(zoom === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP));
  };

  get #size() {
    return this.#acts!.map.rings.size;
  }

  #zoomBy(times: number): Box {
    return zoomed(this.#box!, this.#size, times, middleOf(this.#box!, this.#size));
  }

  /** Tells whether anything else is seen. */
  #see(box: Box): boolean {
    const text = boxText(box, this.#size);
    const svg = this.#svg;
    if (svg.getAttribute('viewBox') === text && this.#box) return false;
    this.#box = box;
    svg.setAttribute('viewBox', text);
    svg.toggleAttribute('data-close', !isWhole(box, this.#size));
    return true;
  }

  #say({ id, end }: Moving, level: number): void {
    const acts = this.#acts!;
    const party = acts.map.parties.find((one) => one.id === id);
    this.#write(`${party?.name}. ${endName(acts, end)}: ${levelText(acts, end, level, true)}`);
  }

  #write(text: string): void {
    const place = this.#root!.querySelector('.map-said');
    if (place && place.textContent !== text) place.textContent = text;
  }
}

/** Lays hands on the element around a map: its drawing is `svg.map` in `.map-canvas`, its text goes to `.map-said`. */
export const hands = directive(Hands);
