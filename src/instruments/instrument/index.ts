export { AnyInstrument, instrumentFrom, type GivenWords } from './instrument.js';
