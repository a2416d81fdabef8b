import { define } from './registration.js';
import { SamenspelWorkspace } from './samenspel-workspace.js';

define('samenspel-workspace', SamenspelWorkspace);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-workspace': SamenspelWorkspace;
  }
}
