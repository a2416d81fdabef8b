export { networkBarometer, type NetworkBarometerResult } from './definition.js';
export { NetworkBarometer, networkBarometerInstrument } from './network-barometer.js';
