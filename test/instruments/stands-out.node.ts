import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StandsOutRules } from '../../src/analysis/stands-out-rules.js';
import type { DimensionSummary, MeasureSummary, Outcome, Summary } from '../../src/analysis/summary.js';
import { standsOut as templeRules } from '../../src/instruments/temple-scan/stands-out.js';
import { standsOut as trustRules } from '../../src/instruments/trust-framework/stands-out.js';

const measure = (key: string, part: Partial<MeasureSummary> = {}): MeasureSummary => ({
  key,
  item: key,
  kind: 'ordinal',
  answers: ['1', '2', '3', '4', '5'],
  counts: [0, 0, 6, 0, 0],
  n: 6,
  unknown: 0,
  notApplicable: 0,
  withheld: false,
  median: 2,
  quartiles: [2, 2],
  agreement: 1,
  outcome: null,
  blindSpot: null,
  roles: [],
  ...part,
});

/** A summary with these outcomes; each dimension is read by one measure `<id>-1`, unless its measures are given. */
function summary(
  outcomes: Readonly<Record<string, Outcome | null>>,
  measures: readonly MeasureSummary[] = [],
  part: Partial<Summary> = {},
): Summary {
  const ofDimension = (id: string) => measures.filter(({ key }) => key.startsWith(`${id}-`));
  const filled = Object.keys(outcomes).flatMap((id) => (ofDimension(id).length > 0 ? [] : [measure(`${id}-1`)]));
  const all = [...filled, ...measures];
  return {
    instrument: 'any',
    version: '1.0.0',
    respondents: 6,
    withheld: null,
    coarse: false,
    breakdown: 'none',
    measures: new Map(all.map((one) => [one.key, one])),
    dimensions: new Map(
      Object.entries(outcomes).map(([id, outcome]): [string, DimensionSummary] => [
        id,
        {
          id,
          outcome,
          blindSpot: null,
          read: all.filter(({ key }) => key.startsWith(`${id}-`)).map(({ key }) => key),
        },
      ]),
    ),
    ...part,
  };
}

/** For each rule: summaries on which it holds, and near misses on which it does not. */
type Cases = Readonly<Record<string, { readonly holds: readonly Summary[]; readonly misses: readonly Summary[] }>>;

function check(rules: StandsOutRules, cases: Cases): void {
  it('is tried for every rule', () => assert.deepEqual(Object.keys(cases), Object.keys(rules)));
  for (const [name, { holds, misses }] of Object.entries(cases)) {
    it(name, () => {
      holds.forEach((one, at) => assert.equal(rules[name]!(one), true, `holds ${at}`));
      misses.forEach((one, at) => assert.equal(rules[name]!(one), false, `misses ${at}`));
    });
  }
  it('says nothing of an empty summary', () => {
    for (const [name, rule] of Object.entries(rules)) assert.equal(rule(summary({})), false, name);
  });
}

const pillars = (
  goals: Outcome | null,
  structure: Outcome | null,
  process: Outcome | null,
  culture: Outcome | null,
) => ({
  goals,
  structure,
  process,
  culture,
});
const talkAbout = (counts: readonly number[], withheld = false) =>
  measure('talk-about', { kind: 'nominal', answers: ['goals', 'structure', 'outcomes'], counts, withheld });

describe('temple-scan stands out', () => {
  check(templeRules, {
    'roof-open': {
      holds: [
        summary({ ...pillars('high', 'high', 'high', null), outcomes: 'low' }),
        summary({ ...pillars('high', 'high', 'high', 'high'), outcomes: 'low' }),
      ],
      misses: [
        summary({ ...pillars('high', 'high', null, null), outcomes: 'low' }),
        summary({ ...pillars('high', 'high', 'high', 'high'), outcomes: 'divided' }),
      ],
    },
    'roof-before-pillar': {
      holds: [summary({ ...pillars(null, null, 'low', null), outcomes: 'high' })],
      misses: [
        summary({ ...pillars(null, null, 'divided', null), outcomes: 'high' }),
        summary({ ...pillars(null, null, 'low', null), outcomes: null }),
        summary({ context: 'low', outcomes: 'high' }),
      ],
    },
    'set-up-pinches': {
      holds: [summary({ structure: 'low' })],
      misses: [summary({ structure: 'divided', goals: 'low' })],
    },
    'ground-soft': {
      holds: [summary({ ...pillars('high', null, null, 'high'), context: 'low' })],
      misses: [
        summary({ ...pillars('high', null, null, null), context: 'low', outcomes: 'high' }),
        summary({ ...pillars('high', 'high', 'high', 'high'), context: null }),
      ],
    },
    'all-alike': {
      holds: [summary(pillars('high', 'high', 'high', 'high'))],
      misses: [
        summary(pillars('high', 'high', 'high', null)),
        summary({ ...pillars('high', 'high', 'high', 'high'), context: null }, [
          measure('context-1', { outcome: 'divided' }),
        ]),
      ],
    },
    'goal-clear': { holds: [summary({ goals: 'high' })], misses: [summary({ goals: null, structure: 'high' })] },
    'not-known-yet': {
      holds: [
        summary({}, [measure('goals-1', { n: 4, unknown: 2 })]),
        summary({}, [measure('goals-1', { n: 3, unknown: 2, notApplicable: 1 })]),
        summary({}, [measure('goals-1', { n: 0, unknown: 1 })], { coarse: true }),
      ],
      misses: [
        summary({}, [measure('goals-1', { n: 5, unknown: 2 })]),
        summary({}, [measure('goals-1', { n: 4, unknown: 2, notApplicable: 1 })]),
        summary({}, [measure('goals-1', { n: 0 })], { coarse: true }),
      ],
    },
    'talk-without-difference': {
      holds: [
        summary({ goals: 'high', structure: 'low' }, [talkAbout([4, 3, 0])]),
        summary({ goals: null, structure: 'high' }, [talkAbout([4, 4, 0])]),
      ],
      misses: [
        summary({ goals: 'divided', structure: 'high' }, [talkAbout([4, 3, 0])]),
        summary({ goals: 'high', structure: 'low' }, [talkAbout([3, 4, 0])]),
        summary({ goals: 'high', structure: 'low' }, [talkAbout([4, 4, 0])]),
        summary({ goals: 'high' }, [talkAbout([0, 0, 0])]),
        summary({ goals: 'high' }, [talkAbout([4, 0, 0], true)]),
        summary({ goals: null }, [talkAbout([4, 3, 0]), measure('goals-1', { withheld: true })]),
      ],
    },
  });
});

const strands = (performance: Outcome | null, competence: Outcome | null, intentions: Outcome | null) => ({
  performance,
  competence,
  intentions,
});
const unknown = (...keys: readonly string[]) => keys.map((key) => measure(key, { n: 0, unknown: 1 }));

describe('trust-framework stands out', () => {
  check(trustRules, {
    'intentions-without-proof': {
      holds: [summary(strands('low', null, 'high'))],
      misses: [summary(strands('low', 'high', null)), summary(strands('high', null, 'low'))],
    },
    'proof-without-intentions': {
      holds: [summary(strands('high', null, 'low'))],
      misses: [summary(strands('high', null, 'divided')), summary(strands('low', null, 'high'))],
    },
    'skill-without-intentions': {
      holds: [summary(strands(null, 'high', 'low'))],
      misses: [summary(strands('high', null, 'low')), summary(strands(null, 'low', 'high'))],
    },
    'trust-or-habit': {
      holds: [summary({ ...strands('high', 'high', 'high'), measure: 'low' })],
      misses: [
        summary({ ...strands('high', 'high', null), measure: 'low' }),
        summary({ ...strands('high', 'high', 'high'), measure: null }),
      ],
    },
    'tight-though-well': {
      holds: [summary({ ...strands('high', 'high', null), measure: 'high' })],
      misses: [
        summary({ ...strands('high', null, null), growth: 'high', measure: 'high' }),
        summary({ ...strands('high', 'high', null), measure: 'low' }),
      ],
    },
    'checking-carries': {
      holds: [summary({ ...strands('low', 'low', null), measure: 'high' })],
      misses: [
        summary({ ...strands('low', null, null), measure: 'high' }),
        summary({ ...strands('low', 'low', null), measure: 'divided' }),
      ],
    },
    'little-asked': {
      holds: [summary({ ...strands('low', null, 'low'), measure: 'low' })],
      misses: [
        summary({ ...strands('low', 'divided', null), measure: 'low' }),
        summary({ ...strands('low', null, 'low'), measure: 'high' }),
      ],
    },
    'not-seen-yet': {
      holds: [
        summary(strands(null, null, null), unknown('competence-1', 'competence-2'), { coarse: true }),
        summary(
          strands(null, null, null),
          [1, 2].map((at) => measure(`intentions-${at}`, { n: 4, unknown: 2 })),
        ),
      ],
      misses: [
        summary(strands(null, null, null), unknown('competence-1', 'intentions-1'), { coarse: true }),
        summary({ measure: null }, unknown('measure-1', 'measure-2'), { coarse: true }),
        summary(
          strands(null, null, null),
          [1, 2].map((at) => measure(`intentions-${at}`, { n: 5, unknown: 2 })),
        ),
      ],
    },
    'too-few': {
      holds: [summary({}, [], { respondents: 5, withheld: 'too-few' })],
      misses: [summary(strands('low', 'low', 'low'))],
    },
  });
});
