import type { Figure } from '../../elements/figure.js';
import { ownOutside } from './figure-corner.js';
import { ownHub } from './figure-hub.js';
import { ownKey } from './figure-key.js';
import { elementParts } from './figure-quadrant.js';
import { ownSpoke } from './figure-spoke.js';
import { drawWheel, views, type WheelContent } from './figure-wheel.js';
import { ownSentence } from './wheel.js';

const content: WheelContent = {
  spoke: ownSpoke,
  hub: ownHub,
  outside: ownOutside,
  isDivided: () => false,
  head: ownSentence,
  people: () => '',
};

/** One person's wheel, and an empty one. */
export const figure: Figure = {
  draw: (input) => drawWheel(input, content),
  key: ownKey,
  views,
  parts: elementParts,
};
