import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'chai-a11y-axe';
import type { Result } from '../../src/definition/result.js';
import type { Comparison } from '../../src/group/comparison/comparison.js';
import '../../src/group/comparison/define.js';
import '../../src/instruments/temple-scan/define.js';
import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import '../../src/instruments/trust-framework/define.js';
import { newRecordId } from '../../src/schema/id.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import type { ResultStore } from '../../src/storage/result-store.js';
import { $, button, focused, shown } from './inside.js';
import { agreement } from './sample-agreements.js';
import { resultOf, trustGroup } from './sample-group.js';

/** Persons who answer every statement with 3, and `ask-on` and `money` as told, at a moment. */
function group(
  occasion: string,
  month: string,
  persons: readonly number[],
  askOn: (person: number) => number,
  money = 3,
) {
  return persons.map((person): Result => {
    const result = resultOf(templeScan, person, (item, type) =>
      type !== 'rating' ? undefined : item === 'ask-on' ? askOn(person) : item === 'money' ? money : 3,
    );
    const day = `2026-${month}-01T09:00:00.000Z`;
    return { ...result, id: newRecordId(), community: 'wijk', occasion, started: day, completed: day };
  });
}
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const camps = (person: number) => (person % 2 ? 1 : 5);
const winter = group('winter', '01', range(0, 14), () => 3);
const spring = group('lente', '03', range(0, 12), camps);
const autumn = group('herfst', '09', range(0, 10), () => 4, 5);

async function storeWith(...results: readonly (readonly Result[])[]): Promise<ResultStore> {
  const store = memoryStore();
  for (const value of results.flat()) await store.save({ kind: 'result', value });
  return store;
}

const open = async (store: ResultStore, results: readonly Result[]) =>
  store.save({
    kind: 'opening',
    value: {
      format: 1,
      id: newRecordId(),
      instrument: results[0]!.instrument,
      community: 'wijk',
      occasion: results[0]!.occasion!,
      opened: '2026-10-01T09:00:00.000Z',
      results: results.map(({ id }) => id),
    },
  });

async function comparison(properties: Partial<Comparison>, until = '.caution'): Promise<Comparison> {
  const element = await fixture<Comparison>(html`<samenspel-comparison language="nl"></samenspel-comparison>`);
  Object.assign(element, { instrument: 'temple-scan', community: 'wijk', ...properties });
  await waitUntil(() => $(element, until), `has ${until}`);
  return element;
}

const words = (element: Comparison) =>
  [...element.shadowRoot!.querySelectorAll('.changes > ul.findings > li')].map((row) =>
    row
      .textContent!.replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
const select = (element: Comparison, id: string) => $<HTMLSelectElement>(element, `#${id}`)!;
const optionsOf = (element: Comparison, id: string) => [...select(element, id).options].map(({ text }) => text.trim());

async function choose(element: Comparison, id: string, label: string): Promise<void> {
  const chosen = [...select(element, id).options].find(({ text }) => text.trim() === label)!;
  select(element, id).value = chosen.value;
  select(element, id).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('<samenspel-comparison>', () => {
  it('compares the last two moments of a store, what came together first', async () => {
    const store = await storeWith(winter, autumn, spring);
    const element = await comparison({ store, opened: true });
    expect(optionsOf(element, 'then')).to.deep.equal(['winter', 'lente']);
    expect(select(element, 'then').selectedOptions[0]!.text.trim()).to.equal('lente');
    expect(select(element, 'now').selectedOptions[0]!.text.trim()).to.equal('herfst');
    const [first, second] = words(element);
    expect(first).to.contain('Dichter bij elkaar').and.to.contain('Doorvragen');
    expect(first).to.contain('‘Klopt een beetje’ of hoger: toen 6 van de 12, nu 10 van de 10.');
    expect(second).to.contain('Hoger').and.to.contain('Geld');
    expect(second).to.contain('toen 0 van de 12, nu 10 van de 10.');
    expect(shown(element)).to.contain('Je ziet wat anders is.');
    expect($(element, '.changes details summary')!.textContent).to.contain('Ongeveer gelijk');
    expect(shown(element)).to.not.contain('%');
    await expect(element).to.be.accessible();
  });

  it('compares other moments when they are chosen, by keyboard too', async () => {
    const element = await comparison({ store: await storeWith(winter, spring, autumn), opened: true });
    await choose(element, 'then', 'winter');
    expect(optionsOf(element, 'now')).to.deep.equal(['lente', 'herfst']);
    await choose(element, 'now', 'lente');
    await waitUntil(() => words(element).some((row) => row.includes('Verder uit elkaar')));
    expect(words(element)[0]).to.contain('Doorvragen');
    select(element, 'now').focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => words(element).every((row) => !row.includes('Verder uit elkaar')));
    expect(focused(element)).to.equal(select(element, 'now'));
    await choose(element, 'then', 'lente');
    expect(optionsOf(element, 'now')).to.deep.equal(['herfst']);
  });

  it('says who took part, and refuses those of both times where that gives people away', async () => {
    const element = await comparison({ store: await storeWith(spring, autumn), opened: true });
    expect(shown(element)).to.contain('Beide keren deden mee: 10 Alleen in lente: 2');
    expect(shown(element)).to.contain('Wie beide keren meedeed, laten we niet apart zien.');
    expect($(element, 'input[type=radio]')).to.equal(null);
  });

  it('shows those who took part both times where they and the others are enough', async () => {
    const later = group('herfst', '09', range(6, 20), (person) => (person < 12 ? 1 : 5));
    const element = await comparison({ store: await storeWith(spring, later), opened: true });
    expect(shown(element)).to.contain('Beide keren deden mee: 6 Alleen in lente: 6 Alleen in herfst: 8');
    expect(words(element).length).to.equal(0);
    const [everyone, both] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(everyone!.checked).to.equal(true);
    everyone!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => both!.checked && words(element).length > 0);
    expect(words(element)[0]).to.contain('Dichter bij elkaar').and.to.contain('van de 6');
    await expect(element).to.be.accessible();
  });

  it('compares nothing that was not opened, or that too few took part in', async () => {
    const store = await storeWith(spring, autumn);
    const element = await comparison({ store }, '.not-yet');
    expect(element.shadowRoot!.querySelectorAll('.not-yet').length).to.equal(2);
    expect($(element, 'svg, .findings')).to.equal(null);
    await open(store, spring);
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.not-yet').length === 1);
    expect($(element, '.not-yet')!.textContent).to.contain('herfst');
    expect($(element, 'svg, .findings')).to.equal(null);
    await open(store, autumn);
    await waitUntil(() => $(element, '.caution'));
    expect(words(element)[0]).to.contain('Dichter bij elkaar');
    const few = await comparison({ store: await storeWith(spring, autumn.slice(0, 4)), opened: true }, '.not-yet');
    expect(shown(few)).to.contain('herfst Vanaf 5 deelnemers');
    expect(shown(few)).to.not.contain('lente Vanaf');
  });

  it('counts only those who are in the opened pictures', async () => {
    const store = await storeWith(spring, autumn);
    await open(store, spring.slice(0, 8));
    await open(store, autumn);
    const element = await comparison({ store });
    expect(shown(element)).to.contain('Beide keren deden mee: 8 Alleen in herfst: 2');
  });

  it('says that there is one moment only', async () => {
    const element = await comparison({ store: await storeWith(spring), opened: true }, 'p:not(.hidden)');
    expect(shown(element)).to.contain('Er is nog één moment.');
    expect($(element, 'select')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('names what changed with the instrument, and compares the rest', async () => {
    const older = spring.map((result) => {
      const { money: _, ...answers } = result.answers;
      return { ...result, version: '0.9.0', answers: { ...answers, 'old-item': 3 } };
    });
    const element = await comparison({
      store: await storeWith(older as unknown as readonly Result[], autumn),
      opened: true,
    });
    expect($(element, '.changed')!.textContent).to.contain('old-item en Geld');
    expect(words(element).length).to.equal(1);
    expect(words(element)[0]).to.contain('Doorvragen');
  });

  it('ends with what became of the agreements made in between', async () => {
    const store = await storeWith(winter, spring, autumn);
    const made = [
      agreement({ what: 'Koffie na afloop', state: 'done' }),
      agreement({ what: 'Nieuwsbrief', state: 'dropped' }),
      agreement({ what: 'Van winter', occasion: 'winter' }),
      agreement({ what: 'Van herfst', occasion: 'herfst' }),
    ];
    for (const value of made) await store.save({ kind: 'agreement', value });
    const element = await comparison({ store, opened: true });
    await waitUntil(() => $(element, '.made'));
    const rows = [...element.shadowRoot!.querySelectorAll('.made li')].map((row) =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(rows.sort()).to.deep.equal(['Gelukt Koffie na afloop', 'Laten we los Nieuwsbrief']);
    await store.save({ kind: 'agreement', value: { ...made[1]!, state: 'open', changed: '2026-04-01T10:00:00.000Z' } });
    await waitUntil(() => shown(element).includes('Loopt nog'));
  });

  it('takes results and names from the host', async () => {
    const element = await comparison({
      results: { b: autumn, a: spring },
      occasions: [
        { id: 'a', label: 'Eerste keer' },
        { id: 'b', label: 'Tweede keer' },
      ],
      opened: true,
    });
    expect(optionsOf(element, 'then')).to.deep.equal(['Eerste keer']);
    expect(shown(element)).to.contain('Toen: Eerste keer');
    expect(element.shadowRoot!.querySelectorAll('figure svg[viewBox]').length).to.be.at.least(2);
  });

  it('shows the same as a table, and keeps focus on its button', async () => {
    const element = await comparison({ results: { lente: spring, herfst: autumn }, opened: true });
    button(element, 'Tabel').focus();
    button(element, 'Tabel').click();
    await waitUntil(() => $(element, 'table'));
    expect(focused(element)).to.equal(button(element, 'Tabel'));
    const row = [...element.shadowRoot!.querySelectorAll('tbody')].find((body) =>
      body.textContent!.includes('Doorvragen'),
    )!;
    const counts = [...row.rows].map((one) =>
      [...one.querySelectorAll('td')].map((cell) => cell.textContent!.trim()).join(' '),
    );
    expect(counts).to.deep.equal(['6 0 0 0 6', '0 0 0 10 0']);
    await expect(element).to.be.accessible();
  });

  it('never shows how many chose an answer where an instrument wants words', async () => {
    const at = (occasion: string, answer: number) =>
      trustGroup(9).map((result) => ({
        ...result,
        occasion,
        answers: Object.fromEntries(
          Object.entries(result.answers).map(([item, one]) => [
            item,
            typeof one === 'number' && one > 0 ? answer : one,
          ]),
        ),
      }));
    const element = await comparison({
      instrument: 'trust-framework',
      results: { lente: at('lente', 2), herfst: at('herfst', 4) },
      opened: true,
    });
    button(element, 'Tabel').click();
    await waitUntil(() => $(element, 'table'));
    expect(words(element).length).to.be.greaterThan(3);
    for (const row of words(element)) {
      expect(row).to.contain('De helft of meer koos toen');
      expect(row).to.not.match(/\d/);
    }
    for (const cell of element.shadowRoot!.querySelectorAll('td')) expect(cell.textContent).to.not.match(/\d/);
  });

  it('speaks another language at once, and keeps what was chosen', async () => {
    const element = await comparison({ store: await storeWith(winter, spring, autumn), opened: true });
    await choose(element, 'then', 'winter');
    await waitUntil(() => shown(element).includes('Toen: winter'));
    element.language = 'en';
    await waitUntil(() => shown(element).includes('Then and now'));
    expect(shown(element)).to.contain('Then: winter');
    expect(select(element, 'then').selectedOptions[0]!.text.trim()).to.equal('winter');
  });

  it('says when the store cannot be reached, and asks again', async () => {
    const store = await storeWith(spring, autumn);
    let isAway = true;
    const find: ResultStore['find'] = (query) => (isAway ? Promise.reject(new Error('away')) : store.find(query));
    const element = await comparison({ store: { ...store, find }, opened: true }, '.notice');
    isAway = false;
    button(element, 'Probeer opnieuw').click();
    await waitUntil(() => $(element, '.caution'));
  });
});
