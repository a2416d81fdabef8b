import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import '../../src/instruments/instrument/define.js';
import { meet, type Given, type Participant } from '../filling/participant.js';
import { barFigure, drawnDefinition, drawnWords } from './picture-instrument.js';

declare const axe: { run(context: Element): Promise<AxeResults> };

export const begin = async (width: number, given: Given = {}): Promise<Participant> => {
  await setViewport({ width, height: 800 });
  const person = await meet('samenspel-instrument', {
    definition: drawnDefinition,
    words: drawnWords,
    figure: barFigure,
    ...given,
  });
  await person.click('Start');
  return person;
};

export const onPhone = async (given: Given = {}) => {
  const person = await begin(360, given);
  await person.click(person.one('[name=answers-on][value=picture]'));
  return person;
};

export const answers = ({ element }: Participant) => element.answers as Record<string, unknown>;
export const part = (person: Participant, key: string) => person.one(`[data-measure="${key}"]`);
export const places = (person: Participant) => [...person.root.querySelectorAll<SVGElement>('.place')];

/** A real tap, so that what lies on top counts. */
export async function tap(person: Participant, target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = (target.querySelector('.hit') ?? target).getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await person.settled();
}

export const press = async (person: Participant, key: string) => {
  await sendKeys({ press: key });
  await person.settled();
};

export const marked = (person: Participant) => [
  person.root.querySelector('.asked.at')?.getAttribute('data-item'),
  person.root.querySelector('.part.current')?.getAttribute('data-measure'),
];

export const faultsOf = async ({ element }: Participant) =>
  (await axe.run(element)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
