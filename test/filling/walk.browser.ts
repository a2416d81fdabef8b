import { expect } from '@open-wc/testing';
import { isRated, itemsOf } from '../../src/definition/definition.js';
import { resultSchema } from '../../src/definition/result.js';
import '../../src/instruments/instrument/define.js';
import '../../src/instruments/temple-scan/define.js';
import '../../src/instruments/trust-framework/define.js';
import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import { smallDefinition, smallWords } from '../fixtures/small-definition.js';
import { leave, meet, type Participant } from './participant.js';

const small = { definition: smallDefinition, words: smallWords };

/** Answers each rated statement with one tap, in the order of the screen. */
async function answerAll(person: Participant): Promise<void> {
  const rated = itemsOf(templeScan).filter(isRated);
  for (const [at, item] of rated.entries()) await person.choose(item.id, at % 5);
}

describe('filling in', () => {
  afterEach(leave);

  it('takes 27 taps for the 25 statements of the temple scan', async () => {
    const person = await meet('samenspel-temple-scan', { community: 'bridge', occasion: 'spring' });
    expect(person.text).to.include('Who sees what?');
    await person.click('Start');
    await answerAll(person);
    await person.click('Finish');
    expect(itemsOf(templeScan).filter(isRated).length).to.equal(25);
    expect(person.clicks).to.equal(27);
    expect(person.results.length).to.equal(1);
    const [{ result, replaces }] = person.results as [(typeof person.results)[number]];
    expect(resultSchema(templeScan).safeParse(result).success).to.equal(true);
    expect(Object.keys(result.answers).length).to.equal(25);
    expect(result).to.deep.include({ community: 'bridge', occasion: 'spring', language: 'en' });
    expect(replaces).to.deep.equal([]);
    expect(person.changes.length).to.equal(25);
    expect(person.errors).to.deep.equal([]);
    expect(person.text).to.include('Your picture');
  });

  it('takes one tap more with a role', async () => {
    const person = await meet('samenspel-trust-framework', { roles: [{ id: 'teacher', label: 'Teacher' }] });
    expect(person.all('[name=role]:checked').length).to.equal(0);
    await person.click(person.all<HTMLInputElement>('[name=role]')[0]!);
    await person.click('Start');
    await person.choose('useful-work', 3);
    await person.goToReview();
    await person.click('Finish');
    expect(person.results[0]!.result.respondent.role).to.equal('teacher');
    expect(person.results[0]!.result.respondent.key).to.match(/^[0-9a-f-]{36}$/);
  });

  it('unfolds the next step below, and moves neither focus nor page', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    expect(person.focused!.id).to.equal('step-0');
    expect(person.one('#step-0').getAttribute('aria-label')).to.equal('Step 1 of 7: Goals');
    const items = templeScan.dimensions[0].items.filter(isRated);
    for (const item of items.slice(0, -1)) await person.choose(item.id, 1);
    expect(person.root.querySelector('#step-1')).to.equal(null);
    const last = person.all<HTMLInputElement>(`#question-${items.at(-1)!.id} input`)[2]!;
    last.focus();
    const scroll = scrollY;
    await person.click(last);
    expect(person.root.querySelector('#step-1')).to.not.equal(null);
    expect(person.status).to.equal('Structure is ready, below this step.');
    expect(person.focused).to.equal(last);
    expect(scrollY).to.equal(scroll);
  });

  it('goes on with questions open, and does not hold texts against a person', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.click('Next: Structure');
    expect(person.focused!.id).to.equal('step-1');
    await person.click('Next: Process');
    expect(person.all('.step').length).to.equal(3);
    await person.click('Back');
    expect(person.focused!.id).to.equal('title');
    expect(person.text).to.include('Who sees what?');
    await person.click('Start');
    expect(person.all('.step').length).to.equal(3);
  });

  it('goes anywhere from the dialog with all steps, and back to its button', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.choose('goal-same-words', 4);
    const opener = person.one<HTMLElement>('.bar [aria-haspopup]');
    opener.focus();
    await person.click(opener);
    const dialog = person.one<HTMLDialogElement>('dialog');
    expect(dialog.open).to.equal(true);
    expect(dialog.querySelector('svg')).to.not.equal(null);
    expect(dialog.querySelector('[aria-current=step]')!.textContent).to.include('Goals').and.include('4 still open');
    dialog.close();
    expect(person.focused).to.equal(opener);
    await person.click(opener);
    await person.click([...dialog.querySelectorAll('button')].find((one) => one.textContent!.includes('Culture'))!);
    expect(dialog.open).to.equal(false);
    expect(person.focused!.id).to.equal('step-3');
    await person.click(opener);
    await person.click([...dialog.querySelectorAll('button')].find((one) => one.textContent!.includes('Check'))!);
    expect(person.focused!.id).to.equal('review');
  });

  it('erases an answer, says so and returns focus to the first radio', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.choose('goal-same-words', 4);
    await person.click('Erase');
    expect(person.focused).to.equal(person.one('#answer-goal-same-words'));
    expect(person.status).to.equal('Answer erased: Same words');
    expect(person.element.answers).to.deep.equal({});
    expect(person.changes.length).to.equal(2);
    expect(person.changes[1]).to.deep.equal({ instrument: 'temple-scan', item: 'goal-same-words' });
  });

  it('moves focus for nothing but an act that asks for it', async () => {
    const person = await meet('samenspel-instrument', small);
    expect(person.focused).to.equal(null);
    await person.click('Start');
    await person.goToReview();
    const topics = person.all<HTMLInputElement>('#question-topics input');
    topics[1]!.focus();
    await person.click(topics[1]!);
    await person.click(topics[1]!);
    expect(person.focused).to.equal(topics[1]);
    const changes = person.changes.length;
    const day = person.one<HTMLInputElement>('#answer-first-day');
    day.focus();
    person.one<HTMLElement>('#answer-turning-point').focus();
    await person.settled();
    expect(person.focused!.id).to.equal('answer-turning-point');
    expect(person.changes.length).to.equal(changes);
  });

  it('keeps a remark with its dimension, and says who reads it', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.click('Remark about Goals');
    expect(person.one('#remark-goals-who').textContent).to.equal('The group can read this, without your name.');
    await person.type('#remark-goals', 'We miss <b>the residents</b>.');
    await person.goToReview();
    await person.click('Finish');
    expect(person.results[0]!.result.remarks).to.deep.equal({ goals: 'We miss <b>the residents</b>.' });
  });

  it('lists what is open and what does not fit, and brings a person there and back', async () => {
    const person = await meet('samenspel-instrument', small);
    await person.click('Start');
    await person.goToReview();
    await person.choose('shared-goal', 2);
    await person.type('#answer-hours', '50');
    await person.type('#remark-goals', 'x'.repeat(10_003));
    expect(person.one('#notes-hours').textContent).to.include('not between 0 and 40');
    expect(person.one('#answer-hours').getAttribute('aria-invalid')).to.equal('true');
    expect(person.one('.review').textContent).to.include('8 are still open').and.include('look again at 2 answers');
    await person.click('Finish');
    expect(person.results).to.deep.equal([]);
    expect(person.one('.review [role=alert]').textContent).to.include('look again at 2 answers');

    await person.click(person.one('#fix-goals'));
    expect(person.focused!.id).to.equal('remark-goals');
    await person.type('#remark-goals', 'short');
    await person.click(person.one('#fix-hours'));
    expect(person.focused!.id).to.equal('answer-hours');
    await person.type('#answer-hours', '12,5');
    await person.click('Back to checking');
    // The row among what does not fit is gone; its answer stands among all.
    expect(person.focused!.id).to.equal('all-hours');
    expect(person.focused!.closest('details')!.open).to.equal(true);
    await person.click(person.one('#open-pace'));
    await person.click('Back to checking');
    expect(person.focused!.id).to.equal('open-pace');
    await person.click('Finish');
    expect(person.results[0]!.result.answers).to.deep.equal({ 'shared-goal': 3, hours: 12.5 });
  });

  it('does not finish with nothing, and says why beside the button', async () => {
    const person = await meet('samenspel-temple-scan');
    await person.click('Start');
    await person.goToReview();
    await person.click('Finish');
    expect(person.results).to.deep.equal([]);
    expect(person.one('.review [role=alert]').textContent).to.include('You have not filled in anything yet');
    await person.choose('goal-same-words', 0);
    expect(person.root.querySelector('.review [role=alert]')).to.equal(null);
  });

  it('shows one step at a time where a host asks for it, with a way back', async () => {
    const person = await meet('samenspel-temple-scan', { oneStep: true });
    await person.click('Start');
    await person.click('Next: Structure');
    expect(person.all('.step').length).to.equal(1);
    for (const item of templeScan.dimensions[1].items) await person.choose(item.id, 1);
    expect(person.all('.step').length).to.equal(1);
    expect(person.status).to.equal('');
    await person.click('Back');
    expect(person.focused!.id).to.equal('step-0');
    await person.click('Back');
    expect(person.focused!.id).to.equal('title');
    await person.click('Continue');
    await person.goToReview();
    expect(person.all('.step').length).to.equal(0);
    await person.click('Back');
    expect(person.focused!.id).to.equal('step-6');
  });

  it('reads numbers and days as people write them, and keeps what it cannot read', async () => {
    const person = await meet('samenspel-instrument', { ...small, language: 'nl' });
    await person.click('Beginnen');
    await person.goToReview();
    const typed = async (text: string) => {
      await person.type('#answer-hours', text);
      return (person.element.answers as Record<string, unknown>).hours;
    };
    expect(await typed('12,5')).to.equal(12.5);
    expect(await typed('12.5')).to.equal(12.5);
    expect(await typed('−3')).to.equal(-3);
    expect(await typed('twaalf')).to.equal('twaalf');
    expect(await typed('1.000')).to.equal('1.000');
    expect(person.one<HTMLInputElement>('#answer-hours').value).to.equal('1.000');
    expect(person.one('#notes-hours').textContent).to.include('geen getal');
    expect(await typed('1000')).to.equal(1000);
    expect(person.one<HTMLInputElement>('#answer-hours').value).to.equal('1000');
    expect(await typed('')).to.equal(undefined);
  });

  it('can be looked at but not answered while it is disabled', async () => {
    const person = await meet('samenspel-instrument', { ...small, disabled: true });
    await person.click('Start');
    await person.goToReview();
    expect(
      person.all<HTMLInputElement>('.step input, .step textarea').every((one) => one.matches(':disabled')),
    ).to.equal(true);
    await person.click('Finish');
    expect([...person.changes, ...person.results]).to.deep.equal([]);
  });
});
