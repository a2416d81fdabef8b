import { define } from '../../context/registration.js';
import { PartnershipMap } from './partnership-map.js';

define('samenspel-partnership-map', PartnershipMap);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-partnership-map': PartnershipMap;
  }
}
