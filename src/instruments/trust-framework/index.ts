export { trustFramework, type TrustFrameworkResult } from './definition.js';
export { TrustFramework, trustFrameworkInstrument } from './trust-framework.js';
