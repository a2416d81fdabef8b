// Whole instruments on built pages: under the strictest policy, and over plain http in a workshop room.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readResult, templeScan, trustFramework } from 'samenspel/schemas';
import { chromeFlags, findChrome } from '../../scripts/chrome.mjs';
import { serve } from '../../scripts/serve.mjs';
import { inFreshFolder } from '../package/page.mjs';
import { check } from '../package/report.mjs';

const { intro, review, picture, finish } = JSON.parse(readFileSync('src/localization/locales/en.json', 'utf8'));
const definitions = [templeScan, trustFramework];

/** A name that the browser does not take for its own machine: over http it is no secure context. */
const room = 'workshop.test';
const browser = await chromium.launch({
  executablePath: findChrome(),
  args: [...chromeFlags, `--host-resolver-rules=MAP ${room} 127.0.0.1`],
});

/** What a page did that it should not, from before its first script. */
const watch = () => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    window.violations.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`),
  );
};

async function open(address, before = []) {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  const seen = { requests: [], messages: [] };
  page.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(String(error)));
  for (const script of [watch, ...before]) await page.addInitScript(script);
  await page.goto(address);
  return { context, page, ...seen };
}

/** Answers all that can be tapped, opens the own picture and its table, and saves a file. */
async function fillInWhole(page, tag) {
  const element = page.locator(tag);
  await page.evaluate((name) => {
    window.results = [];
    document.querySelector(name).addEventListener('samenspel-result', ({ detail }) => window.results.push(detail));
  }, tag);
  const press = (name) => element.getByRole('button', { name, exact: true }).click();
  await press(intro.start);
  const done = element.getByRole('button', { name: review.finish, exact: true });
  // The last step may end with a text, which unfolds nothing: then *next* does.
  for (let step = 0; !(await done.isVisible()); step++) {
    const groups = element.locator(`[data-step="${step}"] .question:is(fieldset)`);
    for (let at = 0; at < (await groups.count()); at++)
      await groups
        .nth(at)
        .locator('input')
        .nth(at % 5)
        .check();
    const text = element.locator(`[data-step="${step}"] textarea[id^=answer]`);
    if (await text.count()) await text.first().fill('<b>Together</b>');
    if (!(await element.locator(`[data-step="${step + 1}"]`).isVisible()))
      await element.locator('button.next').last().click();
  }
  await done.click();
  await element.getByRole('heading', { name: picture.own }).waitFor();
  await element.locator('[data-part]').first().click();
  await press(picture.table);
  assert.ok((await element.locator('table').count()) > 4);
  const [download] = await Promise.all([page.waitForEvent('download'), press(finish.file)]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const results = await page.evaluate(() => window.results);
  assert.equal(results.length, 1);
  assert.deepEqual(file.results, [results[0].result]);
  return results[0].result;
}

await inFreshFolder(async (folder) => {
  for (const { id } of definitions) {
    copyFileSync(`dist/cdn/${id}.js`, join(folder, `${id}.js`));
    const head = '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
    const script = `<script type="module" src="${id}.js"></script>`;
    const body = `<samenspel-${id}></samenspel-${id}>`;
    writeFileSync(
      join(folder, `${id}.html`),
      `<!doctype html><html lang="en"><head>${head}${script}</head><body>${body}</body></html>`,
    );
  }
  const server = await serve(folder);

  for (const definition of definitions) {
    const { id } = definition;
    await check(`${id} is completed under the strictest policy: no violation, no message, no trace`, async () => {
      const { context, page, requests, messages } = await open(`${server.url}/${id}.html?csp`);
      const result = await fillInWhole(page, `samenspel-${id}`);
      assert.equal(readResult(definition, result).ok, true);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((path) => path.startsWith('/')),
        [`/${id}.html`, `/${id}.js`],
      );
      assert.deepEqual(await context.cookies(), []);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
      assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
      await context.close();
    });

    await check(`${id} works over plain http, where the browser withholds what it can`, async () => {
      const address = `${server.url.replace('127.0.0.1', room)}/${id}.html`;
      const { context, page, messages } = await open(address, [() => delete Crypto.prototype.randomUUID]);
      const withheld = () => [isSecureContext, 'randomUUID' in crypto, Boolean(crypto.subtle), 'locks' in navigator];
      assert.deepEqual(await page.evaluate(withheld), [false, false, false, false]);
      const result = await fillInWhole(page, `samenspel-${id}`);
      assert.equal(readResult(definition, result).ok, true);
      assert.deepEqual(messages, []);
      await context.close();
    });
  }

  await check('a policy that is broken is seen', async () => {
    const { context, page } = await open(`${server.url}/temple-scan.html?csp`);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => window.violations.length > 0);
    await context.close();
  });
  server.close();
});
await browser.close();
