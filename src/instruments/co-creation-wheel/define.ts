import { define } from '../../context/registration.js';
import { CoCreationWheel } from './co-creation-wheel.js';

define('samenspel-co-creation-wheel', CoCreationWheel);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-co-creation-wheel': CoCreationWheel;
  }
}
