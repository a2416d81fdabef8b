import type { Figure } from '../../elements/figure.js';
import { ownKey } from './figure-key.js';
import { drawOwn, ownParts } from './figure-own.js';
import { ownTable } from './figure-own-table.js';
import { drawPoster } from './figure-poster.js';

/** Rings around us: the map of one person, and the band of five steps below it. That of a group is a figure of its own. */
export const figure: Figure = {
  draw: (input) => (input.mode === 'empty' ? drawPoster(input) : drawOwn(input)),
  key: ownKey,
  parts: ownParts,
  tables: ownTable,
};
