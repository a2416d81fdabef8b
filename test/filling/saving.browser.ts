import { expect, waitUntil } from '@open-wc/testing';
import type { ResultEvent } from '../../src/filling/events.js';
import '../../src/instruments/instrument/define.js';
import '../../src/instruments/trust-framework/define.js';
import { memoryStore } from '../../src/storage/memory-store.js';
import { newRecordId } from '../../src/schema/id.js';
import { smallDefinition, smallWords } from '../fixtures/small-definition.js';
import { leave, meet, stillClock, type Given, type Participant } from './participant.js';

const small = { definition: smallDefinition, words: smallWords };

/** Answers two things, one of them private, and stands before *Finish*. */
async function beforeFinish(given: Given = {}): Promise<Participant> {
  const person = await meet('samenspel-instrument', { ...small, ...given });
  await person.click('Start');
  await person.goToReview();
  await person.choose('shared-goal', 3);
  await person.type('#answer-turning-point', 'for me alone');
  return person;
}

/** A host that takes each result and settles it by hand. */
function takes(person: Participant) {
  const settle: { resolve(): void; reject(): void }[] = [];
  person.element.addEventListener('samenspel-result', (event) =>
    (event as ResultEvent).waitUntil(
      new Promise<void>((resolve, reject) => settle.push({ resolve, reject: () => reject(new Error('no')) })),
    ),
  );
  return settle;
}

const saving = (person: Participant) => person.one('#saving').dataset['saving'];
const notice = (person: Participant) => person.one('#saving').textContent!.replace(/\s+/g, ' ');

describe('letting a result go', () => {
  afterEach(leave);

  it('says saved only after the host’s promise, and shows the own picture at once', async () => {
    const person = await beforeFinish();
    const [one, other] = [takes(person), takes(person)];
    await person.click('Finish');
    expect(person.text).to.include('Your picture');
    expect(person.focused!.id).to.equal('picture');
    expect(saving(person)).to.equal('saving');
    expect(person.status).to.equal('Saving your answers …');
    expect(person.has('Change my answers')).to.equal(false);
    one[0]!.resolve();
    await person.settled();
    // Every host that took it has to keep its promise.
    expect(saving(person)).to.equal('saving');
    other[0]!.resolve();
    await person.settled();
    expect(notice(person)).to.include('Your answers are saved.');
    expect(person.status).to.equal('Your answers are saved.');
    expect(person.root.querySelector('#saving [role=alert]')).to.equal(null);
  });

  it('gives one result for a button that is pressed twice', async () => {
    const person = await beforeFinish();
    const finish = person.button('Finish');
    finish.click();
    finish.click();
    await person.settled();
    finish.click();
    await person.settled();
    expect(person.results.length).to.equal(1);
  });

  it('offers to try again with the same id, and keeps focus in the notice', async () => {
    const person = await beforeFinish({ keepDraft: true });
    const hosts = takes(person);
    await person.click('Finish');
    hosts[0]!.reject();
    await person.settled();
    expect(saving(person)).to.equal('not-saved');
    expect(person.one('#saving [role=alert]').textContent).to.include('Your answers are safe on this device.');
    person.button('Try again').focus();
    await person.click('Try again');
    expect(person.focused!.id).to.equal('saving');
    hosts[1]!.resolve();
    await person.settled();
    expect(saving(person)).to.equal('saved');
    expect(person.results.map(({ result }) => result.id)).to.deep.equal([
      person.results[0]!.result.id,
      person.results[0]!.result.id,
    ]);
    expect(person.results[1]!.result).to.deep.equal(person.results[0]!.result);
  });

  it('does not say that answers are safe on a device that keeps nothing', async () => {
    const person = await beforeFinish();
    const hosts = takes(person);
    await person.click('Finish');
    hosts[0]!.reject();
    await person.settled();
    expect(person.one('#saving [role=alert]').textContent).to.include('on this page only');
    expect(person.has('Try again')).to.equal(true);
    expect(person.has('Save a file')).to.equal(true);
  });

  it('says after 8 seconds that it is slow, and after 30 that it did not work; a late promise still counts', async () => {
    const person = await beforeFinish();
    const hosts = takes(person);
    const clock = stillClock();
    try {
      await person.click('Finish');
      clock.tick(7_999);
      await person.settled();
      expect(saving(person)).to.equal('saving');
      clock.tick(1);
      await person.settled();
      expect(saving(person)).to.equal('slow');
      expect(person.status).to.include('Saving is taking long');
      clock.tick(22_000);
      await person.settled();
      expect(saving(person)).to.equal('not-saved');
      hosts[0]!.resolve();
      await person.settled();
      expect(saving(person)).to.equal('saved');
    } finally {
      clock.stop();
    }
  });

  it('says where answers are when nobody took them', async () => {
    const onPage = await beforeFinish();
    await onPage.click('Finish');
    expect(saving(onPage)).to.equal('on-page');
    expect(onPage.one('#saving [role=alert]').textContent).to.include('If you close the page, they are gone');
    const onDevice = await beforeFinish({ keepDraft: true });
    await onDevice.click('Finish');
    expect(saving(onDevice)).to.equal('on-device');
    expect(onDevice.status).to.include('on this device only');
  });

  it('saves a file with the private notes, which the event does not have', async () => {
    const person = await beforeFinish();
    await person.click('Finish');
    const { createObjectURL } = URL;
    const files: Blob[] = [];
    let name = '';
    URL.createObjectURL = (blob: Blob) => (files.push(blob), createObjectURL.call(URL, blob));
    const noDownload = (event: Event) => {
      event.preventDefault();
      name = (event.target as HTMLAnchorElement).download;
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', noDownload);
      click.call(this);
    };
    try {
      await person.click('Save a file');
      await waitUntil(() => files.length > 0 && notice(person).includes('in your downloads'));
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    const { result } = person.results[0]!;
    expect(JSON.stringify(result)).to.not.include('for me alone');
    expect(JSON.stringify(person.changes)).to.not.include('for me alone');
    const file = JSON.parse(await files[0]!.text()) as { results: unknown[]; notes: unknown[] };
    expect(file.results).to.deep.equal([result]);
    expect(file.notes).to.deep.equal([{ result: result.id, item: 'turning-point', answer: 'for me alone' }]);
    expect(name).to.match(/^small-scan-\d{4}-\d\d-\d\d\.json$/);
    expect(notice(person)).to.include(`${name} is in your downloads.`);
    expect(person.status).to.equal(`${name} is in your downloads.`);
  });

  it('makes a new result of changed answers, which takes the place of the old one', async () => {
    const store = memoryStore();
    const person = await beforeFinish({ store });
    await person.click('Finish');
    await person.click('Change my answers');
    expect(person.focused!.id).to.equal('review');
    await person.choose('shared-goal', 0);
    await person.click('Finish');
    const [one, other] = person.results as [(typeof person.results)[number], (typeof person.results)[number]];
    expect(other.result.id).to.not.equal(one.result.id);
    expect(other.result.respondent).to.deep.equal(one.result.respondent);
    expect(other.replaces).to.deep.equal([one.result.id]);
    expect(await store.find({ kind: 'result' })).to.deep.equal([other.result]);
  });

  it('leaves the old result in the store until the new one is safe', async () => {
    const store = memoryStore();
    const person = await beforeFinish({ store });
    await person.click('Finish');
    const first = person.results[0]!.result;
    person.element['store'] = { ...store, save: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
    await person.click('Change my answers');
    await person.choose('shared-goal', 0);
    await person.click('Finish');
    expect(saving(person)).to.equal('not-saved');
    expect(await store.find({ kind: 'result' })).to.deep.equal([first]);
    expect(person.errors[0]).to.include({ code: 'store-full' });
    person.element['store'] = store;
    await person.click('Try again');
    expect(await store.find({ kind: 'result' })).to.deep.equal([person.results.at(-1)!.result]);
  });

  it('tells the host which of three things is wrong with its store', async () => {
    const store = memoryStore();
    const save = () => Promise.reject(new Error('not today'));
    const refused = await beforeFinish({ store: { ...store, save } });
    await refused.click('Finish');
    expect(refused.errors[0]!.code).to.equal('store-refused');
    expect(refused.errors[0]!.message).to.include('save').and.include('not today');
    expect(refused.has('Try again') && refused.has('Save a file')).to.equal(true);

    const never = () => new Promise<void>(() => undefined);
    const silent = await beforeFinish({ store: { ...store, save: never } });
    const clock = stillClock();
    try {
      await silent.click('Finish');
      clock.tick(30_000);
      await silent.settled();
      expect(saving(silent)).to.equal('not-saved');
      expect(silent.errors[0]!.code).to.equal('store-silent');
    } finally {
      clock.stop();
    }
  });

  it('erases answers from store and device on request, and says when that did not work', async () => {
    const store = memoryStore();
    const person = await beforeFinish({ store, keepDraft: true });
    await person.click('Finish');
    person.element['store'] = { ...store, erase: () => Promise.reject(new Error('no')) };
    await person.settled();
    await person.click('Erase my answers');
    await person.click('Yes, erase them');
    expect(person.one('#saving .fault').textContent).to.include('Erasing has not worked');
    expect(person.errors[0]!.code).to.equal('store-refused');
    person.element['store'] = store;
    await person.settled();
    await person.click('Yes, erase them');
    expect(await store.find({ kind: 'result' })).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
    expect(person.status).to.equal('Your answers are erased.');
    expect(person.text).to.include('Who sees what?').and.include('Your answers are erased.');
    expect(person.focused!.id).to.equal('title');
    expect(person.element.answers).to.deep.equal({});
  });

  it('says so when the group picture is open already, and lets nothing be changed or erased then', async () => {
    const store = memoryStore();
    const person = await beforeFinish({ store, community: 'bridge' });
    await person.click('Finish');
    expect(person.has('Change my answers')).to.equal(true);
    const opening = { format: 1 as const, instrument: 'small-scan', opened: new Date().toISOString(), results: [] };
    await store.save({ kind: 'opening', value: { ...opening, id: newRecordId(), community: 'elsewhere' } });
    await person.settled();
    expect(person.has('Change my answers')).to.equal(true);
    await store.save({ kind: 'opening', value: { ...opening, id: newRecordId(), community: 'bridge' } });
    await person.settled();
    await person.settled();
    expect(notice(person)).to.include('The group picture is already open.');
    expect(person.has('Change my answers')).to.equal(false);
    expect(person.has('Erase my answers')).to.equal(false);
  });

  it('goes on saving while the element is moved to another place', async () => {
    const person = await beforeFinish({ keepDraft: true });
    const hosts = takes(person);
    await person.click('Finish');
    const parent = person.element.parentElement!;
    person.element.remove();
    hosts[0]!.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    parent.append(person.element);
    await person.settled();
    expect(saving(person)).to.equal('saved');
  });
});
