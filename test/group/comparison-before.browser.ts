import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Summary } from '../../src/analysis/summary.js';
import type { Figure } from '../../src/elements/figure.js';
import type { NextDetail } from '../../src/filling/crossovers.js';
import type { Instrument } from '../../src/filling/instrument.js';
import type { GroupPicture } from '../../src/group/picture/group-picture.js';
import '../../src/group/picture/define.js';
import { templeScanInstrument } from '../../src/instruments/temple-scan/temple-scan.js';
import { newRecordId } from '../../src/schema/id.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import { $, button, shown } from './inside.js';
import { templeGroup } from './sample-group.js';

/** The temple scan, and what its picture was drawn from the last time. */
function watched(): { readonly instrument: Instrument; readonly drawn: { before?: Summary | undefined } } {
  const drawn: { before?: Summary | undefined } = {};
  const figure: Figure = {
    ...templeScanInstrument.figure,
    draw: (input) => {
      drawn.before = input.before;
      return templeScanInstrument.figure.draw(input);
    },
  };
  return { instrument: { ...templeScanInstrument, figure } as unknown as Instrument, drawn };
}

async function storeOf(before: number, now: number) {
  const store = memoryStore();
  const moments = [
    ['lente', templeGroup(before)],
    ['herfst', templeGroup(now, 20)],
  ] as const;
  for (const [occasion, results] of moments)
    for (const value of results) await store.save({ kind: 'result', value: { ...value, occasion } });
  const open = (occasion: string, results: readonly { readonly id: string }[]) =>
    store.save({
      kind: 'opening',
      value: {
        format: 1,
        id: newRecordId(),
        instrument: 'temple-scan',
        occasion,
        opened: '2026-10-01T09:00:00.000Z',
        results: results.map(({ id }) => id),
      },
    });
  await open('herfst', moments[1][1]);
  return { store, openBefore: () => open('lente', moments[0][1]) };
}

async function picture(properties: Partial<GroupPicture>): Promise<GroupPicture> {
  const element = await fixture<GroupPicture>(html`<samenspel-group-picture language="nl"></samenspel-group-picture>`);
  Object.assign(element, properties);
  await waitUntil(() => $(element, '.lead'), 'has an open picture');
  return element;
}

describe('<samenspel-group-picture before>', () => {
  it('draws with the moment before, once that was opened', async () => {
    const { store, openBefore } = await storeOf(12, 14);
    const { instrument, drawn } = watched();
    const element = await picture({ instrument, store, occasion: 'herfst', occasionBefore: 'lente' });
    expect(shown(element)).to.contain('14 deelnemers');
    expect(drawn.before).to.equal(undefined);
    await openBefore();
    await waitUntil(() => drawn.before);
    expect(drawn.before!.respondents).to.equal(12);
    element.removeAttribute('before');
    element.occasionBefore = undefined;
    await element.updateComplete;
    expect(drawn.before).to.equal(undefined);
  });

  it('knows no moment before of which too few took part', async () => {
    const { store, openBefore } = await storeOf(4, 14);
    await openBefore();
    const { instrument, drawn } = watched();
    const element = await picture({ instrument, store, occasion: 'herfst' });
    element.setAttribute('before', 'lente');
    await waitUntil(() => element.occasionBefore === 'lente');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(drawn.before).to.equal(undefined);
  });
});

describe('<samenspel-group-picture> and what helps next', () => {
  const low = templeGroup(12).map((result) => ({
    ...result,
    answers: Object.fromEntries(Object.entries(result.answers).map(([item]) => [item, 1])),
  }));

  it('names two instruments at most with the reason, and a button only for those the host has', async () => {
    const element = await picture({ instrument: watched().instrument, results: low, opened: true });
    const items = () => [...element.shadowRoot!.querySelectorAll('.next-list > li')];
    expect(items().map((item) => item.querySelector('strong')!.textContent)).to.deep.equal([
      'Doelenscan',
      'Samenstellingskaart',
    ]);
    expect(items()[0]!.textContent).to.contain('Daarmee zet je de doelen');
    expect($(element, '.next-list button')).to.equal(null);
    element.offers = ['composition-map'];
    await element.updateComplete;
    setTimeout(() => button(element, 'Bekijken: Samenstellingskaart').click());
    const event = (await oneEvent(element, 'samenspel-next')) as CustomEvent<NextDetail>;
    expect(event.detail).to.deep.equal({ instrument: 'composition-map', from: 'temple-scan' });
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(element.shadowRoot!.querySelectorAll('.next-list button').length).to.equal(1);
  });
});
