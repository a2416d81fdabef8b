// Runs before `npm start` and `npm test`, so that a fresh clone needs no other step. Only Node's own modules here:
// there may be no node_modules yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChrome } from './chrome.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const fail = (text) => {
  console.error(text);
  process.exit(1);
};
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);

const stamp = 'node_modules/.samenspel-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages …');
  // A quieter level than `warn` hides notices about newer versions of Node that these packages do not need.
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed.');
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser') && !findChrome()) {
  const canInstall = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    console.log('Installing Chromium …');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    // Chromium alone brings no font at all.
    const packages = ['chromium', 'fonts-dejavu-core'];
    run('apt-get', ['install', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends', ...packages]);
  }
  if (!findChrome()) fail('The tests need Chrome or Chromium. Install one, or set CHROME_PATH to its executable.');
}
