import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import { chromeFlags, findChrome } from './scripts/chrome.mjs';
import { strictPolicy } from './scripts/strict-policy.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** `executeServerCommand('emulate-forced-colors', 'active' | 'none')`: the runner's own command cannot do it. */
const forcedColorsPlugin = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-forced-colors') return undefined;
    // Detaching this connection would end the emulation, so it lives as long as its page.
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    // An empty list does not reset it; `none` does.
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload }] });
    return true;
  },
};

/** Prints the totals on one line, for scripts/test.mjs to add up. A file that did not run is a failure. */
const countReporter = {
  stop({ sessions }) {
    let passed = 0;
    let failed = 0;
    const walk = (suite) => {
      for (const test of suite.tests) {
        if (test.skipped) continue;
        if (test.passed) passed++;
        else failed++;
      }
      suite.suites.forEach(walk);
    };
    for (const session of sessions) {
      if (session.testResults) walk(session.testResults);
      if (!session.passed && !(session.testResults && hasFailure(session.testResults))) failed++;
    }
    console.log(`count ${passed} ${failed}`);
  },
};
const hasFailure = (suite) =>
  suite.tests.some((test) => !test.skipped && !test.passed) || suite.suites.some(hasFailure);

/** Pages under test/pages can be asked for with `?csp`. */
const policyMiddleware = async (context, next) => {
  await next();
  if (context.path.startsWith('/test/pages/') && 'csp' in context.query) {
    context.set('Content-Security-Policy', strictPolicy);
  }
};

export default {
  files: 'test/**/*.browser.ts',
  rootDir: root,
  nodeResolve: true,
  // Lit's development build is wanted for its checks, not for this notice.
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  // One page at a time: a page that is not in front gets no frames and no focus.
  concurrency: 1,
  // Shared pages in one browser are several times faster than a fresh context per file.
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChrome(), args: chromeFlags, headless: true },
      concurrency: 1,
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, json: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
    a11ySnapshotPlugin(),
    forcedColorsPlugin,
  ],
  middleware: [policyMiddleware],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  testFramework: { config: { timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
