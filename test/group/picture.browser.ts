import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import { tallyOf } from '../../src/analysis/tally.js';
import '../../src/context/define.js';
import type { Result } from '../../src/definition/result.js';
import type { GroupPicture } from '../../src/group/picture/group-picture.js';
import '../../src/group/picture/define.js';
import '../../src/instruments/temple-scan/define.js';
import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import { newRecordId } from '../../src/schema/id.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import { StoreError, type ResultStore } from '../../src/storage/result-store.js';
import { resultOf, templeGroup, trustGroup } from './sample-group.js';

const shown = (element: GroupPicture): string =>
  element.shadowRoot!.textContent!.replace(/\u00AD/g, '').replace(/\s+/g, ' ');

const button = (element: GroupPicture, text: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.trim().startsWith(text));

const ready = (element: GroupPicture) =>
  waitUntil(() => element.shadowRoot!.querySelector('.title, .notice'), 'has a screen');

async function picture(properties: Partial<GroupPicture>): Promise<GroupPicture> {
  const element = await fixture<GroupPicture>(html`<samenspel-group-picture language="nl"></samenspel-group-picture>`);
  Object.assign(element, { instrument: 'temple-scan', ...properties });
  await ready(element);
  return element;
}

async function storeWith(results: readonly Result[]): Promise<ResultStore> {
  const store = memoryStore();
  for (const value of results) await store.save({ kind: 'result', value });
  return store;
}

describe('<samenspel-group-picture>', () => {
  describe('with too few people', () => {
    it('shows no count, and lets the group talk all the same', async () => {
      const element = await picture({ results: templeGroup(4), opened: true });
      expect(shown(element)).to.contain('Vanaf 5 deelnemers');
      expect(element.shadowRoot!.querySelector('.figure-bar')).to.equal(null);
      setTimeout(() => button(element, 'Cultuur')!.click());
      const { detail } = await oneEvent(element, 'samenspel-talk');
      expect(detail).to.deep.equal({ dimension: 'culture' });
      await expect(element).to.be.accessible();
    });

    it('shows the picture when the host says that answers are open', async () => {
      const element = await picture({ results: templeGroup(2), openAnswers: true });
      expect(shown(element)).to.contain('Wat valt op?');
    });

    it('cannot be lowered by a host where the instrument asks for more', async () => {
      await import('../../src/instruments/trust-framework/define.js');
      const element = await picture({
        instrument: 'trust-framework',
        results: trustGroup(5),
        minimum: 2,
        opened: true,
      });
      expect(shown(element)).to.contain('Vanaf 6 deelnemers');
    });
  });

  describe('before it is opened', () => {
    it('shows nobody a mark, and lets a participant wait', async () => {
      const element = await picture({ results: templeGroup(12) });
      expect(shown(element)).to.contain('De begeleider opent het groepsbeeld');
      expect(button(element, 'Toon hoe we het zien')).to.equal(undefined);
      expect(element.shadowRoot!.querySelector('.figure-bar')).to.equal(null);
    });

    it('opens for all at once when the facilitator says so twice, and keeps that in the store', async () => {
      const store = await storeWith(templeGroup(12));
      const facilitator = await picture({ store, facilitator: true });
      const participant = await picture({ store });
      await waitUntil(() => facilitator.shadowRoot!.querySelector('button.primary'));
      expect(facilitator.shadowRoot!.querySelector('.figure-bar')).to.equal(null);
      facilitator.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
      expect(facilitator.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
      facilitator.shadowRoot!.querySelector<HTMLButtonElement>('dialog button.primary')!.click();
      await waitUntil(() => shown(facilitator).includes('Wat valt op?'));
      await waitUntil(() => shown(participant).includes('Wat valt op?'), 'opens for the participant too');
      expect(facilitator.shadowRoot!.activeElement!.id).to.equal('group');
      expect(participant.shadowRoot!.activeElement, 'focus moves only for who pressed').to.equal(null);
      const [opening] = await store.find({ kind: 'opening' });
      expect(opening!.results).to.have.length(12);
    });

    it('says so and stays closed when the opening cannot be stored', async () => {
      const store = await storeWith(templeGroup(12));
      const element = await picture({
        store: { ...store, save: () => Promise.reject(new StoreError('store-full', 'no room')) },
        facilitator: true,
      });
      await waitUntil(() => element.shadowRoot!.querySelector('button.primary'));
      element.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
      setTimeout(() => element.shadowRoot!.querySelector<HTMLButtonElement>('dialog button.primary')!.click());
      const { detail } = await oneEvent(element, 'samenspel-error');
      expect(detail.code).to.equal('store-full');
      await aTimeout(50);
      expect(shown(element)).not.to.contain('Wat valt op?');
      expect(element.shadowRoot!.querySelector('[role="alert"]')!.textContent).to.contain('Probeer het');
    });
  });

  describe('open', () => {
    it('says who took part, what the group is divided on, and why', async () => {
      const element = await picture({ results: templeGroup(20), opened: true });
      expect(shown(element)).to.contain('20 deelnemers');
      expect(shown(element)).to.contain('Verdeeld zijn we over: Doorvragen.');
      expect(shown(element)).to.contain('10 kozen rond ‘Klopt helemaal niet’, 10 rond ‘Klopt helemaal’.');
      expect(shown(element)).to.contain('20 van de 20 kozen ‘Klopt een beetje’ of lager.');
    });

    it('names the role that sees it otherwise, in the words of the host', async () => {
      const roles = [{ id: 'resident', label: 'Bewoner <b>' }];
      const element = await picture({ results: templeGroup(24), opened: true, roles });
      expect(shown(element)).to.contain('Bewoner <b> koos vooral ‘Klopt helemaal niet’');
      expect(element.shadowRoot!.querySelector('b')).to.equal(null);
    });

    it('never shows an average or a total', async () => {
      const element = await picture({ results: templeGroup(12), opened: true });
      expect(shown(element)).not.to.match(/gemiddeld|totaal|score/i);
    });

    it('counts one result a person, the newest', async () => {
      const changed = {
        ...templeGroup(12)[0]!,
        id: '0190a0b0-0000-7000-8000-00000000ffff',
        completed: '2026-03-02T09:00:00.000Z',
      };
      const element = await picture({ results: [...templeGroup(12), changed], opened: true });
      expect(shown(element)).to.contain('12 deelnemers');
    });

    it('lets those who answered later join only when there are enough of them', async () => {
      const store = await storeWith(templeGroup(12));
      const element = await picture({ store, facilitator: true });
      await waitUntil(() => element.shadowRoot!.querySelector('button.primary'));
      element.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
      element.shadowRoot!.querySelector<HTMLButtonElement>('dialog button.primary')!.click();
      await waitUntil(() => shown(element).includes('12 deelnemers'));
      for (const value of templeGroup(4, 12)) await store.save({ kind: 'result', value });
      await waitUntil(() => shown(element).includes('Later ingevuld: 4'));
      expect(shown(element)).to.contain('12 deelnemers');
      expect(button(element, 'Vernieuw')).to.equal(undefined);
      await store.save({ kind: 'result', value: templeGroup(1, 16)[0]! });
      await waitUntil(() => button(element, 'Vernieuw'));
      button(element, 'Vernieuw')!.click();
      await waitUntil(() => shown(element).includes('17 deelnemers'));
    });

    it('makes the same picture of a tally', async () => {
      const results = templeGroup(20);
      const element = await picture({ tally: tallyOf(templeScan, results), opened: true });
      expect(shown(element)).to.contain('Verdeeld zijn we over: Doorvragen.');
    });

    it('lets a store count for itself, and asks it for no single answer', async () => {
      const results = [...templeGroup(20)];
      const watched = memoryStore();
      const store: ResultStore = {
        ...watched,
        find: (query) => (query.kind === 'result' ? Promise.reject(new Error('never asked')) : watched.find(query)),
        tally: () => Promise.resolve(tallyOf(templeScan, results)),
      };
      const element = await picture({ store, facilitator: true });
      await waitUntil(() => element.shadowRoot!.querySelector('button.primary'));
      element.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
      element.shadowRoot!.querySelector<HTMLButtonElement>('dialog button.primary')!.click();
      await waitUntil(() => shown(element).includes('Verdeeld zijn we over: Doorvragen.'));
      results.push(...templeGroup(2, 20));
      await watched.save({ kind: 'result', value: results[0]! });
      await waitUntil(() => shown(element).includes('Later ingevuld: 2'));
      expect(shown(element)).to.contain('20 deelnemers');
    });

    it('uses words for counts where the instrument asks for them', async () => {
      await import('../../src/instruments/trust-framework/define.js');
      const element = await picture({ instrument: 'trust-framework', results: trustGroup(9), opened: true });
      await waitUntil(() => shown(element).includes('Wat valt op?'));
      const texts = [...element.shadowRoot!.querySelectorAll('.findings, table')]
        .map((one) => one.textContent)
        .join(' ');
      expect(texts).to.contain('De helft of meer koos');
      expect(texts).not.to.match(/\d/);
    });

    it('lays what was written beside each other, without names, and as text', async () => {
      const results = templeGroup(6).map((result, at) => ({
        ...result,
        answers: { ...result.answers, 'goal-in-words': `<img src=x onerror=alert(1)> doel ${9 - at}` },
      }));
      const element = await picture({ results, opened: true });
      const written = [...element.shadowRoot!.querySelectorAll('.written li')].map((one) => one.textContent!);
      expect(written).to.have.length(6);
      expect(written[0]).to.equal('<img src=x onerror=alert(1)> doel 4');
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    });

    it('leaves out what cannot be read, and shows the rest', async () => {
      const element = await picture({
        results: [...templeGroup(6), 'not json', { ...templeGroup(1)[0], instrument: 'other' }, null],
        opened: true,
      });
      expect(shown(element)).to.contain('6 deelnemers');
    });

    it('is reached by keyboard: one stop in the picture, arrows between stones, Enter tells', async () => {
      const element = await picture({ results: templeGroup(12), opened: true });
      const stops = element.shadowRoot!.querySelectorAll('[data-part][tabindex="0"]');
      expect(stops).to.have.length(1);
      (stops[0] as SVGElement).focus();
      await sendKeys({ press: 'End' });
      await element.updateComplete;
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowRight' });
      const focused = element.shadowRoot!.activeElement as SVGElement;
      expect(focused.dataset['part']).to.equal('own-gain');
      expect(focused.getAttribute('aria-label')).to.contain('Klopt grotendeels: 12');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.chosen')!.textContent).to.contain('Elke partij kan vertellen');
      expect(element.shadowRoot!.activeElement).to.equal(focused);
    });

    it('says what the group wants to talk about', async () => {
      const element = await picture({ results: templeGroup(12), opened: true });
      setTimeout(() => element.shadowRoot!.querySelector<HTMLButtonElement>('.findings button')!.click());
      const { detail } = await oneEvent(element, 'samenspel-talk');
      expect(detail).to.deep.equal({ dimension: 'process', item: 'ask-on', outcome: 'divided' });
    });

    it('has the same information as a table, and focus stays on its button', async () => {
      const element = await picture({ results: templeGroup(12), opened: true });
      const toggle = button(element, 'Tabel')!;
      toggle.focus();
      toggle.click();
      await element.updateComplete;
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      const row = [...element.shadowRoot!.querySelectorAll('tr')].find((one) =>
        one.textContent!.includes('Doorvragen'),
      )!;
      expect([...row.querySelectorAll('td')].slice(0, 5).map((cell) => cell.textContent)).to.deep.equal([
        '6',
        '0',
        '0',
        '0',
        '6',
      ]);
      expect(element.shadowRoot!.activeElement).to.equal(toggle);
      await expect(element).to.be.accessible();
    });

    it('shows nothing by role where a role could be recognised', async () => {
      const results = Array.from({ length: 9 }, (_, at) =>
        resultOf(templeScan, at, (_item, type) => (type === 'rating' ? 3 : undefined), at < 2 ? 'mayor' : 'teacher'),
      );
      const element = await picture({ results, opened: true });
      expect(shown(element)).to.contain('Per rol laten we niets zien');
      expect(shown(element)).not.to.contain('mayor');
    });
  });

  it('keeps the last picture and offers another try when the store cannot be read', async () => {
    const store = await storeWith(templeGroup(12));
    let refuse = true;
    const element = await picture({
      store: { ...store, find: (query) => (refuse ? Promise.reject(new Error('offline')) : store.find(query)) },
      facilitator: true,
    });
    await waitUntil(() => shown(element).includes('We kunnen de antwoorden van de groep niet ophalen'));
    refuse = false;
    button(element, 'Probeer opnieuw')!.click();
    await waitUntil(() => button(element, 'Toon hoe we het zien'), 'the group can be opened after all');
  });

  it('keeps the last picture when the store is lost after it was opened', async () => {
    const store = await storeWith(templeGroup(12));
    let refuse = false;
    const lost = { ...store, find: (query: never) => (refuse ? Promise.reject(new Error('gone')) : store.find(query)) };
    const element = await picture({ store: lost as ResultStore, facilitator: true });
    await waitUntil(() => element.shadowRoot!.querySelector('button.primary'));
    element.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
    element.shadowRoot!.querySelector<HTMLButtonElement>('dialog button.primary')!.click();
    await waitUntil(() => shown(element).includes('Wat valt op?'));
    refuse = true;
    await store.save({ kind: 'result', value: templeGroup(1, 12)[0]! });
    await waitUntil(() => shown(element).includes('We kunnen de antwoorden van de groep niet ophalen'));
    expect(shown(element)).to.contain('Wat valt op?').and.to.contain('12 deelnemers');
  });

  it('is closed again for another moment', async () => {
    const results = (occasion: string, first: number) => templeGroup(6, first).map((one) => ({ ...one, occasion }));
    const store = await storeWith([...results('spring', 0), ...results('autumn', 10)]);
    const element = await picture({ store, facilitator: true, occasion: 'spring' });
    await waitUntil(() => element.shadowRoot!.querySelector('button.primary'));
    element.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
    element.shadowRoot!.querySelector<HTMLButtonElement>('dialog button.primary')!.click();
    await waitUntil(() => shown(element).includes('Wat valt op?'));
    element.occasion = 'autumn';
    await waitUntil(() => button(element, 'Toon hoe we het zien'));
    expect(shown(element)).not.to.contain('Wat valt op?');
  });

  it('passes over the answers of another moment that come too late', async () => {
    const store = await storeWith([
      ...templeGroup(12).map((result) => ({ ...result, occasion: 'slow' })),
      ...templeGroup(7).map((result) => ({ ...result, id: newRecordId(), occasion: 'quick' })),
    ]);
    const late: (() => void)[] = [];
    const find: ResultStore['find'] = async (query) => {
      if (query.occasion === 'slow') await new Promise<void>((resolve) => late.push(resolve));
      return store.find(query);
    };
    const slow = { ...store, find } as ResultStore;
    const element = await fixture<GroupPicture>(
      html`<samenspel-group-picture language="nl" instrument="temple-scan" opened></samenspel-group-picture>`,
    );
    Object.assign(element, { store: slow, occasion: 'slow' });
    await waitUntil(() => late.length > 0, 'the slow moment is asked for');
    element.occasion = 'quick';
    await waitUntil(() => shown(element).includes('7 deelnemers'), 'the quick moment is there');
    late.forEach((answer) => answer());
    await aTimeout(50);
    expect(shown(element)).to.contain('7 deelnemers');
  });

  it('lets late answers join in lots where the host gives the results, too', async () => {
    const element = await picture({ results: templeGroup(12), facilitator: true });
    element.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
    element.shadowRoot!.querySelector<HTMLButtonElement>('dialog button.primary')!.click();
    await waitUntil(() => shown(element).includes('12 deelnemers') && shown(element).includes('Wat valt op?'));
    element.results = templeGroup(13);
    await waitUntil(() => shown(element).includes('Later ingevuld: 1'));
    expect(shown(element)).to.contain('12 deelnemers');
  });

  it('works with a workspace around it, and finds an instrument that is defined later', async () => {
    const store = await storeWith(templeGroup(7));
    const around = await fixture(
      html`<samenspel-workspace language="en" .store=${store} open-answers>
        <samenspel-group-picture instrument="temple-scan"></samenspel-group-picture>
      </samenspel-workspace>`,
    );
    const element = around.querySelector('samenspel-group-picture')!;
    await waitUntil(() => shown(element).includes('7 participants'));
    around.setAttribute('language', 'nl');
    await waitUntil(() => shown(element).includes('7 deelnemers'));
  });
});
