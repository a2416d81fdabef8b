import { linePath, type Point } from '../../geometry/curve.js';
import { levelAt, pointAt, placeOf, radiusOf } from '../../geometry/rings.js';
import { arrowOf, asidePath, lineTo } from '../../elements/party-map.js';
import { lineWidth, sizesOf, type OwnMap, type PlacedParty } from '../../elements/own-map.js';
import type { End } from './acting.js';

/**
 * Moves one end of a party along its radius by attributes alone: nothing is drawn again while a hand moves. All are put
 * back before the map changes, so that what draws the map finds it as it left it.
 */
export class Moving {
  readonly #before: { readonly element: Element; readonly name: string; readonly value: string | null }[] = [];
  readonly #party: PlacedParty;
  readonly #size: number;
  readonly #parts: Readonly<Record<'party' | 'twin' | 'line' | 'name' | 'arrow', SVGElement | null>>;
  readonly #hands: readonly SVGElement[];
  /** The lines to other parties than the own one, each with the place of its other end. */
  readonly #aside: readonly { readonly line: SVGElement; readonly other: Point }[];
  #ring: Element | undefined;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly map: OwnMap,
    readonly id: string,
    readonly end: End,
  ) {
    const at = map.parties.findIndex((party) => party.id === id);
    this.#party = map.parties[at]!;
    this.#size = sizesOf(map)[at]!;
    const find = (kind: string) => svg.querySelector<SVGElement>(`[data-${kind}="${CSS.escape(id)}"]`);
    this.#parts = {
      party: find('party'),
      twin: find('twin'),
      line: find('line'),
      name: find('name'),
      arrow: find('arrow'),
    };
    this.#aside = map.aside.flatMap(({ ends, from, to }) => {
      const line =
        ends.includes(id) && svg.querySelector<SVGElement>(`[data-aside="${CSS.escape(JSON.stringify(ends))}"]`);
      return line ? [{ line, other: ends[0] === id ? to : from }] : [];
    });
    this.#hands = [...svg.querySelectorAll<SVGElement>(`[data-hand="${CSS.escape(id)}"]`)].filter(
      (hand) => hand.dataset['end'] === end,
    );
  }

  /** Follows a point of the canvas; gives the level whose ring is nearest. */
  follow([x, y]: Point): number {
    const { rings, levels } = this.map;
    const { angle } = this.#party;
    const [toX, toY] = pointAt({ ...rings, centre: [0, 0] }, angle, 1);
    const along = (x - rings.centre[0]) * toX + (y - rings.centre[1]) * toY;
    const radius = Math.min(Math.max(along, rings.inner), rings.edge);
    const at = pointAt(rings, angle, radius);
    const level = levelAt(rings, at, levels);
    this.#mark(level);
    for (const hand of this.#hands) this.#set(hand, 'transform', translate(at));
    if (this.end === 'now') this.#moveParty(at, level);
    else this.#moveTwin(at);
    return level;
  }

  /** All as it was. */
  restore(): void {
    for (const { element, name, value } of this.#before.reverse()) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    this.#before.length = 0;
  }

  #moveParty(at: Point, level: number): void {
    const { party, line, name } = this.#parts;
    this.#set(party, 'transform', translate(at));
    this.#set(name, 'transform', translate([at[0] - this.#party.at[0], at[1] - this.#party.at[1]]));
    this.#set(line, 'd', lineTo(this.map, at));
    this.#set(line, 'stroke-width', String(lineWidth(this.map, level)));
    for (const { line: aside, other } of this.#aside) this.#set(aside, 'd', asidePath(this.map, at, other));
    if (this.#party.twin) this.#moveArrow(at, this.#party.twin);
  }

  #moveTwin(at: Point): void {
    this.#set(this.#parts.twin, 'transform', translate(at));
    this.#moveArrow(this.#party.at, at);
  }

  #moveArrow(from: Point, to: Point): void {
    const paths = this.#parts.arrow?.querySelectorAll('path') ?? [];
    const head = paths[paths.length - 1];
    if (!head) return;
    const { line, head: tip } = arrowOf(this.map, from, to, this.#size);
    this.#set(head, 'd', linePath(tip, true));
    if (paths.length < 2) return;
    this.#set(paths[0]!, 'd', line ? `M${line[0].join(' ')}Q${line[1].join(' ')} ${line[2].join(' ')}` : '');
  }

  /** The ring that it would land on. */
  #mark(level: number): void {
    const ring = this.svg.querySelector(`[data-ring="${level}"]`) ?? undefined;
    if (ring === this.#ring) return;
    this.#ring?.removeAttribute('data-near');
    this.#ring = ring;
    this.#set(ring ?? null, 'data-near', '');
  }

  #set(element: Element | null, name: string, value: string): void {
    if (!element) return;
    if (!this.#before.some((one) => one.element === element && one.name === name)) {
      this.#before.push({ element, name, value: element.getAttribute(name) });
    }
    element.setAttribute(name, value);
  }
}

const translate = ([x, y]: Point): string => `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;

/** Which level a tap on the ground means; undefined outside the map. */
export function tappedLevel({ rings, levels }: OwnMap, point: Point): number | undefined {
  const radius = Math.hypot(point[0] - rings.centre[0], point[1] - rings.centre[1]);
  const margin = (radiusOf(rings, 1, levels) - radiusOf(rings, 2, levels)) / 2;
  return radius < rings.own || radius > rings.edge + margin ? undefined : levelAt(rings, point, levels);
}

/** Where the handle of an end stands. What is wanted and not said, or as it is, waits beside the party. */
export function handAt({ rings, levels }: OwnMap, { angle, at, twin, now }: PlacedParty, end: End): Point {
  if (end === 'now') return at;
  if (twin) return twin;
  const aside = (2.6 * rings.mark * 180) / Math.PI / radiusOf(rings, now ?? 0, levels);
  return placeOf(rings, angle + aside, now ?? 0, levels);
}
