import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeFlags, findChrome } from '../../scripts/chrome.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Gives a fresh folder to `run` and removes it. */
export async function inFreshFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-package-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser and a server of one folder; `open` shows a page of it and keeps what it asks for and says. */
export async function startBrowser(folder) {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeFlags });
  return {
    async open(path) {
      const page = await browser.newPage();
      const seen = { requests: [], errors: [], warnings: [] };
      page.on('request', (request) => seen.requests.push(request.url().replace(server.url, '')));
      page.on('pageerror', (error) => seen.errors.push(String(error)));
      page.on('requestfailed', (request) => seen.errors.push(`failed: ${request.url()}`));
      page.on('response', (response) => {
        if (response.status() >= 400) seen.errors.push(`${response.status()}: ${response.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'warning') seen.warnings.push(message.text());
      });
      await page.goto(`${server.url}/${path}`);
      return { page, ...seen };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Fills one answer in, from introduction to own picture, and gives the detail of the result event. */
export async function fillIn(page, tag, words) {
  const element = page.locator(tag);
  await page.evaluate((name) => {
    window.detail = new Promise((resolve) =>
      document.querySelector(name).addEventListener('samenspel-result', ({ detail }) => resolve(detail)),
    );
  }, tag);
  await element.getByRole('button', { name: words.start, exact: true }).click();
  await element.getByText(words.statement, { exact: false }).first().waitFor();
  await element.getByRole('radio').first().check();
  const finish = element.getByRole('button', { name: words.finish, exact: true });
  while (!(await finish.isVisible())) await element.locator('button.next').last().click();
  await finish.click();
  await element.getByRole('heading', { name: words.picture }).waitFor();
  return page.evaluate(() => window.detail);
}
