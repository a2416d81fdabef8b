/** Results and pictures out of the house: what a host can put in a report, a mail or a slide. Registers nothing. */
export { picturePng, ImageRefusedError } from './picture-png.js';
export { pictureSvg } from './picture-svg.js';
