// Programs that the checks of saved and printed pictures use beside the browser. Without them those checks are skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = { 'rsvg-convert': 'librsvg2-bin', convert: 'imagemagick', pdftotext: 'poppler-utils' };

const missing = () =>
  Object.keys(packages).filter((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error);

/** Installs what is missing where that can be done, as for Chromium. Returns why it could not, or undefined. */
export function needImageTools() {
  if (missing().length === 0) return undefined;
  const canInstall = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    const run = (...args) =>
      spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...missing().map((program) => packages[program]));
  }
  const left = missing();
  return left.length > 0 ? `not on this machine: ${left.join(', ')}` : undefined;
}
