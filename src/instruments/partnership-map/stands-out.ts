import { networkFindings, type NetworkFinding, type NetworkRule } from '../../analysis/network/findings.js';
import { groupNetwork } from '../../analysis/network/group-network.js';
import type { RuleValue, RuleValues, StandsOutRule, StandsOutRules } from '../../analysis/stands-out-rules.js';
import type { MeasureSummary, Summary } from '../../analysis/summary.js';
import { itemsOf } from '../../definition/definition.js';
import type { NetworkItem } from '../../items/network/answer.js';
import { partnershipMap } from './definition.js';

const item = itemsOf(partnershipMap).find((one): one is NetworkItem => one.type === 'network')!;
const levels = item.relation.fields.flatMap((field) =>
  field.id === 'now' && field.type === 'level' ? field.levels : [],
);
const FIELDS = { now: 'now', wanted: 'wanted' };

interface Told {
  readonly findings: readonly NetworkFinding[];
  readonly nameOf: (key: string | undefined) => string;
}

/** Fifteen rules read the same map: it is made once for each summary. */
const told = new WeakMap<Summary, Told>();

function tellingOf(summary: Summary): Told {
  const known = told.get(summary);
  if (known) return known;
  const network = groupNetwork(item, summary, FIELDS);
  const names = new Map(network.parties.map(({ key, name }) => [key, name]));
  const telling = {
    findings: networkFindings(item, network),
    nameOf: (key: string | undefined) => names.get(key ?? '') ?? '',
  };
  told.set(summary, telling);
  return telling;
}

/** One sentence for each finding of a rule. */
const tell =
  (rule: NetworkRule): StandsOutRule =>
  (summary) => {
    const { findings, nameOf } = tellingOf(summary);
    return findings.filter((finding) => finding.rule === rule).map((finding) => valuesOf(finding, nameOf));
  };

/** The names, steps and numbers of a finding, as the sentences call them. */
function valuesOf(
  { parties: [a, b], levels: places = [], type, n, m }: NetworkFinding,
  nameOf: Told['nameOf'],
): RuleValues {
  const step = (place: number | undefined): RuleValue => ({
    item: item.id,
    field: FIELDS.now,
    level: levels[place ?? 0]!,
  });
  return {
    a: nameOf(a),
    b: nameOf(b),
    party: nameOf(a),
    stepA: step(places[0]),
    stepB: step(places[1]),
    ...(type !== undefined && { type: { item: item.id, partyType: type } }),
    ...(n !== undefined && { n }),
    ...(m !== undefined && { m }),
  };
}

/** Relations that a quality must have been rated on before it is spoken of. */
const FEWEST_RELATIONS = 6;
/** Up to this point of the scale, 1 for the lowest, the middle answer is low. */
const LOW = 2;

function isLow({ counts, answers, withheld }: MeasureSummary): boolean {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (withheld || all < FEWEST_RELATIONS) return false;
  const low = counts.reduce((sum, count, place) => (Number(answers[place]) <= LOW ? sum + count : sum), 0);
  return low >= all / 2;
}

/** What a map says: first where two sides differ or meet, then who stands where, then the whole. */
export const standsOut: StandsOutRules = {
  'see-differently': tell('see-differently'),
  'not-named-back': tell('not-named-back'),
  'both-closer': tell('both-closer'),
  'one-closer': tell('one-closer'),
  looser: tell('looser'),
  'divided-within': tell('divided-within'),
  'absent-named': tell('absent-named'),
  'type-missing': tell('type-missing'),
  bridge: tell('bridge'),
  'breaks-apart': tell('breaks-apart'),
  'single-line': tell('single-line'),
  'loose-pieces': tell('loose-pieces'),
  'same-kind': tell('same-kind'),
  'possible-lines': tell('possible-lines'),
  'ends-agree': tell('ends-agree'),

  /** On at least six relations the middle answer about a quality is low. */
  'quality-low': ({ measures, coarse }) =>
    coarse
      ? []
      : item.relation.fields
          .filter(({ type }) => type === 'rating')
          .filter(({ id }) => {
            const measure = measures.get(`${item.id}/${id}`);
            return measure !== undefined && isLow(measure);
          })
          .map(({ id }) => ({ quality: { item: item.id, field: id } })),
};
