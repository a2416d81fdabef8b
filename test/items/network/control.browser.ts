import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { readResult } from '../../../src/definition/result.js';
import type { Network } from '../../../src/items/network/answer.js';
import '../../../src/instruments/instrument/define.js';
import { leave, meet, type Given, type Participant } from '../../filling/participant.js';
import { mapDefinition, mapWords } from './map-definition.js';

declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

const given = { definition: mapDefinition, words: mapWords };
const networkOf = ({ element }: Participant) =>
  (element['answers'] as Record<string, unknown>)['partners'] as Network | undefined;
const fault = (person: Participant) =>
  person.all('.network .fault').map((one) => one.textContent!.replace(/\s+/g, ' ').trim());

async function begun(more: Given = {}): Promise<Participant> {
  const person = await meet('samenspel-instrument', { ...given, ...more });
  await person.click(person.has('Start') ? 'Start' : 'Continue');
  return person;
}

/** Gives a name and a type to the form that is open, and sends it. */
async function name(person: Participant, text: string, type = 'business'): Promise<void> {
  await person.type('.party-form input', text);
  const select = person.one<HTMLSelectElement>('.party-form select');
  if (select.value !== type) {
    select.value = type;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await person.settled();
  person.one<HTMLFormElement>('.party-form').requestSubmit();
  await person.settled();
}

async function withParties(more: Given = {}): Promise<Participant> {
  const person = await begun(more);
  await name(person, 'School', 'education');
  await name(person, 'Town Hall', 'government');
  await person.click(person.all('.party-questions > .next')[0]!);
  await person.click('Add: party');
  await name(person, 'Bakery');
  return person;
}

async function choose(person: Participant, label: string, value: string): Promise<void> {
  const select = person.one<HTMLSelectElement>(`select[aria-label="${label}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await person.settled();
}

const press = async (person: Participant, ...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await person.settled();
};

describe('a map as a list', () => {
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  it('is built by keys alone: five parties with now and wanted', async function () {
    this.timeout(60_000);
    const person = await begun();
    await press(person, 'Tab');
    expect(person.focused!.id).to.equal('answer-partners');
    await sendKeys({ type: 'School' });
    await press(person, 'Tab');
    await sendKeys({ type: 'Edu' });
    await press(person, 'Tab', 'Enter');
    for (const [at, party] of ['Town Hall', 'Bakery', 'Neighbours', 'Library', 'Museum'].entries()) {
      if (at > 0) await press(person, 'Enter');
      expect(person.focused!.id).to.equal('name-partners');
      await sendKeys({ type: party });
      await press(person, 'Tab');
      await sendKeys({ type: at % 2 ? 'Bus' : 'Gov' });
      await press(person, 'Tab', 'Enter');
      // What is asked of it is open, and focus is in its first question.
      expect(person.focused!.id).to.match(/^answer-partners-\d-now$/);
      await press(person, 'ArrowDown', 'ArrowDown');
      person.one<HTMLElement>(`input[name="partners-${at + 1}-wanted"]`).focus();
      await press(person, 'Space', 'ArrowUp');
      person.all<HTMLElement>('.party-questions > .next')[0]!.focus();
      await press(person, 'Enter');
      expect(person.focused!.id).to.equal('add-partners');
    }
    const network = networkOf(person)!;
    expect(network.parties.map((one) => one.name)).to.deep.equal([
      ...['School', 'Town Hall', 'Bakery', 'Neighbours', 'Library', 'Museum'],
    ]);
    expect(network.relations.length).to.equal(5);
    for (const { from, values } of network.relations) {
      expect(from).to.equal(network.own);
      expect(Object.keys(values)).to.deep.equal(['now', 'wanted']);
    }
  });

  it('refuses a bad name beside the field, keeps what was typed, and goes on from there', async () => {
    const person = await withParties();
    await person.click('Add: party');
    const { parties } = networkOf(person)!;
    for (const [text, said] of [
      ['', 'What is this party called? Type a name.'],
      ['  town HALL ', 'This party is already on the map.'],
      ['x'.repeat(201), 'This name does not fit. Use at most 200 characters.'],
    ] as const) {
      await name(person, text);
      expect(fault(person)).to.deep.equal([said]);
      expect(person.focused!.id).to.equal('name-partners');
      expect(person.one<HTMLInputElement>('#name-partners').value).to.equal(text);
      expect(person.one('#name-partners').getAttribute('aria-invalid')).to.equal('true');
    }
    expect(networkOf(person)!.parties).to.deep.equal(parties);
    await person.type('#name-partners', 'Library');
    expect(fault(person)).to.deep.equal([]);
    await name(person, '<b>Library</b>', 'citizens');
    expect(person.one('.party.open bdi').textContent).to.equal('<b>Library</b>');
  });

  it('asks for a type where none was chosen', async () => {
    const person = await begun();
    await person.type('.party-form input', 'School');
    person.one<HTMLFormElement>('.party-form').requestSubmit();
    await person.settled();
    expect(fault(person)).to.deep.equal(['What kind of party is this? Choose a type.']);
  });

  it('changes a level in the row and in what is open, and reads it in words', async () => {
    const person = await withParties();
    await choose(person, 'Now: Town Hall', 'adjusting');
    await choose(person, 'In half a year: Bakery', 'united');
    expect(networkOf(person)!.relations.map(({ values }) => values)).to.deep.equal([
      { now: 'adjusting' },
      { wanted: 'united' },
    ]);
    expect(person.changes.at(-1)!.item).to.equal('partners');
    await choose(person, 'Now: Town Hall', '');
    expect(networkOf(person)!.relations.length).to.equal(1);
    await choose(person, 'Now: Town Hall', 'pooling');
    await person.goToReview();
    expect(person.one('.review').textContent!.replace(/\s+/g, ' ')).to.include(
      'Your party: School. 2 parties: Town Hall (We pull together), Bakery',
    );
  });

  it('erases a party with its relations, and puts it back with all of it', async () => {
    const person = await withParties();
    await choose(person, 'Now: Town Hall', 'adjusting');
    const before = networkOf(person);
    await person.click(person.one('button[aria-label="Erase: Town Hall"]'));
    expect(networkOf(person)!.relations).to.deep.equal([]);
    expect(person.status).to.equal('Erased: Town Hall');
    expect(person.focused!.textContent!.trim()).to.equal('Put back');
    await person.click('Put back');
    expect(networkOf(person)).to.deep.equal(before);
    expect(person.focused!.getAttribute('aria-label')).to.equal('Open: Town Hall');
  });

  it('changes a name in place, and leaves it where a person thinks better of it', async () => {
    const person = await withParties();
    await choose(person, 'Now: Town Hall', 'adjusting');
    await person.click(person.one('button[aria-label="Change: Town Hall"]'));
    expect(person.focused!.id).to.equal('rename-partners');
    await person.type('#rename-partners', 'Bakery');
    person.one<HTMLFormElement>('.party-more form').requestSubmit();
    await person.settled();
    expect(fault(person)).to.deep.equal(['This party is already on the map.']);
    await person.type('#rename-partners', 'City Hall');
    person.one<HTMLFormElement>('.party-more form').requestSubmit();
    await person.settled();
    expect(networkOf(person)!.parties[1]!.name).to.equal('City Hall');
    expect(networkOf(person)!.relations[0]!.to).to.equal(networkOf(person)!.parties[1]!.id);
    await person.click(person.one('button[aria-label="Change: City Hall"]'));
    await person.click('Never mind');
    expect(person.focused!.getAttribute('aria-label')).to.equal('Open: City Hall');
  });

  it('offers the parties of the host, whose type and id come along', async () => {
    const parties = [
      { id: 'reg:1', name: 'Town Hall', type: 'government' },
      { id: 'reg:2', name: 'School', type: 'education' },
    ];
    const person = await begun({ parties });
    expect(person.all('datalist option').length + person.root.querySelectorAll('datalist option').length).to.equal(2);
    await person.type('.party-form input', 'school');
    expect(person.one<HTMLSelectElement>('.party-form select').value).to.equal('education');
    person.one<HTMLFormElement>('.party-form').requestSubmit();
    await person.settled();
    expect(networkOf(person)).to.deep.equal({
      own: 'reg:2',
      parties: [{ ...parties[1], listed: true }],
      relations: [],
    });
  });

  it('draws a line between two others, and only once it is asked', async () => {
    const person = await withParties();
    expect(person.root.querySelector('.line-form')).to.equal(null);
    await person.click(person.one('details.lines > summary'));
    await person.settled();
    const [from, to, level] = person.all<HTMLSelectElement>('.line-form select');
    expect(level!.disabled).to.equal(true);
    for (const [select, at] of [
      [from!, 1],
      [to!, 1],
    ] as const) {
      select.selectedIndex = at;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await person.settled();
    }
    level!.value = 'informing';
    level!.dispatchEvent(new Event('change', { bubbles: true }));
    await person.settled();
    const [, townHall, bakery] = networkOf(person)!.parties;
    expect(networkOf(person)!.relations).to.deep.equal([
      { from: townHall!.id, to: bakery!.id, values: { now: 'informing' } },
    ]);
    await person.click(person.one('button[aria-label="Erase: Town Hall → Bakery"]'));
    expect(networkOf(person)!.relations).to.deep.equal([]);
  });

  it('is back after a reload, and its result parses', async () => {
    const person = await withParties({ keepDraft: true, participant: 'p-1' });
    await choose(person, 'Now: Town Hall', 'adjusting');
    const before = networkOf(person);
    person.remove();
    const back = await meet('samenspel-instrument', { ...given, keepDraft: true, participant: 'p-1' });
    expect(networkOf(back)).to.deep.equal(before);
    await back.click('Continue');
    await back.goToReview();
    await back.click('Finish');
    const { result } = back.results[0]!;
    expect(readResult(mapDefinition, JSON.parse(JSON.stringify(result))).ok).to.equal(true);
    expect((result.answers as Record<string, unknown>)['partners']).to.deep.equal(before);
  });

  it('survives an answer of no form at all, and says that it does not fit', async () => {
    const person = await begun({ answers: { partners: { parties: 'none' } } });
    expect(person.all('.party-form').length).to.equal(1);
    await name(person, 'School', 'education');
    expect(networkOf(person)!.parties.length).to.equal(1);
  });

  it('holds 150 parties and 1,000 relations', async function () {
    this.timeout(30_000);
    const parties = Array.from({ length: 151 }, (_, at) => ({ id: `p${at}`, name: `Party ${at}`, type: 'business' }));
    const relations = Array.from({ length: 1000 }, (_, at) => ({
      from: `p${at < 150 ? 0 : 1 + (at % 50)}`,
      to: `p${at < 150 ? at + 1 : 60 + Math.floor(at / 50)}`,
      values: { now: 'informing' },
    }));
    const person = await begun({ answers: { partners: { own: 'p0', parties, relations } } });
    expect(person.root.querySelectorAll('tr.party').length).to.equal(150);
    expect(person.root.querySelectorAll('.lines li').length).to.equal(0);
    const started = performance.now();
    await choose(person, 'Now: Party 7', 'united');
    expect(performance.now() - started).to.be.lessThan(1000);
    await person.click(person.one('details.lines > summary'));
    await person.settled();
    expect(person.root.querySelectorAll('.lines li').length).to.equal(850);
  });

  for (const width of [360, 1000]) {
    it(`is accessible at ${width} px`, async function () {
      this.timeout(60_000);
      await setViewport({ width, height: 800 });
      const person = await withParties({ parties: [{ id: 'x', name: 'Museum', type: 'citizens' }] });
      await person.click('Add: party');
      await person.click(person.one('details.lines > summary'));
      await person.settled();
      const { violations } = await axe.run(person.element, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).to.deep.equal([]);
      const overflow = person.element.scrollWidth - person.element.clientWidth;
      expect(overflow).to.be.at.most(0);
    });
  }
});
