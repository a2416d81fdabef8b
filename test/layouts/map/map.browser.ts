import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { readResult } from '../../../src/definition/result.js';
import { leave, meet } from '../../filling/participant.js';
import { mapDefinition } from '../../items/network/map-definition.js';
import {
  begun,
  drag,
  hand,
  inSight,
  middleOf,
  network,
  networkOf,
  onRing,
  press,
  svgOf,
  tap,
  valuesOf,
} from './drawn-map.js';

declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

describe('a map that is drawn', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  it('sets now where a party is dropped, on the nearest ring, whatever lies beside its radius', async () => {
    const person = await begun();
    inSight(person);
    const [x, y] = onRing(person, 'hall', 4);
    await drag(person, middleOf(hand(person, 'hall')), [x + 5, y + 4]);
    expect(valuesOf(person, 'hall')).to.deep.equal({ now: 'pooling', wanted: 'pooling' });
    expect(person.changes.length).to.equal(1);
    const place = middleOf(hand(person, 'hall').querySelector('.hit')!);
    expect(Math.hypot(place[0] - x, place[1] - y)).to.be.lessThan(2);
  });

  it('says the whole step while a party moves, draws nothing again, and gives it back at Escape', async () => {
    const person = await begun();
    inSight(person);
    const from = middleOf(hand(person, 'hall'));
    const before = svgOf(person).outerHTML;
    const changed = new Set<string>();
    const observer = new MutationObserver((all) =>
      all.forEach(({ type, target }) => {
        const element = target as Element;
        const part = [...element.attributes].find(({ name }) => name.startsWith('data-'));
        changed.add(`${type} ${part?.name ?? element.closest('[data-arrow]')?.tagName}`);
      }),
    );
    observer.observe(svgOf(person), { subtree: true, attributes: true, childList: true });
    await drag(person, from, onRing(person, 'hall', 3), false);
    expect(person.one('.map-said').textContent).to.equal(
      'Town Hall. Now: We adjust to each other. We adjust our work to each other.',
    );
    expect([...changed].filter((one) => one.startsWith('childList'))).to.deep.equal([]);
    observer.disconnect();
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await person.settled();
    expect(networkOf(person)).to.deep.equal(network);
    expect(svgOf(person).outerHTML).to.equal(before);
    expect(person.changes).to.deep.equal([]);
  });

  it('takes the lines to other parties along', async () => {
    const between = { from: 'hall', to: 'bakery', values: { now: 'informing' } };
    const relations = [...network.relations, { from: 'own', to: 'bakery', values: { now: 'informing' } }, between];
    const person = await begun({ answers: { partners: { ...network, relations } } });
    inSight(person);
    const line = svgOf(person).querySelector('[data-aside]')!;
    const before = line.getAttribute('d')!;
    await drag(person, middleOf(hand(person, 'hall')), onRing(person, 'hall', 4), false);
    const during = line.getAttribute('d')!;
    expect(during).not.to.equal(before);
    expect(during.split('Q')[1]!.split(' ').slice(2)).to.deep.equal(before.split('Q')[1]!.split(' ').slice(2));
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await person.settled();
    expect(line.getAttribute('d')).to.equal(before);
  });

  it('sets wanted by its open twin', async () => {
    const person = await begun();
    inSight(person);
    await drag(person, middleOf(hand(person, 'hall', 'wanted')), onRing(person, 'hall', 2));
    expect(valuesOf(person, 'hall')).to.deep.equal({ now: 'acquainted', wanted: 'informing' });
  });

  it('has a twin to pull out for the chosen party, where nothing is wanted yet', async () => {
    const person = await begun();
    inSight(person);
    expect(hand(person, 'bakery', 'wanted')).to.equal(null);
    await tap(person, middleOf(hand(person, 'bakery')));
    inSight(person);
    await drag(person, middleOf(hand(person, 'bakery', 'wanted')), onRing(person, 'bakery', 5));
    expect(valuesOf(person, 'bakery')).to.deep.equal({ wanted: 'united' });
  });

  it('does the same with a tap on the mark and one on a ring', async () => {
    const person = await begun();
    inSight(person);
    await tap(person, middleOf(hand(person, 'street')));
    expect(person.one('.map-hint').textContent).to.equal('Tap a ring to put Neighbours there.');
    inSight(person);
    await tap(person, onRing(person, 'street', 3));
    expect(valuesOf(person, 'street')).to.deep.equal({ now: 'adjusting' });
    // The next tap on a ring is no answer.
    await tap(person, onRing(person, 'street', 1));
    expect(valuesOf(person, 'street')).to.deep.equal({ now: 'adjusting' });
  });

  it('is in step with the list, both ways', async () => {
    const person = await begun();
    inSight(person);
    await tap(person, middleOf(hand(person, 'bakery')));
    expect(person.one('.party.open bdi').textContent).to.equal('Bakery');
    await person.click(person.one('button[aria-label="Open: Neighbours"]'));
    expect([...hand(person, 'street').classList]).to.include('chosen');
    expect([...hand(person, 'bakery').classList]).to.not.include('chosen');
    const select = person.one<HTMLSelectElement>('select[aria-label="Now: Bakery"]');
    select.value = 'united';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await person.settled();
    expect(hand(person, 'bakery').getAttribute('aria-valuenow')).to.equal('5');
  });

  it('is answered by keys alone: round by Tab, in and out by arrows, the twin with Shift', async () => {
    const person = await begun();
    svgOf(person).focus();
    const order: (string | undefined)[] = [];
    for (let at = 0; at < 3; at++) {
      await press(person, 'Tab');
      order.push((person.focused as SVGElement).dataset['hand']);
      await press(person, 'ArrowUp', 'ArrowUp', 'Shift+ArrowUp');
    }
    expect(order).to.deep.equal(['hall', 'bakery', 'street']);
    expect(valuesOf(person, 'hall')).to.deep.equal({ now: 'adjusting', wanted: 'united' });
    expect(valuesOf(person, 'bakery')).to.deep.equal({ now: 'acquainted', wanted: 'informing' });
    expect(person.focused!.getAttribute('aria-valuetext')).to.equal(
      'Now: We know each other. In half a year: We keep each other posted',
    );
    await press(person, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(valuesOf(person, 'street')['now']).to.equal('none');
    await press(person, 'Enter');
    expect(person.focused!.id).to.equal('answer-partners-3-now');
  });

  it('erases the party that has focus, with the way back', async () => {
    const person = await begun();
    hand(person, 'hall').focus();
    await press(person, 'Delete');
    expect(networkOf(person)!.parties.length).to.equal(3);
    expect(person.status).to.equal('Erased: Town Hall');
    await press(person, 'Enter');
    expect(networkOf(person)).to.deep.equal(network);
  });

  it('keeps all in the draft, and its result parses', async () => {
    const person = await begun({ keepDraft: true, participant: 'p-1' });
    inSight(person);
    await drag(person, middleOf(hand(person, 'street')), onRing(person, 'street', 2));
    const before = networkOf(person);
    person.remove();
    const back = await meet('small-map', { keepDraft: true, participant: 'p-1' });
    expect(networkOf(back)).to.deep.equal(before);
    await back.click('Continue');
    await back.goToReview();
    await back.click('Finish');
    const { result } = back.results[0]!;
    expect(readResult(mapDefinition, JSON.parse(JSON.stringify(result))).ok).to.equal(true);
  });

  it('cannot be changed while it is disabled', async () => {
    const person = await begun();
    person.element['disabled'] = true;
    await person.settled();
    inSight(person);
    await drag(person, middleOf(hand(person, 'hall')), onRing(person, 'hall', 4));
    hand(person, 'hall').focus();
    await press(person, 'ArrowUp', 'Delete');
    expect(networkOf(person)).to.deep.equal(network);
  });

  for (const width of [360, 1000]) {
    it(`is accessible at ${width} px`, async function () {
      this.timeout(60_000);
      await setViewport({ width, height: 800 });
      try {
        const person = await begun();
        if (width === 360) await person.click(person.all('.answers-on input')[1]!);
        inSight(person);
        await tap(person, middleOf(hand(person, 'bakery')));
        const { violations } = await axe.run(person.element, { resultTypes: ['violations'] });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).to.deep.equal([]);
        expect(person.element.scrollWidth - person.element.clientWidth).to.be.at.most(0);
      } finally {
        await setViewport({ width: 1000, height: 900 });
      }
    });
  }
});
