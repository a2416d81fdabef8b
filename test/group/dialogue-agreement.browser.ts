import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import '../../src/context/define.js';
import type { Agreement } from '../../src/definition/agreement.js';
import type { Dialogue } from '../../src/group/dialogue/dialogue.js';
import type { AgreementEvent } from '../../src/group/events.js';
import '../../src/group/picture/define.js';
import '../../src/instruments/temple-scan/define.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import type { ResultStore } from '../../src/storage/result-store.js';
import { $, button, dialogue, focused, question, shown, spoken } from './inside.js';
import { templeGroup } from './sample-group.js';

const PROCESS = { dimension: 'process', item: 'ask-on', outcome: 'divided' } as const;

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

describe('an agreement in <samenspel-dialogue>', () => {
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
