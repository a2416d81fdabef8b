import type { nothing, TemplateResult } from 'lit';
import { crossoversOf } from '../../analysis/crossovers.js';
import type { Summary } from '../../analysis/summary.js';
import { crossoversView } from '../../filling/crossovers.js';
import type { GroupView } from './closed-view.js';

/** Which other instruments help this group next. */
export const nextView = (
  { instrument, loaded, translate, headingLevel }: GroupView,
  summary: Summary,
  offers: readonly string[],
): TemplateResult | typeof nothing =>
  crossoversView({
    crossovers: crossoversOf(instrument.definition, summary),
    words: loaded.words,
    from: instrument.definition.id,
    offers,
    translate,
    headingLevel: headingLevel + 1,
  });
