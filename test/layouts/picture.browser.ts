import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { leave } from '../filling/participant.js';
import { begin, answers, part, places, tap, press, marked, faultsOf } from './picture-person.js';

describe('the picture layout', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  describe('beside the list', () => {
    it('marks in the picture what is focused or answered in the list', async () => {
      const person = await begin(1300);
      person.one('#answer-shared-goal').focus();
      await person.settled();
      expect(marked(person)).to.deep.equal(['shared-goal', 'shared-goal']);
      await person.choose('stage', 1);
      expect(marked(person)).to.deep.equal(['stage', 'stage']);
      await person.click(person.all('[name="time/wanted"]')[2]!);
      expect(marked(person)).to.deep.equal(['time', 'time/wanted']);
      expect(person.root.querySelector('.answer[data-of="stage"]')).to.not.equal(null);
    });

    it('goes from a tap on a part to its question, also in a step that was not unfolded', async () => {
      const person = await begin(1300);
      expect(person.root.querySelector('#question-pace')).to.equal(null);
      await tap(person, part(person, 'pace'));
      expect(marked(person)).to.deep.equal(['pace', 'pace']);
      expect(person.focused!.getAttribute('name')).to.equal('pace');
      const { top, bottom } = person.one('#question-pace').getBoundingClientRect();
      expect(top < innerHeight && bottom > 0, 'the question in sight').to.equal(true);
      await tap(person, part(person, 'time/wanted'));
      expect(person.focused!.getAttribute('name')).to.equal('time/wanted');
      expect(marked(person)).to.deep.equal(['time', 'time/wanted']);
    });

    it('answers and erases with a tap on a place, as the list does', async () => {
      const person = await begin(1300);
      await tap(person, part(person, 'shared-goal'));
      expect(answers(person), 'the first tap only makes it current').to.deep.equal({});
      await tap(person, places(person)[3]!);
      expect(answers(person)).to.deep.equal({ 'shared-goal': 4 });
      expect(person.one<HTMLInputElement>('#question-shared-goal :checked').value).to.equal('4');
      expect(person.changes).to.deep.equal([{ instrument: 'small-scan', item: 'shared-goal', answer: 4 }]);
      await tap(person, places(person)[3]!);
      expect(answers(person)).to.deep.equal({});
      expect(person.root.querySelector('#question-shared-goal :checked')).to.equal(null);
      await tap(person, part(person, 'time/now'));
      await tap(person, places(person)[0]!);
      await tap(person, part(person, 'time/wanted'));
      await tap(person, places(person)[4]!);
      expect(answers(person)).to.deep.equal({ time: { now: 1, wanted: 5 } });
      await tap(person, places(person)[4]!);
      expect(answers(person)).to.deep.equal({ time: { now: 1 } });
      await tap(person, part(person, 'stage'));
      await tap(person, places(person)[2]!);
      expect(answers(person)['stage']).to.equal('flower');
    });

    it('has no stop in the picture, which is hidden from screen readers', async () => {
      const person = await begin(1000);
      const before = document.createElement('button');
      person.element.before(before);
      before.focus();
      for (let presses = 0; presses < 40; presses++) {
        await press(person, 'Tab');
        if (document.activeElement !== person.element) break;
        expect(person.focused!.closest('.figure, .beside-list')).to.equal(null);
      }
      before.remove();
      expect(person.one('.beside-list').getAttribute('aria-hidden')).to.equal('true');
      expect(await faultsOf(person)).to.deep.equal([]);
    });

    it('follows into the view of what a person is at', async () => {
      const person = await begin(800);
      expect(person.one('.view[data-shown=true]').textContent!.trim()).to.equal('Goals');
      await person.goToReview();
      await person.choose('pace', 1);
      expect(person.one('.view[data-shown=true]').textContent!.trim()).to.equal('Practice');
      expect(marked(person)).to.deep.equal(['pace', 'pace']);
    });

    it('shows the step of the part in a page of fixed height', async () => {
      const person = await begin(1300, { oneStep: true });
      await tap(person, part(person, 'pace'));
      expect(person.all('.step')).to.have.length(1);
      expect(person.focused!.getAttribute('name')).to.equal('pace');
    });
  });

  it('leaves the steps as they are for a figure without places', async () => {
    const person = await begin(360, { figure: undefined });
    expect(person.root.querySelector('.answers-on')).to.equal(null);
    await person.choose('shared-goal', 3);
    expect(answers(person)).to.deep.equal({ 'shared-goal': 4 });
  });
});
