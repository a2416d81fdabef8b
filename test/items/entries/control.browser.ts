import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import { readResult } from '../../../src/definition/result.js';
import { leave, type Participant } from '../../filling/participant.js';
import { allTypes, recordId } from '../all-types-definition.js';
import { meetAllTypes } from '../meet-all-types.js';

const press = async (who: Participant, ...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await who.settled();
};
const type = async (who: Participant, text: string) => {
  await sendKeys({ type: text });
  await who.settled();
};
const named = (who: Participant, name: string): HTMLElement => {
  const found = who.all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent!.trim()) === name);
  if (!found) throw new Error(`no button ${name} in: ${who.text}`);
  return found;
};
/** Goes to a button with Tab alone, as somebody without a mouse does. */
const tabTo = async (who: Participant, name: string) => {
  for (let presses = 0; presses < 40; presses++) {
    if (who.focused === named(who, name)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab does not reach ${name}`);
};
const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent!.trim() ?? element?.textContent!.trim();
const titles = (who: Participant) =>
  ((who.element['answers'] as { cards?: { values: { what?: string } }[] }).cards ?? []).map(
    ({ values }) => values.what,
  );
const card = (n: number, what: string) => ({ id: recordId(n), values: { what } });
const three = [card(1, 'Money'), card(2, 'Rules'), card(3, 'Time')];

describe('cards', () => {
  afterEach(leave);

  it('are added, changed, moved, erased and put back by keyboard alone, and focus is never lost', async () => {
    const who = await meetAllTypes();
    const cards = () => who.all('.card').map((one) => one.getAttribute('aria-label'));
    named(who, 'Add: circumstance').focus();
    await press(who, 'Enter');
    expect(who.focused!.matches('textarea'), 'the title first').to.equal(true);
    await type(who, 'Money');
    await press(who, 'Tab', 'Space');
    await tabTo(who, 'Done');
    await press(who, 'Enter');
    expect(nameOf(who.focused)).to.equal('Add: circumstance');
    expect(cards()).to.deep.equal(['Card 1 of 1: Money']);
    expect(who.text).to.contain('effect: Helps');

    await press(who, 'Enter');
    await type(who, 'Rules');
    await tabTo(who, 'Done');
    await press(who, 'Enter');
    expect(cards()).to.deep.equal(['Card 1 of 2: Money', 'Card 2 of 2: Rules']);

    named(who, 'Add: circumstance').focus();
    await sendKeys({ down: 'Shift' });
    for (let at = 0; at < 2; at++) await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(nameOf(who.focused)).to.equal('Move down: Rules');
    await press(who, 'Enter');
    expect(titles(who), 'it is the last already').to.deep.equal(['Money', 'Rules']);
    named(who, 'Move up: Rules').focus();
    await press(who, 'Enter');
    expect(titles(who)).to.deep.equal(['Rules', 'Money']);
    expect(who.status).to.equal('Rules is now at place 1 of 2.');
    expect(nameOf(who.focused), 'focus stays on the button').to.equal('Move up: Rules');
    await press(who, 'Enter');
    expect(nameOf(who.focused), 'also at the end of the list').to.equal('Move up: Rules');

    named(who, 'Change: Rules').focus();
    await press(who, 'Enter');
    await press(who, 'End');
    await type(who, ' and laws');
    await tabTo(who, 'Never mind');
    await press(who, 'Enter');
    expect(titles(who)).to.deep.equal(['Rules', 'Money']);
    expect(nameOf(who.focused)).to.equal('Change: Rules');

    await tabTo(who, 'Erase: Rules');
    await press(who, 'Enter');
    expect(titles(who)).to.deep.equal(['Money']);
    expect(who.text).to.contain('Erased: Rules');
    expect(nameOf(who.focused)).to.equal('Put back: Rules');
    await press(who, 'Enter');
    expect(titles(who)).to.deep.equal(['Rules', 'Money']);
    expect(nameOf(who.focused)).to.equal('Change: Rules');
  });

  it('leave nothing when adding is given up', async () => {
    const who = await meetAllTypes();
    await who.click(named(who, 'Add: circumstance'));
    await type(who, 'Mo');
    expect(titles(who)).to.deep.equal(['Mo']);
    await who.click('Never mind');
    expect('cards' in (who.element['answers'] as object)).to.equal(false);
    expect(nameOf(who.focused)).to.equal('Add: circumstance');
    await who.click(named(who, 'Add: circumstance'));
    await type(who, '  ');
    expect((who.focused as HTMLTextAreaElement).value, 'what was typed stays').to.equal('  ');
    await who.click('Done');
    expect('cards' in (who.element['answers'] as object), 'spaces say nothing').to.equal(false);
  });

  it('are kept by a draft while they are half written, and the result can be read', async () => {
    const first = await meetAllTypes({ keepDraft: true });
    await first.click(named(first, 'Add: circumstance'));
    await type(first, 'Half a wo');
    first.remove();
    const second = await meetAllTypes({ keepDraft: true });
    expect(second.all('.card').map((one) => one.getAttribute('aria-label'))).to.deep.equal(['Card 1 of 1: Half a wo']);
    await second.goToReview();
    await second.click(second.all('.review button.primary')[0]!);
    const read = readResult(allTypes, JSON.parse(JSON.stringify(second.results[0]!.result)));
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(Object.keys(read.aside)).to.deep.equal([]);
    expect(read.result.answers.cards![0]!.values.what).to.equal('Half a wo');
  });

  it('say when there is no room for more, and when something in one does not fit', async () => {
    const who = await meetAllTypes({ answers: { cards: three } });
    expect(who.text).to.contain('There is room for 3.');
    expect(who.has('Add: circumstance')).to.equal(false);
    await who.click(named(who, 'Erase: Time'));
    expect(who.has('Add: circumstance')).to.equal(true);
    await who.click(named(who, 'Change: Rules'));
    await who.type('.card-form textarea', 'x'.repeat(10_001));
    expect(who.one('.card-form textarea').getAttribute('aria-invalid')).to.equal('true');
    await who.click('Done');
    expect(who.one('#notes-cards').textContent).to.match(/^Card 2, x+…: something does not fit yet/);
    who.element['answers'] = { cards: [...three, card(4, 'One more')] };
    await who.settled();
    expect(who.one('#notes-cards').textContent).to.contain('These are 4.');
  });

  it('are forgotten together with all answers', async () => {
    const who = await meetAllTypes({ answers: { cards: three } });
    await who.click(named(who, 'Erase: Rules'));
    (who.element as unknown as { formResetCallback(): void }).formResetCallback();
    await who.settled();
    await who.click(who.all('button.primary')[0]!);
    expect(who.one('#question-cards').textContent).not.to.contain('Rules');
  });

  it('bring a person from the review to the place to answer, also when there is no room', async () => {
    const who = await meetAllTypes({ answers: { cards: three } });
    await who.goToReview();
    expect(who.all('.review details dd').length + who.root.querySelectorAll('.review dd').length).to.be.greaterThan(0);
    expect(who.root.querySelector('.review')!.textContent).to.contain('1. Money');
    await who.click(who.one('#all-cards'));
    expect((who.focused as HTMLElement).id).to.equal('answer-cards');
  });

  for (const width of [320, 768]) {
    it(`are accessible and fit in ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const long = 'Ondernemersvereniging'.repeat(6);
      const who = await meetAllTypes({ answers: { cards: [card(1, long), card(2, 'Rules')] } });
      await who.click(named(who, 'Change: Rules'));
      await expect(who.element).to.be.accessible();
      await who.click('Done');
      await who.click(named(who, 'Erase: Rules'));
      await expect(who.element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const button of who.all('#question-cards button')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
  }
});
