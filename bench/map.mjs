// Dragging on a map of 150 parties and 1,000 relations, beside a bare drawing of the same size, in the same run.
import { fileURLToPath } from 'node:url';
import { bundle, bundlePage } from './host.mjs';
import { median, ms, printTable, times } from './table.mjs';

const RUNS = 5;
const FRAMES = 180;
const FRAME_MS = 1000 / 60;

/** Runs in the page, before anything of it. */
function drive() {
  const bench = (window.bench = {});
  const root = () => document.querySelector('samenspel-partnership-map')?.shadowRoot ?? document;
  const until = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** The moment after the next frame was painted. */
  const painted = async () => {
    await frame();
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  };
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const longest = (since) =>
    Math.max(0, ...tasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration));

  const TYPES = ['government', 'business', 'institution', 'knowledge', 'education', 'citizens', 'nature'];
  const LEVELS = ['none', 'acquainted', 'informing', 'adjusting', 'pooling', 'united'];
  const answers = (parties, relations) => ({
    partners: {
      own: 'p0',
      parties: Array.from({ length: parties + 1 }, (_, at) => ({
        id: `p${at}`,
        name: `Party ${at}`,
        type: TYPES[at % 7],
      })),
      relations: Array.from({ length: relations }, (_, at) =>
        at < parties
          ? { from: 'p0', to: `p${at + 1}`, values: { now: LEVELS[at % 6], wanted: LEVELS[(at * 5 + 1) % 6] } }
          : { from: `p${1 + (at % 75)}`, to: `p${76 + Math.floor(at / 75)}`, values: { now: LEVELS[1 + (at % 5)] } },
      ),
    },
  });

  /** From the press on Start to the map on the screen. */
  bench.start = async (parties, relations) => {
    const element = document.querySelector('samenspel-partnership-map');
    if (element) element.answers = answers(parties, relations);
    const begin = await until(() => root().querySelector('button.primary'));
    await painted();
    const started = performance.now();
    begin.click();
    // The map may be in a later step.
    if (element) {
      await element.updateComplete;
      for (const step of root().querySelectorAll('.all-steps li button')) {
        if (root().querySelector('svg.map')) break;
        step.click();
        await element.updateComplete;
      }
    }
    await until(() => root().querySelector('svg.map'));
    const first = (await painted()) - started;
    await painted();
    return { first, longest: longest(started) };
  };

  /** Drags one mark in and out again, a move in each frame, and drops it. */
  bench.drag = async (frames) => {
    const svg = root().querySelector('svg.map');
    svg.scrollIntoView({ block: 'center' });
    await painted();
    const mark = svg.querySelector('.hand[data-end=now] .hit, .mark');
    const box = svg.getBoundingClientRect();
    const { x, y, width, height } = mark.getBoundingClientRect();
    const [from, centre] = [
      [x + width / 2, y + height / 2],
      [box.x + box.width / 2, box.y + box.height / 2],
    ];
    const send = (target, type, share) =>
      target.dispatchEvent(
        new PointerEvent(type, {
          ...{ bubbles: true, composed: true, pointerId: 1, button: 0 },
          clientX: from[0] + (centre[0] - from[0]) * share,
          clientY: from[1] + (centre[1] - from[1]) * share,
        }),
      );
    const since = performance.now();
    send(mark, 'pointerdown', 0);
    const times = [];
    const work = [];
    let before = await frame();
    for (let at = 0; at < frames; at++) {
      const began = performance.now();
      send(window, 'pointermove', 0.05 + 0.5 * Math.abs(Math.sin((at / frames) * 3 * Math.PI)));
      work.push(performance.now() - began);
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    const dropped = performance.now();
    const longestMove = longest(since);
    send(window, 'pointerup', 0.3);
    const drop = (await painted()) - dropped;
    await painted();
    return { times, work, longest: longestMove, drop };
  };
}

async function visit({ browser, url }, name) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.addInitScript(drive);
  await page.goto(`${url}/${name}/`);
  const started = await page.evaluate(() => window.bench.start(150, 1000));
  const dragged = await page.evaluate((frames) => window.bench.drag(frames), FRAMES);
  await context.close();
  return { started, dragged };
}

const share = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)];

export async function measureMap(bench) {
  const { folder } = bench;
  await bundlePage(folder, 'map', '<samenspel-partnership-map></samenspel-partnership-map>');
  await bundle(folder, 'bare-map', fileURLToPath(new URL('bare/map.js', import.meta.url)), '<div class="scan"></div>');
  const found = { map: [], 'bare-map': [] };
  for (let turn = -1; turn < RUNS; turn++) {
    for (const name of Object.keys(found)) {
      const one = await visit(bench, name);
      if (turn >= 0) found[name].push(one);
    }
  }
  const row = (label, read, write = ms) => {
    const [ours, bare] = Object.values(found).map(read);
    return [label, write(ours), write(bare), write === ms && bare > 0 ? times(ours / bare) : ''];
  };
  const frames = (all) => all.flatMap(({ dragged }) => dragged.times);
  const work = (all) => all.flatMap(({ dragged }) => dragged.work);
  const count = (all) => `${frames(all).filter((time) => time > 2 * FRAME_MS + 1).length} of ${frames(all).length}`;
  printTable(
    `A map of 150 parties and 1,000 relations beside a bare drawing, in ms (${RUNS} visits; a frame is 16.7)`,
    ['', 'samenspel', 'bare SVG', 'ratio'],
    [
      row('press on Start to map on screen (median)', (all) => median(all.map(({ started }) => started.first))),
      row('  longest task of that', (all) => Math.max(...all.map(({ started }) => started.longest))),
      row('frame while dragging, median', (all) => share(frames(all), 0.5)),
      row('frame while dragging, 95 of 100', (all) => share(frames(all), 0.95)),
      row('frames over two frames long', count, String),
      row('script in a move, 95 of 100', (all) => share(work(all), 0.95)),
      row('longest task while dragging (0: none over 50)', (all) =>
        Math.max(...all.map(({ dragged }) => dragged.longest)),
      ),
      row('drop to paint (median)', (all) => median(all.map(({ dragged }) => dragged.drop))),
    ],
  );
}
