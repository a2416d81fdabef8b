import { choiceControl } from '../../items/choice/control.js';
import { ratingControl } from '../../items/rating/control.js';
import { textControl } from '../../items/text/control.js';
import { InstrumentElement } from '../../filling/instrument-element.js';
import type { Instrument } from '../../filling/instrument.js';
import { stylesOf } from '../../filling/styles.js';
import { stepsLayout } from '../../layouts/steps/layout.js';
import { templeScan } from './definition.js';
import { figure } from './figure.js';
import { words } from './words.js';

/** The temple-model scan with its words and its picture. */
export const templeScanInstrument: Instrument<typeof templeScan> = {
  definition: templeScan,
  words,
  figure,
  layout: stepsLayout,
  controls: { rating: ratingControl, text: textControl, choice: choiceControl },
  provenance: () => import('./provenance.js'),
  standsOut: async () => (await import('./stands-out.js')).standsOut,
};

/**
 * Temple scan: how a learning community is built, stone by stone (after Mennens et al. 2021).
 *
 * @tag samenspel-temple-scan
 * @summary A community looks together at its goals, structure, process, culture, surroundings and results.
 */
export class TempleScan extends InstrumentElement {
  static readonly instrument = templeScanInstrument;
  static override readonly styles = stylesOf(templeScanInstrument);
  protected override readonly instrument = templeScanInstrument;
}
