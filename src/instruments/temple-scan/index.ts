export { templeScan, type TempleScanResult } from './definition.js';
export { TempleScan, templeScanInstrument } from './temple-scan.js';
