import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
};
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}($|/)`));

const foldersOf = (room: string) =>
  existsSync(`${root}src/${room}`)
    ? readdirSync(`${root}src/${room}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${room}/${entry.name}`)
    : [];

const entries = [
  ...['index', 'schemas', 'define', 'storage/index', 'exchange/index', 'testing/index', 'context/define'],
  ...[...foldersOf('instruments'), ...foldersOf('group')].flatMap((folder) => [`${folder}/index`, `${folder}/define`]),
].filter((entry) => existsSync(`${root}src/${entry}.ts`));

/** The package for npm: a tree of modules that mirrors src, dependencies left to the host. */
const library: UserConfig['build'] = {
  lib: { entry: entries.map((entry) => `${root}src/${entry}.ts`), formats: ['es'] },
  minify: false,
  rolldownOptions: {
    external,
    output: {
      preserveModules: true,
      preserveModulesRoot: 'src',
      // The compiler's helpers would stand in folders that carry its name and version.
      entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'compiled/')}.js`,
    },
  },
};

/** One file for a page without a bundler: everything inside, the words of every language too. */
const oneFile = (name: string): UserConfig['build'] => ({
  emptyOutDir: false,
  outDir: 'dist/cdn',
  lib: {
    entry: `${root}src/${name === 'samenspel' ? 'define.ts' : `instruments/${name}/define.ts`}`,
    formats: ['es'],
    fileName: () => `${name}.js`,
  },
  rolldownOptions: {
    // `build.minify` leaves the white space of a library build alone; this does not.
    output: { codeSplitting: false, minify: true, comments: { legal: false } },
  },
});

/** `--mode cdn-<id of an instrument>` or `--mode cdn-samenspel` builds one file; any other mode the npm package. */
export default defineConfig(({ mode }) => {
  const name = /^cdn-(.+)$/.exec(mode)?.[1];
  return {
    root,
    publicDir: false,
    json: { stringify: true, namedExports: false },
    build: {
      target: 'es2022',
      sourcemap: false,
      reportCompressedSize: false,
      modulePreload: false,
      ...(name ? oneFile(name) : library),
    },
  };
});
