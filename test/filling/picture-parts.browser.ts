import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html, svg } from 'lit';
import type { Figure } from '../../src/elements/figure.js';
import '../../src/group/picture/define.js';
import { instrumentFrom } from '../../src/instruments/instrument/instrument.js';
import '../../src/instruments/instrument/define.js';
import { smallResult } from '../fixtures/small-definition.js';
import { barFigure, drawnDefinition, drawnWords } from '../layouts/picture-instrument.js';
import { leave, meet, type Participant } from './participant.js';

/** The bars with a party below them, which is no measure, and a table of its own. */
const figure: Figure = {
  ...barFigure,
  draw(input) {
    const { size, content } = barFigure.draw(input);
    const [width, height] = size;
    const party = input.part(
      'party-north',
      svg`<circle class=${input.chosen === 'party-north' ? 'figure-solid chosen-one' : 'figure-line'} cx="20" cy=${height + 22} r="18" />`,
      svg`<circle class="hit" cx="20" cy=${height + 22} r="20" /><circle class="focus-ring" cx="20" cy=${height + 22} r="20" />`,
    );
    return { size: [width, height + 44], content: svg`${content}${party}` };
  },
  parts: () => [{ key: 'party-north', name: 'North, a party', detail: 'North works with everyone.' }],
  tables: ({ mode }) =>
    html`<table class="of-parties">
      <caption>
        Parties of ${mode}
      </caption>
    </table>`,
};

const shown = (person: Participant) => person.all('[data-part]').map((one) => one.dataset['part']);

/** What is the same for one person's picture and for a group's. */
async function checkParts(person: Participant, mode: string): Promise<void> {
  expect(shown(person)).to.include('party-north').and.not.to.include('pace');
  const reached = person.all('[data-part][tabindex="0"]').map((one) => one.dataset['part']);
  expect(reached, 'parts that are no measure come first').to.deep.equal(['party-north']);
  const party = person.one('[data-part="party-north"]');
  expect(party.getAttribute('aria-label')).to.equal('North, a party');
  party.focus();
  await sendKeys({ press: 'Enter' });
  await person.settled();
  expect(person.one('.chosen').textContent).to.include('North works with everyone.');
  expect(person.root.querySelector('.chosen-one')).to.not.equal(null);
  await sendKeys({ press: 'ArrowRight' });
  await sendKeys({ press: 'Enter' });
  await person.settled();
  expect(person.one('.chosen').textContent).to.include('We have one shared goal.');

  person.one('[role=tab][aria-selected=true]').focus();
  await sendKeys({ press: 'End' });
  await person.settled();
  expect(person.focused!.getAttribute('aria-selected')).to.equal('true');
  expect(shown(person)).to.include('pace').and.not.to.include('stage');

  await person.click('Table');
  const [first] = person.all('.table-scroll table');
  expect(first!.textContent).to.include(`Parties of ${mode}`);
  expect(person.all('.table-scroll table').length).to.be.greaterThan(1);
}

describe('views, parts and tables of a figure', () => {
  before(() => setViewport({ width: 500, height: 700 }));
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  it('stand in the picture of one person', async () => {
    const given = { definition: drawnDefinition, words: drawnWords, figure, result: smallResult };
    await checkParts(await meet('samenspel-instrument', given), 'own');
  });

  it('stand in the picture of a group', async () => {
    const { instrument } = instrumentFrom(drawnDefinition, drawnWords, figure);
    const results = Array.from({ length: 8 }, (_, at) => ({
      ...smallResult,
      id: `01890a5d-ac96-774b-bcce-b3020000000${at}`,
      respondent: { key: `p-${at}` },
    }));
    const person = await meet('samenspel-group-picture', { instrument, results, opened: true });
    await waitUntil(() => person.root.querySelector('[data-part]'), 'the picture is open');
    await checkParts(person, 'group');
  });

  it('are not there for a figure without them', async () => {
    const plain: Figure = { draw: (input) => barFigure.draw({ ...input, narrow: false }) };
    const given = { definition: drawnDefinition, words: drawnWords, figure: plain, result: smallResult };
    const person = await meet('samenspel-instrument', given);
    expect(person.root.querySelector('[role=tablist], [role=tabpanel]')).to.equal(null);
    expect(shown(person)).to.deep.equal(['shared-goal', 'time/now', 'time/wanted', 'stage', 'pace']);
    await person.click('Table');
    expect(person.all('.table-scroll table')).to.have.length(2);
  });
});
