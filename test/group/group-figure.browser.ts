import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { svg } from 'lit';
import type { Figure } from '../../src/elements/figure.js';
import type { Instrument } from '../../src/filling/instrument.js';
import type { Comparison } from '../../src/group/comparison/comparison.js';
import '../../src/group/comparison/define.js';
import type { GroupPicture } from '../../src/group/picture/group-picture.js';
import '../../src/group/picture/define.js';
import { TempleScan, templeScanInstrument } from '../../src/instruments/temple-scan/temple-scan.js';
import { $, button, shown } from './inside.js';
import { templeGroup } from './sample-group.js';

const groupFigure: Figure = {
  draw: ({ mode }) => ({ size: [100, 20], content: svg`<text class="of-a-group" y="12">${mode}</text>` }),
  tables: () => html`<p class="table-of-a-group">As a table</p>`,
};

/** The temple scan with a figure of its own for groups, and how often that was loaded. `fails`: so many times at first. */
function apart(fails = 0) {
  const loads = { count: 0 };
  const instrument = {
    ...templeScanInstrument,
    groupFigure: () => (loads.count++ < fails ? Promise.reject(new Error('away')) : Promise.resolve(groupFigure)),
  };
  return { instrument, loads };
}
const asAny = (instrument: ReturnType<typeof apart>['instrument']) => instrument as unknown as Instrument;

async function picture(properties: Partial<GroupPicture>): Promise<GroupPicture> {
  const element = await fixture<GroupPicture>(html`<samenspel-group-picture language="nl"></samenspel-group-picture>`);
  Object.assign(element, properties);
  return element;
}

describe('a figure that draws groups alone', () => {
  it('draws the open picture and its tables', async () => {
    const { instrument, loads } = apart();
    const element = await picture({ instrument: asAny(instrument), results: templeGroup(12), opened: true });
    await waitUntil(() => $(element, '.lead'), 'has an open picture');
    expect($(element, '.picture .of-a-group')!.textContent).to.equal('group');
    button(element, 'Tabel').click();
    await element.updateComplete;
    expect($(element, '.table-of-a-group')).to.exist;
    expect(loads.count).to.equal(1);
  });

  it('leaves the empty picture to the other', async () => {
    const element = await picture({ instrument: asAny(apart().instrument), results: templeGroup(12) });
    await waitUntil(() => $(element, '.figure svg'), 'has an empty picture');
    expect($(element, '.of-a-group')).to.equal(null);
  });

  it('is asked for again where it did not come', async () => {
    const { instrument, loads } = apart(1);
    const told: string[] = [];
    const element = await picture({});
    element.addEventListener('samenspel-error', ({ detail }) => told.push(detail.message));
    Object.assign(element, { instrument: asAny(instrument), results: templeGroup(12), opened: true });
    await waitUntil(() => told.length > 0, 'tells the host');
    expect(told.join()).to.contain('away');
    element.requestUpdate();
    await waitUntil(() => $(element, '.of-a-group'), 'has an open picture');
    expect(loads.count).to.equal(2);
  });

  it('draws both moments of a comparison', async () => {
    const element = await fixture<Comparison>(html`<samenspel-comparison language="nl"></samenspel-comparison>`);
    const results = { lente: templeGroup(12), herfst: templeGroup(12, 20) };
    Object.assign(element, { instrument: asAny(apart().instrument), results, opened: true });
    await waitUntil(() => $(element, '.caution, .not-yet'), shown(element));
    element.style.inlineSize = '1200px';
    await waitUntil(() => $(element, '.pictures'), 'has room for pictures');
    expect(element.shadowRoot!.querySelectorAll('.pictures .of-a-group')).to.have.length(2);
  });

  it('is not loaded by who fills in', async () => {
    const { instrument, loads } = apart();
    customElements.define(
      'test-temple-apart',
      class extends TempleScan {
        protected override readonly instrument = instrument;
      },
    );
    const element = await fixture(html`<test-temple-apart language="nl"></test-temple-apart>`);
    await waitUntil(() => $(element, 'button'), 'has a screen');
    expect(loads.count).to.equal(0);
  });
});
