import type { ItemTypeName } from './answer-types.js';
import { choiceControl } from './choice/control.js';
import { contrastControl } from './contrast/control.js';
import type { ItemControl } from './control.js';
import { dateControl } from './date/control.js';
import { entriesControl } from './entries/control.js';
import { levelControl } from './level/control.js';
import { networkControl } from './network/control.js';
import { numberControl } from './number/control.js';
import { positionControl } from './position/control.js';
import { ratingControl } from './rating/control.js';
import { textControl } from './text/control.js';

/** The controls of some item types; an instrument brings those it uses. */
export type Controls = Readonly<Partial<Record<ItemTypeName, ItemControl<never>>>>;

/** The controls of all item types: for instruments that come as data. */
export const allControls: Controls = {
  rating: ratingControl,
  contrast: contrastControl,
  level: levelControl,
  choice: choiceControl,
  number: numberControl,
  text: textControl,
  date: dateControl,
  entries: entriesControl,
  position: positionControl,
  network: networkControl,
};
