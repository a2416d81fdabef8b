import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import '../../src/instruments/temple-scan/define.js';
import '../../src/instruments/trust-framework/define.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import { $, button, dialogue, focused, question, shown, spoken } from './inside.js';
import { templeGroup, trustGroup } from './sample-group.js';

const PROCESS = { dimension: 'process', item: 'ask-on', outcome: 'divided' } as const;

const open = { results: templeGroup(12), opened: true };

describe('<samenspel-dialogue>', () => {
  beforeEach(() => setViewport({ width: 800, height: 800 }));

  describe('without a topic', () => {
    it('lets the group choose, with what each dimension comes to', async () => {
      const element = await dialogue(open);
      expect(shown(element))
        .to.contain('Waarover praten we?')
        .and.to.match(/Doelen Hoog/);
      await expect(element).to.be.accessible();
      button(element, 'Doelen').click();
      await waitUntil(() => focused(element)?.id === 'topic', 'focus on the new heading');
      expect(element.topic).to.deep.equal({ dimension: 'goals' });
      expect(question(element)).to.contain('Wanneer hielp ons doel');
    });

    it('says no outcome before the picture is open, and lets the group talk all the same', async () => {
      const element = await dialogue({ results: templeGroup(12) });
      expect(shown(element)).not.to.match(/Hoog|Laag|Verdeeld/);
      button(element, 'Proces').click();
      await waitUntil(() => $(element, '.question'));
      expect($(element, 'svg')).to.equal(null);
      // All questions, the gentle ones first.
      expect(shown(element)).to.contain('Vraag 1 van 8');
    });
  });

  describe('with a topic', () => {
    it('asks what fits the outcome, shows the answers small, and asks another on request', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      expect(shown(element)).to.contain('Proces · Doorvragen').and.to.contain('Verdeeld');
      expect(shown(element)).to.contain('Doorvragen. Klopt helemaal niet: 6').and.to.contain('Vraag 1 van 2');
      expect($(element, 'svg.bars')!.querySelectorAll('.figure-bar')).to.have.length(5);
      const first = question(element);
      button(element, 'Andere vraag').click();
      await element.updateComplete;
      const second = question(element);
      expect(second).not.to.equal(first);
      expect(spoken(element)).to.equal(second);
      button(element, 'Andere vraag').click();
      await element.updateComplete;
      expect(question(element)).to.equal(first);
      await expect(element).to.be.accessible();
    });

    it('names the role that sees it otherwise, as the question speaks of this role', async () => {
      const topic = { dimension: 'structure', item: 'roles-clear', outcome: 'blind-spot' } as const;
      const element = await dialogue({ ...open, topic });
      expect(shown(element)).to.contain('Eén rol ziet het anders: resident');
      expect(question(element)).to.contain('Hoe ziet onze opzet eruit');
    });

    it('says no number where the instrument wants words', async () => {
      const element = await dialogue({ instrument: 'trust-framework', results: trustGroup(20), opened: true });
      const [first] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.dimensions button');
      const dimension = first!.id.replace('dimension-', '');
      const item = (await import('../../src/instruments/trust-framework/definition.js')).trustFramework.dimensions
        .find(({ id }) => id === dimension)!
        .items.find(({ type }) => type === 'rating' || type === 'contrast')!;
      element.topic = { dimension, item: item.id };
      await waitUntil(() => $(element, 'svg.bars'));
      expect($(element, '.outcome-line')!.textContent).to.contain('de helft of meer').and.not.to.match(/\d/);
    });

    it('goes back to the choice, to the dimension that was left', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      button(element, 'Terug').click();
      await waitUntil(() => focused(element)?.id === 'dimension-process');
      expect(element.topic).to.equal(undefined);
    });

    it('follows another language without losing the question or what is typed', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      button(element, 'Andere vraag').click();
      button(element, 'Maak een afspraak').click();
      await waitUntil(() => focused(element)?.id === 'what-process');
      await sendKeys({ type: 'Koffie' });
      element.language = 'en';
      await waitUntil(() => shown(element).includes('Question 2 of 2'));
      expect($<HTMLTextAreaElement>(element, 'textarea')!.value).to.equal('Koffie');
      expect($(element, '[lang]')!.lang).to.equal('en');
    });
  });

  describe('the large view', () => {
    it('fills the window with one question and gives focus back', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      button(element, 'Toon groot').focus();
      button(element, 'Toon groot').click();
      const dialog = $<HTMLDialogElement>(element, 'dialog.large')!;
      expect(dialog.open).to.equal(true);
      const { width, height } = dialog.getBoundingClientRect();
      expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
      expect(parseFloat(getComputedStyle($(element, '.large-question')!).fontSize)).to.be.at.least(40);
      expect(dialog.textContent).to.contain('12 deelnemers').and.to.contain('Klopt helemaal');
      expect([...dialog.querySelectorAll('button')].map((one) => one.textContent!.trim())).to.deep.equal([
        'Andere vraag',
        'Sluit groot beeld',
      ]);
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open);
      await waitUntil(() => focused(element)?.textContent!.trim() === 'Toon groot', 'focus is given back');
      expect(document.fullscreenElement).to.equal(null);
    });

    it('says no number before the picture is open, or of too few people', async () => {
      const element = await dialogue({ results: templeGroup(12), topic: PROCESS });
      expect($(element, 'dialog svg')).to.equal(null);
      expect($(element, 'dialog')!.textContent).not.to.contain('deelnemers');
      element.opened = true;
      element.results = templeGroup(4);
      await element.updateComplete;
      expect($(element, 'svg')).to.equal(null);
      expect($(element, 'dialog')!.textContent).not.to.contain('deelnemers');
    });
  });

  describe('the script', () => {
    it('is for the facilitator only', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      expect($(element, '.script')).to.equal(null);
      element.facilitator = true;
      await element.updateComplete;
      expect($(element, '.script')).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('stands open where there is room', async () => {
      await setViewport({ width: 1200, height: 800 });
      const wide = await dialogue({ ...open, topic: PROCESS, facilitator: true });
      await waitUntil(() => $<HTMLDetailsElement>(wide, '.script details')!.open);
      await setViewport({ width: 600, height: 800 });
      const narrow = await dialogue({ ...open, topic: PROCESS, facilitator: true });
      expect($<HTMLDetailsElement>(narrow, '.script details')!.open).to.equal(false);
    });

    it('has a clock that is heard at one minute and at the end, and stays where it is', async () => {
      const element = await dialogue({ ...open, topic: PROCESS, facilitator: true });
      const { now } = Date;
      try {
        button(element, 'Start de klok').click();
        await element.updateComplete;
        expect(button(element, 'Zet de klok stil')).not.to.equal(undefined);
        Date.now = () => now() + 4 * 60_000 + 500;
        await waitUntil(() => spoken(element) === 'Nog 1 minuut');
        Date.now = () => now() + 6 * 60_000;
        await waitUntil(() => spoken(element) === 'De tijd is om. Rond rustig af.');
        expect($(element, '.clock')!.textContent).to.contain('De tijd is om');
        expect($<HTMLInputElement>(element, '.steps input:checked')!.value).to.equal('0');
        button(element, '1 minuut erbij').click();
        await element.updateComplete;
        expect($(element, '.clock')!.textContent).to.match(/Nog (1:00|0:59)/);
      } finally {
        Date.now = now;
      }
    });

    it('keeps notes in memory: no event, no store', async () => {
      const store = memoryStore();
      const element = await dialogue({ ...open, topic: PROCESS, facilitator: true, store });
      let events = 0;
      for (const type of ['samenspel-change', 'samenspel-agreement']) element.addEventListener(type, () => events++);
      $(element, '.script details:last-of-type')!.setAttribute('open', '');
      $(element, '.script textarea')!.focus();
      await sendKeys({ type: 'Joris was stil' });
      button(element, 'Terug').click();
      await element.updateComplete;
      element.topic = PROCESS;
      await element.updateComplete;
      expect($<HTMLTextAreaElement>(element, '.script textarea')!.value).to.equal('Joris was stil');
      expect(events).to.equal(0);
      expect(await store.find({ kind: 'agreement' })).to.deep.equal([]);
    });
  });

  it('can be walked by keyboard alone, from the choice to the agreement', async () => {
    const store = memoryStore();
    const element = await dialogue({ ...open, store });
    const press = (...keys: readonly string[]) =>
      keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());
    element.focus();
    await waitUntil(() => focused(element)?.id === 'choose');
    await press('Tab', 'Enter');
    await waitUntil(() => focused(element)?.id === 'topic');
    const first = question(element);
    await press('Tab', 'Enter');
    expect(question(element)).not.to.equal(first);
    await press('Tab', 'Tab', 'Enter');
    await waitUntil(() => focused(element)?.id === 'what-goals');
    await sendKeys({ type: 'Koffie' });
    await press('Tab');
    await sendKeys({ type: 'Fatma' });
    await press('Tab', 'Space', 'ArrowDown', 'Tab');
    await sendKeys({ type: 'Leeg pak' });
    await press('Tab', 'Space', 'Tab', 'Enter');
    await waitUntil(() => focused(element)?.id.startsWith('agreement-'));
    const [stored] = await store.find({ kind: 'agreement' });
    expect(stored).to.include({ what: 'Koffie', who: 'Fatma', sign: 'Leeg pak', first: true });
    expect(stored!.by).to.be.a('string');
  });

  it('can be read in forced colours', async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    try {
      const element = await dialogue({ ...open, topic: PROCESS, facilitator: true });
      await expect(element).to.be.accessible();
    } finally {
      await executeServerCommand('emulate-forced-colors', 'none');
    }
  });
});
