// Every picture is saved as SVG and PNG, and other programs draw the file as the browser drew it on the page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needImageTools } from '../../scripts/image-tools.mjs';
import { inFreshFolder } from '../package/page.mjs';
import { check } from '../package/report.mjs';
import { picturePages } from './pictures/open.mjs';

const { picture, finish } = JSON.parse(readFileSync('src/localization/locales/nl.json', 'utf8'));

/**
 * How much of a drawing may be otherwise in another program, as a share of the difference between it and an empty sheet: 0
 * is the same, 1 is a file with nothing in it, a black one is 7 and more. Two programs smooth the edges of lines and letters
 * each in its own way, which a blur of one dot takes out for the most part. Measured with librsvg: 0.03 to 0.11.
 */
const MOST_DIFFERENCE = 0.2;

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const difference = (one, other) =>
  Number(
    run(
      'convert',
      ...['(', one, '-blur', '0x1', ')', '(', other, '-blur', '0x1', ')'],
      ...['-compose', 'difference', '-composite', '-colorspace', 'Gray', '-format', '%[fx:mean]', 'info:'],
    ),
  );

/** The picture as it stands on the page, and how many dots a unit of it is. */
async function screenshot(page, path) {
  const box = await page.evaluate(() => {
    const root = document.querySelector('main').firstElementChild.shadowRoot;
    const drawing = root.querySelector(':is(.figure, .poster) > svg');
    drawing.scrollIntoView();
    const { x, y, width, height } = drawing.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height, units: drawing.viewBox.baseVal.width };
  });
  const { units, ...exact } = box;
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  const [width, height] = [Math.ceil(box.x + box.width) - x, Math.ceil(box.y + box.height) - y];
  await page.screenshot({ path, clip: { x, y, width, height }, fullPage: true, animations: 'disabled' });
  return { scale: exact.width / units, width, height, left: box.x - x, top: box.y - y };
}

function standsAlone(svg) {
  for (const trace of [
    /\sclass=/,
    /\sstyle=/,
    /\sdata-/,
    /\saria-/,
    /<script/i,
    /foreignObject/i,
    /var\(/,
    /light-dark\(/,
  ])
    assert.doesNotMatch(svg, trace);
  for (const colour of svg.matchAll(/(?:fill|stroke|stop-color)="([^"]*)"/g))
    assert.match(colour[1], /^(#[0-9a-f]{6}|none|url\(#[\w-]+\))$/);
  for (const reference of svg.matchAll(/(?:url\(|href=")#([\w-]+)/g))
    assert.ok(svg.includes(`id="${reference[1]}"`), `refers to ${reference[1]}, which is not in the file`);
  assert.match(
    svg,
    /^<\?xml[^>]*>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+"/,
  );
  assert.equal(svg.match(/<svg/g).length, 1);
}

/** What a reader of XML reads as text, in order. */
const textsOf = (page, svg) =>
  page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const fault = file.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent);
    return {
      title: file.querySelector('svg > title').textContent,
      texts: [...file.querySelectorAll('text')].map((one) => one.textContent),
    };
  }, svg);

const pages = await picturePages();
const why = needImageTools();
const { page, show, messages, close } = await pages.open({ colorScheme: 'light' });
const dark = await pages.open({ colorScheme: 'dark' });
const ids = await page.evaluate(() => window.pictures.ids);

await inFreshFolder(async (folder) => {
  const path = (name) => join(folder, name);

  for (const id of ids) {
    for (const mode of ['empty', 'own', 'group']) {
      await show(id, mode);
      const svg = await page.evaluate(() => window.pictures.svg());
      writeFileSync(path('saved.svg'), svg);

      await check(`${id}, ${mode}: the SVG stands on its own and says what it is`, async () => {
        standsAlone(svg);
        const { title, texts } = await textsOf(page, svg);
        const caption = texts.slice(-3).join(' ');
        const name = await page.evaluate(
          () =>
            document.querySelector('main').firstElementChild.shadowRoot.querySelector('.figure-caption').dataset.title,
        );
        assert.equal(title, name);
        assert.ok(caption.includes(title.split(':')[0]), caption);
        if (mode !== 'empty') assert.match(caption, /1 maart 2026/);
        if (mode === 'group') assert.match(caption, /24 deelnemers/);
        assert.ok(texts.length > 8, `${texts.length} texts`);
      });

      await check(`${id}, ${mode}: a dark page gives the same file`, async () => {
        await dark.show(id, mode);
        assert.equal(await dark.page.evaluate(() => window.pictures.svg()), svg);
      });

      if (why) {
        console.log(`ok ${id}, ${mode}: other programs draw it (skipped: ${why})`);
        continue;
      }
      await check(`${id}, ${mode}: other programs draw it as the browser does`, async () => {
        const { scale, width, height, left, top } = await screenshot(page, path('page.png'));
        // The picture stands at a fraction of a dot on the page: so it is drawn there too.
        const [x, y] = /<g transform="translate\(([\d.]+) ([\d.]+)\)"/
          .exec(svg)
          .slice(1)
          .map((at) => at * scale);
        const shift = ['--left', `${Math.ceil(x) - x + left}px`, '--top', `${Math.ceil(y) - y + top}px`];
        const sheet = ['--page-width', `${width + 2 * Math.ceil(x)}px`, '--page-height', `${height + 999}px`];
        run('rsvg-convert', '--zoom', `${scale}`, ...sheet, ...shift, '-o', path('whole.png'), path('saved.svg'));
        const crop = `${width}x${height}+${Math.ceil(x)}+${Math.ceil(y)}`;
        run(
          'convert',
          path('whole.png'),
          '-crop',
          crop,
          '+repage',
          '-background',
          'white',
          '-flatten',
          path('saved.png'),
        );
        const sheetOf = (colour) =>
          run('convert', '-size', `${width}x${height}`, `xc:${colour}`, path(`${colour}.png`));
        ['white', 'black'].forEach(sheetOf);
        const [saved, white, black] = ['saved', 'white', 'black'].map((name) =>
          difference(path('page.png'), path(`${name}.png`)),
        );
        assert.ok(saved < MOST_DIFFERENCE * white, `${saved / white} of it is otherwise`);
        // The measure tells a picture from none.
        assert.ok(white > 0.01, `the page shows next to nothing: ${white}`);
        assert.ok(black > MOST_DIFFERENCE * white);
        run('convert', path('saved.svg'), path('magick.png'));
        assert.ok(
          Number(
            run('convert', path('magick.png'), '-colorspace', 'Gray', '-format', '%[fx:standard_deviation]', 'info:'),
          ) > 0.05,
        );
      });
    }
  }

  await check('the PNG is twice as large, at least 1600 dots wide, and not blank', async () => {
    await show(ids[0], 'group');
    const image = await page.evaluate(() => window.pictures.png());
    const svg = await page.evaluate(() => window.pictures.svg());
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg);
    const scale = Math.max(2, 1600 / width);
    assert.equal(image.type, 'image/png');
    assert.deepEqual([image.width, image.height], [Math.ceil(width * scale), Math.ceil(height * scale)]);
    assert.ok(image.width >= 1600);
    assert.ok(image.dark > 0.02 && image.dark < 0.4, `${image.dark} of it is dark`);
  });

  await check('a host with dark colours of its own gets a light file too', async () => {
    await show(ids[0], 'own');
    const light = await page.evaluate(() => window.pictures.svg());
    await page.evaluate(() => {
      const { style } = document.querySelector('main').firstElementChild;
      for (const [name, colour] of [
        ['ink', '#eee'],
        ['paper', '#111'],
        ['accent', 'gold'],
      ])
        style.setProperty(`--samenspel-${name}`, colour);
    });
    assert.equal(await page.evaluate(() => window.pictures.svg()), light);
  });

  await check('a host with light colours of its own finds them in the file', async () => {
    await page.evaluate(() => {
      const { style } = document.querySelector('main').firstElementChild;
      style.setProperty('--samenspel-ink', 'oklch(0.3 0.1 260)');
      style.setProperty('--samenspel-paper', '#fffbe8');
    });
    const svg = await page.evaluate(() => window.pictures.svg());
    standsAlone(svg);
    assert.match(svg, /<rect fill="#fffbe8"/);
  });

  await check('an element without a picture says so', async () => {
    await show(ids[0], 'agreements');
    await assert.rejects(
      page.evaluate(() => window.pictures.svg()),
      /<samenspel-agreements> shows no picture/,
    );
  });
  assert.deepEqual(messages, []);
  await close();
  await dark.close();
});

/** Opens the menu and chooses with the keyboard alone. */
async function saveWithKeys({ page }, format) {
  await page.getByRole('button', { name: picture.save }).focus();
  // A scroll that the focus brought closes a menu.
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: picture.png }).waitFor();
  await page.waitForFunction(() =>
    document.querySelector('main').firstElementChild.shadowRoot.activeElement.closest('.save-menu'),
  );
  if (format === 'svg') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const focused = (page) =>
  page.evaluate(() => document.querySelector('main').firstElementChild.shadowRoot.activeElement?.textContent.trim());

for (const [format, start] of [
  ['svg', '<?xml'],
  ['png', '\u0089PNG'],
]) {
  await check(`is saved as ${format.toUpperCase()} with the keyboard, under the strictest policy`, async () => {
    const tab = await pages.open({ acceptDownloads: true }, 'index.html?csp');
    await tab.show(ids[0], 'own');
    const [download] = await Promise.all([tab.page.waitForEvent('download'), saveWithKeys(tab, format)]);
    const name = `${ids[0]}-2026-03-01.${format}`;
    assert.equal(download.suggestedFilename(), name);
    assert.ok(readFileSync(await download.path(), 'latin1').startsWith(start));
    await tab.page.getByText(finish.fileDone.replace('{{file}}', name)).waitFor();
    assert.equal(await focused(tab.page), picture.save);
    assert.deepEqual(await tab.page.evaluate(() => window.violations), []);
    assert.deepEqual(tab.messages, []);
    await tab.close();
  });
}

await check('Escape closes the menu and brings focus back', async () => {
  const tab = await pages.open();
  await tab.show(ids[0], 'group');
  const opener = tab.page.getByRole('button', { name: picture.save });
  await opener.click();
  const choice = tab.page.getByRole('button', { name: picture.svg });
  await choice.waitFor();
  await tab.page.keyboard.press('Escape');
  await choice.waitFor({ state: 'hidden' });
  assert.equal(await focused(tab.page), picture.save);
  await tab.close();
});

await check('a page that allows no images says so and still gives the drawing', async () => {
  const tab = await pages.open({ acceptDownloads: true }, 'no-images.html');
  await tab.show(ids[0], 'own');
  await saveWithKeys(tab, 'png');
  await tab.page.getByText(picture.noImage).waitFor();
  const [download] = await Promise.all([tab.page.waitForEvent('download'), saveWithKeys(tab, 'svg')]);
  assert.match(download.suggestedFilename(), /\.svg$/);
  await tab.close();
});

await pages.close();
