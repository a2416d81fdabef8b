import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import '../../src/context/define.js';
import type { Agreement } from '../../src/definition/agreement.js';
import type { Dialogue } from '../../src/group/dialogue/dialogue.js';
import '../../src/group/dialogue/define.js';
import type { AgreementEvent } from '../../src/group/events.js';
import '../../src/group/picture/define.js';
import '../../src/instruments/temple-scan/define.js';
import '../../src/instruments/trust-framework/define.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import type { ResultStore } from '../../src/storage/result-store.js';
import { templeGroup, trustGroup } from './sample-group.js';

const PROCESS = { dimension: 'process', item: 'ask-on', outcome: 'divided' } as const;

const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const shown = (element: Element): string =>
  element
    .shadowRoot!.textContent!.replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const button = (element: Element, text: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find((one) =>
    (one.ariaLabel ?? one.textContent!).trim().startsWith(text),
  )!;
const question = (element: Dialogue): string => $(element, '.question')!.textContent!.trim();
const spoken = (element: Dialogue): string => $(element, 'p.hidden[role=status]')!.textContent!.trim();
const focused = (element: Dialogue) => element.shadowRoot!.activeElement;

async function dialogue(properties: Partial<Dialogue>): Promise<Dialogue> {
  const element = await fixture<Dialogue>(html`<samenspel-dialogue language="nl"></samenspel-dialogue>`);
  Object.assign(element, { instrument: 'temple-scan', ...properties });
  await waitUntil(() => $(element, '.heading'), 'has a screen');
  return element;
}

const open = { results: templeGroup(12), opened: true };

async function write(element: Dialogue, what: string): Promise<void> {
  button(element, 'Maak een afspraak').click();
  await waitUntil(() => focused(element)?.id.startsWith('what-'), 'focus in what');
  await sendKeys({ type: what });
}

/** A store that keeps nothing. */
const refusing = (): ResultStore => ({
  ...memoryStore(),
  save: () => Promise.reject(new Error('the disk is on fire')),
});

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
      await write(element, 'Koffie');
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

  describe('an agreement', () => {
    it('takes seven acts from the group picture to the store', async () => {
      const store = memoryStore();
      for (const value of templeGroup(12)) await store.save({ kind: 'result', value });
      const workspace = await fixture(
        html`<samenspel-workspace language="nl" .store=${store}>
          <samenspel-group-picture instrument="temple-scan" opened></samenspel-group-picture>
          <samenspel-dialogue instrument="temple-scan" opened></samenspel-dialogue>
        </samenspel-workspace>`,
      );
      const picture = workspace.querySelector('samenspel-group-picture')!;
      const talk = workspace.querySelector('samenspel-dialogue')!;
      picture.addEventListener('samenspel-talk', ({ detail }) => {
        talk.topic = detail;
        talk.focus();
      });
      await waitUntil(() => $(picture, '.findings button') && $(talk, '.dimensions'), 'both are there');

      let acts = 0;
      const act = async (does: () => unknown) => {
        acts++;
        await does();
        await talk.updateComplete;
      };
      await act(() => $(picture, '.findings button')!.click());
      await waitUntil(() => focused(talk)?.id === 'topic', 'the person is brought to the conversation');
      await act(() => button(talk, 'Maak een afspraak').click());
      await waitUntil(() => focused(talk)?.id.startsWith('what-'));
      await act(() => sendKeys({ type: 'Elke maand een lastige vraag' }));
      await sendKeys({ press: 'Tab' });
      await act(() => sendKeys({ type: 'Fatma' }));
      await act(() => $<HTMLInputElement>(talk, 'input[value="4"]')!.click());
      $(talk, '[id^="sign-"]')!.focus();
      await act(() => sendKeys({ type: 'Drie vragen gesteld' }));
      await act(() => button(talk, 'Bewaren').click());
      expect(acts).to.be.at.most(9).and.to.equal(7);

      await waitUntil(() => focused(talk)?.id.startsWith('agreement-'), 'focus on the new card');
      expect(spoken(talk)).to.equal('De afspraak is bewaard.');
      const [stored] = await store.find({ kind: 'agreement' });
      expect(stored).to.include({
        instrument: 'temple-scan',
        dimension: 'process',
        what: 'Elke maand een lastige vraag',
        who: 'Fatma',
        sign: 'Drie vragen gesteld',
        state: 'open',
      });
      expect(stored!.question).to.be.a('string').and.to.equal(question(talk));
      expect(stored!.by).to.match(/^\d{4}-\d\d-\d\d$/);
      expect($(talk, '.card')!.textContent).to.contain('Fatma · Klaar op');
    });

    it('opens in place with the question in sight, and nothing chosen', async () => {
      const element = await dialogue({ ...open, topic: PROCESS, store: memoryStore() });
      button(element, 'Maak een afspraak').click();
      await waitUntil(() => focused(element)?.id === 'what-process');
      expect(question(element)).not.to.equal('');
      expect(element.shadowRoot!.querySelectorAll('.agreement-form :checked')).to.have.length(0);
      expect(shown(element)).to.contain('Bij: Proces · Doorvragen');
      await expect(element).to.be.accessible();
    });

    it('needs only what will be done', async () => {
      const store = memoryStore();
      const element = await dialogue({ ...open, topic: PROCESS, store });
      await write(element, ' ');
      button(element, 'Bewaren').click();
      await element.updateComplete;
      expect($(element, '.agreement-form [role=alert]')!.textContent).to.equal('Schrijf eerst wat jullie gaan doen.');
      expect($(element, '#what-process')!.ariaInvalid).to.equal('true');
      await sendKeys({ type: 'Koffie' });
      await element.updateComplete;
      expect($(element, '.agreement-form [role=alert]')!.textContent).to.equal('');
      button(element, 'Bewaren').click();
      await waitUntil(() => $(element, '.card'));
      expect($(element, '.card')!.textContent).to.contain('Nog open: Wie doet het? Wanneer is het klaar?');
    });

    it('keeps all that was typed when the store refuses, and the retry is the same agreement', async () => {
      const saved: Agreement[] = [];
      let refuse = true;
      const store: ResultStore = {
        ...memoryStore(),
        save: (record) => {
          saved.push(record.value as Agreement);
          return refuse ? Promise.reject(new Error('full')) : Promise.resolve();
        },
      };
      const codes: string[] = [];
      const element = await dialogue({ ...open, topic: PROCESS, store });
      element.addEventListener('samenspel-error', ({ detail }) => codes.push(detail.code));
      await write(element, 'Koffie');
      $<HTMLInputElement>(element, 'input[value="2"]')!.click();
      button(element, 'Bewaren').click();
      await waitUntil(() => $(element, '[role=alert]')!.textContent!.includes('nog niet bewaard'));
      expect($<HTMLTextAreaElement>(element, '#what-process')!.value).to.equal('Koffie');
      expect($<HTMLInputElement>(element, 'input[value="2"]')!.checked).to.equal(true);
      expect($(element, '.card')).to.equal(null);
      expect(codes).to.deep.equal(['store-refused']);
      await expect(element).to.be.accessible();
      refuse = false;
      button(element, 'Bewaren').click();
      await waitUntil(() => $(element, '.card'));
      expect(new Set(saved.map(({ id }) => id)).size).to.equal(1);
    });

    it('is saved only when every promise of a host is kept', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      let keep = (): void => {};
      element.addEventListener('samenspel-agreement', (event: AgreementEvent) => {
        expect(event.detail.erased).to.equal(false);
        event.waitUntil(new Promise<void>((resolve) => (keep = resolve)));
      });
      await write(element, 'Koffie');
      const save = button(element, 'Bewaren');
      save.click();
      save.click();
      await element.updateComplete;
      expect(save.ariaDisabled).to.equal('true');
      expect($(element, '.card')).to.equal(null);
      expect(spoken(element)).to.equal('');
      keep();
      await waitUntil(() => $(element, '.card'));
      expect(spoken(element)).to.equal('De afspraak is bewaard.');
      expect($(element, '.on-page')).to.equal(null);
    });

    it('pressed twice is one agreement', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      let events = 0;
      element.addEventListener('samenspel-agreement', (event) => {
        events++;
        event.waitUntil(Promise.resolve());
      });
      await write(element, 'Koffie');
      const save = button(element, 'Bewaren');
      save.click();
      save.click();
      await waitUntil(() => $(element, '.card'));
      expect(events).to.equal(1);
    });

    it('says so when nobody takes it', async () => {
      const element = await dialogue({ ...open, topic: PROCESS });
      await write(element, 'Koffie');
      button(element, 'Bewaren').click();
      await waitUntil(() => $(element, '.card'));
      expect($(element, '.on-page')!.textContent).to.contain('alleen op deze pagina');
      expect(spoken(element)).to.contain('alleen op deze pagina');
      expect(shown(element)).not.to.contain('is bewaard');
    });

    it('is kept while it is written, when the person looks elsewhere first', async () => {
      const element = await dialogue({ ...open, topic: PROCESS, store: refusing() });
      await write(element, 'Koffie');
      button(element, 'Terug').click();
      await element.updateComplete;
      element.topic = PROCESS;
      await waitUntil(() => $<HTMLTextAreaElement>(element, '#what-process')?.value === 'Koffie');
      button(element, 'Laat maar').click();
      await waitUntil(() => focused(element)?.id === 'agree');
    });

    it('may be for a day that has passed', async () => {
      const element = await dialogue({ ...open, topic: PROCESS, store: memoryStore() });
      await write(element, 'Koffie');
      $<HTMLInputElement>(element, 'input[value="day"]')!.click();
      await element.updateComplete;
      const day = $<HTMLInputElement>(element, 'input[type=date]')!;
      day.value = '2020-02-03';
      day.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(shown(element)).to.contain('Deze dag is al voorbij.');
      button(element, 'Bewaren').click();
      await waitUntil(() => $(element, '.card'));
      expect($(element, '.card')!.textContent).to.contain('3 februari 2020');
    });

    it('is text, whatever was typed', async () => {
      const element = await dialogue({ ...open, topic: PROCESS, store: memoryStore() });
      await write(element, '<img src=x onerror=alert(1)>');
      button(element, 'Bewaren').click();
      await waitUntil(() => $(element, '.card'));
      expect($(element, '.card img')).to.equal(null);
      expect($(element, '.card')!.textContent).to.contain('<img src=x onerror=alert(1)>');
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
