import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import { leave, type Participant } from '../../filling/participant.js';
import { meetAllTypes } from '../meet-all-types.js';

const answer = (who: Participant) => (who.element['answers'] as Readonly<Record<string, unknown>>)['where'];
const press = async (who: Participant, key: string) => {
  await sendKeys({ press: key });
  await who.settled();
};
const cells = (who: Participant) => who.all<HTMLInputElement>('#question-where .field input');

describe('a place on two axes', () => {
  afterEach(leave);

  it('is chosen with the arrow keys in the way they point, and stays within the field', async () => {
    const who = await meetAllTypes();
    cells(who)[0]!.focus();
    await press(who, 'Space');
    expect(answer(who), 'the upper left corner').to.deep.equal({ x: 1, y: 5 });
    await press(who, 'ArrowRight');
    expect(answer(who)).to.deep.equal({ x: 2, y: 5 });
    await press(who, 'ArrowDown');
    expect(answer(who)).to.deep.equal({ x: 2, y: 4 });
    await press(who, 'ArrowLeft');
    await press(who, 'ArrowLeft');
    expect(answer(who)).to.deep.equal({ x: 1, y: 4 });
    await press(who, 'ArrowUp');
    await press(who, 'ArrowUp');
    expect(answer(who)).to.deep.equal({ x: 1, y: 5 });
    for (let row = 0; row < 4; row++) await press(who, 'ArrowDown');
    expect(answer(who)).to.deep.equal({ x: 1, y: 1 });
    await press(who, 'ArrowDown');
    expect(answer(who), 'below the field are the ways out').to.equal('unknown');
    await press(who, 'ArrowUp');
    expect(answer(who)).to.deep.equal({ x: 3, y: 1 });
    expect(who.focused).to.equal(cells(who).at(-1));
  });

  it('is one group of radios whose names say both places', async () => {
    const who = await meetAllTypes();
    expect(cells(who)).to.have.lengthOf(15);
    expect(new Set(cells(who).map(({ name }) => name)).size).to.equal(1);
    expect(cells(who)[0]!.getAttribute('aria-label')).to.equal(
      'Distance: 1 of 3 (far – near), Pace: 5 of 5 (slow – fast)',
    );
    expect(new Set(cells(who).map((one) => one.getAttribute('aria-label'))).size).to.equal(15);
  });

  it('is chosen by pointer anywhere in a cell, said in words, and erased', async () => {
    await setViewport({ width: 800, height: 900 });
    const who = await meetAllTypes();
    const cell = cells(who)[4]!.closest('label')!;
    cell.scrollIntoView({ block: 'center' });
    const { left, top } = cell.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 4), Math.round(top + 4)] });
    await who.settled();
    expect(answer(who)).to.deep.equal({ x: 2, y: 4 });
    expect(who.one('#question-where .said').textContent!.trim()).to.equal(
      'Distance: 2 of 3 (far – near), Pace: 4 of 5 (slow – fast)',
    );
    await who.click(who.one('#question-where .erase'));
    expect(answer(who)).to.equal(undefined);
    expect(cells(who).some(({ checked }) => checked)).to.equal(false);
    expect(who.focused).to.equal(cells(who)[0]);
  });

  for (const width of [240, 320, 1440]) {
    it(`is accessible and has cells for a thumb in ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const who = await meetAllTypes({ answers: { where: { x: 2, y: 2 } } });
      for (const cell of who.all('#question-where .field .cell')) {
        const box = cell.getBoundingClientRect();
        expect(Math.min(box.width, box.height)).to.be.at.least(24);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await expect(who.element).to.be.accessible();
    });
  }
});
