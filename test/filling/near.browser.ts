import { expect, waitUntil } from '@open-wc/testing';
import '../../src/instruments/temple-scan/define.js';

const poster = (element: Element) => element.shadowRoot!.querySelector('.poster svg');
const isThere = (element: Element) => element.shadowRoot!.querySelector('button.primary') !== null;

describe('many instruments on a page', () => {
  let page: HTMLElement;

  beforeEach(async () => {
    page = document.createElement('div');
    page.lang = 'nl';
    page.append(...Array.from({ length: 12 }, () => document.createElement('samenspel-temple-scan')));
    document.body.append(page);
    await waitUntil(() => [...page.children].every(isThere), 'all can be begun');
  });

  afterEach(() => page.remove());

  it('draws the pictures in sight, and those far away only when a person comes near', async () => {
    const last = page.lastElementChild!;
    expect(poster(page.firstElementChild!)).not.to.equal(null);
    expect(poster(last)).to.equal(null);
    last.scrollIntoView();
    await waitUntil(() => poster(last), 'is drawn when it comes near');
  });

  it('draws all of them for paper', async () => {
    expect(poster(page.lastElementChild!)).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    // Each also sets its sheet to the size of the paper, which takes a moment.
    await waitUntil(() => [...page.children].every(poster), 'all are drawn', { timeout: 10_000 });
  });
});
