import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/instruments/temple-scan/define.js';
import type { TempleScan } from '../../src/instruments/temple-scan/index.js';

it('shows where the instrument comes from when somebody asks', async () => {
  const element = await fixture<TempleScan>(html`<samenspel-temple-scan language="en"></samenspel-temple-scan>`);
  const root = element.renderRoot;
  await waitUntil(() => root.querySelector('details.sources'));
  const details = root.querySelector<HTMLDetailsElement>('details.sources')!;
  expect(details.querySelectorAll('li').length).to.equal(0);
  details.querySelector('summary')!.click();
  await waitUntil(() => details.querySelector('li'));
  expect(details.textContent).to.contain('Mennens');
});
