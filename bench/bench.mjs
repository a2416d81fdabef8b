// `npm run bench`: bytes, times and counting, beside a page made by hand. Prints tables and asserts nothing.
// Build first (`npm run build`). `npm run bench -- bytes speed map tally` runs those named.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromeFlags, findChrome } from '../scripts/chrome.mjs';
import { serve } from '../scripts/serve.mjs';
import { measureBytes } from './bytes.mjs';
import { measureMap } from './map.mjs';
import { measureSpeed } from './speed.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const asked = process.argv.slice(2);
const wants = (part) => asked.length === 0 || asked.includes(part);

const folder = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeFlags });
const example = JSON.parse(readFileSync('examples/workshop/example-group/temple-scan.json', 'utf8'));
const results = example.results.filter(({ occasion }) => occasion === 'spring-2026');
const bench = { folder, url: server.url, browser, results };
try {
  if (wants('bytes')) await measureBytes(bench);
  if (wants('speed')) await measureSpeed(bench);
  if (wants('map')) await measureMap(bench);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
if (wants('tally')) {
  const options = ['--max-old-space-size=4096', '--import=tsx', 'bench/tally.mjs'];
  process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
}
