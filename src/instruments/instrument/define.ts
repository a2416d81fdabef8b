import { define } from '../../context/registration.js';
import { AnyInstrument } from './instrument.js';

define('samenspel-instrument', AnyInstrument);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-instrument': AnyInstrument;
  }
}
