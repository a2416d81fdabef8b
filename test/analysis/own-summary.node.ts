import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ownSummary } from '../../src/analysis/own-summary.js';
import { OWN_PICTURE } from '../../src/analysis/privacy.js';
import { summarize } from '../../src/analysis/summarize.js';
import { tallyOf } from '../../src/analysis/tally.js';
import { defineInstrument } from '../../src/definition/definition.js';
import { newRecordId } from '../../src/schema/id.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { someGroup } from '../fixtures/small-group.js';

/** An instrument of parts: cards and a map. */
const ofParts = defineInstrument({
  ...smallDefinition,
  id: 'of-parts',
  dimensions: [
    {
      id: 'parts',
      items: [
        {
          id: 'cards',
          type: 'entries',
          fields: [
            { id: 'what', type: 'text' },
            { id: 'effect', type: 'choice', many: false, options: ['helps', 'slows'] },
          ],
        },
        { id: 'spot', type: 'position', x: { points: 3 }, y: { points: 3 } },
        {
          id: 'partners',
          type: 'network',
          partyTypes: ['school', 'company'],
          relation: { directed: true, fields: [{ id: 'now', type: 'level', levels: ['none', 'some', 'much'] }] },
        },
      ],
    },
  ],
});

test('is the summary of a group of one', () => {
  fc.assert(
    fc.property(someGroup(3), (group) => {
      for (const result of group) {
        const asGroup = summarize(smallDefinition, tallyOf(smallDefinition, [result]), OWN_PICTURE);
        assert.deepEqual(ownSummary(smallDefinition, result), asGroup);
      }
    }),
    { numRuns: 200 },
  );
});

test('is so for cards, positions and maps too', () => {
  const answers = {
    cards: ['helps', 'slows', 'helps'].map((effect) => ({ id: newRecordId(), values: { what: 'a rule', effect } })),
    spot: { x: 2, y: 3 },
    partners: {
      own: 'a',
      parties: [
        { id: 'a', name: 'School', type: 'school', listed: true },
        { id: 'b', name: '  Some   Company ', type: 'company' },
      ],
      relations: [{ from: 'a', to: 'b', values: { now: 'much' } }],
    },
  };
  const own = ownSummary(ofParts, { answers });
  assert.deepEqual(own, summarize(ofParts, tallyOf(ofParts, [{ respondent: {}, answers }]), OWN_PICTURE));
  assert.deepEqual(own.measures.get('cards/effect')?.counts, [2, 1]);
  assert.deepEqual(own.measures.get('partners/now')?.answers, ['["=a","~some company",true,"much"]']);
});
