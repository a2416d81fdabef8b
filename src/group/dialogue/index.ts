export { Dialogue } from './dialogue.js';
