export { GroupPicture } from './group-picture.js';
