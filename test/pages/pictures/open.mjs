import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromeFlags, findChrome } from '../../../scripts/chrome.mjs';
import { serve } from '../../../scripts/serve.mjs';

/** Builds the page of pictures and opens it in a browser. `open` gives a page that is ready to show one. */
export async function picturePages() {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'warn',
    json: { stringify: true, namedExports: false },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false, reportCompressedSize: false },
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  writeFileSync(join(folder, 'no-images.html'), page.replace('<meta', `${meta}<meta`));
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeFlags });

  /** @param file `index.html?csp` has the strict policy, `no-images.html` allows no images at all. */
  async function open(options = {}, file = 'index.html') {
    const context = await browser.newContext({ viewport: { width: 1100, height: 1000 }, ...options });
    const page = await context.newPage();
    const messages = [];
    page.on('pageerror', (error) => messages.push(`error: ${error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') messages.push(message.text());
    });
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        window.violations.push(`${effectiveDirective}: ${blockedURI}`),
      );
      // The dialog of the browser would wait for somebody.
      window.print = () => undefined;
    });
    await page.goto(`${server.url}/${file}`);
    await page.waitForFunction(() => window.pictures !== undefined);
    const show = (id, mode, language = 'nl') =>
      page.evaluate((asked) => window.pictures.show(...asked), [id, mode, language]);
    return { page, show, messages, close: () => context.close() };
  }

  async function close() {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }

  return { open, close };
}
