import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Network } from '../../../src/items/network/answer.js';
import { meet, type Given, type Participant } from '../../filling/participant.js';
import './map-element.js';

const PARTIES = [
  { id: 'own', name: 'School', type: 'education' },
  { id: 'hall', name: 'Town Hall', type: 'government' },
  { id: 'bakery', name: 'Bakery', type: 'business' },
  { id: 'street', name: 'Neighbours', type: 'citizens' },
];
export const network: Network = {
  own: 'own',
  parties: PARTIES,
  relations: [{ from: 'own', to: 'hall', values: { now: 'acquainted', wanted: 'pooling' } }],
};

export const networkOf = ({ element }: Participant) =>
  (element['answers'] as Record<string, unknown>)['partners'] as Network | undefined;
export const valuesOf = (person: Participant, id: string) =>
  networkOf(person)!.relations.find(({ to }) => to === id)?.values ?? {};

export async function begun(more: Given = {}): Promise<Participant> {
  const person = await meet('small-map', { answers: { partners: network }, ...more });
  await person.click(person.has('Start') ? 'Start' : 'Continue');
  return person;
}

export const svgOf = (person: Participant) => person.root.querySelector<SVGSVGElement>('svg.map')!;
export const hand = (person: Participant, id: string, end = 'now') =>
  person.root.querySelector<SVGGElement>(`[data-hand="${id}"][data-end=${end}]`)!;

export const middleOf = (element: Element): readonly [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};

/** A point in the window on the ring of a level, at the angle of a party: the rings are read from what is drawn. */
export function onRing(person: Participant, id: string, level: number): readonly [number, number] {
  const svg = svgOf(person);
  const ring = svg.querySelector(`[data-ring="${level}"]`)!.getBoundingClientRect();
  const centre = [ring.x + ring.width / 2, ring.bottom - ring.width / 2] as const;
  const [x, y] = middleOf(hand(person, id).querySelector('.hit')!);
  const far = Math.hypot(x - centre[0], y - centre[1]);
  return [0, 1].map(
    (axis) => centre[axis]! + (([x, y][axis]! - centre[axis]!) / far) * (ring.width / 2),
  ) as unknown as readonly [number, number];
}

const round = ([x, y]: readonly [number, number]): [number, number] => [Math.round(x), Math.round(y)];

export async function drag(
  person: Participant,
  from: readonly [number, number],
  to: readonly [number, number],
  drop = true,
) {
  await sendMouse({ type: 'move', position: round(from) });
  await sendMouse({ type: 'down' });
  for (const share of [0.3, 0.7, 1]) {
    await sendMouse({
      type: 'move',
      position: round([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]),
    });
  }
  if (drop) await sendMouse({ type: 'up' });
  await person.settled();
}

export const tap = async (person: Participant, at: readonly [number, number]) => {
  await sendMouse({ type: 'click', position: round(at) });
  await person.settled();
};

export const press = async (person: Participant, ...keys: readonly string[]) => {
  for (const key of keys) {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: key.replace('Shift+', '') });
    if (isShifted) await sendKeys({ up: 'Shift' });
  }
  await person.settled();
};

export const inSight = (person: Participant) => svgOf(person).scrollIntoView({ block: 'center' });
