import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import 'chai-a11y-axe';
import '../../src/group/picture/define.js';
import type { Definition } from '../../src/definition/definition.js';
import type { GroupPicture } from '../../src/group/picture/group-picture.js';
import { instrumentFrom } from '../../src/instruments/instrument/instrument.js';
import { allTypes, allTypesWords, recordId, resultWith } from '../items/all-types-definition.js';

const conversation = {
  dialogue: { around: { open: ['What do you see?'] }, partners: { open: ['Who is missing?'] } },
  standsOut: {},
  facilitation: ['Begin.'],
  next: [],
};

const people = [
  { what: 'Money', effect: 'slows', x: 1, y: 1 },
  { what: '<b>Rules</b>', effect: 'slows', x: 1, y: 1 },
  { what: 'A good host', effect: 'helps', x: 3, y: 5 },
  { what: 'Time', effect: 'slows', x: 1, y: 1 },
  { what: undefined, effect: undefined, x: 3, y: 5 },
  { what: undefined, effect: undefined, x: 1, y: 1 },
].map(({ what, effect, x, y }, at) => ({
  ...resultWith({
    ...(what && {
      cards: [
        { id: recordId(2 * at), values: { what, effect } },
        { id: recordId(2 * at + 1), values: { what: `${what} again` } },
      ],
    }),
    where: { x, y },
    map: { parties: [{ id: 'a', name: 'Secret School', type: 'school' }], relations: [] },
  }),
  id: recordId(100 + at),
  respondent: { key: `p-${at}` },
}));

async function picture(properties: Partial<GroupPicture>, definition: Definition = allTypes): Promise<GroupPicture> {
  const element = await fixture<GroupPicture>(html`<samenspel-group-picture language="en"></samenspel-group-picture>`);
  const { instrument } = instrumentFrom(definition, { en: { ...allTypesWords, conversation } });
  Object.assign(element, { instrument, results: people, opened: true, ...properties });
  await waitUntil(() => element.shadowRoot!.querySelector('svg'), 'has a picture');
  return element;
}

const textOf = (element: Element | null) => element!.textContent!.replace(/\s+/g, ' ').trim();

describe('<samenspel-group-picture> of cards and places', () => {
  it('shows the cards of all without saying whose they are', async () => {
    const element = await picture({});
    const written = [...element.shadowRoot!.querySelectorAll('.written li')].map(textOf);
    expect(written).to.deep.equal([
      '<b>Rules</b> effect: Slows',
      '<b>Rules</b> again',
      'A good host effect: Helps',
      'A good host again',
      'Money effect: Slows',
      'Money again',
      'Time effect: Slows',
      'Time again',
    ]);
  });

  it('draws each person at a place as a dot of their own, and choices as bars', async () => {
    const element = await picture({ openAnswers: true });
    expect(element.shadowRoot!.querySelectorAll('.figure circle.figure-chosen')).to.have.lengthOf(6);
    const drawn = textOf(element.shadowRoot!.querySelector('.figure'));
    for (const name of ['Helps', 'Slows', '↑ fast', 'Distance']) expect(drawn).to.contain(name);
  });

  it('draws squares of three sizes where people must not be counted', async () => {
    const element = await picture({}, { ...allTypes, privacy: { coarse: true } });
    const figure = element.shadowRoot!.querySelector('.figure')!;
    expect(figure.querySelectorAll('circle.figure-chosen')).to.have.lengthOf(0);
    const sides = [...figure.querySelectorAll('rect.figure-bar')]
      .filter((one) => one.getAttribute('width') === one.getAttribute('height'))
      .map((one) => Number(one.getAttribute('width')));
    expect(sides).to.have.lengthOf(2);
    expect(sides[0], 'more stand at the first place').to.be.greaterThan(sides[1]!);
  });

  it('tells in the table who wrote, what was chosen on cards and who stands where; never a party', async () => {
    const element = await picture({ openAnswers: true });
    const button = [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Table');
    button!.click();
    await element.updateComplete;
    const tables = [...element.shadowRoot!.querySelectorAll('table')].map(textOf).join(' ');
    expect(tables).to.contain('Wrote something');
    expect(tables).not.to.contain('written');
    expect(tables).to.contain('This counts cards, not people.');
    expect(tables).to.contain('Distance: 1 of 3 (far – near), Pace: 1 of 5 (slow – fast) 4');
    expect(textOf(element.shadowRoot!.querySelector('div'))).not.to.contain('Secret School');
    await expect(element).to.be.accessible();
  });
});
