// `npm test` runs every part; `npm test -- node lint` only those named. Ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findChrome } from './chrome.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const temporary = mkdtempSync(join(tmpdir(), 'samenspel-test-'));
const storybook = join(temporary, 'storybook');
const env = {
  ...process.env,
  CHROME_PATH: findChrome() ?? '',
  STORYBOOK_DIR: storybook,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
};

/** Files under a folder whose name ends so, sorted. */
const filesUnder = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const bin = (name) => join('node_modules', '.bin', name);
const node = process.execPath;
const script = (name, ...args) => [node, `scripts/${name}.mjs`, ...args];
const checksIn = (folder) => filesUnder(folder, '.check.mjs').map((file) => [file, [node, file]]);

/**
 * The parts, in order; each is a list of [label, command]. A command counts as one check by its exit code, unless it
 * prints totals (`count 12 0`) or checks of its own (`ok …`, `not ok …`).
 */
const parts = {
  types: () => [['tsc', [bin('tsc'), '--noEmit']]],
  lint: () => [
    ['eslint', [bin('eslint'), '.', '--max-warnings=0']],
    ['prettier', [bin('prettier'), '--check', '--log-level=warn', '.']],
  ],
  layers: () => [['layers', script('layers')]],
  manifest: () => [['custom-elements.json', script('manifest', '--check')]],
  node: () => {
    const files = filesUnder('test', '.node.ts');
    // Without a file the runner would pick its own, this script among them.
    if (!files.length) return [['node tests', [node, '--eval', 'throw "no file test/**/*.node.ts"']]];
    return [['node tests', [node, '--import=tsx', '--test', '--test-reporter=./scripts/node-reporter.mjs', ...files]]];
  },
  build: () => [['build', script('build')]],
  browser: () => [['browser tests', [bin('wtr')]]],
  package: () => [
    ['publint', [bin('publint'), '--strict']],
    ['types of the package', [bin('attw'), '--pack', '.', '--profile=esm-only', '--format=ascii']],
    ...checksIn('test/package'),
  ],
  pages: () => checksIn('test/pages'),
  stories: () => [
    ['storybook build', [bin('storybook'), 'build', '--quiet', '--output-dir', storybook]],
    ...checksIn('test/stories'),
  ],
};

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, shell: process.platform === 'win32' });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => (output += error.stack));
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, lines: stripVTControlCharacters(output).split('\n') });
    });
  });
}

function totals({ code, lines }) {
  let passed = 0;
  let failed = 0;
  let counted = false;
  for (const line of lines) {
    const count = /^count (\d+) (\d+)$/.exec(line);
    if (count) {
      passed += Number(count[1]);
      failed += Number(count[2]);
    } else if (/^ok\b/.test(line)) passed++;
    else if (/^not ok\b/.test(line)) failed++;
    else continue;
    counted = true;
  }
  if (!counted) return code === 0 ? [1, 0] : [0, 1];
  // Stopped half-way, or nothing ran at all.
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  return [passed, failed];
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length) {
  console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(' ')}`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const [part, commands] of Object.entries(parts)) {
  if (asked.length && !asked.includes(part)) continue;
  for (const [label, command] of commands()) {
    const started = Date.now();
    const result = await run(command);
    const [good, bad] = totals(result);
    passed += good;
    failed += bad;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${bad ? '✗' : '✓'} ${part}: ${label} – ${good} ok${bad ? `, ${bad} not ok` : ''} (${seconds} s)`);
    if (bad) {
      const told = result.lines.filter((line) => line.trim() && !/^(ok|count)\b/.test(line));
      console.log((told.length ? told : ['(no output)']).map((line) => `    ${line}`).join('\n'));
    }
  }
}
rmSync(temporary, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
