// What a host would make: bundles of the built package, minified and split, each with a page around it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** The instruments beside the first one. */
export const FURTHER = ['trust-framework', 'co-creation-wheel', 'network-barometer', 'partnership-map'];

/** Which entries of the package each page loads. */
export const pages = {
  one: ['instruments/temple-scan/define'],
  other: ['instruments/trust-framework/define'],
  map: ['instruments/partnership-map/define'],
  ...Object.fromEntries(
    FURTHER.map((id) => [`with-${id}`, ['instruments/temple-scan/define', `instruments/${id}/define`]]),
  ),
  picture: ['instruments/temple-scan/define', 'group/picture/define'],
  group: ['instruments/temple-scan/define', 'group/picture/define', 'group/dialogue/define', 'group/agreements/define'],
};

const html = (body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width"></head><body>${body}` +
  `<script type="module" src="main.js"></script></body></html>`;

/** Bundles a module into `folder/name`, with `index.html` beside it. */
export async function bundle(folder, name, entry, body) {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    json: { stringify: true, namedExports: false },
    build: {
      target: 'es2022',
      outDir: join(folder, name),
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => 'main.js' },
      rolldownOptions: {
        output: { minify: true, comments: { legal: false }, chunkFileNames: 'part-[name]-[hash].js' },
      },
    },
  });
  writeFileSync(join(folder, name, 'index.html'), html(body));
}

/** One of the pages above; `as` is its folder. */
export function bundlePage(folder, name, body, as = name) {
  const entry = join(folder, `${as}.entry.js`);
  writeFileSync(entry, pages[name].map((path) => `import '${dist}${path}.js';`).join('\n'));
  return bundle(folder, as, entry, body);
}
