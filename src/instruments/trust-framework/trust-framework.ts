import { contrastControl } from '../../items/contrast/control.js';
import { ratingControl } from '../../items/rating/control.js';
import { textControl } from '../../items/text/control.js';
import { InstrumentElement } from '../../filling/instrument-element.js';
import type { Instrument } from '../../filling/instrument.js';
import { stylesOf } from '../../filling/styles.js';
import { stepsLayout } from '../../layouts/steps/layout.js';
import { trustFramework } from './definition.js';
import { figure } from './figure.js';
import { words } from './words.js';

/** The trust assessment framework with its words and its picture. */
export const trustFrameworkInstrument: Instrument<typeof trustFramework> = {
  definition: trustFramework,
  words,
  figure,
  layout: stepsLayout,
  controls: { rating: ratingControl, contrast: contrastControl, text: textControl },
  provenance: () => import('./provenance.js'),
  standsOut: async () => (await import('./stands-out.js')).standsOut,
};

/**
 * Trust assessment framework: what trust between parties rests on (after Meurs 2014 and IGJ 2018).
 *
 * @tag samenspel-trust-framework
 * @summary Parties look together at what their trust rests on, and at how slack or tight the rope is.
 */
export class TrustFramework extends InstrumentElement {
  static readonly instrument = trustFrameworkInstrument;
  static override readonly styles = stylesOf(trustFrameworkInstrument);
  protected override readonly instrument = trustFrameworkInstrument;
}
