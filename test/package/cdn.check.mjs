// The files for pages without a bundler: one file is enough, and a second copy of the library does no harm.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tags } from './entries.mjs';
import { fillIn, inFreshFolder, startBrowser } from './page.mjs';
import { check } from './report.mjs';
import { readResult, templeScan } from 'samenspel/schemas';

const words = {
  nl: JSON.parse(readFileSync('src/localization/locales/nl.json', 'utf8')),
  en: JSON.parse(readFileSync('src/localization/locales/en.json', 'utf8')),
};
const statement = Object.fromEntries(
  ['nl', 'en'].map((language) => {
    const { items } = JSON.parse(readFileSync(`src/instruments/temple-scan/locales/${language}.json`, 'utf8'));
    return [language, items[templeScan.dimensions[0].items.find(({ type }) => type === 'rating').id].text];
  }),
);

/** A page that loads scripts one after the other. */
const pageOf = (lang, scripts, body) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${lang}</title><link rel="icon" href="data:,">` +
  scripts.map((src) => `<script type="module" src="${src}"></script>`).join('') +
  `</head><body>${body}</body></html>`;

await inFreshFolder(async (folder) => {
  copyFileSync('dist/cdn/temple-scan.js', join(folder, 'temple-scan.js'));
  copyFileSync('dist/cdn/samenspel.js', join(folder, 'samenspel.js'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const file = readFileSync('dist/cdn/samenspel.js', 'utf8');
  writeFileSync(join(folder, 'other-version.js'), file.replaceAll(version, '99.0.0'));
  const write = (name, ...page) => writeFileSync(join(folder, name), pageOf(...page));
  const temple = '<samenspel-temple-scan></samenspel-temple-scan>';
  write('nl.html', 'nl', ['temple-scan.js'], temple);
  write('en.html', 'en', ['temple-scan.js'], temple);
  write('all.html', 'en', ['samenspel.js'], '');
  write('twice.html', 'en', ['temple-scan.js', 'temple-scan.js?again'], temple);
  write('versions.html', 'en', ['temple-scan.js', 'other-version.js'], temple);
  const browser = await startBrowser(folder);

  for (const language of ['nl', 'en']) {
    await check(`temple-scan.js alone, filled in in ${language}: one request, one result`, async () => {
      const { page, requests, errors, warnings } = await browser.open(`${language}.html`);
      const { intro, review, picture } = words[language];
      const texts = { start: intro.start, finish: review.finish, picture: picture.own };
      const { result } = await fillIn(page, 'samenspel-temple-scan', { ...texts, statement: statement[language] });
      assert.equal(readResult(templeScan, result).ok, true);
      assert.equal(result.language, language);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('data:')),
        [`/${language}.html`, '/temple-scan.js'],
      );
      assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    });
  }

  await check('samenspel.js defines every tag', async () => {
    const { page, errors } = await browser.open('all.html');
    const missing = await page.evaluate((all) => all.filter((tag) => !customElements.get(tag)), tags);
    assert.deepEqual({ missing, errors }, { missing: [], errors: [] });
  });

  const pairs = { 'twice.html': ['two copies of one version', version], 'versions.html': ['two versions', '99.0.0'] };
  for (const [name, [label, second]] of Object.entries(pairs)) {
    await check(`${label} on one page: one warning, no error, and the first one works`, async () => {
      const { page, errors, warnings } = await browser.open(name);
      await page.locator('samenspel-temple-scan').getByRole('button', { name: words.en.intro.start }).waitFor();
      assert.deepEqual(errors, []);
      const told = warnings.filter((text) => text.includes('defined-twice'));
      assert.equal(told.length, 1, warnings.join('\n'));
      assert.match(told[0], /samenspel-temple-scan/);
      assert.ok(told[0].includes(`version ${version};`) && told[0].includes(`version ${second} is not used`), told[0]);
    });
  }
  await browser.close();
});
