export { Comparison } from './comparison.js';
export type { Occasion } from './moments.js';
