import type { Figure } from '../../elements/figure.js';
import { drawGroup } from './figure-group-drawing.js';
import { groupKey } from './figure-group-key.js';
import { groupParts } from './figure-group-parts.js';
import { groupTables } from './figure-group-tables.js';
import { say } from './figure-words.js';
import { networkOf } from './group-map.js';

/** Rings around us: the map of a group, and the band of five steps below it. */
export const groupFigure: Figure = {
  draw: drawGroup,
  key: groupKey,
  views: (input) =>
    networkOf(input).ties.length > 0 ? ['now', 'wanted', 'change'].map((id) => ({ id, label: say(input, id) })) : [],
  parts: groupParts,
  tables: groupTables,
};
