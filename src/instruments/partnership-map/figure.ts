import type { Drawing, Figure, FigureInput } from '../../elements/figure.js';
import { drawGroup } from './figure-group.js';
import { groupKey } from './figure-group-key.js';
import { groupParts } from './figure-group-parts.js';
import { ownKey } from './figure-key.js';
import { drawOwn, ownParts } from './figure-own.js';
import { drawPoster } from './figure-poster.js';
import { tables } from './figure-tables.js';
import { say } from './figure-words.js';
import { networkOf } from './group-map.js';

/** Rings around us: the map of one person or of a group, and the band of five steps below it. */
export const figure: Figure = {
  draw,
  key: (input) => (input.mode === 'group' ? groupKey(input) : ownKey(input)),
  views: (input) =>
    input.mode === 'group' && networkOf(input).ties.length > 0
      ? ['now', 'wanted', 'change'].map((id) => ({ id, label: say(input, id) }))
      : [],
  parts: (input) => (input.mode === 'group' ? groupParts(input) : input.mode === 'own' ? ownParts(input) : []),
  tables,
};

function draw(input: FigureInput): Drawing {
  if (input.mode === 'empty') return drawPoster(input);
  return input.mode === 'own' ? drawOwn(input) : drawGroup(input);
}
