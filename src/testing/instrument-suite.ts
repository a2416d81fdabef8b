import { expectSame } from './expectations.js';
import { instrumentChecks } from './instrument-checks.js';
import { InstrumentPage, type InstrumentUnderTest } from './instrument-page.js';
import type { TestRunner } from './result-store-suite.js';

export type InstrumentSuiteOptions = InstrumentUnderTest & Partial<TestRunner>;

/**
 * Defines the tests that every instrument has to pass, in a real browser:
 *
 * ```ts
 * import axe from 'axe-core';
 * import { sendKeys } from '@web/test-runner-commands';
 * import './our-scan/define.js';
 * testInstrument('our scan', {
 *   tag: 'our-scan', definition: ourScan, languages: ['nl', 'en'], axe, press: (key) => sendKeys({ press: key }),
 * });
 * ```
 *
 * Without `press` the keyboard is not tested, without `axe` accessibility is not. On a page with a content security
 * policy each test also fails when something broke it.
 *
 * @param options `describe` and `it` of your test runner; without them the global ones.
 */
export function testInstrument(name: string, options: InstrumentSuiteOptions): void {
  const { describe = (globalThis as unknown as TestRunner).describe, it = (globalThis as unknown as TestRunner).it } =
    options;
  describe(`${name}: what every instrument does`, () => {
    for (const { title, needs, check } of instrumentChecks) {
      if (needs && !options[needs]) continue;
      it(title, async () => {
        const page = new InstrumentPage(options);
        const broken: string[] = [];
        const listen = (event: SecurityPolicyViolationEvent) => broken.push(event.violatedDirective);
        document.addEventListener('securitypolicyviolation', listen);
        try {
          await check(page);
        } finally {
          document.removeEventListener('securitypolicyviolation', listen);
          page.close();
        }
        expectSame(broken, [], 'what broke the policy of the page');
      });
    }
  });
}
