import { defineInstrument } from '../../definition/definition.js';
import type { ResultOf } from '../../definition/result.js';

/** Co-creation wheel: the instrument as data. Its words stand in `locales/`. */
export const coCreationWheel = defineInstrument({
  id: 'co-creation-wheel',
  version: '1.0.0',
  layout: 'picture',
  phases: ['start', 'run', 'sustain'],
  audience: ['participant', 'facilitator', 'initiator'],
  minutes: { alone: 12, together: 75 },
  group: { min: 5, ideal: [6, 16] },
  status: 'derived',
  scales: { applies: { points: 5, kind: 'agreement' } },
  dimensions: [
    {
      id: 'construction',
      parts: ['autonomy', 'means', 'support'],
      items: [
        { id: 'autonomy-approach', type: 'rating', part: 'autonomy', scale: 'applies' },
        { id: 'autonomy-try', type: 'rating', part: 'autonomy', scale: 'applies' },
        { id: 'means-time', type: 'rating', part: 'means', scale: 'applies' },
        { id: 'means-money', type: 'rating', part: 'means', scale: 'applies' },
        { id: 'support-leaders', type: 'rating', part: 'support', scale: 'applies' },
        { id: 'support-users', type: 'rating', part: 'support', scale: 'applies' },
      ],
    },
    {
      id: 'relation',
      parts: ['trust', 'bond', 'drive'],
      items: [
        { id: 'trust-promise', type: 'rating', part: 'trust', scale: 'applies' },
        { id: 'trust-open', type: 'rating', part: 'trust', scale: 'applies' },
        { id: 'bond-contact', type: 'rating', part: 'bond', scale: 'applies' },
        { id: 'bond-friction', type: 'rating', part: 'bond', scale: 'applies' },
        { id: 'drive-energy', type: 'rating', part: 'drive', scale: 'applies' },
        { id: 'drive-celebrate', type: 'rating', part: 'drive', scale: 'applies' },
      ],
    },
    {
      id: 'expertise',
      parts: ['mix', 'share', 'learn'],
      items: [
        { id: 'mix-table', type: 'rating', part: 'mix', scale: 'applies' },
        { id: 'mix-practice', type: 'rating', part: 'mix', scale: 'applies' },
        { id: 'share-who', type: 'rating', part: 'share', scale: 'applies' },
        { id: 'share-unfinished', type: 'rating', part: 'share', scale: 'applies' },
        { id: 'learn-build', type: 'rating', part: 'learn', scale: 'applies' },
        { id: 'learn-review', type: 'rating', part: 'learn', scale: 'applies' },
      ],
    },
    {
      id: 'action',
      parts: ['dare', 'follow', 'use'],
      items: [
        { id: 'dare-start', type: 'rating', part: 'dare', scale: 'applies' },
        { id: 'dare-chance', type: 'rating', part: 'dare', scale: 'applies' },
        { id: 'follow-next', type: 'rating', part: 'follow', scale: 'applies' },
        { id: 'follow-finish', type: 'rating', part: 'follow', scale: 'applies' },
        { id: 'use-contacts', type: 'rating', part: 'use', scale: 'applies' },
        { id: 'use-practice', type: 'rating', part: 'use', scale: 'applies' },
      ],
    },
    {
      id: 'surroundings',
      items: [
        {
          id: 'outside-forces',
          type: 'entries',
          fields: [
            { id: 'what', type: 'text' },
            { id: 'effect', type: 'choice', options: ['helps', 'slows'], many: false },
            { id: 'part', type: 'choice', options: ['construction', 'relation', 'expertise', 'action'], many: false },
          ],
          most: 4,
        },
      ],
    },
    {
      id: 'core',
      items: [{ id: 'shared-intent', type: 'text' }],
    },
  ],
  facilitation: [12, 5, 8, 7, 8, 20, 10, 5],
  next: [
    { when: { dimension: 'construction', outcome: 'low' }, to: 'steering-group-check' },
    { when: { dimension: 'construction', outcome: 'divided' }, to: 'structure-process-scan' },
    { when: { dimension: 'relation', outcome: 'low' }, to: 'trust-framework' },
    { when: { dimension: 'relation', outcome: 'divided' }, to: 'relational-dynamics' },
    { when: { dimension: 'relation', outcome: 'blind-spot' }, to: 'partnership-map' },
    { when: { dimension: 'expertise', outcome: 'low' }, to: 'composition-map' },
    { when: { dimension: 'expertise', outcome: 'divided' }, to: 'boundary-crossing' },
    { when: { dimension: 'expertise', outcome: 'high' }, to: 'pattern-cards' },
    { when: { dimension: 'action', outcome: 'low' }, to: 'action-scan' },
    { when: { dimension: 'action', outcome: 'divided' }, to: 'stand-up' },
    { when: { dimension: 'action', outcome: 'high' }, to: 'seeds-of-innovation' },
    { when: { always: true }, to: 'network-barometer' },
  ],
});

/** What one participant answered: the value of a `samenspel-result` of this instrument. */
export type CoCreationWheelResult = ResultOf<typeof coCreationWheel>;
