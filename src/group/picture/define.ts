import { define } from '../../context/registration.js';
import { GroupPicture } from './group-picture.js';

define('samenspel-group-picture', GroupPicture);

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-group-picture': GroupPicture;
  }
}
