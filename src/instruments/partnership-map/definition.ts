import { defineInstrument } from '../../definition/definition.js';
import type { ResultOf } from '../../definition/result.js';

/** Partnership map: the instrument as data. Its words stand in `locales/`. */
export const partnershipMap = defineInstrument({
  id: 'partnership-map',
  version: '1.0.0',
  layout: 'map',
  phases: ['start', 'design', 'run', 'sustain'],
  audience: ['participant', 'facilitator', 'initiator', 'steering-group'],
  minutes: { alone: 15, together: 90 },
  group: { min: 3, ideal: [6, 20] },
  status: 'derived',
  scales: { agreement: { points: 5, kind: 'agreement' } },
  dimensions: [
    {
      id: 'values',
      items: [
        { id: 'success-in-my-words', type: 'text' },
        { id: 'success-discussed', type: 'rating', scale: 'agreement' },
        { id: 'worth-for-each', type: 'rating', scale: 'agreement' },
      ],
    },
    {
      id: 'relations',
      items: [
        {
          id: 'partners',
          type: 'network',
          partyTypes: ['government', 'business', 'institution', 'knowledge', 'education', 'citizens', 'nature'],
          relation: {
            directed: true,
            fields: [
              {
                id: 'now',
                type: 'level',
                levels: ['none', 'acquainted', 'informing', 'adjusting', 'pooling', 'united'],
              },
              {
                id: 'wanted',
                type: 'level',
                levels: ['none', 'acquainted', 'informing', 'adjusting', 'pooling', 'united'],
              },
              { id: 'equal', type: 'rating', scale: 'agreement' },
              { id: 'mutual', type: 'rating', scale: 'agreement' },
              { id: 'open', type: 'rating', scale: 'agreement' },
              { id: 'reliable', type: 'rating', scale: 'agreement' },
              { id: 'first-step', type: 'text' },
            ],
          },
        },
        { id: 'every-voice', type: 'rating', scale: 'agreement' },
        { id: 'know-needs', type: 'rating', scale: 'agreement' },
      ],
    },
    {
      id: 'acting',
      items: [
        { id: 'acting-in-my-words', type: 'text' },
        { id: 'decide-together', type: 'rating', scale: 'agreement' },
        { id: 'experience-counts', type: 'rating', scale: 'agreement' },
      ],
    },
    {
      id: 'conditions',
      items: [
        { id: 'conditions-in-my-words', type: 'text' },
        { id: 'time-given', type: 'rating', scale: 'agreement' },
        { id: 'free-to-promise', type: 'rating', scale: 'agreement' },
      ],
    },
    {
      id: 'actions',
      items: [
        { id: 'action-in-my-words', type: 'text' },
        { id: 'who-does-what', type: 'rating', scale: 'agreement' },
        { id: 'fair-share', type: 'rating', scale: 'agreement' },
      ],
    },
  ],
  facilitation: [10, 15, 15, 5, 20, 10, 10, 5],
  next: [
    { when: { dimension: 'values', outcome: 'low' }, to: 'goals-scan' },
    { when: { dimension: 'values', outcome: 'divided' }, to: 'challenge-translator' },
    { when: { dimension: 'relations', outcome: 'low' }, to: 'trust-framework' },
    { when: { dimension: 'relations', outcome: 'divided' }, to: 'relational-dynamics' },
    { when: { dimension: 'relations', outcome: 'blind-spot' }, to: 'composition-map' },
    { when: { dimension: 'relations', outcome: 'high' }, to: 'boundary-crossing' },
    { when: { dimension: 'acting', outcome: 'low' }, to: 'co-creation-wheel' },
    { when: { dimension: 'conditions', outcome: 'low' }, to: 'steering-group-check' },
    { when: { dimension: 'actions', outcome: 'low' }, to: 'action-scan' },
    { when: { always: true }, to: 'network-barometer' },
  ],
  privacy: { minGroup: 5, minRole: 5, byRole: true, reveal: 'together', coarse: false },
});

/** What one participant answered: the value of a `samenspel-result` of this instrument. */
export type PartnershipMapResult = ResultOf<typeof partnershipMap>;
