import { contrastControl } from '../../items/contrast/control.js';
import { ratingControl } from '../../items/rating/control.js';
import { InstrumentElement } from '../../filling/instrument-element.js';
import type { Instrument } from '../../filling/instrument.js';
import { stylesOf } from '../../filling/styles.js';
import { pictureLayout } from '../../layouts/picture/layout.js';
import { networkBarometer } from './definition.js';
import { figure } from './figure.js';
import { words } from './words.js';

/** The network barometer with its words and its picture. */
export const networkBarometerInstrument: Instrument<typeof networkBarometer> = {
  definition: networkBarometer,
  words,
  figure,
  groupFigure: async () => (await import('./group-figure.js')).groupFigure,
  layout: pictureLayout,
  controls: { rating: ratingControl, contrast: contrastControl },
  provenance: () => import('./provenance.js'),
  standsOut: async () => (await import('./stands-out.js')).standsOut,
};

/**
 * Network barometer: how a network is doing, on four dials and in the words of the weather.
 *
 * @tag samenspel-network-barometer
 * @summary A network takes its own weather every few months, and sees where its needles moved.
 */
export class NetworkBarometer extends InstrumentElement {
  static readonly instrument = networkBarometerInstrument;
  static override readonly styles = stylesOf(networkBarometerInstrument);
  protected override readonly instrument = networkBarometerInstrument;
}
