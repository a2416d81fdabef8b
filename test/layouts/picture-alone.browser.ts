import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { readResult } from '../../src/definition/result.js';
import { leave } from '../filling/participant.js';
import { begin, onPhone, answers, part, places, tap, press, marked, faultsOf } from './picture-person.js';

import { barFigure, drawnDefinition, drawnMeasures } from './picture-instrument.js';
describe('the picture layout in a narrow place', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  it('lets a person choose between list and picture, and keeps what was answered and where they were', async () => {
    const person = await begin(360);
    expect(person.root.querySelector('.figure'), 'the list comes first').to.equal(null);
    await person.choose('stage', 1);
    await person.click(person.one('[name=answers-on][value=picture]'));
    expect(person.root.querySelector('.column')).to.equal(null);
    expect(person.one('.statement legend').textContent).to.include('How far are you?');
    expect(person.one<HTMLInputElement>('.statement :checked').value).to.equal('sprout');
    await person.click('Next');
    expect(person.one('.statement legend').textContent).to.include('At what pace');
    await person.click(person.one('[name=answers-on][value=list]'));
    const { top, bottom } = person.one('#question-pace').getBoundingClientRect();
    expect(top < innerHeight && bottom > 0, 'the question in sight').to.equal(true);
    await person.click(person.one('[name=answers-on][value=picture]'));
    expect(person.one('.statement legend').textContent).to.include('At what pace');
    expect(answers(person)).to.deep.equal({ stage: 'sprout' });
  });

  it('asks for a part where nothing is current, and never goes on by itself', async () => {
    const person = await onPhone();
    expect(person.one('.statement').textContent).to.include('Tap a part of the picture');
    await tap(person, part(person, 'time/now'));
    expect(answers(person)).to.deep.equal({});
    expect(person.one('.statement legend').textContent).to.include('We have time to meet');
    await tap(person, places(person)[1]!);
    expect(answers(person)).to.deep.equal({ time: { now: 2 } });
    expect(marked(person)[1]).to.equal('time/now');
    await tap(person, places(person)[1]!);
    expect(answers(person)).to.deep.equal({});
  });

  it('shows its views with the arrow keys', async () => {
    const person = await onPhone();
    await tap(person, part(person, 'stage'));
    person.one('[role=tab][aria-selected=true]').focus();
    await press(person, 'ArrowRight');
    expect(person.focused!.textContent!.trim()).to.equal('Practice');
    expect(person.focused!.getAttribute('aria-selected')).to.equal('true');
    expect(person.all('[data-measure]').map((one) => one.dataset['measure'])).to.deep.equal(['pace']);
    expect(person.one('.statement').textContent).to.include('Tap a part');
    await press(person, 'Home');
    expect(person.one('.statement legend').textContent).to.include('How far are you?');
    const tabs = person.all('[role=tab]').map((tab) => tab.getBoundingClientRect());
    for (const { width, height } of tabs) expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('is answered wholly with the keyboard, and gives a result that can be read', async () => {
    const person = await onPhone();
    person.one('[role=tab][aria-selected=true]').focus();
    const seen: string[] = [];
    for (let views = 0; views < 2; views++) {
      if (views > 0) {
        person.one('[role=tab][aria-selected=true]').focus();
        await press(person, 'ArrowRight');
      }
      await press(person, 'Tab');
      while (person.focused?.matches('[role=slider]')) {
        const { measure } = (person.focused as HTMLElement).dataset;
        seen.push(measure!);
        expect(marked(person)[1]).to.equal(measure);
        await press(person, 'ArrowUp');
        await press(person, 'ArrowRight');
        await press(person, 'ArrowUp');
        await press(person, 'ArrowLeft');
        expect(person.focused!.getAttribute('data-measure'), 'focus stays').to.equal(measure);
        await press(person, 'Tab');
      }
    }
    expect(seen).to.deep.equal([...drawnMeasures]);
    expect(answers(person)).to.deep.equal({
      'shared-goal': 2,
      time: { now: 2, wanted: 2 },
      stage: 'sprout',
      pace: -2,
    });
    await person.click('Next: Goals');
    expect(person.focused!.id).to.equal('step-0');
    await person.goToReview();
    await person.click('Finish');
    const read = readResult(drawnDefinition, person.results[0]!.result);
    expect(read.ok && read.aside).to.deep.equal({});
    expect(read.ok && read.result.answers).to.deep.equal(answers(person));
  });

  it('says of each part what a slider says, with the ways out after the last point', async () => {
    const person = await onPhone();
    const slider = part(person, 'stage');
    slider.focus();
    const said = () => ['aria-valuenow', 'aria-valuetext'].map((name) => slider.getAttribute(name));
    expect(slider.getAttribute('aria-label')).to.equal('Number 3 of 4. How far are you?');
    expect(person.one(`#${slider.getAttribute('aria-describedby')}`).textContent).to.include('arrow keys');
    expect(slider.getAttribute('aria-valuemax')).to.equal('5');
    expect(said()[0]).to.equal('0');
    await press(person, 'End');
    expect(said()).to.deep.equal(['5', 'Does not apply']);
    await press(person, 'ArrowUp');
    expect(answers(person)['stage']).to.equal('not-applicable');
    await press(person, 'ArrowDown');
    expect(said()).to.deep.equal(['4', 'I don’t know']);
    await press(person, 'Home');
    expect(said()).to.deep.equal(['1', 'Seed']);
    await press(person, 'Delete');
    expect(answers(person)).to.deep.equal({});
    await press(person, 'ArrowUp');
    await press(person, 'Backspace');
    expect(answers(person)).to.deep.equal({});
    expect(part(person, 'time/wanted').getAttribute('aria-label')).to.equal(
      'Number 2 of 4. We have time to meet. wanted',
    );
    await press(person, 'Enter');
    expect(person.focused!.getAttribute('name')).to.equal('stage');
  });

  it('leads from its last item to what only the list asks, and then to the review', async () => {
    const person = await onPhone();
    person.element.answers = { 'our-goal': 'x' };
    for (let items = 0; items < 5 && !person.has('Next: Practice'); items++) await person.click('Next');
    await person.click('Next: Practice');
    expect(person.one<HTMLInputElement>('[name=answers-on][value=list]').checked).to.equal(true);
    expect(person.focused!.id).to.equal('step-1');
  });

  it('draws again only when what it shows has changed', async () => {
    let drawn = 0;
    const figure = {
      ...barFigure,
      draw: (input: Parameters<typeof barFigure.draw>[0]) => {
        drawn++;
        return barFigure.draw(input);
      },
    };
    const person = await begin(1300, { figure });
    drawn = 0;
    await person.type('#remark-goals', 'something');
    expect(drawn).to.equal(0);
    await person.choose('shared-goal', 2);
    expect(drawn).to.be.within(1, 2);
  });

  it('cannot be answered where it is disabled', async () => {
    const person = await onPhone();
    person.element.disabled = true;
    await person.settled();
    await tap(person, part(person, 'stage'));
    expect(places(person)).to.have.length(0);
    part(person, 'stage').focus();
    await press(person, 'ArrowUp');
    expect(answers(person)).to.deep.equal({});
    expect(part(person, 'stage').getAttribute('aria-disabled')).to.equal('true');
  });

  it('fits 320 px, with targets for a finger', async () => {
    const person = await begin(320);
    await person.click(person.one('[name=answers-on][value=picture]'));
    await tap(person, part(person, 'stage'));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const hit of person.root.querySelectorAll('.hit, .answers-on label, .view')) {
      const { width, height } = hit.getBoundingClientRect();
      expect(Math.min(width, height), hit.outerHTML).to.be.at.least(24);
    }
  });

  it('is accessible, in the list and on the picture', async () => {
    const person = await begin(360);
    expect(await faultsOf(person)).to.deep.equal([]);
    await person.click(person.one('[name=answers-on][value=picture]'));
    await tap(person, part(person, 'stage'));
    await tap(person, places(person)[1]!);
    expect(await faultsOf(person)).to.deep.equal([]);
  });
});
