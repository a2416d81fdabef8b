// The rule of the rooms: who may import whom, and what the ground floor may not know. Prints each violation.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Bottom to top; a file imports only from its own room and from rooms before it. */
const rooms = [
  ...['schema', 'items-ground', 'definition', 'analysis', 'geometry', 'storage', 'localization', 'theme', 'context'],
  ...['controllers', 'exchange', 'elements', 'items-controls', 'filling', 'layouts', 'instruments', 'group', 'session'],
  ...['testing', 'entry'],
];
const groundRooms = new Set(['schema', 'items-ground', 'definition', 'analysis', 'geometry', 'storage']);
const upperPackages = /^(lit|i18next)($|\/)|^@lit\//;
const upperGlobals = new Set(['document', 'window', 'HTMLElement']);
const vagueNames = new Set(['utils', 'util', 'common', 'helpers', 'helper', 'shared', 'misc', 'types']);

const instrumentOf = (path) => /^instruments\/([^/]+)\//.exec(path)?.[1];

function roomOf(path) {
  const folder = path.split('/')[0];
  if (!path.includes('/')) return 'entry';
  if (folder !== 'items') return rooms.includes(folder) ? folder : undefined;
  return /^items\/([^/]+\/(answer|tally)|answer-types|simple-types|item-type)\.ts$/.test(path)
    ? 'items-ground'
    : 'items-controls';
}

/** The rooms of the ground floor, the instruments' own data, and the entry point that servers import. */
const isGround = (path) =>
  groundRooms.has(roomOf(path)) ||
  /^instruments\/[^/]+\/(definition|stands-out|weather|change|spokes)\.ts$/.test(path) ||
  isSchemas(path);
const isSchemas = (path) => path === 'schemas.ts';

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** What a file imports, and the browser globals it mentions. `early`: loaded together with the file itself. */
function read(file) {
  const imports = [];
  const mentioned = new Set();
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const early = !(ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly);
      imports.push({ name: node.moduleSpecifier.text, early });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (ts.isStringLiteralLike(node.arguments[0])) imports.push({ name: node.arguments[0].text, early: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ name: node.argument.literal.text, early: false });
    } else if (ts.isIdentifier(node) && upperGlobals.has(node.text) && !isNameOfMember(node)) {
      mentioned.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return { imports, mentioned };
}

const isNameOfMember = (node) =>
  node.parent.name === node &&
  [
    ts.isPropertyAccessExpression,
    ts.isPropertyAssignment,
    ts.isPropertySignature,
    ts.isPropertyDeclaration,
    ts.isMethodDeclaration,
  ].some((is) => is(node.parent));

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.split('/').includes('node_modules') && !name.split('/').includes('dist'));
}

/** Every violation under a project's root, as text. */
export function violations(root) {
  const found = [];
  const src = join(root, 'src');
  const graph = new Map();
  for (const path of filesUnder(src)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const report = (reason) => found.push(`src/${path}: ${reason}`);
    const room = roomOf(path);
    if (!room) {
      report(`the room "${path.split('/')[0]}" is not in the plan of the house`);
      continue;
    }
    const { imports, mentioned } = read(join(src, path));
    const early = [];
    graph.set(path, early);
    if (isGround(path)) {
      for (const name of mentioned) report(`mentions ${name} on the ground floor`);
    }
    for (const { name, early: isEarly } of imports) {
      if (!name.startsWith('.')) {
        if (isGround(path) && upperPackages.test(name)) report(`imports ${name} on the ground floor`);
        continue;
      }
      const target = resolve(src, dirname(path), name.replace(/\.js$/, '.ts'))
        .slice(src.length + 1)
        .replaceAll('\\', '/');
      if (!existsSync(join(src, target))) {
        report(`imports ${name}, which is not there`);
        continue;
      }
      if (isEarly && target.endsWith('.ts')) early.push(target);
      judge(path, target, report);
    }
  }
  found.push(...cyclesIn(graph), ...vagueNamesIn(root));
  return found;
}

function judge(path, target, report) {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (rooms.indexOf(to) > rooms.indexOf(from)) report(`${from} may not import ${to} (${target})`);
  else if (isGround(path) && !isGround(target)) report(`the ground floor may not import ${target}`);
  const [own, other] = [instrumentOf(path), instrumentOf(target)];
  if (own && other && own !== other) report(`an instrument may not import another instrument (${target})`);
}

/** Each cycle of imports that load each other, told once, by depth-first search. Type imports load nothing. */
function cyclesIn(graph) {
  const found = [];
  const done = new Set();
  const path = [];
  const visit = (file) => {
    if (path.includes(file)) {
      found.push(`src/${file}: cycle of imports: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    graph.get(file)?.forEach(visit);
    path.pop();
    done.add(file);
  };
  [...graph.keys()].forEach(visit);
  return found;
}

const vagueNamesIn = (root) =>
  ['src', 'test', 'stories', 'scripts', 'examples'].flatMap((folder) =>
    filesUnder(join(root, folder))
      .filter((path) => vagueNames.has(path.split('/').pop().split('.')[0].toLowerCase()))
      .map((path) => `${folder}/${path}: says nothing about what is in it; give it a name from the field`),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = violations(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
  found.forEach((line) => console.log(line));
  process.exitCode = found.length ? 1 : 0;
}
