import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MeasureSummary, Outcome, Summary } from '../../../src/analysis/summary.js';
import { standsOut } from '../../../src/instruments/co-creation-wheel/stands-out.js';
import { all, card, groupOf, KEYS, keysOf, peopleOf, QUADRANTS, summaryOf, type Counts } from './made-up-group.js';

const say = (rule: string, summary: Summary, before?: Summary) => standsOut[rule]!(summary, before);
const statements = (...keys: readonly string[]) => keys.map((item) => ({ statement: { item } }));
const dimensions = (...ids: readonly string[]) => ids.map((dimension) => ({ dimension: { dimension } }));

const TRUE: Counts = [0, 0, 4, 4, 4];
const FALSE: Counts = [4, 4, 4, 0, 0];
const SPLIT: Counts = [4, 0, 4, 0, 4];
const [FIRST, SECOND] = [KEYS[0]!, KEYS[1]!];

describe('co-creation-wheel stands out', () => {
  it('says nothing of an empty summary, nor of one without the moment before', () => {
    const empty: Summary = { ...groupOf(all(KEYS, TRUE)), measures: new Map(), dimensions: new Map() };
    for (const rule of Object.keys(standsOut)) {
      const said = say(rule, empty, empty);
      assert.ok(said === false || (Array.isArray(said) && said.length === 0), rule);
    }
    for (const rule of ['longer', 'shorter', 'seen-more-alike']) assert.deepEqual(say(rule, groupOf({})), []);
  });

  it('names each divided spoke: a third on either side, two people or more', () => {
    assert.deepEqual(say('divided', groupOf({ ...all(KEYS, TRUE), [SECOND]: SPLIT })), statements(SECOND));
    assert.deepEqual(say('divided', groupOf({ [FIRST]: [4, 0, 5, 0, 3] })), []);
    assert.deepEqual(say('divided', groupOf({ [FIRST]: [0, 2, 2, 2, 0] })), statements(FIRST));
    assert.deepEqual(say('divided', summaryOf(peopleOf({ [FIRST]: [1, 0, 1, 0, 1] }), { openAnswers: true })), []);
  });

  it('names an element with a long and a short spoke: two rings apart, neither broken', () => {
    const pair = (one: Counts, other: Counts) => groupOf({ [FIRST]: one, [SECOND]: other });
    const element = [{ element: { dimension: 'construction', part: 'autonomy' } }];
    assert.deepEqual(say('long-and-short', pair([0, 6, 0, 0, 0], [0, 0, 0, 6, 0])), element);
    assert.deepEqual(say('long-and-short', pair([0, 0, 0, 6, 0], [0, 6, 0, 0, 0])), element);
    assert.deepEqual(say('long-and-short', pair([0, 6, 0, 0, 0], [0, 0, 6, 0, 0])), []);
    assert.deepEqual(say('long-and-short', pair([0, 0, 0, 0, 12], SPLIT)), []);
    const apart = groupOf({ [SECOND]: [6, 0, 0, 0, 0], [KEYS[2]!]: [0, 0, 0, 0, 6] });
    assert.deepEqual(say('long-and-short', apart), [], 'spokes of two elements');
  });

  it('says where one quadrant is high and another low', () => {
    const rules = {
      'bond-without-trial': ['relation', 'action'],
      'trial-without-bond': ['action', 'relation'],
      'done-without-room': ['action', 'construction'],
      'knowledge-unused': ['expertise', 'action'],
    } as const;
    const outcomes: readonly (Outcome | null)[] = ['high', 'low', 'divided', null];
    for (const [rule, [high, low]] of Object.entries(rules)) {
      for (const one of outcomes) {
        for (const other of outcomes) {
          const counts = (outcome: Outcome | null): Counts =>
            outcome === 'high' ? TRUE : outcome === 'low' ? FALSE : outcome === 'divided' ? SPLIT : [0, 2, 8, 2, 0];
          const group = groupOf({ ...all(keysOf(high), counts(one)), ...all(keysOf(low), counts(other)) });
          assert.equal(say(rule, group), one === 'high' && other === 'low', `${rule}: ${one}, ${other}`);
        }
      }
    }
  });

  it('says which quadrant lags: 25 points or more behind each of the others', () => {
    const behind = (share: number, more: Record<string, Counts> = {}) =>
      groupOf({
        ...all(KEYS, [0, 0, 10, 10, 0]),
        ...all(keysOf('expertise'), [0, 0, 20 - share, share, 0]),
        ...more,
      });
    assert.deepEqual(say('lags', behind(5)), dimensions('expertise'), 'exactly 25 points');
    assert.deepEqual(say('lags', behind(6)), []);
    const broken = { [keysOf('expertise')[0]!]: [7, 0, 6, 0, 7] };
    assert.deepEqual(say('lags', behind(0, broken)), [], 'a broken spoke');
    assert.deepEqual(say('lags', groupOf(all(keysOf('action'), FALSE))), [], 'the others were not answered');
    const two = { ...all(keysOf('action'), [0, 0, 16, 4, 0]) };
    assert.deepEqual(say('lags', behind(5, two)), [], 'two lag');
  });

  it('says that it is true throughout: two thirds or more at the rim in all quadrants', () => {
    assert.equal(say('true-throughout', groupOf(all(KEYS, TRUE))), true, 'exactly two thirds');
    const lower = { ...all(KEYS, TRUE), [FIRST]: [0, 0, 5, 4, 3] };
    assert.equal(say('true-throughout', groupOf(lower)), false);
    const broken = { ...all(KEYS, [0, 0, 0, 6, 6]), [FIRST]: [4, 0, 0, 0, 8] };
    assert.equal(say('true-throughout', groupOf(broken)), false);
    assert.equal(say('true-throughout', groupOf(all(KEYS.slice(6), TRUE))), false);
  });

  it('names what more than a third of all do not know', () => {
    const group = (unknown: number) => groupOf({ ...all(KEYS, TRUE), [FIRST]: [0, 0, 12 - unknown, 0, 0, unknown] });
    assert.deepEqual(say('not-known', group(5)), statements(FIRST));
    assert.deepEqual(say('not-known', group(4)), [], 'exactly a third');
  });

  const choice = (field: string, answers: readonly string[], counts: Counts, withheld = false): MeasureSummary => ({
    ...groupOf(all(KEYS, TRUE)).measures.get(FIRST)!,
    key: `outside-forces/${field}`,
    item: 'outside-forces',
    kind: 'nominal',
    answers,
    counts,
    withheld,
  });
  const cards = (effect: Counts, part: Counts, withheld = false): Summary => {
    const fields = [choice('effect', ['helps', 'slows'], effect, withheld), choice('part', QUADRANTS, part, withheld)];
    const group = groupOf(all(KEYS, TRUE));
    return { ...group, measures: new Map(fields.map((one) => [one.key, one])) };
  };

  it('names the part that most headwind must hit, whichever influences help', () => {
    assert.deepEqual(say('headwind', cards([0, 3], [3, 0, 0, 0])), dimensions('construction'));
    assert.deepEqual(say('headwind', cards([0, 2], [2, 0, 0, 0])), [], 'two are few');
    assert.deepEqual(say('headwind', cards([2, 4], [0, 0, 2, 4])), dimensions('action'), 'half of the four at least');
    assert.deepEqual(say('headwind', cards([3, 4], [0, 0, 3, 4])), [], 'it may be one of four');
    assert.deepEqual(say('headwind', cards([0, 4], [2, 2, 0, 0])), dimensions('construction', 'relation'));
    assert.deepEqual(say('headwind', cards([0, 3], [3, 0, 0, 0], true)), []);
  });

  it('reads the headwind from the cards that people wrote', () => {
    const group = (slowing: number) =>
      groupOf(all(KEYS, TRUE), [], (person) => ({
        'outside-forces': [card(person < slowing ? 'slows' : 'helps', person < slowing ? 'action' : 'expertise')],
      }));
    assert.deepEqual(say('headwind', group(8)), dimensions('action'));
    assert.deepEqual(say('headwind', group(2)), []);
  });

  it('says which spokes are longer or shorter than last time, the furthest first', () => {
    const group = (one: Counts, other: Counts) => groupOf({ [FIRST]: one, [SECOND]: other });
    const [short, middle, long] = [
      [0, 6, 0, 0, 0],
      [0, 0, 6, 0, 0],
      [0, 0, 0, 0, 6],
    ] as const;
    assert.deepEqual(say('longer', group(middle, long), group(short, short)), statements(SECOND, FIRST));
    assert.deepEqual(say('shorter', group(short, short), group(middle, long)), statements(SECOND, FIRST));
    assert.deepEqual(say('longer', group(short, short), group(short, short)), []);
    assert.deepEqual(say('longer', group([0, 0, 0, 0, 12], short), group(SPLIT, short)), [], 'was divided');
    assert.deepEqual(say('shorter', group(SPLIT, short), group([0, 0, 0, 0, 12], short)), [], 'is divided');
    const four = (counts: Counts) => summaryOf(peopleOf({ [FIRST]: counts }), { openAnswers: true });
    assert.deepEqual(say('longer', four([0, 0, 0, 0, 4]), four([4, 0, 0, 0, 0])), []);
    assert.deepEqual(say('longer', four([0, 0, 0, 0, 5]), four([5, 0, 0, 0, 0])), statements(FIRST));
    assert.deepEqual(say('longer', four([0, 0, 0, 0, 5]), four([4, 0, 0, 0, 0])), []);
  });

  it('says what is seen more alike than last time', () => {
    const [whole, broken] = [groupOf({ [FIRST]: TRUE }), groupOf({ [FIRST]: SPLIT })];
    assert.deepEqual(say('seen-more-alike', whole, broken), statements(FIRST));
    assert.deepEqual(say('seen-more-alike', broken, broken), []);
    assert.deepEqual(say('seen-more-alike', whole, whole), []);
    assert.deepEqual(say('seen-more-alike', groupOf({ [SECOND]: TRUE }), broken), [], 'nobody answered it now');
  });
});
