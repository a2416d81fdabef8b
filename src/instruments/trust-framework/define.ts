import { define } from '../../context/registration.js';
import { TrustFramework } from './trust-framework.js';

define('samenspel-trust-framework', TrustFramework);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-trust-framework': TrustFramework;
  }
}
