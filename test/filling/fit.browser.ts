import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { leave, type Participant } from './participant.js';
import { states } from './states.js';

/** What sticks out to the right of the page, or is too small for a finger. */
function misfits(person: Participant): string[] {
  const page = document.documentElement;
  const wide = person.all('*').filter((one) => {
    const { right, left } = one.getBoundingClientRect();
    const scrolls = one.closest('.table-scroll') || one.closest('svg') || one.closest('.hidden');
    return !scrolls && (right > innerWidth + 0.5 || left < -0.5);
  });
  const targets = person.all('button, summary, a, textarea, input, [data-part]').filter((one) => {
    // A radio is as large as the label around it.
    const target = one.closest('label') ?? one.querySelector('.hit') ?? one;
    const { width, height } = target.getBoundingClientRect();
    return width < 23.99 || height < 23.99;
  });
  return [
    ...(page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} px wide in ${innerWidth}`] : []),
    ...wide.slice(0, 3).map((one) => `too wide: ${one.outerHTML.slice(0, 150)}`),
    ...targets.slice(0, 3).map((one) => {
      const { width, height } = (one.querySelector('.hit') ?? one).getBoundingClientRect();
      return `${width} × ${height}: ${one.outerHTML.slice(0, 200)}`;
    }),
  ];
}

describe('every state', () => {
  afterEach(leave);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, reach] of Object.entries(states)) {
    it(`fits 320 px and a page at 200 %, with targets for a finger: ${name}`, async function () {
      this.timeout(20_000);
      const faults: string[] = [];
      const person = await reach();
      // A window of 1280 px at 200 % is 640 px wide.
      for (const width of [320, 640]) {
        await setViewport({ width, height: 640 });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await person.settled();
        faults.push(...misfits(person).map((fault) => `${width}: ${fault}`));
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
