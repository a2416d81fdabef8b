// What a host would make: bundles of the built package, minified and split, each with a page around it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const dist = new URL('../dist/', import.meta.url).pathname;

/** Which entries of the package each page loads. */
export const pages = {
  one: ['instruments/temple-scan/define'],
  other: ['instruments/trust-framework/define'],
  two: ['instruments/temple-scan/define', 'instruments/trust-framework/define'],
  picture: ['instruments/temple-scan/define', 'group/picture/define'],
  group: ['instruments/temple-scan/define', 'group/picture/define', 'group/dialogue/define', 'group/agreements/define'],
};

const html = (body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width"></head><body>${body}` +
  `<script type="module" src="main.js"></script></body></html>`;

/** Bundles some modules into `folder/name`, with `index.html` beside them. */
export async function bundle(folder, name, code, body) {
  const entry = join(folder, `${name}.entry.js`);
  writeFileSync(entry, code);
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
export const bundlePage = (folder, name, body, as = name) =>
  bundle(folder, as, pages[name].map((entry) => `import '${dist}${entry}.js';`).join('\n'), body);
