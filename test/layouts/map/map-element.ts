import { stylesOf } from '../../../src/filling/styles.js';
import { InstrumentElement } from '../../../src/filling/instrument-element.js';
import type { Instrument } from '../../../src/filling/instrument.js';
import { instrumentFrom } from '../../../src/instruments/instrument/instrument.js';
import { allControls } from '../../../src/items/controls.js';
import { mapLayout } from '../../../src/layouts/map/layout.js';
import { mapDefinition, mapWords } from '../../items/network/map-definition.js';

/** The small map in the layout that draws it. */
class SmallMap extends InstrumentElement {
  static override readonly styles = stylesOf({ layout: mapLayout, controls: allControls });
  protected override readonly instrument: Instrument = {
    ...instrumentFrom(mapDefinition, mapWords).instrument!,
    layout: mapLayout,
  };
}
customElements.define('small-map', SmallMap);
