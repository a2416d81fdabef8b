// Builds the example workshop and goes through it as a group would, on one device, under its own strict policy.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromeFlags, findChrome } from '../../scripts/chrome.mjs';
import { serve } from '../../scripts/serve.mjs';

const source = fileURLToPath(new URL('../../examples/workshop', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
await build({
  configFile: join(source, 'vite.config.ts'),
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true },
});

const server = await serve(folder);
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeFlags });

/** What a page said that it should not: violations of its policy, errors, requests to somewhere else. */
async function open(query, options) {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`${server.url}/${query}`);
  return { page, complaints, close: () => context.close() };
}

async function check(title, work) {
  let tab;
  const visit = async (query = '', options = {}) => (tab = await open(query, options)).page;
  visit.forget = () => tab.complaints.splice(0);
  try {
    await work(visit);
    if (tab.complaints.length) throw new Error([...new Set(tab.complaints)].join('\n'));
    console.log(`ok workshop: ${title}`);
  } catch (error) {
    console.log(`not ok workshop: ${title}`);
    console.log(String(error?.stack ?? error).replaceAll(/^/gm, '    '));
    process.exitCode = 1;
  }
  await tab?.close();
}

const expect = (condition, message) => {
  if (!condition) throw new Error(message);
};

/** Everything axe can tell about the page as it is now. */
async function expectAccessible(page) {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  const faults = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  expect(faults.length === 0, faults.join('\n'));
}

/** How many records of each kind this browser holds. */
const stored = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('samenspel-workshop');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const kinds = [...database.objectStoreNames];
          const counts = {};
          if (!kinds.length) resolve(counts);
          const reading = database.transaction(kinds);
          for (const kind of kinds) {
            reading.objectStore(kind).count().onsuccess = ({ target }) => (counts[kind] = target.result);
          }
          reading.oncomplete = () => {
            database.close();
            resolve(counts);
          };
        };
      }),
  );

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** One person fills in one answer of the temple scan and finishes. */
async function fillIn(page) {
  await button(page, 'Beginnen').click();
  await page.getByRole('radio', { name: 'Klopt grotendeels' }).first().check();
  await page.getByRole('button', { name: 'Alle stappen' }).click();
  await page.getByRole('button', { name: /^Nakijken/ }).click();
  await button(page, 'Afronden').click();
  await button(page, 'Volgende deelnemer').waitFor();
}

await check('begins with three choices, in two languages', async (visit) => {
  const page = await visit();
  const choices = page.locator('main').getByRole('button');
  await choices.first().waitFor();
  expect((await choices.count()) === 3, `${await choices.count()} choices`);
  await button(page, 'Meer').click();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { name: 'Try Samenspel' }).waitFor();
  expect((await page.locator('html').getAttribute('lang')) === 'en', 'the page says another language');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme === 'dark', `the scheme is ${scheme}`);
});

await check('fills in one after the other, and shows nothing of the last one', async (visit) => {
  const page = await visit('?instrument=temple-scan');
  await fillIn(page);
  expect((await stored(page)).result === 1, 'the first result is not stored');
  await button(page, 'Volgende deelnemer').click();
  await button(page, 'Beginnen').waitFor();
  expect((await page.getByRole('combobox').inputValue()) !== 'new', 'no participant is chosen');
  await button(page, 'Beginnen').click();
  const answered = await page.getByRole('radio', { checked: true }).count();
  // The two radios of the closed menu are not counted: what is not shown has no role.
  expect(answered === 0, `${answered} answers of the last one are in view`);
  await page.reload();
  await page.getByRole('combobox').selectOption({ index: 1 });
  await fillIn(page);
  expect((await stored(page)).result === 2, 'the second result took the place of the first');
  await page.getByRole('combobox').selectOption({ label: 'Deelnemer 1 (klaar)' });
  await page.getByRole('heading', { name: 'Jouw beeld' }).waitFor();
});

await check('opens the group picture for five', async (visit) => {
  const page = await visit('?instrument=temple-scan');
  for (let person = 1; person <= 5; person++) {
    await fillIn(page);
    if (person < 5) await button(page, 'Volgende deelnemer').click();
  }
  expect((await stored(page)).result === 5, 'five people, but not five results');
  await page.locator('nav').getByRole('button', { name: 'Groepsbeeld' }).click();
  await button(page, 'Toon hoe we het zien').click();
  await button(page, 'Open het groepsbeeld').click();
  await page.getByText('5 deelnemers', { exact: false }).first().waitFor();
});

await check('keeps the example apart from own answers', async (visit) => {
  const page = await visit();
  await page
    .locator('main')
    .getByRole('button', { name: /^Bekijk een voorbeeld/ })
    .click();
  for (const room of ['Groepsbeeld', 'Gesprek', 'Afspraken']) {
    await page.locator('nav').getByRole('button', { name: room }).click();
    await page.getByText('Voorbeeld: 24 verzonnen deelnemers').waitFor();
  }
  expect((await page.locator('nav').getByRole('button', { name: 'Invullen' }).count()) === 0, 'it can be filled in');
  await page.locator('nav').getByRole('button', { name: 'Groepsbeeld' }).click();
  await page.getByText('24 deelnemers').first().waitFor();
  await page
    .getByRole('button', { name: /^Praat hierover/ })
    .first()
    .click();
  await page.locator('samenspel-dialogue').getByText('Gespreks').first().waitFor();
  const counts = Object.values(await stored(page));
  expect(
    counts.every((count) => count === 0),
    `the example is stored among own answers: ${counts}`,
  );
});

await check('saves everything, erases everything, and adds a file without overwriting', async (visit) => {
  const page = await visit('?instrument=temple-scan');
  await fillIn(page);
  await button(page, 'Meer').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Bewaar alles in een bestand').first().click(),
  ]);
  const file = join(folder, 'saved.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8')).results.length === 1, 'the file has no result');

  const openIt = async () => {
    await button(page, 'Meer').click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('#menu').getByRole('button', { name: 'Open een bestand' }).click(),
    ]);
    await chooser.setFiles(file);
  };
  await openIt();
  await page.getByText('Erbij gekomen: 0. Stonden er al: 1.').waitFor();

  await button(page, 'Meer').click();
  await page.locator('#menu').getByRole('button', { name: 'Wis alles in deze browser' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Wis alles in deze browser' }).click();
  await page.getByText('Alles is gewist.').waitFor();
  expect((await stored(page)).result === 0, 'a result is left');
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('samenspel')));
  expect(left.length === 0, `left in the small memory: ${left}`);

  await openIt();
  await page.getByText('Erbij gekomen: 1. Stonden er al: 0.').waitFor();
  expect((await stored(page)).result === 1, 'the result did not come back');
});

for (const [name, query, ready] of [
  ['start', '', 'main.start'],
  ['catalogue', '?view=catalogue', 'main.catalogue'],
  ['filling in', '?instrument=temple-scan', 'text=Beginnen'],
  ['group picture of the example', '?example', 'text=Praat hierover'],
  ['dialogue of the example', '?example&view=talk', 'samenspel-dialogue button'],
  ['agreements of the example', '?example&view=agreements', 'samenspel-agreements article, samenspel-agreements li'],
]) {
  await check(`is accessible and fits on a phone: ${name}`, async (visit) => {
    // Only to let axe in.
    const page = await visit(query, { bypassCSP: true, viewport: { width: 320, height: 640 } });
    await page.locator(ready).first().waitFor();
    await button(page, 'Meer').click();
    await expectAccessible(page);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide <= 0, `${tooWide} px too wide`);
  });
}

await check('carries its policy with it', async (visit) => {
  const page = await visit();
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        setTimeout(() => resolve('nothing'), 2000);
        void fetch('./index.html').catch(() => undefined);
      }),
  );
  expect(refused === 'connect-src', `refused: ${refused}`);
  // What was provoked here is no complaint about the page.
  visit.forget();
});

await browser.close();
server.close();
rmSync(folder, { recursive: true, force: true });
