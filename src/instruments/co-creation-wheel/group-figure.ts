import type { Figure } from '../../elements/figure.js';
import { elementParts } from './figure-quadrant.js';
import { drawWheel, views, type WheelContent } from './figure-wheel.js';
import { hubWords } from './figure-hub.js';
import { groupOutside } from './group-corner.js';
import { groupKey } from './group-key.js';
import { groupSpoke } from './group-spoke.js';
import { tables } from './group-table.js';
import { people, sentences } from './group-words.js';
import { isDivided } from './spokes.js';

const content: WheelContent = {
  spoke: groupSpoke,
  hub: (input) => hubWords(sentences(input) ?? ''),
  outside: groupOutside,
  isDivided: ({ summary }, { items }, part) =>
    items.some((item) => item.part === part && isDivided(summary?.measures.get(item.id))),
  head: (input) => [sentences(input), people(input)].filter(Boolean).join(' · '),
  people,
};

/** A group's wheel. */
export const groupFigure: Figure = {
  draw: (input) => drawWheel(input, content),
  key: groupKey,
  views,
  parts: elementParts,
  tables,
};
