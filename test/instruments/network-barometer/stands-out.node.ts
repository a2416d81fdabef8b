import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Summary } from '../../../src/analysis/summary.js';
import { standsOut } from '../../../src/instruments/network-barometer/stands-out.js';
import { DIALS, groupOf, peopleOf, SAMPLES, summaryOf, type Counts, type Dials } from './made-up-group.js';

const say = (rule: string, summary: Summary, before?: Summary) => standsOut[rule]!(summary, before);
/** The same weather at every dial, but for those given. */
const network = (name: keyof typeof SAMPLES, other: Dials = {}): Summary =>
  groupOf({ ...Object.fromEntries(DIALS.map((id) => [id, SAMPLES[name]])), ...other });
const at = (...dimensions: readonly string[]) => dimensions.map((dimension) => ({ dimension: { dimension } }));
const ruleHolds = (rule: string, summary: Summary, before?: Summary) =>
  (say(rule, summary, before) as readonly unknown[]).length > 0;

describe('network-barometer stands out', () => {
  it('says nothing of an empty summary', () => {
    const empty: Summary = { ...network('sunny'), measures: new Map(), dimensions: new Map() };
    for (const rule of Object.keys(standsOut)) assert.deepEqual(say(rule, empty), [], rule);
  });

  it('has one report over all, whatever the weather', () => {
    const overall = Object.keys(standsOut).filter((rule) => rule.startsWith('overall'));
    const groups: readonly Summary[] = [
      ...(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]).map((name) => network(name)),
      network('sunny', { value: SAMPLES.rainy }),
    ];
    for (const group of groups) assert.equal(overall.filter((rule) => ruleHolds(rule, group)).length, 1);
    assert.equal(overall.filter((rule) => ruleHolds(rule, groupOf({ practice: [[2]] }))).length, 0);
  });

  it('names the weather over all, and the dial with the shower', () => {
    assert.deepEqual(say('overall', network('brightSpells')), [{ weather: { figure: 'brightSpells' } }]);
    assert.deepEqual(say('overall-fog', network('fog')), [{}]);
    assert.deepEqual(say('overall-changeable', network('changeable')), [{}]);
    assert.deepEqual(say('overall-local-shower', network('sunny', { value: SAMPLES.rainy })), at('value'));
  });

  it('says the word of each dial', () => {
    const rules = {
      changeable: 'changeable',
      fog: 'fog',
      heavyWeather: 'heavy-weather',
      rainy: 'rainy',
      cloudy: 'cloudy',
      brightSpells: 'bright-spells',
      sunny: 'sunny',
    } as const;
    for (const [name, rule] of Object.entries(rules)) {
      const group = groupOf({ practice: SAMPLES[name as keyof typeof rules], value: SAMPLES.localShower });
      assert.deepEqual(say(rule, group), at('practice'), name);
    }
    assert.deepEqual(say('local-shower', network('sunny', { identity: SAMPLES.localShower })), [
      { dimension: { dimension: 'identity' }, statement: { item: 'identity-ideas' } },
    ]);
    assert.deepEqual(say('no-report', groupOf({ practice: SAMPLES.sunny })), at('value', 'identity', 'organisation'));
  });

  it('says which needles rose and fell since the moment before', () => {
    const before = network('cloudy');
    const now = network('cloudy', { practice: SAMPLES.sunny, value: SAMPLES.heavyWeather });
    assert.deepEqual(say('rising', now, before), at('practice'));
    assert.deepEqual(say('falling', now, before), at('value'));
    assert.deepEqual(say('rising', now), [], 'without a moment before');
    assert.deepEqual(say('rising', before, before), []);
  });

  it('says nothing of change in a group of four, open as it may be', () => {
    const four = (counts: Counts) => summaryOf(peopleOf({ practice: [counts] }), { openAnswers: true });
    assert.deepEqual(say('rising', four([0, 0, 0, 0, 4]), four([4, 0, 0, 0, 0])), []);
    assert.deepEqual(say('rising', four([0, 0, 0, 0, 5]), four([5, 0, 0, 0, 0])), at('practice'));
  });

  it('says where people came together or fell apart', () => {
    const [alike, apart] = [network('sunny'), network('sunny', { value: SAMPLES.changeable })];
    assert.deepEqual(say('more-changeable', apart, alike), at('value'));
    assert.deepEqual(say('less-changeable', alike, apart), at('value'));
    assert.deepEqual(say('less-changeable', network('fog'), apart), [], 'fog is no steady word');
    assert.deepEqual(say('more-changeable', apart, apart), []);
  });

  const wind = (counts: Counts) => groupOf({ identity: [[], [], [], [], counts] });

  it('says where the wind blows from two sides: a third at either end', () => {
    const [dimension] = at('identity');
    const poles = { pole1: { item: 'identity-circle', pole: 0 }, pole2: { item: 'identity-circle', pole: 1 } };
    assert.deepEqual(say('wind-from-two-sides', wind([2, 0, 1, 0, 1, 0, 2])), [{ ...dimension, ...poles }]);
    assert.deepEqual(say('wind-from-two-sides', wind([2, 0, 1, 1, 1, 0, 2])), []);
    assert.deepEqual(say('wind-from-two-sides', wind([0, 0, 3, 0, 3, 0, 0])), []);
  });

  it('says when the wind turned to the other side', () => {
    const [left, right, middle] = [wind([0, 0, 6, 0, 0, 0, 0]), wind([0, 0, 0, 0, 6, 0, 0]), wind([0, 0, 0, 6])];
    assert.deepEqual(say('wind-turned', right, left), [
      {
        ...at('identity')[0],
        from: { item: 'identity-circle', pole: 0 },
        to: { item: 'identity-circle', pole: 1 },
      },
    ]);
    assert.deepEqual(say('wind-turned', middle, left), []);
    assert.deepEqual(say('wind-turned', right, right), []);
    assert.deepEqual(say('wind-turned', right), []);
  });
});
