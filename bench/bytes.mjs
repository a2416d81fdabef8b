// What goes over the wire: each file that a page really asks for while somebody fills in, compressed as a server would.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundlePage, FURTHER } from './host.mjs';
import { kB, printTable } from './table.mjs';

const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

const sizeOf = (file) => {
  const content = readFileSync(file);
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotli(content) };
};

const sum = (sizes) =>
  sizes.reduce((all, one) => ({ raw: all.raw + one.raw, gzip: all.gzip + one.gzip, brotli: all.brotli + one.brotli }), {
    raw: 0,
    gzip: 0,
    brotli: 0,
  });

const minus = (one, other) => ({
  raw: one.raw - other.raw,
  gzip: one.gzip - other.gzip,
  brotli: one.brotli - other.brotli,
});

const temple = '<samenspel-temple-scan></samenspel-temple-scan>';
const trust = '<samenspel-trust-framework></samenspel-trust-framework>';
const picture = '<samenspel-group-picture instrument="temple-scan" opened></samenspel-group-picture>';
const talk =
  '<samenspel-dialogue instrument="temple-scan" opened></samenspel-dialogue>' +
  '<samenspel-agreements instrument="temple-scan" community="c" occasion="o"></samenspel-agreements>';
const bodies = {
  one: temple,
  other: trust,
  ...Object.fromEntries(FURTHER.map((id) => [`with-${id}`, `${temple}<samenspel-${id}></samenspel-${id}>`])),
  picture: temple + picture,
  group: temple + picture + talk,
};

/** From introduction to own picture with the first answer of the first question. */
async function fillIn(page, tag) {
  const element = page.locator(tag);
  await element.locator('button.primary').click();
  await element.getByRole('radio').first().check();
  while (!(await element.locator('section.review').count())) await element.locator('button.next').last().click();
  await element.locator('section.review button.primary').click();
  await element.locator('#picture').waitFor();
}

/** The scripts that a page asks for, from opening it to the last picture. */
async function scriptsOf({ browser, url, results }, name) {
  const page = await browser.newPage();
  const scripts = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname);
  });
  await page.goto(`${url}/${name}/`);
  for (const id of ['temple-scan', ...FURTHER]) {
    if (bodies[name].includes(`<samenspel-${id}>`)) await fillIn(page, `samenspel-${id}`);
  }
  for (const tag of ['samenspel-group-picture', 'samenspel-dialogue']) {
    if (!bodies[name].includes(tag)) continue;
    await page.locator(tag).evaluate((element, values) => (element.results = values), results);
    await page.locator(tag).getByRole('heading').first().waitFor();
  }
  await page.waitForLoadState('networkidle');
  await page.close();
  return scripts;
}

export async function measureBytes(bench) {
  const { folder } = bench;
  const totals = {};
  let engine;
  for (const name of Object.keys(bodies)) {
    await bundlePage(folder, name, bodies[name]);
    const scripts = await scriptsOf(bench, name);
    totals[name] = sum(scripts.map((path) => sizeOf(join(folder, path))));
    engine ??= sum(scripts.filter((path) => path.includes('i18next')).map((path) => sizeOf(join(folder, path))));
  }
  const cdn = readdirSync('dist/cdn').map((file) => [`cdn/${file}, both languages`, sizeOf(join('dist/cdn', file))]);
  const rows = [
    ['temple scan, filled in, own picture', totals.one],
    ['  where the host has i18next', minus(totals.one, engine)],
    ['trust framework, filled in, own picture', totals.other],
    ...FURTHER.map((id) => [`${id} beside the temple scan: extra`, minus(totals[`with-${id}`], totals.one)]),
    ['group picture: extra', minus(totals.picture, totals.one)],
    ['dialogue and agreements: extra', minus(totals.group, totals.picture)],
    ...cdn,
  ];
  printTable(
    'Over the wire, one language, in kB (what is asked for to fill in, with lit, i18next and zod)',
    ['', 'raw', 'gzip 9', 'brotli 11'],
    rows.map(([label, { raw, gzip, brotli: br }]) => [label, kB(raw), kB(gzip), kB(br)]),
  );
}
