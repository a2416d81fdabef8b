import { posix } from 'node:path';

const toDist = (path) => path?.replace(/^(?:\.?\/)?src\/(.*)\.[jt]s$/, 'dist/$1.js');

const isPublic = (member) => !member.static && (member.privacy ?? 'public') === 'public' && !/^[_#]/.test(member.name);

const isElement = (declaration) => declaration.customElement;
const isRegistration = ({ kind, name }) => kind === 'custom-element-definition' && name.startsWith('samenspel-');

/** Gives each element whose styles are built on the tokens the custom properties that are documented there. */
const themeProperties = () => {
  const tokens = 'src/theme/tokens.ts';
  const imports = new Map();
  let properties = [];
  return {
    name: 'theme-properties',
    analyzePhase({ ts, node, moduleDoc: { path } }) {
      if (!ts.isSourceFile(node)) return;
      const names = node.statements.filter(ts.isImportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier.text);
      imports.set(
        path,
        names
          .filter((name) => name.startsWith('.'))
          .map((name) => posix.join(path, '..', name.replace(/\.js$/, '.ts'))),
      );
      if (path === tokens) properties = documentedIn(node.text);
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const reaches = (path, seen = new Set()) =>
        path === tokens ||
        (!seen.has(path) && !!seen.add(path) && (imports.get(path) ?? []).some((next) => reaches(next, seen)));
      for (const { path, declarations = [] } of modules) {
        for (const element of declarations.filter(isElement)) {
          if (reaches(path)) element.cssProperties = [...(element.cssProperties ?? []), ...properties];
        }
      }
    },
  };
};

/** `@cssproperty [--name=default] - What it is for.`, each on a line. */
const documentedIn = (text) =>
  [...text.matchAll(/@cssproperty \[([^=]+)=(.+)\] - (.+)/g)].map(([, name, value, description]) => ({
    description,
    name,
    default: value,
  }));

/** Says what a host can use: modules as they are published, exported declarations only, nothing private. */
const published = {
  name: 'published-api',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      const exported = new Set(module.exports?.map((entry) => entry.declaration?.name));
      module.declarations = (module.declarations ?? []).filter(({ name }) => exported.has(name));
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
    manifest.modules = manifest.modules
      .filter(({ declarations, exports = [] }) => declarations.some(isElement) || exports.some(isRegistration))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    mapPaths(manifest);
  },
};

function mapPaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) mapPaths(value);
    else if (typeof value === 'string' && (key === 'path' || key === 'module')) node[key] = toDist(value);
  }
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/testing/**', 'src/schema/**', 'src/definition/**', 'src/analysis/**', 'src/geometry/**'],
  litelement: true,
  plugins: [themeProperties(), published],
};
