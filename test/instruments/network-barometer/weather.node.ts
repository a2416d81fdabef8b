import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movementOf, sideOfWind } from '../../../src/instruments/network-barometer/change.js';
import { networkBarometer } from '../../../src/instruments/network-barometer/definition.js';
import {
  dialsOf,
  interpolatedMedian,
  isSplit,
  reportOf,
  weatherOf,
  type DialWeather,
} from '../../../src/instruments/network-barometer/weather.js';
import { groupOf, peopleOf, SAMPLES, summaryOf, type Counts } from './made-up-group.js';

const [practice] = networkBarometer.dimensions;
const dial = (...rows: readonly Counts[]): DialWeather => weatherOf(practice, groupOf({ practice: rows }));
const word = (...rows: readonly Counts[]) => dial(...rows).weather;
const near = (found: number | null | undefined, expected: number) =>
  assert.ok(Math.abs((found ?? NaN) - expected) < 1e-9, `${found} is not ${expected}`);

describe('the weather at a dial', () => {
  for (const [name, rows] of Object.entries(SAMPLES)) {
    it(`has a word for each kind of group: ${name}`, () => assert.equal(word(...rows), name));
  }

  it('has no report below the smallest group, nor without answers', () => {
    assert.equal(word([0, 0, 0, 4, 0]), 'noReport');
    assert.equal(word([0, 0, 0, 5, 0]), 'sunny');
    assert.equal(weatherOf(practice, groupOf({ value: [[0, 0, 0, 6, 0]] })).weather, 'noReport');
  });

  it('has no report of levels instead of counts', () => {
    const summary = groupOf({ practice: SAMPLES.sunny });
    assert.equal(weatherOf(practice, { ...summary, coarse: true }).weather, 'noReport');
  });

  it('is fog above a third who do not know, not at a third', () => {
    assert.equal(word([0, 0, 0, 6, 0, 3]), 'sunny');
    assert.equal(
      word([0, 0, 0, 6, 0, 3], [0, 0, 0, 6, 0, 3], [0, 0, 0, 6, 0, 3], [0, 0, 0, 5, 0, 4]),
      'fog',
      'one more of thirty-six',
    );
  });

  it('is fog before it is changeable, and has no needle then', () => {
    const { weather, needle } = dial([4, 0, 0, 0, 4, 8]);
    assert.equal(weather, 'fog');
    assert.deepEqual(needle, []);
  });

  it('is changeable from a quarter on either side on, unless statements alone differ', () => {
    assert.equal(word([0, 3, 6, 3, 0]), 'changeable');
    assert.equal(word([0, 3, 7, 3, 0]), 'cloudy');
    // All low in two statements and all high in two: people agree, statements differ.
    assert.equal(word([0, 8, 0, 0, 0], [0, 8, 0, 0, 0], [0, 0, 0, 8, 0], [0, 0, 0, 8, 0]), 'localShower');
  });

  it('is changeable with two split statements, not with one', () => {
    const high = [0, 0, 0, 0, 9];
    assert.equal(word([3, 0, 0, 0, 6], [3, 0, 0, 0, 6], high, high), 'changeable');
    const one = dial([3, 0, 0, 0, 6], high, high, high);
    assert.equal(one.weather, 'sunny');
    assert.deepEqual(one.split, ['practice-questions']);
  });

  it('calls a statement split from a third and two people on each side', () => {
    const measure = (counts: Counts) => ({ ...groupOf({ practice: [[6]] }).measures.get('practice-try')!, counts });
    assert.equal(isSplit(measure([2, 0, 2, 2, 0])), true);
    assert.equal(isSplit(measure([2, 0, 3, 2, 0])), false);
    assert.equal(isSplit(measure([1, 0, 0, 2, 0])), false, 'one person is no side');
    assert.equal(isSplit(measure([0, 0, 0, 0, 0])), false);
  });

  it('is a local shower from two answers between the medians on, at the first of the lowest', () => {
    const high = [0, 0, 0, 9, 0];
    const shower = dial(high, [0, 9, 0, 0, 0], [0, 9, 0, 0, 0], high);
    assert.equal(shower.weather, 'localShower');
    assert.equal(shower.lagging, 'practice-try');
    assert.equal(word(high, [0, 0, 9, 0, 0], high, high), 'sunny');
  });

  it('goes by its own shares at their borders', () => {
    assert.equal(word([0, 9, 3, 0, 0]), 'heavyWeather', 'three quarters low');
    assert.equal(word([0, 8, 4, 0, 0]), 'rainy');
    assert.equal(word([0, 6, 6, 0, 0]), 'rainy', 'half low');
    assert.equal(word([0, 5, 7, 0, 0]), 'cloudy');
    assert.equal(word([0, 0, 7, 5, 0]), 'cloudy');
    assert.equal(word([0, 0, 6, 6, 0]), 'brightSpells', 'half high');
    assert.equal(word([0, 0, 4, 8, 0]), 'brightSpells');
    assert.equal(word([0, 0, 3, 9, 0]), 'sunny', 'three quarters high');
  });

  it('never counts the wind', () => {
    const rows = Array.from({ length: 4 }, () => [0, 0, 0, 8, 0]);
    assert.deepEqual(dial(...rows, [8, 0, 0, 0, 0, 0, 0]), dial(...rows, [0, 0, 0, 0, 0, 0, 8]));
  });
});

describe('the needle', () => {
  it('stands where half of the answers lie on either side', () => {
    near(interpolatedMedian([0, 0, 4, 0, 0]), 3);
    near(interpolatedMedian([1, 0, 0, 0, 0]), 1);
    near(interpolatedMedian([0, 0, 3, 6, 3]), 4);
    near(interpolatedMedian([0, 2, 4, 2, 2]), 2.5 + 3 / 4);
    near(interpolatedMedian([2, 2, 0, 0, 0]), 1.5);
    assert.equal(interpolatedMedian([0, 0, 0, 0, 0]), null);
  });

  it('is forked where people differ: one point for each side, none between', () => {
    const { needle } = dial([4, 2, 1, 2, 4]);
    assert.equal(needle.length, 2);
    near(needle[0], 0.5 + 3 / 4);
    near(needle[1], 5.5 - 3 / 4);
  });

  it('moves from eighteen degrees on, half an answer', () => {
    const at = (needle: readonly number[]): DialWeather => ({ ...dial([6]), needle });
    assert.equal(movementOf(at([3.5]), at([3])), 'rising');
    assert.equal(movementOf(at([3.49]), at([3])), 'steady');
    assert.equal(movementOf(at([2.5]), at([3])), 'falling');
    assert.equal(movementOf(at([3.7]), at([3.2])), 'rising', 'rounding hides no move');
    assert.equal(movementOf(at([1, 5]), at([3])), null);
    assert.equal(movementOf(at([3]), at([])), null);
  });
});

describe('the report', () => {
  const report = (...names: readonly (keyof typeof SAMPLES)[]) => {
    const [practice, value, identity, organisation] = names.map((name) => SAMPLES[name]);
    const dials = dialsOf(
      networkBarometer,
      groupOf({ practice: practice!, value: value!, identity: identity!, organisation: organisation! }),
    );
    const { weather, shower, others } = reportOf(dials);
    return { weather, shower, others: others.map(({ weather }) => weather) };
  };

  it('is fog when two dials are in fog', () => {
    assert.equal(report('fog', 'fog', 'sunny', 'sunny').weather, 'fog');
    assert.equal(report('fog', 'sunny', 'sunny', 'sunny').weather, 'sunny');
  });

  it('is no report when no dial has one', () => {
    assert.equal(reportOf(dialsOf(networkBarometer, groupOf({ practice: [[0, 2, 0, 0, 0]] }))).weather, 'noReport');
    assert.equal(reportOf([]).weather, 'noReport');
  });

  it('is changeable when two dials are, or two are dry and two wet', () => {
    assert.equal(report('changeable', 'changeable', 'sunny', 'sunny').weather, 'changeable');
    assert.equal(report('sunny', 'brightSpells', 'rainy', 'heavyWeather').weather, 'changeable');
    assert.equal(report('sunny', 'cloudy', 'rainy', 'heavyWeather').weather, 'rainy');
  });

  it('is a local shower when one dial is wet and two are dry', () => {
    assert.deepEqual(report('sunny', 'rainy', 'brightSpells', 'cloudy'), {
      weather: 'localShower',
      shower: 'value',
      others: ['sunny', 'brightSpells', 'cloudy'],
    });
    assert.equal(report('sunny', 'rainy', 'cloudy', 'cloudy').weather, 'cloudy');
  });

  it('is else the lower middle, and names what lies far from it', () => {
    assert.deepEqual(report('sunny', 'brightSpells', 'cloudy', 'brightSpells'), {
      weather: 'brightSpells',
      shower: null,
      others: [],
    });
    assert.deepEqual(report('sunny', 'cloudy', 'cloudy', 'changeable').others, ['sunny', 'changeable']);
    assert.deepEqual(report('sunny', 'sunny', 'localShower', 'fog'), {
      weather: 'sunny',
      shower: null,
      others: ['localShower', 'fog'],
    });
    assert.equal(report('sunny', 'sunny', 'cloudy', 'cloudy').weather, 'cloudy', 'the lower of the two in the middle');
  });
});

describe('the wind', () => {
  const wind = (counts: Counts) => groupOf({ practice: [[], [], [], [], counts] }).measures.get('practice-horizon');

  it('leans to the side of its middle, and to none from the middle stop', () => {
    assert.equal(sideOfWind(wind([0, 0, 6, 0, 0, 0, 0])), 0);
    assert.equal(sideOfWind(wind([0, 0, 0, 6, 0, 0, 0])), null);
    assert.equal(sideOfWind(wind([0, 0, 0, 0, 6, 0, 0])), 1);
    assert.equal(sideOfWind(undefined), null);
    assert.equal(
      sideOfWind(summaryOf(peopleOf({ practice: [[], [], [], [], [2]] })).measures.get('practice-horizon')),
      null,
    );
  });
});
