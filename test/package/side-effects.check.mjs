// A host's bundler keeps registrations only where they are asked for.
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { tags } from './entries.mjs';
import { inFreshFolder } from './page.mjs';
import { check } from './report.mjs';

await inFreshFolder(async (folder) => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/samenspel'), 'junction');

  /** The host's own code and the modules it imports, in one text. */
  async function bundle(name, code) {
    const entry = join(folder, `${name}.js`);
    writeFileSync(entry, code);
    const output = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        lib: { entry, formats: ['es'], fileName: name },
        rolldownOptions: { external: /^(lit|@lit|zod|i18next|uuid|idb)(\/|$)/, output: { codeSplitting: false } },
      },
    });
    return [output].flat()[0].output[0].code;
  }

  /** Without the whole bundle in the message. */
  const expectIn = (code, parts) => parts.forEach((part) => assert.ok(code.includes(part), `"${part}" is lost`));
  const expectNotIn = (code, parts) => parts.forEach((part) => assert.ok(!code.includes(part), `"${part}" is there`));

  await check('a class alone brings no registration', async () => {
    const code = await bundle(
      'class',
      `import { TempleScan } from 'samenspel/instruments/temple-scan'; globalThis.element = TempleScan;`,
    );
    expectIn(code, ['TempleScan = class extends InstrumentElement']);
    expectNotIn(code, ['customElements.define']);
  });
  await check('a class from the main entry brings no registration and no other instrument', async () => {
    const code = await bundle('index', `import { TempleScan } from 'samenspel'; globalThis.element = TempleScan;`);
    expectIn(code, ['TempleScan = class extends InstrumentElement']);
    expectNotIn(code, ['customElements.define', 'TrustFramework = class', 'GroupPicture = class']);
  });
  await check('an import that is not used brings nothing', async () => {
    const code = await bundle('unused', `import { TempleScan } from 'samenspel'; globalThis.element = 1;`);
    assert.equal(code.replace(/^\/\/.*$/gm, '').trim(), 'globalThis.element = 1;');
  });
  await check('an import of define keeps its registration and no other', async () => {
    const code = await bundle('define', `import 'samenspel/instruments/temple-scan/define';`);
    expectIn(code, ['customElements.define', 'define("samenspel-temple-scan", TempleScan)']);
    expectNotIn(code, ['define("samenspel-trust-framework"']);
  });
  await check('an import of define for all keeps every registration', async () => {
    const code = await bundle('all', `import 'samenspel/define';`);
    expectIn(
      code,
      tags.map((tag) => `define("${tag}"`),
    );
  });
});
