import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import '../../src/context/define.js';
import type { Agreement } from '../../src/definition/agreement.js';
import type { Agreements } from '../../src/group/agreements/agreements.js';
import '../../src/group/agreements/define.js';
import type { AgreementDetail } from '../../src/group/events.js';
import '../../src/instruments/temple-scan/define.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import type { ResultStore } from '../../src/storage/result-store.js';
import { $, button, focused, shown, spoken } from './inside.js';
import { agreement, storeWith, titles } from './sample-agreements.js';

async function list(properties: Partial<Agreements>): Promise<Agreements> {
  const element = await fixture<Agreements>(html`<samenspel-agreements language="nl"></samenspel-agreements>`);
  Object.assign(element, { instrument: 'temple-scan', community: 'wijk', occasion: 'lente', ...properties });
  await element.updateComplete;
  await waitUntil(() => $(element, '#agreements'), 'has a screen');
  return element;
}

const inStore = (store: ResultStore) => store.find({ kind: 'agreement' });

describe('<samenspel-agreements>', () => {
  it('says when there are none, and makes one', async () => {
    const store = memoryStore();
    const element = await list({ store });
    expect(shown(element)).to.contain('Er zijn nog geen afspraken.');
    await expect(element).to.be.accessible();
    button(element, '+ Nieuwe afspraak').click();
    await waitUntil(() => focused(element)?.id === 'what-new');
    await sendKeys({ type: 'Samen eten' });
    button(element, 'Bewaren').click();
    await waitUntil(() => focused(element)?.id.startsWith('agreement-'), 'focus on the new card');
    expect(spoken(element)).to.equal('De afspraak is bewaard.');
    const [stored] = await inStore(store);
    expect(stored).to.include({ what: 'Samen eten', instrument: 'temple-scan', community: 'wijk', occasion: 'lente' });
    expect(shown(element)).not.to.contain('nog geen afspraken');
  });

  it('shows what is agreed, what is still open, and the first step', async () => {
    const full = agreement({ what: 'Uitnodigen', who: 'Anneke', by: '2026-12-24', sign: 'Zij is er', first: true });
    const element = await list({ store: await storeWith(full, agreement({ made: '2026-03-02T10:00:00.000Z' })) });
    await waitUntil(() => titles(element).length === 2);
    const text = shown(element);
    expect(text).to.contain('Dit is onze eerste stap Uitnodigen').and.to.contain('Anneke · Klaar op 24 december 2026');
    expect(text).to.contain('Zij is er').and.to.contain('Nog open: Wie doet het? Wanneer is het klaar?');
    expect(text).to.contain('Bij: Proces');
    await expect(element).to.be.accessible();
    element.language = 'en';
    await waitUntil(() => shown(element).includes('Done by 24 December 2026'));
  });

  describe('last time', () => {
    it('comes first, with what is still open, and a choice is stored at once and keeps its place', async () => {
      const before = { occasion: 'winter' };
      const old = agreement({ what: 'Oud en open', ...before });
      const store = await storeWith(
        old,
        agreement({ what: 'Oud en klaar', ...before, state: 'done' }),
        agreement({ what: 'Nieuw' }),
      );
      const element = await list({ store });
      await waitUntil(() => titles(element).length === 3);
      expect(shown(element)).to.contain('Afspraken van de vorige keer');
      expect(titles(element, '.last-time')).to.deep.equal(['Oud en open']);
      const done = $<HTMLInputElement>(element, '.last-time input[value=done]')!;
      done.focus();
      done.click();
      await waitUntil(() => spoken(element) === 'De afspraak is bewaard.');
      expect((await inStore(store)).find(({ id }) => id === old.id)!.state).to.equal('done');
      expect(titles(element, '.last-time')).to.deep.equal(['Oud en open']);
      expect($<HTMLInputElement>(element, '.last-time input:checked')!.value).to.equal('done');
      expect(focused(element)).to.equal($(element, '.last-time input:checked'));
    });

    it('is an earlier day where there are no occasions', async () => {
      const today = new Date().toISOString();
      const rest = { occasion: undefined };
      const element = await list({
        occasion: undefined,
        agreements: [
          agreement({ what: 'Toen', ...rest }),
          agreement({ what: 'Nu', ...rest, made: today, changed: today }),
        ],
      });
      expect(titles(element, '.last-time')).to.deep.equal(['Toen']);
      expect(titles(element)).to.deep.equal(['Toen', 'Nu']);
    });
  });

  it('changes one in place', async () => {
    const one = agreement({ who: 'Fatma' });
    const store = await storeWith(one);
    const element = await list({ store });
    await waitUntil(() => titles(element).length === 1);
    button(element, 'Wijzigen: Koffie').click();
    await waitUntil(() => focused(element)?.id === `what-${one.id}`);
    expect($<HTMLInputElement>(element, `#who-${one.id}`)!.value).to.equal('Fatma');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' en taart' });
    button(element, 'Bewaren').click();
    await waitUntil(() => titles(element)[0] === 'Koffie en taart');
    expect(await inStore(store)).to.have.length(1);
    expect((await inStore(store))[0]).to.include({ id: one.id, what: 'Koffie en taart', who: 'Fatma' });
    button(element, 'Wijzigen').click();
    await element.updateComplete;
    button(element, 'Laat maar').click();
    await waitUntil(() => focused(element)?.id === `edit-${one.id}`);
  });

  it('erases, and puts back in its place', async () => {
    const [one, two] = [agreement(), agreement({ what: 'Taart', made: '2026-03-02T10:00:00.000Z' })];
    const store = await storeWith(one, two);
    const element = await list({ store });
    const details: AgreementDetail[] = [];
    element.addEventListener('samenspel-agreement', ({ detail }) => details.push(detail));
    await waitUntil(() => titles(element).length === 2);
    button(element, 'Wissen: Koffie').click();
    await waitUntil(() => focused(element)?.id === `restore-${one.id}`, 'focus on what took its place');
    expect(spoken(element)).to.equal('De afspraak is gewist.');
    expect((await inStore(store)).map(({ id }) => id)).to.deep.equal([two.id]);
    await expect(element).to.be.accessible();
    button(element, 'Zet terug: Koffie').click();
    await waitUntil(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['Koffie', 'Taart']);
    await waitUntil(() => focused(element)?.id === `agreement-${one.id}`);
    await waitUntil(() => spoken(element) === 'De afspraak is bewaard.');
    expect((await inStore(store)).map(({ what }) => what)).to.deep.equal(['Koffie', 'Taart']);
    expect(details.map(({ erased }) => erased)).to.deep.equal([true, false]);
  });

  describe('when the store refuses', () => {
    const refusing = async (method: 'save' | 'erase', ...values: readonly Agreement[]): Promise<ResultStore> => ({
      ...(await storeWith(...values)),
      [method]: () => Promise.reject(new Error('no')),
    });

    it('keeps a choice in sight, says that it is not saved, and offers to try again', async () => {
      const one = agreement();
      const store = await storeWith(one);
      let refuse = true;
      const element = await list({
        store: { ...store, save: (record) => (refuse ? Promise.reject(new Error('no')) : store.save(record)) },
      });
      await waitUntil(() => titles(element).length === 1);
      $<HTMLInputElement>(element, 'input[value=done]')!.click();
      await waitUntil(() => $(element, '.card [role=alert]')!.textContent!.includes('nog niet bewaard'));
      expect($<HTMLInputElement>(element, 'input:checked')!.value).to.equal('done');
      expect(spoken(element)).to.equal('');
      refuse = false;
      button(element, 'Probeer opnieuw').click();
      await waitUntil(() => spoken(element) === 'De afspraak is bewaard.');
      expect($(element, '.card [role=alert]')!.textContent).to.equal('');
      expect((await inStore(store))[0]!.state).to.equal('done');
    });

    it('keeps everything typed', async () => {
      const element = await list({ store: await refusing('save') });
      button(element, '+ Nieuwe afspraak').click();
      await waitUntil(() => focused(element)?.id === 'what-new');
      await sendKeys({ type: 'Samen eten' });
      button(element, 'Bewaren').click();
      await waitUntil(() => $(element, '[role=alert]')!.textContent!.includes('nog niet bewaard'));
      expect($<HTMLTextAreaElement>(element, '#what-new')!.value).to.equal('Samen eten');
      expect(titles(element)).to.deep.equal([]);
    });

    it('erases nothing from sight', async () => {
      const element = await list({ store: await refusing('erase', agreement()) });
      await waitUntil(() => titles(element).length === 1);
      button(element, 'Wissen').click();
      await waitUntil(() => $(element, '.card [role=alert]')!.textContent!.includes('nog niet gewist'));
      expect(titles(element)).to.deep.equal(['Koffie']);
    });

    it('says when agreements cannot be read, and reads them later', async () => {
      const store = await storeWith(agreement());
      let refuse = true;
      const codes: string[] = [];
      const listening = (event: Event) => codes.push((event as CustomEvent<{ code: string }>).detail.code);
      document.addEventListener('samenspel-error', listening);
      const element = await list({
        store: { ...store, find: (query) => (refuse ? Promise.reject(new Error('no')) : store.find(query)) },
      });
      document.removeEventListener('samenspel-error', listening);
      expect(shown(element))
        .to.contain('We kunnen de afspraken niet ophalen.')
        .and.not.to.contain('nog geen afspraken');
      expect(codes).to.deep.equal(['store-refused']);
      await expect(element).to.be.accessible();
      refuse = false;
      button(element, 'Probeer opnieuw').click();
      await waitUntil(() => titles(element).length === 1);
      expect(shown(element)).not.to.contain('niet ophalen');
    });
  });

  describe('from a host', () => {
    it('is said to be on this page only until the host keeps it', async () => {
      const one = agreement();
      const element = await list({ agreements: [one] });
      $<HTMLInputElement>(element, 'input[value=done]')!.click();
      await waitUntil(() => $(element, '.on-page'));
      expect(spoken(element)).to.contain('alleen op deze pagina');
      element.agreements = [{ ...one, state: 'done', changed: '2999-01-01T00:00:00.000Z' }];
      await element.updateComplete;
      expect($(element, '.on-page')).to.equal(null);
    });

    it('is saved when its promise is kept', async () => {
      const element = await list({ agreements: [agreement()] });
      element.addEventListener('samenspel-agreement', (event) => event.waitUntil(Promise.resolve()));
      $<HTMLInputElement>(element, 'input[value=dropped]')!.click();
      await waitUntil(() => spoken(element) === 'De afspraak is bewaard.');
      expect($<HTMLInputElement>(element, 'input:checked')!.value).to.equal('dropped');
    });

    it('fires nothing when it sets agreements', async () => {
      let events = 0;
      const element = await list({ agreements: [] });
      element.addEventListener('samenspel-agreement', () => events++);
      element.agreements = [agreement()];
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Koffie']);
      expect(events).to.equal(0);
    });
  });

  it('leaves out what cannot be read, tells the developer once, and erases nothing', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (text: string) => told.push(text);
    try {
      const element = await list({ agreements: [agreement(), { id: 'broken' }, null] });
      element.requestUpdate();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Koffie']);
      expect(told.filter((text) => text.includes('agreement-broken'))).to.have.length(2);
    } finally {
      console.warn = warn;
    }
  });

  it('shows markup as text', async () => {
    const what = '<img src=x onerror=alert(1)> & <b>vet</b>';
    const element = await list({ agreements: [agreement({ what, who: what, sign: what })] });
    expect($(element, 'img, b')).to.equal(null);
    expect(titles(element)).to.deep.equal([what]);
  });

  it('follows another tab', async () => {
    const store = memoryStore();
    const element = await list({ store });
    await store.save({ kind: 'agreement', value: agreement({ what: 'Van elders' }) });
    await waitUntil(() => titles(element)[0] === 'Van elders');
  });

  it('lets go of its own agreement when another tab erases it', async () => {
    const store = memoryStore();
    const element = await list({ store });
    button(element, '+ Nieuwe afspraak').click();
    await waitUntil(() => focused(element)?.id === 'what-new');
    await sendKeys({ type: 'Samen eten' });
    button(element, 'Bewaren').click();
    await waitUntil(() => titles(element).length === 1);
    await store.erase({ kind: 'agreement', id: (await inStore(store))[0]!.id });
    await waitUntil(() => titles(element).length === 0);
  });

  it('says that it waits, only after a while', async () => {
    const element = await fixture<Agreements>(html`<samenspel-agreements language="nl"></samenspel-agreements>`);
    element.store = { ...memoryStore(), find: () => new Promise(() => {}) };
    await waitUntil(() => $(element, '.loading'));
    expect($(element, '.loading')!.textContent).to.equal('Even wachten …');
    // A page in the background has no frames, so its animations are not waited for but moved.
    const [appearing] = $(element, '.loading')!.getAnimations();
    appearing!.currentTime = 299;
    expect(getComputedStyle($(element, '.loading')!).visibility).to.equal('hidden');
    appearing!.currentTime = 301;
    expect(getComputedStyle($(element, '.loading')!).visibility).to.equal('visible');
  });

  it('can be walked by keyboard alone', async () => {
    const store = await storeWith(agreement());
    const element = await list({ store });
    await waitUntil(() => titles(element).length === 1);
    element.focus();
    expect(focused(element)?.id).to.equal('agreements');
    await sendKeys({ press: 'Tab' });
    expect((focused(element) as HTMLInputElement).value).to.equal('open');
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => spoken(element) === 'De afspraak is bewaard.');
    expect((await inStore(store))[0]!.state).to.equal('done');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.textContent!.trim()).to.equal('Wijzigen');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element)?.textContent!.trim() === 'Zet terug');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element)?.id.startsWith('agreement-'));
  });
});
