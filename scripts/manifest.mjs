// Writes custom-elements.json; with --check only says whether the committed one is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const file = 'custom-elements.json';

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
const text = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const fresh = join(folder, file);
  writeFileSync(fresh, text);
  const diff = spawnSync('git', ['--no-pager', 'diff', '--no-index', '--unified=1', '--', file, fresh]);
  rmSync(folder, { recursive: true });
  console.log(String(diff.stdout).split('\n').slice(4, 80).join('\n'));
  console.log(`${file} is stale: run npm run manifest`);
  process.exit(1);
}
