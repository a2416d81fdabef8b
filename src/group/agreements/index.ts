export { Agreements } from './agreements.js';
