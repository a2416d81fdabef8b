export { partnershipMap, type PartnershipMapResult } from './definition.js';
export { PartnershipMap, partnershipMapInstrument } from './partnership-map.js';
