export { resultStoreChecks, type CheckPlace, type ResultStoreCheck } from './result-store-checks.js';
export { testResultStore, type ResultStoreSuiteOptions, type TestRunner } from './result-store-suite.js';
export { sampleAgreement, sampleOpening, sampleResult } from './sample-records.js';
