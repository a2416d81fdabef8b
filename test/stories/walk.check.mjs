// Opens every story of a built Storybook and prints whether its play function and its accessibility report are clean.
// STORYBOOK_DIR: where it was built (default storybook-static). STORY: only ids that contain this text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeFlags, findChrome } from '../../scripts/chrome.mjs';
import { serve } from '../../scripts/serve.mjs';

const folder = process.env.STORYBOOK_DIR || 'storybook-static';
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && id.includes(process.env.STORY ?? ''),
);

const server = await serve(folder);
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeFlags });
const queue = [...stories];
await Promise.all([walk(), walk()]);
await browser.close();
server.close();

async function walk() {
  const context = await browser.newContext();
  // The channel exists before the story is rendered; the report is the last thing a story says.
  await context.addInitScript(() => {
    let channel;
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      get: () => channel,
      set(value) {
        channel = value;
        channel.on('storyFinished', (report) => (window.storyReport = report));
        for (const name of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException']) {
          channel.on(name, (error) => (window.storyError ??= String(error?.stack ?? error?.message ?? name)));
        }
      },
    });
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (let story = queue.shift(); story; story = queue.shift()) {
    errors.length = 0;
    const faults = await visit(page, story).catch((error) => [String(error)]);
    const all = [...faults, ...errors];
    console.log(`${all.length ? 'not ok' : 'ok'} ${story.title} › ${story.name}`);
    all.forEach((fault) => console.log(`  ${fault}`));
  }
  await context.close();
}

async function visit(page, { id }) {
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(() => window.storyReport ?? window.storyError, undefined, { timeout: 30_000 });
  return page.evaluate(() => {
    const { storyReport: report, storyError: error } = window;
    const violations = (report?.reporters ?? [])
      .filter(({ status }) => status === 'failed')
      .flatMap(({ type, result }) => result?.violations ?? [{ id: type, help: 'failed', nodes: [] }]);
    return [
      ...(error ? [error] : []),
      ...(report && report.status !== 'success' && !violations.length && !error ? [`status: ${report.status}`] : []),
      ...violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(' | ')}`),
    ];
  });
}
