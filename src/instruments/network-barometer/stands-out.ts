import type { RuleValues, StandsOutRule, StandsOutRules } from '../../analysis/stands-out-rules.js';
import type { Summary } from '../../analysis/summary.js';
import type { Dimension } from '../../definition/definition.js';
import { movementOf, sideOfWind } from './change.js';
import { networkBarometer } from './definition.js';
import { dialsOf, isSplit, reportOf, type DialWeather, type Report, type Weather } from './weather.js';

/** Fewer people than this give no change to speak of. */
const FEWEST_FOR_CHANGE = 5;

/** A summary without measures says nothing at all. */
const dialsIn = (summary: Summary | undefined): readonly DialWeather[] =>
  summary && summary.measures.size > 0 ? dialsOf(networkBarometer, summary) : [];

/** The dials with this word, one sentence each. */
const dialsWith =
  (weather: Weather): StandsOutRule =>
  (summary) =>
    dialsIn(summary)
      .filter((dial) => dial.weather === weather)
      .map(({ dimension, lagging }) => ({
        dimension: { dimension },
        ...(lagging !== null && { statement: { item: lagging } }),
      }));

/** Where the report over all dials is one that has a sentence of its own. */
const reportIs =
  (weather: Weather, values: (report: Report) => RuleValues = () => ({})): StandsOutRule =>
  (summary) => {
    const dials = dialsIn(summary);
    const report = reportOf(dials);
    return dials.length > 0 && report.weather === weather ? [values(report)] : [];
  };

const OWN_SENTENCE: readonly Weather[] = ['fog', 'changeable', 'localShower', 'noReport'];

/** The dials of which something changed since the moment before, one sentence each. */
const dialsThat =
  (changed: (now: DialWeather, before: DialWeather) => boolean): StandsOutRule =>
  (summary, before) => {
    const former = dialsIn(before);
    if (Math.min(summary.respondents, before?.respondents ?? 0) < FEWEST_FOR_CHANGE) return [];
    return dialsIn(summary)
      .filter((now, at) => former[at] && changed(now, former[at]))
      .map(({ dimension }) => ({ dimension: { dimension } }));
  };

const isSteady = ({ weather, rank }: DialWeather): boolean => rank !== null && weather !== 'localShower';

/** One sentence for each wind of which something holds. */
const windsThat =
  (say: (wind: string, summary: Summary, before: Summary | undefined) => RuleValues | null): StandsOutRule =>
  (summary, before) =>
    networkBarometer.dimensions.flatMap(({ id, items }: Dimension) =>
      items
        .filter(({ type }) => type === 'contrast')
        .flatMap((item) => {
          const values = say(item.id, summary, before);
          return values ? [{ dimension: { dimension: id }, ...values }] : [];
        }),
    );

/** What a weather report says: the whole network, what changed, where people differ, then each dial. */
export const standsOut: StandsOutRules = {
  /** Two or more dials are in fog or without report. */
  'overall-fog': reportIs('fog'),

  /** Two or more dials are changeable, or two are dry while two are wet. */
  'overall-changeable': reportIs('changeable'),

  /** One dial is wet while two or more are dry. */
  'overall-local-shower': reportIs('localShower', ({ shower }) => ({ dimension: { dimension: shower! } })),

  /** Everywhere else: the word in the middle. */
  overall: (summary) => {
    const { weather } = reportOf(dialsIn(summary));
    return OWN_SENTENCE.includes(weather) ? [] : [{ weather: { figure: weather } }];
  },

  /** The needle moved half an answer or more to the left. */
  falling: dialsThat((now, before) => movementOf(now, before) === 'falling'),

  /** The needle moved half an answer or more to the right. */
  rising: dialsThat((now, before) => movementOf(now, before) === 'rising'),

  /** People saw it much the same, and now they differ. */
  'more-changeable': dialsThat((now, before) => now.weather === 'changeable' && isSteady(before)),

  /** People differed, and now they see it much the same. */
  'less-changeable': dialsThat((now, before) => isSteady(now) && before.weather === 'changeable'),

  changeable: dialsWith('changeable'),
  fog: dialsWith('fog'),
  'local-shower': dialsWith('localShower'),
  'heavy-weather': dialsWith('heavyWeather'),
  rainy: dialsWith('rainy'),

  /** The middle of a wind went from one side to the other since the moment before. */
  'wind-turned': windsThat((wind, summary, before) => {
    const [to, from] = [sideOfWind(summary.measures.get(wind)), sideOfWind(before?.measures.get(wind))];
    if (to === null || from === null || to === from) return null;
    return { from: { item: wind, pole: from }, to: { item: wind, pole: to } };
  }),

  /** A third or more stands at either end of a wind. */
  'wind-from-two-sides': windsThat((wind, { measures, coarse }) => {
    const measure = measures.get(wind);
    if (!measure || coarse || !isSplit(measure)) return null;
    return { pole1: { item: wind, pole: 0 }, pole2: { item: wind, pole: 1 } };
  }),

  cloudy: dialsWith('cloudy'),
  'bright-spells': dialsWith('brightSpells'),
  sunny: dialsWith('sunny'),
  'no-report': dialsWith('noReport'),
};
