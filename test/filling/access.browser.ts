import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { leave, type Participant } from './participant.js';
import { review, states } from './states.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** What the checker finds, by all its rules or by one. */
async function faultsOf({ element }: Participant, rule?: string): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    ...(rule !== undefined && { runOnly: { type: 'rule', values: [rule] } }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const colours = (scheme: string) => {
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.background = scheme === 'dark' ? '#161b26' : '#fff';
};

describe('every state', () => {
  before(async () => {
    document.documentElement.lang = 'en';
    // A page behind another one draws no frames, so a change of colour would never end.
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => {
    leave();
    colours('light');
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, reach] of Object.entries(states)) {
    it(`is accessible, light and dark: ${name}`, async function () {
      this.timeout(60_000);
      await setViewport({ width: 1000, height: 700 });
      const person = await reach();
      expect(await faultsOf(person)).to.deep.equal([]);
      // The rest of what a checker sees is the same in the dark.
      colours('dark');
      expect(await faultsOf(person, 'color-contrast')).to.deep.equal([]);
    });
  }

  it('shows what is chosen in forced colours', async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    try {
      const person = await review();
      expect(await faultsOf(person)).to.deep.equal([]);
      const [chosen, other] = [':checked', ':not(:checked)'].map((state) =>
        getComputedStyle(person.one(`#question-shared-goal input${state}`).closest('.choice')!),
      );
      expect(chosen!.borderInlineStartColor).to.not.equal(other!.borderInlineStartColor);
      expect(getComputedStyle(person.button('Finish')).borderTopStyle).to.equal('solid');
    } finally {
      await executeServerCommand('emulate-forced-colors', 'none');
    }
  });
});
