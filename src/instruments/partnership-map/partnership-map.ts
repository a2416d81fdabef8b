import { levelControl } from '../../items/level/control.js';
import { networkControl } from '../../items/network/control.js';
import { ratingControl } from '../../items/rating/control.js';
import { textControl } from '../../items/text/control.js';
import { InstrumentElement } from '../../filling/instrument-element.js';
import type { Instrument } from '../../filling/instrument.js';
import { stylesOf } from '../../filling/styles.js';
import { mapLayout } from '../../layouts/map/layout.js';
import { partnershipMap } from './definition.js';
import { figure } from './figure.js';
import { words } from './words.js';

/** The partnership map with its words and its picture. */
export const partnershipMapInstrument: Instrument<typeof partnershipMap> = {
  definition: partnershipMap,
  words,
  figure,
  groupFigure: async () => (await import('./group-figure.js')).groupFigure,
  layout: mapLayout,
  controls: { level: levelControl, network: networkControl, rating: ratingControl, text: textControl },
  provenance: () => import('./provenance.js'),
  standsOut: async () => (await import('./stands-out.js')).standsOut,
};

/**
 * Partnership map: whom a party works with, how close they are and where they want to go.
 *
 * @tag samenspel-partnership-map
 * @summary Everyone draws a small map; together they see where two sides see their bond differently.
 */
export class PartnershipMap extends InstrumentElement {
  static readonly instrument = partnershipMapInstrument;
  static override readonly styles = stylesOf(partnershipMapInstrument);
  protected override readonly instrument = partnershipMapInstrument;
}
