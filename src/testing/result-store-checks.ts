import type { Agreement } from '../definition/agreement.js';
import type { Result } from '../definition/result.js';
import { newRecordId } from '../schema/id.js';
import type { RecordKind } from '../storage/record.js';
import type { ResultStore } from '../storage/result-store.js';
import { expectRejection, expectSame, expectSoon, expectThat, pause } from './expectations.js';
import { sampleAgreement, sampleOpening, sampleResult } from './sample-records.js';

/** Two ways to one place, and a community that nobody has used before. */
export interface CheckPlace {
  readonly store: ResultStore;
  /** Another way to the same place, as a second tab or a second person has; the same object where there is none. */
  readonly other: ResultStore;
  /** All records of a check belong to it, so that a place need not be empty. */
  readonly community: string;
  /** How long a change may take to be told, in milliseconds. */
  readonly patience: number;
}

export interface ResultStoreCheck {
  readonly title: string;
  check(place: CheckPlace): Promise<void>;
}

const saveResults = (store: ResultStore, results: readonly Result[]) =>
  Promise.all(results.map((value) => store.save({ kind: 'result', value })));
const saveAgreement = (store: ResultStore, value: Agreement) => store.save({ kind: 'agreement', value });
const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id);
const all = ({ store, community }: CheckPlace, kind: RecordKind = 'result') => store.find({ kind, community });

/** What a store has to do, one check at a time, for who wants to run them without a test runner. */
export const resultStoreChecks: readonly ResultStoreCheck[] = [
  {
    title: 'finds nothing where nothing was saved',
    async check(place) {
      for (const kind of ['result', 'agreement', 'opening'] as const) expectSame(await all(place, kind), [], kind);
    },
  },
  {
    title: 'gives back each kind of record as it was saved, and only its own kind',
    async check(place) {
      const { store, community } = place;
      const records = [
        { kind: 'result', value: sampleResult({ community }) },
        { kind: 'agreement', value: sampleAgreement({ community }) },
        { kind: 'opening', value: sampleOpening({ community }) },
      ] as const;
      for (const record of records) await store.save(record);
      for (const { kind, value } of records) expectSame(await all(place, kind), [value], `the stored ${kind}`);
    },
  },
  {
    title: 'changes nothing when the same result is saved again',
    async check(place) {
      const result = sampleResult({ community: place.community });
      await saveResults(place.store, [result]);
      await saveResults(place.store, [JSON.parse(JSON.stringify(result)) as Result]);
      await saveResults(place.store, [Object.fromEntries(Object.entries(result).reverse()) as unknown as Result]);
      expectSame(await all(place), [result], 'what is stored');
    },
  },
  {
    title: 'keeps one row when two callers save the same result at once',
    async check(place) {
      const result = sampleResult({ community: place.community });
      await Promise.all([place.store, place.other, place.store].map((store) => saveResults(store, [result])));
      expectSame(await all(place), [result], 'what is stored');
    },
  },
  {
    title: 'refuses another result or opening with an id that is there, and keeps the first',
    async check(place) {
      const { store, community } = place;
      const result = sampleResult({ community });
      const opening = sampleOpening({ community });
      await saveResults(store, [result]);
      await store.save({ kind: 'opening', value: opening });
      await expectRejection(saveResults(store, [{ ...result, answers: { time: 1 } }]), 'a changed result');
      await expectRejection(store.save({ kind: 'opening', value: { ...opening, results: [] } }), 'a changed opening');
      expectSame(await all(place), [result], 'the stored results');
      expectSame(await all(place, 'opening'), [opening], 'the stored openings');
    },
  },
  {
    title: 'finds by instrument, community, occasion and respondent, and by all of them together',
    async check({ store, community }) {
      const elsewhere = `${community}-2`;
      const one = sampleResult({ community });
      const others = [
        sampleResult({ community, instrument: 'other-scan' }),
        sampleResult({ community, occasion: 'autumn' }),
        sampleResult({ community, respondent: { key: 'respondent-2' } }),
        sampleResult({ community, occasion: undefined }),
      ];
      await saveResults(store, [one, ...others, sampleResult({ community: elsewhere })]);
      const count = async (query: object) => (await store.find({ kind: 'result', community, ...query })).length;
      expectSame(await count({}), 5, 'the number of results in the community');
      expectSame(await count({ community: elsewhere }), 1, 'the number in the other community');
      expectSame(await count({ instrument: 'other-scan' }), 1, 'the number of the other instrument');
      expectSame(await count({ occasion: 'autumn' }), 1, 'the number of the other occasion');
      expectSame(await count({ respondent: 'respondent-2' }), 1, 'the number of the other respondent');
      expectSame(await count({ occasion: undefined }), 5, 'the number with an undefined occasion in the query');
      const { instrument, occasion, respondent } = one;
      const found = await store.find({ kind: 'result', community, instrument, occasion, respondent: respondent.key });
      expectSame(found, [one], 'what fits the whole query');
      const wider = ids(await store.find({ kind: 'result', instrument }));
      expectThat(wider.includes(one.id), 'a query without a community to look in all of them');
    },
  },
  {
    title: 'gives results by the moment of completion and then by id',
    async check(place) {
      const { store, community } = place;
      const at = (completed: string) => sampleResult({ community, completed });
      const [late, early] = [at('2026-03-02T09:00:00.000Z'), at('2026-03-01T09:00:00.000Z')];
      const same = [at('2026-03-01T12:00:00.000Z'), at('2026-03-01T12:00:00.000Z')];
      for (const result of [late, same[1]!, early, same[0]!]) await saveResults(store, [result]);
      expectSame(
        ids(await all(place)),
        ids([early, ...same.sort((a, b) => (a.id < b.id ? -1 : 1)), late]),
        'the order',
      );
    },
  },
  {
    title: 'erases one result, agreement or opening by id and leaves the others',
    async check(place) {
      const { store, community } = place;
      const results = [sampleResult({ community }), sampleResult({ community })];
      const agreements = [sampleAgreement({ community }), sampleAgreement({ community })];
      const openings = [sampleOpening({ community }), sampleOpening({ community })];
      await saveResults(store, results);
      for (const value of agreements) await saveAgreement(store, value);
      for (const value of openings) await store.save({ kind: 'opening', value });
      await store.erase({ kind: 'result', id: results[0]!.id });
      await store.erase({ kind: 'agreement', id: agreements[0]!.id });
      await store.erase({ kind: 'opening', id: openings[0]!.id });
      await store.erase({ kind: 'result', id: newRecordId() });
      expectSame(ids(await all(place)), [results[1]!.id], 'the results that are left');
      expectSame(ids(await all(place, 'agreement')), [agreements[1]!.id], 'the agreements that are left');
      expectSame(ids(await all(place, 'opening')), [openings[1]!.id], 'the openings that are left');
    },
  },
  {
    title: 'erases the results of one respondent in one community and leaves all else',
    async check(place) {
      const { store, community } = place;
      const gone = [sampleResult({ community }), sampleResult({ community, instrument: 'other-scan' })];
      const neighbour = sampleResult({ community, respondent: { key: 'respondent-10' } });
      const elsewhere = sampleResult({ community: `${community}-2` });
      await saveResults(store, [...gone, neighbour, elsewhere]);
      await saveAgreement(store, sampleAgreement({ community }));
      await store.erase({ kind: 'result', respondent: 'respondent-1', community });
      expectSame(ids(await all(place)), [neighbour.id], 'the results that are left');
      expectSame(ids(await all({ ...place, community: `${community}-2` })), [elsewhere.id], 'the other community');
      expectSame((await all(place, 'agreement')).length, 1, 'the number of agreements');
    },
  },
  {
    title: 'keeps the agreement that was changed last, whichever comes first',
    async check(place) {
      const { store, other, community } = place;
      const first = sampleAgreement({ community });
      const later: Agreement = {
        ...first,
        what: 'Begin with tea.',
        state: 'done',
        changed: '2026-04-01T10:00:00.000Z',
      };
      await saveAgreement(store, first);
      await saveAgreement(other, later);
      expectSame(await all(place, 'agreement'), [later], 'the stored agreement after the later copy');
      await saveAgreement(store, first);
      expectSame(await all(place, 'agreement'), [later], 'the stored agreement after the earlier copy');
    },
  },
  {
    title: 'tells who watches of a save and an erasure through itself and through another, until it is stopped',
    async check({ store, other, community, patience }) {
      let told = 0;
      let toldInVain = 0;
      const stop = store.watch({ kind: 'result', community }, () => told++);
      const stopAtOnce = store.watch({ kind: 'result', community }, () => toldInVain++);
      stopAtOnce();
      try {
        for (const [who, each] of [
          ['itself', store],
          ['another', other],
        ] as const) {
          const result = sampleResult({ community });
          let before = told;
          await saveResults(each, [result]);
          await expectSoon(() => told > before, patience, `to be told of a save through ${who}`);
          // What was told twice must not count for the erasure.
          await pause(50);
          before = told;
          await each.erase({ kind: 'result', id: result.id });
          await expectSoon(() => told > before, patience, `to be told of an erasure through ${who}`);
          await pause(50);
        }
      } finally {
        stop();
      }
      const before = told;
      await saveResults(store, [sampleResult({ community })]);
      await saveResults(other, [sampleResult({ community })]);
      await pause(100);
      expectSame(told, before, 'the number of times it was told after the stop');
      expectSame(toldInVain, 0, 'the number of times a watcher was told that had stopped');
    },
  },
  {
    title: 'cannot be changed through what was saved or found',
    async check(place) {
      const result = sampleResult({ community: place.community });
      const saved = JSON.parse(JSON.stringify(result)) as { answers: Record<string, unknown> };
      await saveResults(place.store, [saved as unknown as Result]);
      saved.answers.time = 1;
      expectSame(await all(place), [result], 'what is stored after a change of what was saved');
      const [found] = (await all(place)) as unknown as [{ answers: Record<string, unknown> }];
      try {
        found.answers.time = 1;
      } catch {
        // Frozen values are fine too.
      }
      expectSame(await all(place), [result], 'what is stored after a change of what was found');
    },
  },
  {
    title: 'keeps any text as it is: emoji, both directions, combining marks, markup, quotes, line breaks',
    async check(place) {
      const text = `👩‍👩‍👧 🇳🇱 مرحبا \u202Eשלום\u202C e\u0301 \u2028 <script>alert('x')</script> "--"; \\ {{n}} %s\r\n\t=1+1`;
      const result = sampleResult({
        community: place.community,
        respondent: { key: '🦊 مرحبا <b>' },
        answers: { note: text, list: [text, { text }] },
        remarks: { process: text },
      });
      await saveResults(place.store, [result]);
      expectSame(await all(place), [result], 'what is stored');
      const found = await place.store.find({
        kind: 'result',
        community: place.community,
        respondent: '🦊 مرحبا <b>',
      });
      expectSame(ids(found), [result.id], 'what is found by that key');
    },
  },
  {
    title: 'takes any name of a community, occasion or respondent as a name and nothing else',
    async check({ store, community }) {
      const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', "' OR 1=1 --", '%', '*', 'A', 'a'];
      for (const name of names) {
        const own = `${name} ${community}`;
        const key = `${community}-${name}`;
        await saveResults(store, [sampleResult({ community: own, occasion: name, respondent: { key } })]);
      }
      for (const name of names) {
        const found = await store.find({ kind: 'result', community: `${name} ${community}`, occasion: name });
        expectSame(ids(found).length, 1, `the number of results in the community "${name}"`);
        await store.erase({ kind: 'result', respondent: `${community}-${name}`, community: `${name} ${community}` });
      }
      // Names that mean something to JavaScript, by themselves: others may have used them, so only ours are counted.
      for (const name of ['constructor', 'toString', '__proto__']) {
        const result = sampleResult({ community: name, respondent: { key: community } });
        await saveResults(store, [result]);
        const found = await store.find({ kind: 'result', community: name, respondent: community });
        expectSame(ids(found), [result.id], `what is found in the community "${name}"`);
        await store.erase({ kind: 'result', respondent: community, community: name });
        expectSame(await store.find({ kind: 'result', community: name, respondent: community }), [], 'what is left');
      }
    },
  },
  {
    title: 'keeps 500 results saved at once',
    async check(place) {
      const results = Array.from({ length: 500 }, (_, n) =>
        sampleResult({ community: place.community, respondent: { key: `respondent-${n}` } }),
      );
      await saveResults(place.store, results);
      expectSame(ids(await all(place)), ids(results).sort(), 'the ids that are stored');
    },
  },
];
