import { InstrumentElement } from '../../filling/instrument-element.js';
import type { Instrument } from '../../filling/instrument.js';
import { stylesOf } from '../../filling/styles.js';
import { choiceControl } from '../../items/choice/control.js';
import { entriesControl } from '../../items/entries/control.js';
import { ratingControl } from '../../items/rating/control.js';
import { textControl } from '../../items/text/control.js';
import { pictureLayout } from '../../layouts/picture/layout.js';
import { coCreationWheel } from './definition.js';
import { figure } from './figure.js';
import { words } from './words.js';

/** The co-creation wheel with its words and its picture. */
export const coCreationWheelInstrument: Instrument<typeof coCreationWheel> = {
  definition: coCreationWheel,
  words,
  figure,
  groupFigure: async () => (await import('./group-figure.js')).groupFigure,
  layout: pictureLayout,
  controls: { rating: ratingControl, entries: entriesControl, text: textControl, choice: choiceControl },
  provenance: () => import('./provenance.js'),
  standsOut: async () => (await import('./stands-out.js')).standsOut,
};

/**
 * Co-creation wheel: where making something new together runs smoothly, and where it rubs (after Ehlen 2015).
 *
 * @tag samenspel-co-creation-wheel
 * @summary A group that makes something new sees, spoke by spoke, what it thinks of its work, its bond, its knowledge and its deeds.
 */
export class CoCreationWheel extends InstrumentElement {
  static readonly instrument = coCreationWheelInstrument;
  static override readonly styles = stylesOf(coCreationWheelInstrument);
  protected override readonly instrument = coCreationWheelInstrument;
}
