import { define } from '../../context/registration.js';
import { TempleScan } from './temple-scan.js';

define('samenspel-temple-scan', TempleScan);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-temple-scan': TempleScan;
  }
}
