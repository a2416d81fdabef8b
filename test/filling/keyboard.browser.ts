import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/instruments/instrument/define.js';
import '../../src/instruments/temple-scan/define.js';
import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import { smallDefinition, smallWords } from '../fixtures/small-definition.js';
import { leave, meet, type Participant } from './participant.js';

/** Presses a key as a person does, and checks that focus is somewhere, and to be seen. */
async function press(person: Participant, key: string): Promise<void> {
  const isBack = key === 'Shift+Tab';
  if (isBack) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: isBack ? 'Tab' : key });
  if (isBack) await sendKeys({ up: 'Shift' });
  await person.settled();
  expect(document.activeElement, `focus after ${key}`).to.equal(person.element);
  const focused = person.focused as HTMLElement;
  expect(focused, `focus after ${key}`).to.not.equal(null);
  // Inside its own field for a day the browser draws the ring.
  if (focused.matches('[role=heading], .notice, dialog, [type=date]')) return;
  const shown = focused.closest('.choice, .cell') ?? focused;
  const rings = [focused, shown, focused.querySelector('.focus-ring')].map((one) => one && getComputedStyle(one));
  const isSeen = rings.some((style) => style && (style.outlineStyle !== 'none' || style.stroke !== 'none'));
  expect(isSeen, `a ring around ${focused.outerHTML.slice(0, 120)}`).to.equal(true);
}

/** Tab until something has focus. */
async function tabTo(person: Participant, isIt: (focused: Element) => boolean, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (person.focused && isIt(person.focused)) return;
    await press(person, key);
  }
  throw new Error(`never reached; at ${person.focused?.outerHTML.slice(0, 200)}`);
}

const says = (text: string) => (focused: Element) => focused.textContent!.trim() === text;

describe('filling in with the keyboard alone', () => {
  afterEach(leave);

  it('goes from the introduction to the own picture', async function () {
    this.timeout(60_000);
    const person = await meet('samenspel-temple-scan');
    const before = document.createElement('button');
    person.element.before(before);
    before.focus();
    await tabTo(person, says('Start'));
    await press(person, 'Enter');
    expect(person.focused!.id).to.equal('step-0');

    // All statements of the first step: Tab enters the group, arrows choose, Tab leaves to the next one.
    for (const item of templeScan.dimensions[0].items.filter(({ type }) => type === 'rating')) {
      await tabTo(person, (focused) => focused.getAttribute('name') === item.id);
      await press(person, ' ');
      await press(person, 'ArrowDown');
      expect((person.element.answers as Record<string, unknown>)[item.id]).to.equal(2);
      await press(person, 'Tab');
      expect(person.focused!.textContent!.trim()).to.equal('Erase');
    }
    expect(person.status).to.include('Structure is ready');
    // The next step is on the way of a person who goes on.
    await tabTo(person, (focused) => focused.closest('[data-step]')?.getAttribute('data-step') === '1');

    // All steps: open with Enter, close with Escape.
    await tabTo(person, (focused) => focused.textContent!.includes('All steps'), 'Shift+Tab');
    await press(person, 'Enter');
    await press(person, 'Escape');
    expect(person.focused!.textContent).to.include('All steps');
    await press(person, 'Enter');
    await tabTo(person, (focused) => focused.textContent!.includes('Check answers'));
    await press(person, 'Enter');
    expect(person.focused!.id).to.equal('review');

    // From the review to an open question and back.
    await tabTo(person, (focused) => focused.id === 'open-own-gain' || focused.id.startsWith('open-'));
    await press(person, 'Enter');
    expect(person.focused!.id).to.match(/^answer-/);
    await press(person, ' ');
    await tabTo(person, says('Back to checking'), 'Shift+Tab');
    await press(person, 'Enter');
    await tabTo(person, says('Finish'));
    await press(person, 'Enter');
    expect(person.results.length).to.equal(1);
    expect(person.focused!.id).to.equal('picture');

    // The picture has one place in the tab order; arrows walk through it, Enter chooses.
    await tabTo(person, (focused) => focused.matches('[data-part]'));
    const first = person.focused!.getAttribute('data-part');
    await press(person, 'ArrowRight');
    expect(person.focused!.getAttribute('data-part')).to.not.equal(first);
    await press(person, 'Enter');
    expect(person.focused!.getAttribute('aria-pressed')).to.equal('true');
    expect(person.one('.chosen').textContent!.trim()).to.not.equal('');
    await tabTo(person, says('Table'));
    await press(person, 'Enter');
    expect(person.focused!.getAttribute('aria-expanded')).to.equal('true');
    expect(person.all('table').length).to.equal(7);
    await tabTo(person, says('Change my answers'));
    await press(person, 'Enter');
    expect(person.focused!.id).to.equal('review');
  });

  it('walks through two columns one after the other, and through every other type', async function () {
    this.timeout(60_000);
    const person = await meet('samenspel-instrument', { definition: smallDefinition, words: smallWords });
    const before = document.createElement('button');
    person.element.before(before);
    before.focus();
    await tabTo(person, says('Start'));
    await press(person, ' ');
    const group = (name: string) => (focused: Element) => focused.getAttribute('name') === name;
    await tabTo(person, group('time/now'));
    await press(person, 'ArrowDown');
    await press(person, 'Tab');
    expect(person.focused!.getAttribute('name')).to.equal('time/wanted');
    await press(person, 'ArrowUp');
    await tabTo(person, group('stage'));
    await press(person, ' ');
    await tabTo(person, (focused) => focused.id === 'answer-our-goal');
    await sendKeys({ type: 'Together' });
    await tabTo(person, says('Next: Practice'));
    await press(person, 'Enter');
    await tabTo(person, group('pace'));
    await press(person, 'ArrowRight');
    await tabTo(person, group('place'));
    await press(person, 'ArrowDown');
    await tabTo(person, (focused) => focused.id === 'answer-topics');
    await press(person, ' ');
    await tabTo(person, (focused) => focused.id === 'answer-hours');
    await sendKeys({ type: '3.5' });
    await tabTo(person, (focused) => focused.id === 'answer-first-day');
    await tabTo(person, (focused) => focused.id === 'answer-turning-point');
    await sendKeys({ type: 'Only mine' });
    await tabTo(person, says('Next: Check answers'));
    await press(person, 'Enter');
    await tabTo(person, says('Finish'));
    await press(person, 'Enter');
    const { answers } = person.results[0]!.result;
    expect(answers).to.include({ stage: 'seed', 'our-goal': 'Together', pace: -2, place: 'at-work', hours: 3.5 });
    expect(answers).to.deep.include({ topics: ['money'] });
    expect(Object.keys(answers['time'] as object)).to.deep.equal(['now', 'wanted']);
    expect(answers).to.not.have.property('turning-point');
  });

  it('keeps focus clear of the bar that stays in sight', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.goToReview();
    const bar = person.one('.bar');
    person.all('button.next').at(-1)!.focus();
    for (let presses = 0; presses < 25; presses++) {
      await press(person, 'Shift+Tab');
      const focused = person.focused!;
      if (focused.closest('.bar')) continue;
      expect(focused.getBoundingClientRect().top).to.be.at.least(bar.getBoundingClientRect().bottom - 1);
    }
  });
});
