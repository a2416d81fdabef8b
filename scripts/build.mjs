// Builds dist. The order matters: the first step empties dist, the later ones add to it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

// 1. modules for npm
await build({ logLevel: 'warn' });

// 2. one file per instrument, and one with everything, for pages without a bundler
const instruments = existsSync('src/instruments')
  ? readdirSync('src/instruments').filter((id) => existsSync(`src/instruments/${id}/define.ts`))
  : [];
for (const name of [...instruments, ...(existsSync('src/define.ts') ? ['samenspel'] : [])]) {
  await build({ logLevel: 'warn', mode: `cdn-${name}` });
}

// 3. declarations
const tsc = fileURLToPath(import.meta.resolve('typescript')).replace(/lib[\\/]typescript\.js$/, 'bin/tsc');
const declarations = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (declarations.status !== 0) process.exit(1);

// 4. the schema of each instrument's result
const { definitions, resultJsonSchema } = await import(pathToFileURL(`${root}dist/schemas.js`).href);
mkdirSync('dist/schemas', { recursive: true });
for (const definition of definitions) {
  const text = JSON.stringify(resultJsonSchema(definition), null, 2);
  writeFileSync(`dist/schemas/${definition.id}.result.schema.json`, `${text}\n`);
}

// 5. types for JSX hosts and data for editors
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
jsxTypesPlugin({
  outdir: 'dist',
  fileName: 'jsx.d.ts',
  stronglyTypedEvents: true,
  componentTypePath: (name, tag, path) => `./${path.replace(/^dist\//, '')}`,
}).packageLinkPhase({ customElementsManifest: structuredClone(manifest) });
writeFileSync('dist/html-custom-data.json', `${getVsCodeHtmlCustomData(structuredClone(manifest), {})}\n`);

console.log(`dist: ${instruments.length} instruments, ${definitions.length} schemas`);
