import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import 'chai-a11y-axe';
import '../../src/context/define.js';
import type { SamenspelWorkspace } from '../../src/context/samenspel-workspace.js';
import type { NextDetail } from '../../src/filling/crossovers.js';
import type { Instrument } from '../../src/filling/instrument.js';
import { TempleScan, templeScanInstrument } from '../../src/instruments/temple-scan/temple-scan.js';
import { leave, meet, type Participant } from './participant.js';

let loaded = 0;

/** The temple scan; counts how often the words of the conversation are asked for. */
class CountingScan extends TempleScan {
  protected override readonly instrument: Instrument<typeof templeScanInstrument.definition> = {
    ...templeScanInstrument,
    words: Object.fromEntries(
      Object.entries(templeScanInstrument.words).map(([language, words]) => [
        language,
        { ...words, conversation: () => (loaded++, words.conversation()) },
      ]),
    ),
  };
}
customElements.define('samenspel-counting-scan', CountingScan);

const items = (person: Participant) => [...person.root.querySelectorAll<HTMLElement>('.next-list > li')];

/** Answers these items with the place in the list of radios, and goes on to the own picture. */
async function finished(places: Readonly<Record<string, number>>, given: object = {}, container?: HTMLElement) {
  const person = await meet('samenspel-counting-scan', { ...given }, container);
  await person.click('Start');
  for (const [item, place] of Object.entries(places)) await person.choose(item, place);
  await person.goToReview();
  await person.click('Finish');
  await waitUntil(() => person.root.querySelector('.own'));
  expect(loaded, 'one person needs no words of a conversation').to.equal(0);
  return person;
}

describe('what helps one person next', () => {
  beforeEach(() => (loaded = 0));
  afterEach(leave);

  it('says at most two instruments with the reason, of low dimensions with two answers', async () => {
    const ids = templeScanInstrument.definition.dimensions[0]!.items.filter(({ type }) => type === 'rating');
    const places = Object.fromEntries(ids.map(({ id }) => [id, 0]));
    const person = await finished(places);
    await waitUntil(() => items(person).length > 0);
    const names = items(person).map((item) => item.querySelector('strong')!.textContent);
    expect(names).to.deep.equal(['Goals scan', 'Relational dynamics']);
    expect(items(person)[0]!.textContent).to.contain('It lines up the goals of all parties');
    expect(items(person)[0]!.querySelector('button'), 'the host offers nothing').to.equal(null);
    await expect(person.element).to.be.accessible();
  });

  it('has a button where the workspace offers the instrument; pressed, the host hears it', async () => {
    const workspace = document.createElement('samenspel-workspace') as SamenspelWorkspace;
    workspace.offers = ['relational-dynamics'];
    document.body.append(workspace);
    const person = await finished({ 'own-gain': 0 }, {}, workspace);
    await waitUntil(() => items(person).length > 0);
    const view = items(person)[0]!.querySelector('button')!;
    expect(view.textContent!.trim()).to.equal('View');
    expect(view.ariaLabel).to.equal('View: Relational dynamics');
    setTimeout(() => view.click());
    const event = (await oneEvent(workspace, 'samenspel-next')) as CustomEvent<NextDetail>;
    expect(event.detail).to.deep.equal({ instrument: 'relational-dynamics', from: 'temple-scan' });
    expect(event.target).to.equal(person.element);
    workspace.remove();
  });

  it('says it in another language at once, and keeps focus on its button', async () => {
    const person = await finished({ 'own-gain': 0 }, { offers: ['relational-dynamics'] });
    await waitUntil(() => items(person).length > 0);
    items(person)[0]!.querySelector('button')!.focus();
    person.element['language'] = 'nl';
    await waitUntil(() => items(person)[0]!.textContent!.includes('Relationele dynamiek'));
    expect(person.focused).to.equal(items(person)[0]!.querySelector('button'));
  });
});
