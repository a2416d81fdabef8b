import { define } from '../../context/registration.js';
import { Comparison } from './comparison.js';

define('samenspel-comparison', Comparison);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-comparison': Comparison;
  }
}
