// Each public path leads to its file and its types; modules load in bare Node and register nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { data, modules, registrations, tags } from './entries.mjs';
import { check } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const resolved = (path) => fileURLToPath(import.meta.resolve(path)).slice(root.length);

for (const [path, file] of Object.entries({ ...modules, ...registrations, ...data })) {
  await check(`${path} is ${file}`, () => {
    assert.equal(resolved(path), file);
    assert.ok(existsSync(root + file), `${file} is not there`);
    if (file.endsWith('.js')) assert.ok(existsSync(root + file.replace(/js$/, 'd.ts')), `${file} has no types`);
  });
}

await check('every folder with an entry point is in the list', () => {
  const listed = new Set(Object.values({ ...modules, ...registrations }));
  for (const room of ['instruments', 'group']) {
    for (const folder of readdirSync(`${root}dist/${room}`)) {
      for (const name of ['index', 'define']) {
        const file = `dist/${room}/${folder}/${name}.js`;
        if (existsSync(root + file)) assert.ok(listed.has(file), `${file} is not in the list`);
      }
    }
  }
});

await check('what is inside the package stays inside', () => {
  for (const path of ['samenspel/dist/filling/screens.js', 'samenspel/filling/screens', 'samenspel/src/index.ts']) {
    assert.throws(() => import.meta.resolve(path), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
  }
});

await check('the types for JSX are there', () => {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const types = readFileSync(`${root}${exports['./jsx'].types}`, 'utf8');
  for (const tag of tags) assert.ok(types.includes(`"${tag}"`), `<${tag}> has no type`);
});

/** What happens in a fresh Node when a module is loaded. */
const program = `
await import(process.argv[1]);
const tags = JSON.parse(process.argv[2]);
console.log(JSON.stringify({
  defined: tags.filter((tag) => globalThis.customElements?.get(tag)),
  browser: ['window', 'document', 'HTMLElement'].filter((name) => name in globalThis),
}));`;
const load = (path) => {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program, path, JSON.stringify(tags)], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(child.status, 0, child.stderr);
  return JSON.parse(child.stdout);
};

for (const path of Object.keys(modules)) {
  await check(`${path} loads in bare Node and registers nothing`, () =>
    assert.deepEqual(load(path), { defined: [], browser: [] }),
  );
}
await check('samenspel/define does not throw in bare Node', () =>
  assert.deepEqual(load('samenspel/define').browser, []),
);
