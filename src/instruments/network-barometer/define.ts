import { define } from '../../context/registration.js';
import { NetworkBarometer } from './network-barometer.js';

define('samenspel-network-barometer', NetworkBarometer);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-network-barometer': NetworkBarometer;
  }
}
