// The package as a host gets it: packed, installed in an empty project, and used from plain HTML without a bundler.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readResult, templeScan } from 'samenspel/schemas';
import { fillIn, inFreshFolder, startBrowser } from './page.mjs';
import { check } from './report.mjs';

const isWindows = process.platform === 'win32';
const npm = (folder, ...args) => promisify(execFile)('npm', args, { cwd: folder, shell: isWindows });

/** Where a page without a bundler finds the package and what it needs. */
const imports = {
  'samenspel/instruments/temple-scan/define': '/node_modules/samenspel/dist/instruments/temple-scan/define.js',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  '@lit/context': '/node_modules/@lit/context/index.js',
  i18next: '/node_modules/i18next/dist/esm/i18next.js',
  uuid: '/node_modules/uuid/dist/index.js',
  'zod/mini': '/node_modules/zod/v4/mini/index.js',
};

const html = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">import 'samenspel/instruments/temple-scan/define';</script>
  </head>
  <body><samenspel-temple-scan></samenspel-temple-scan></body>
</html>`;

await inFreshFolder(async (folder) => {
  let packed;
  await check('npm pack gives what a host needs and nothing else', async () => {
    const { stdout } = await npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
    packed = JSON.parse(stdout)[0] ?? Object.values(JSON.parse(stdout))[0];
    const paths = packed.files.map(({ path }) => path);
    for (const path of ['package.json', 'LICENSE', 'custom-elements.json', 'dist/index.js', 'dist/index.d.ts']) {
      assert.ok(paths.includes(path), `${path} is missing`);
    }
    assert.deepEqual(
      paths.filter((path) => !/^(dist\/|package\.json$|LICENSE|README\.md$|custom-elements\.json$)/.test(path)),
      [],
    );
  });

  await check('it installs in an empty project', async () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    await npm(folder, 'install', ...quiet, packed.filename);
    assert.ok(existsSync(join(folder, 'node_modules/samenspel/dist/index.js')));
    // What only builds and tests the library does not come along.
    for (const name of ['vite', 'typescript', 'storybook']) {
      assert.ok(!readdirSync(join(folder, 'node_modules')).includes(name), `${name} came along`);
    }
  });

  await check('plain HTML with an import map: the first statement is shown and a result comes out', async () => {
    writeFileSync(join(folder, 'index.html'), html);
    const browser = await startBrowser(folder);
    try {
      const { page, errors } = await browser.open('index.html');
      const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
      const own = read('src/instruments/temple-scan/locales/nl.json');
      const { intro, review, picture } = read('src/localization/locales/nl.json');
      const first = templeScan.dimensions[0].items.find(({ type }) => type === 'rating').id;
      const { result } = await fillIn(page, 'samenspel-temple-scan', {
        start: intro.start,
        statement: own.items[first].text,
        finish: review.finish,
        picture: picture.own,
      });
      assert.deepEqual(errors, []);
      const parsed = readResult(templeScan, result);
      assert.equal(parsed.ok, true);
      assert.equal(parsed.result.answers[first], 1);
    } finally {
      await browser.close();
    }
  });
});
