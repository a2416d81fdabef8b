import type { Instrument } from '../filling/instrument.js';

/** An instrument itself, or the id of one whose element is on the page. */
export type InstrumentSource = Instrument | string | undefined;

/**
 * The instrument a host named. Its element's class carries it, so there is no list of instruments anywhere: what is
 * defined on the page is known, whenever it is defined.
 */
export function findInstrument(source: InstrumentSource, found: () => void): Instrument | undefined {
  if (typeof source !== 'string') return source;
  const tag = `samenspel-${source}`;
  const element = customElements.get(tag) as { readonly instrument?: Instrument } | undefined;
  if (!element && /^[a-z0-9-]+$/.test(source)) void customElements.whenDefined(tag).then(found);
  return element?.instrument;
}
