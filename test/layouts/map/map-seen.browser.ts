import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { leave } from '../../filling/participant.js';
import {
  begun,
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

describe('what is seen of a map', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  it('is seen closer and moved by buttons and keys, and gives the page what it does not need', async () => {
    const person = await begun();
    const svg = svgOf(person);
    const whole = svg.getAttribute('viewBox')!;
    const box = () => svg.getAttribute('viewBox')!.split(' ').map(Number);
    svg.focus();
    let prevented = false;
    person.root.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
    await press(person, 'ArrowRight');
    expect(prevented).to.equal(false);
    await press(person, '+');
    expect(box()[2]).to.be.lessThan(Number(whole.split(' ')[2]));
    const [x] = box();
    await press(person, 'ArrowRight');
    expect(box()[0]).to.be.greaterThan(x!);
    expect(prevented).to.equal(true);
    await press(person, '0');
    expect(svg.getAttribute('viewBox')).to.equal(whole);
    await person.click(person.one('[data-zoom=in]'));
    await person.click(person.one('[data-zoom=in]'));
    const closer = svg.getAttribute('viewBox');
    // What is seen stays while answers change.
    hand(person, 'hall').focus();
    await press(person, 'ArrowUp');
    expect(svg.getAttribute('viewBox')).to.equal(closer);
    await person.click(person.one('[data-zoom=whole]'));
    expect(svg.getAttribute('viewBox')).to.equal(whole);
    for (const button of person.all('.map-tools button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('leaves the wheel to the page, but for who zooms or is in the map', async () => {
    const person = await begun();
    (person.focused as HTMLElement | null)?.blur();
    const svg = svgOf(person);
    const wheel = (more: object) => {
      const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true, composed: true, ...more });
      svg.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel({})).to.equal(false);
    expect(wheel({ ctrlKey: true })).to.equal(true);
    svg.focus();
    expect(wheel({})).to.equal(true);
  });

  it('is seen closer between two fingers, and a party under one of them stays where it is', async () => {
    const person = await begun();
    inSight(person);
    const svg = svgOf(person);
    const whole = svg.viewBox.baseVal.width;
    const [x, y] = middleOf(hand(person, 'hall'));
    const touch = (target: EventTarget, type: string, pointerId: number, clientX: number) =>
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, pointerId, clientX, clientY: y, button: 0 }),
      );
    const mark = hand(person, 'hall').querySelector('.hit')!;
    touch(mark, 'pointerdown', 1, x);
    touch(window, 'pointermove', 1, x - 20);
    touch(svg, 'pointerdown', 2, x - 120);
    touch(window, 'pointermove', 2, x - 220);
    touch(window, 'pointerup', 1, x - 20);
    touch(window, 'pointerup', 2, x - 220);
    await person.settled();
    // Twice as far apart, twice as large: half of the whole is seen.
    expect(svg.viewBox.baseVal.width).to.be.closeTo(whole / 2, 1);
    expect(svg.hasAttribute('data-close')).to.equal(true);
    expect(networkOf(person)).to.deep.equal(network);
  });

  it('chooses between list and map where there is no room for both', async () => {
    await setViewport({ width: 360, height: 800 });
    try {
      const person = await begun();
      expect(svgOf(person)).to.equal(null);
      await person.click(person.all('.answers-on input')[1]!);
      inSight(person);
      expect(person.all('tr.party').length).to.equal(0);
      await tap(person, middleOf(hand(person, 'bakery')));
      expect(person.all('tr.party').length).to.equal(1);
      await tap(person, onRing(person, 'bakery', 2));
      expect(valuesOf(person, 'bakery')).to.deep.equal({ now: 'informing' });
      for (const one of svgOf(person).querySelectorAll('.hand .hit')) {
        expect(one.getBoundingClientRect().width).to.be.at.least(24);
      }
    } finally {
      await setViewport({ width: 1000, height: 900 });
    }
  });
});
