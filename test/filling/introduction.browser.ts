import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/instruments/partnership-map/define.js';
import '../../src/instruments/temple-scan/define.js';

const introduction = async (element: Element): Promise<HTMLElement> => {
  const find = () => element.shadowRoot!.querySelector<HTMLElement>('.introduction');
  await waitUntil(find);
  return find()!;
};

describe('the introduction', () => {
  it('shows where the instrument comes from when somebody asks', async () => {
    const screen = await introduction(
      await fixture(html`<samenspel-temple-scan language="en"></samenspel-temple-scan>`),
    );
    const details = screen.querySelector<HTMLDetailsElement>('details.sources')!;
    expect(details.querySelectorAll('li').length).to.equal(0);
    details.querySelector('summary')!.click();
    await waitUntil(() => details.querySelector('li'));
    expect(details.textContent).to.contain('Mennens');
  });

  it('promises that nobody is named only where that is true', async () => {
    const scan = await introduction(await fixture(html`<samenspel-temple-scan language="en"></samenspel-temple-scan>`));
    expect(scan.textContent).to.contain('never by whom');
    const map = await introduction(
      await fixture(html`<samenspel-partnership-map language="en"></samenspel-partnership-map>`),
    );
    expect(map.textContent).not.to.contain('never by whom');
    expect(map.textContent).to.contain('shows by party which step was chosen');
  });
});
