import { define } from '../../context/registration.js';
import { Agreements } from './agreements.js';

define('samenspel-agreements', Agreements);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-agreements': Agreements;
  }
}
