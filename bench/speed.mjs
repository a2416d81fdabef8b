// Times in Chromium: the temple scan beside the same scan made by hand, in the same run, in turns.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, bundlePage } from './host.mjs';
import { median, ms, printTable, times } from './table.mjs';

const RUNS = 9;
const SLOW_CPU = 4;
const temple = '<samenspel-temple-scan></samenspel-temple-scan>';
const place = '<div class="scan"></div>';

/** Runs in the page, before anything of it: how both pages are driven, and when something is on the screen. */
function drive() {
  const bench = (window.bench = {});
  bench.places = () =>
    [...document.querySelectorAll('samenspel-temple-scan, .scan')].map((one) => one.shadowRoot ?? one);

  /** Waits for an element inside a place, however it comes there. */
  bench.until = (root, selector) =>
    new Promise((resolve) => {
      const found = () => root.querySelector(selector);
      if (found()) return resolve(found());
      const observer = new MutationObserver(() => found() && (observer.disconnect(), resolve(found())));
      observer.observe(root, { subtree: true, childList: true });
    });

  /** The moment after the next frame was painted. */
  bench.painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      }),
    );

  /** From navigation to the first statement of every place, with Start pressed as soon as it is there. */
  void (async () => {
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
    if (document.querySelector('samenspel-temple-scan')) await customElements.whenDefined('samenspel-temple-scan');
    for (const root of bench.places()) (await bench.until(root, 'button.primary')).click();
    for (const root of bench.places()) await bench.until(root, '.step:not([hidden]) .question');
    bench.first = await bench.painted();
  })();

  const rendered = (root) => (root.host ? root.host.updateComplete : undefined);

  /** Clicks answers in the first step, each right after a frame; gives the time to paint, and the work in it. */
  bench.click = async () => {
    const [root] = bench.places();
    const radios = [...root.querySelectorAll('.step:not([hidden]) input[type=radio]')].filter((_, at) => at % 7 < 4);
    const taken = [];
    for (const radio of radios) {
      await bench.painted();
      const started = performance.now();
      radio.click();
      await rendered(root);
      radio.getBoundingClientRect();
      const work = performance.now() - started;
      taken.push({ work, paint: (await bench.painted()) - started });
    }
    return taken;
  };

  /** Answers everything and finishes; gives the time from that click to the picture on the screen. */
  bench.finish = async () => {
    const [root] = bench.places();
    for (let done = 0; done < 60; done++) {
      const open = [...root.querySelectorAll('.step:not([hidden]) fieldset')].find(
        (one) => one.querySelector('input[type=radio]') && !one.querySelector(':checked'),
      );
      if (!open) break;
      open.querySelector('input').click();
      await rendered(root);
    }
    while (root.host && !root.querySelector('section.review')) {
      [...root.querySelectorAll('button.next')].at(-1).click();
      await rendered(root);
    }
    await bench.painted();
    const started = performance.now();
    root.querySelector('section.review button.primary, button.finish').click();
    await bench.until(root, '.own svg');
    return (await bench.painted()) - started;
  };
}

async function visit({ browser, url }, name, run, slowdown = 1) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.addInitScript(drive);
  if (slowdown > 1) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.goto(`${url}/${name}/`);
  // A page that never gets there ends the run.
  await page.waitForFunction(() => window.bench.first !== undefined);
  const first = await page.evaluate(() => window.bench.first);
  const found = run ? await page.evaluate((what) => window.bench[what](), run) : first;
  await context.close();
  return found;
}

/** Both pages in turns, after one visit each that does not count. */
async function inTurns(bench, [ours, bare], run, slowdown) {
  const found = { ours: [], bare: [] };
  for (let turn = -1; turn < RUNS; turn++) {
    const pair = { ours: await visit(bench, ours, run, slowdown), bare: await visit(bench, bare, run, slowdown) };
    if (turn < 0) continue;
    found.ours.push(pair.ours);
    found.bare.push(pair.bare);
  }
  return found;
}

export async function measureSpeed(bench) {
  const { folder } = bench;
  const bare = fileURLToPath(new URL('bare/bare.js', import.meta.url));
  await bundlePage(folder, 'one', temple);
  await bundlePage(folder, 'one', temple.repeat(20), 'twenty');
  await bundle(folder, 'bare', bare, place);
  await bundle(folder, 'bare-twenty', bare, place.repeat(20));
  const one = ['one', 'bare'];
  const rows = [];
  const add = (label, { ours, bare: plain }) => {
    const [a, b] = [median(ours), median(plain)];
    rows.push([label, ms(a), ms(b), times(a / b)]);
  };

  add('navigation to first statement', await inTurns(bench, one));
  const clicks = await inTurns(bench, one, 'click');
  const pick = (name) => ({
    ours: clicks.ours.flat().map((click) => click[name]),
    bare: clicks.bare.flat().map((click) => click[name]),
  });
  add('click to paint', pick('paint'));
  add('  of which script and layout', pick('work'));
  add('Finish to own picture', await inTurns(bench, one, 'finish'));
  add(`Finish to own picture, CPU ${SLOW_CPU}x slower`, await inTurns(bench, one, 'finish', SLOW_CPU));
  add('20 on a page: to all first statements', await inTurns(bench, ['twenty', 'bare-twenty']));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  printTable(
    `Temple scan ${version} beside a page made by hand, in ms (medians of ${RUNS} visits; a frame is 16.7)`,
    ['', 'samenspel', 'by hand', 'ratio'],
    rows,
  );
}
