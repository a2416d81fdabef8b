export { instrumentChecks, type InstrumentCheck } from './instrument-checks.js';
export { InstrumentPage, type AxeCore, type InstrumentUnderTest } from './instrument-page.js';
export { testInstrument, type InstrumentSuiteOptions } from './instrument-suite.js';
export { resultStoreChecks, type CheckPlace, type ResultStoreCheck } from './result-store-checks.js';
export { testResultStore, type ResultStoreSuiteOptions, type TestRunner } from './result-store-suite.js';
export { sampleAgreement, sampleOpening, sampleResult } from './sample-records.js';
