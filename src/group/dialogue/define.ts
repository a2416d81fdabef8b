import { define } from '../../context/registration.js';
import { Dialogue } from './dialogue.js';

define('samenspel-dialogue', Dialogue);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-dialogue': Dialogue;
  }
}
