export { coCreationWheel, type CoCreationWheelResult } from './definition.js';
export { CoCreationWheel, coCreationWheelInstrument } from './co-creation-wheel.js';
