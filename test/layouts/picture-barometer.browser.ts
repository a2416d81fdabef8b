import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import { resultSchema } from '../../src/definition/result.js';
import { itemsOf } from '../../src/definition/definition.js';
import '../../src/group/picture/define.js';
import '../../src/instruments/network-barometer/define.js';
import { networkBarometer } from '../../src/instruments/network-barometer/definition.js';
import { networkBarometerInstrument } from '../../src/instruments/network-barometer/network-barometer.js';
import { leave, meet, type Participant } from '../filling/participant.js';
import { resultOf } from '../group/sample-group.js';

const items = itemsOf(networkBarometer);
const FIRST = 'practice-questions';

async function begin(width: number): Promise<Participant> {
  await setViewport({ width, height: 900 });
  const person = await meet('samenspel-network-barometer');
  await person.click('Start');
  if (width < 720) await person.click(person.one('.answers-on input[value=picture]'));
  return person;
}

const part = (person: Participant, key: string) => person.one(`[data-measure="${key}"]`);

async function press(person: Participant, key: string): Promise<void> {
  await sendKeys({ press: key });
  await person.settled();
}

async function click(person: Participant, target: Element): Promise<void> {
  target.querySelector('.hit')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await person.settled();
}

describe('the network barometer, answered on its picture', function () {
  this.timeout(60_000);
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  it('leads through all items with Next, each in its own view', async () => {
    const person = await begin(360);
    for (const { id } of items) {
      await person.click('Next');
      expect(person.one('.statement .question').id).to.equal(`question-${id}`);
      expect(person.one('.part.current').dataset['measure']).to.equal(id);
    }
    expect(person.has('Next')).to.equal(false);
    await person.click(person.one('.on-picture > .next'));
    expect(person.focused!.id).to.equal('review');
  });

  it('is filled in with the keyboard alone, and its result fits its schema', async () => {
    const person = await begin(360);
    person.one('.views [role=tab]').focus();
    for (const [at, dimension] of networkBarometer.dimensions.entries()) {
      person.one('.views [aria-selected=true]').focus();
      if (at > 0) await press(person, 'ArrowRight');
      for (const { id } of dimension.items) {
        await press(person, 'Tab');
        expect(person.focused!.getAttribute('data-measure')).to.equal(id);
        await press(person, 'ArrowRight');
        await press(person, 'ArrowRight');
      }
    }
    while (person.has('Next')) await person.click('Next');
    await person.click(person.one('.on-picture > .next'));
    await person.click('Finish');
    const { result } = person.results[0]!;
    expect(resultSchema(networkBarometer).safeParse(result).success).to.equal(true);
    const expected = Object.fromEntries(items.map(({ id, type }) => [id, type === 'contrast' ? -2 : 2]));
    expect(result.answers).to.deep.equal(expected);
  });

  for (const width of [360, 1000]) {
    it(`has no faults that a checker finds, and nothing beside the page, at ${width} px`, async () => {
      const person = await begin(width);
      await expect(person.element).to.be.accessible();
      await click(person, part(person, FIRST));
      await click(person, person.one('.place[data-answer="3"]'));
      expect(person.element.answers).to.deep.equal({ [FIRST]: 3 });
      await expect(person.element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('is named without a number in the group picture: each of its dials counts from 1', async () => {
    const results = Array.from({ length: 6 }, (_, person) =>
      resultOf(networkBarometer, person, (_item, type) => (type === 'rating' ? 4 : 1)),
    );
    const element = Object.assign(document.createElement('samenspel-group-picture'), {
      ...{ instrument: networkBarometerInstrument, results, opened: true, language: 'en' },
    });
    document.body.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[data-part]'), 'the picture is open');
    const names = [...element.shadowRoot!.querySelectorAll('[data-part]')].map((one) =>
      one.getAttribute('aria-label')!,
    );
    element.remove();
    expect(names.length).to.equal(items.length);
    expect(names.filter((name) => /^\d/u.test(name))).to.deep.equal([]);
  });
});
