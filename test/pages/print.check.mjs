// What comes out of the printer: reports on A4, the empty poster on one sheet of A3, and nothing on it to be pressed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needImageTools } from '../../scripts/image-tools.mjs';
import { inFreshFolder } from '../package/page.mjs';
import { check } from '../package/report.mjs';
import { picturePages } from './pictures/open.mjs';

const languages = ['nl', 'en'].map((language) => [
  language,
  {
    ...JSON.parse(readFileSync(`src/localization/locales/${language}.json`, 'utf8')),
    ...JSON.parse(readFileSync(`src/localization/locales/conversation/${language}.json`, 'utf8')),
  },
]);
/** In points: 297 by 210 mm, and twice that. */
const A4 = [595, 842];
const A3 = [842, 1191];

const pages = await picturePages();
const why = needImageTools();
const { page, show, close } = await pages.open();
const ids = await page.evaluate(() => window.pictures.ids);

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });

/** Presses a button that prints, and prints as the browser would: on the paper that the page asks for. */
async function printed(folder, button) {
  if (button) await page.getByRole('button', { name: button, exact: true }).click();
  const file = join(folder, 'print.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const info = run('pdfinfo', file);
  const [width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info).slice(1).map(Math.round);
  const text = run('pdftotext', '-layout', file, '-').replaceAll('\f', '\n');
  const words = [...run('pdftotext', '-bbox', file, '-').matchAll(/<word xMin="([\d.]+)"[^>]* xMax="([\d.]+)"/g)];
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)[1]),
    size: [width, height],
    flat: text.replaceAll(/\s+/g, ' '),
    left: Math.min(...words.map(([, left]) => Number(left))),
    right: Math.max(...words.map(([, , right]) => Number(right))),
  };
}

const has = (flat, ...texts) => texts.forEach((text) => assert.ok(text && flat.includes(text), `not printed: ${text}`));
const never = (flat, ...texts) => texts.forEach((text) => assert.ok(text && !flat.includes(text), `printed: ${text}`));
const near = (found, wanted) => found.forEach((length, at) => assert.ok(Math.abs(length - wanted[at]) < 2, `${found}`));

/** All lies within the margins: nothing is cut off at the side. */
function withinMargins({ left, right, size: [width] }) {
  assert.ok(left >= 25, `begins at ${left}`);
  assert.ok(right <= width - 25, `ends at ${right} of ${width}`);
}

async function checks(folder) {
  for (const [language, words] of languages) {
    for (const id of ids) {
      await check(`${id}, ${language}: the empty poster is one sheet of A3, and all of it`, async () => {
        await show(id, 'empty', language);
        const print = await printed(folder, words.intro.poster);
        near(print.size, A3);
        assert.equal(print.pages, 1);
        withinMargins(print);
        never(print.flat, "The host's own page", words.intro.start, words.intro.whoSees, words.intro.source);
        const { asked } = await page.evaluate((which) => window.pictures.texts(...which), [id, language]);
        // Lines of two columns lie between each other: so words are counted, not sentences.
        const all = new Set(print.flat.split(/[\s-]+/));
        const missing = asked.flatMap((text) => text.split(/[\s-]+/)).filter((word) => word && !all.has(word));
        assert.deepEqual(missing, []);
      });

      await check(`${id}, ${language}: a stored result is read on A4`, async () => {
        await show(id, 'own', language);
        const print = await printed(folder, words.picture.print);
        near(print.size, A4);
        assert.ok(print.pages <= 4, `${print.pages} pages`);
        withinMargins(print);
        has(print.flat, words.picture.own, words.picture.standsOut, '2026', 'te weinig');
        never(print.flat, "The host's own page", words.picture.save, words.picture.print, words.picture.png);
      });

      await check(`${id}, ${language}: the report of a group is read on A4, what is folded away too`, async () => {
        await show(id, 'group', language);
        const print = await printed(folder, words.picture.print);
        near(print.size, A4);
        assert.ok(print.pages <= 12, `${print.pages} pages`);
        withinMargins(print);
        const { title, statements, roles, written } = words.group;
        has(
          print.flat,
          title,
          words.picture.standsOut,
          statements,
          roles,
          written,
          '24',
          '2026',
          'Bewoner',
          'te weinig',
        );
        never(
          print.flat,
          "The host's own page",
          words.picture.save,
          words.picture.print,
          words.group.talk,
          words.group.more,
        );
      });
    }

    await check(`${language}: the dialogue and the agreements print without their buttons`, async () => {
      await show(ids[0], 'choose', language);
      const { dimensions: names } = await page.evaluate((which) => window.pictures.texts(...which), [ids[0], language]);
      has((await printed(folder)).flat, words.dialogue.choose, ...names);
      await show(ids[0], 'talk', language);
      const talk = await printed(folder);
      has(talk.flat, words.dialogue.title);
      never(talk.flat, words.dialogue.other, words.dialogue.large, words.dialogue.agree);
      await show(ids[0], 'agreements', language);
      const agreements = await printed(folder);
      has(agreements.flat, words.agreement.title, '(1)', '(8)', 'Fatima', words.agreement.open);
      never(agreements.flat, words.item.edit, words.item.erase, words.agreement.new);
    });
  }

  await check('the own picture has its answers on paper, and no trace of them on the screen', async () => {
    await show(ids[0], 'own', 'nl');
    const result = await page.evaluate(() => document.querySelector('main').firstElementChild.result);
    await page.evaluate(async () => {
      const element = document.querySelector('main').firstElementChild;
      const { answers } = element.result;
      element.result = undefined;
      element.answers = answers;
      await element.updateComplete;
    });
    const [, words] = languages[0];
    const element = page.locator('main > *');
    await element.getByRole('button', { name: words.intro.continue }).click();
    await element.getByRole('button', { name: words.review.finish, exact: true }).click();
    await element.getByRole('heading', { name: words.picture.own }).waitFor();
    assert.equal(await element.locator('table').count(), 0);
    const print = await printed(folder, words.picture.print);
    const written = Object.values(result.answers).find((one) => /gas/.test(one));
    // The other column stands between the lines of one.
    has(print.flat, words.picture.statement, ...written.split(' '));
    assert.equal(await element.locator('table').count(), 0);
  });

  await check('the page is as it was after printing, and a host may print it as it wants', async () => {
    await show(ids[0], 'group', 'nl');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await printed(folder, languages[0][1].picture.print);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    has((await printed(folder)).flat, "The host's own page", languages[0][1].group.title);
  });

  await check('statements, rows, cards and pictures stay whole where a page ends', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const [mode, selector] of [
      ['group', '.figure, .findings > li, .statements > li'],
      ['own', '.figure, dl > div'],
      ['agreements', '.card'],
    ]) {
      await show(ids[0], mode, 'nl');
      const broken = await page.evaluate(
        (which) =>
          [...document.querySelector('main').firstElementChild.shadowRoot.querySelectorAll(which)]
            .map((one) => getComputedStyle(one).breakInside)
            .filter((one) => one !== 'avoid'),
        selector,
      );
      assert.deepEqual(broken, []);
    }
  });
}

if (why) console.log(`ok what comes out of the printer (skipped: ${why})`);
else await inFreshFolder(checks);
await close();
await pages.close();
