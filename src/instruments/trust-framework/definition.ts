import { defineInstrument } from '../../definition/definition.js';
import type { ResultOf } from '../../definition/result.js';

/** Trust framework: the instrument as data. Its words stand in `locales/`. */
export const trustFramework = defineInstrument({
  id: 'trust-framework',
  version: '1.0.0',
  layout: 'steps',
  phases: ['start', 'run', 'sustain'],
  audience: ['participant', 'facilitator'],
  minutes: { alone: 8, together: 75 },
  group: { min: 6, ideal: [8, 16] },
  status: 'derived',
  scales: { often: { points: 5, kind: 'frequency' }, change: { points: 5, kind: 'progress' } },
  dimensions: [
    {
      id: 'performance',
      items: [
        { id: 'agreements-kept', type: 'rating', scale: 'often' },
        { id: 'useful-work', type: 'rating', scale: 'often' },
        { id: 'say-early', type: 'rating', scale: 'often' },
        { id: 'reasons-heard', type: 'rating', scale: 'often' },
      ],
    },
    {
      id: 'competence',
      items: [
        { id: 'ask-who-knows', type: 'rating', scale: 'often' },
        { id: 'look-along', type: 'rating', scale: 'often' },
        { id: 'limits-said', type: 'rating', scale: 'often' },
        { id: 'learn-from-slips', type: 'rating', scale: 'often' },
      ],
    },
    {
      id: 'intentions',
      items: [
        { id: 'interests-said', type: 'rating', scale: 'often' },
        { id: 'others-in-mind', type: 'rating', scale: 'often' },
        { id: 'same-story', type: 'rating', scale: 'often' },
        { id: 'kept-inside', type: 'rating', scale: 'often' },
      ],
    },
    {
      id: 'measure',
      favourable: 'none',
      reads: { named: true },
      items: [
        { id: 'checking', type: 'contrast' },
        { id: 'asking', type: 'contrast' },
        { id: 'writing-down', type: 'contrast' },
        { id: 'sharing', type: 'contrast' },
      ],
    },
    {
      id: 'growth',
      reads: { named: true },
      items: [
        { id: 'trust-since-start', type: 'rating', scale: 'change' },
        { id: 'turning-point', type: 'text', long: true, private: true },
      ],
    },
  ],
  facilitation: [10, 8, 5, 7, 20, 10, 10, 5],
  next: [
    { when: { dimension: 'performance', outcome: 'low' }, to: 'stand-up' },
    { when: { dimension: 'performance', outcome: 'divided' }, to: 'action-scan' },
    { when: { dimension: 'competence', outcome: 'low' }, to: 'profile-card' },
    { when: { dimension: 'competence', outcome: 'divided' }, to: 'boundary-crossing' },
    { when: { dimension: 'intentions', outcome: 'low' }, to: 'partnership-map' },
    { when: { dimension: 'intentions', outcome: 'divided' }, to: 'social-business-model' },
    { when: { dimension: 'measure', outcome: 'low' }, to: 'dialogue-scan' },
    { when: { dimension: 'measure', outcome: 'high' }, to: 'basic-needs' },
    { when: { dimension: 'measure', outcome: 'divided' }, to: 'design-considerations' },
    { when: { dimension: 'growth', outcome: 'low' }, to: 'relational-dynamics' },
    { when: { dimension: 'growth', outcome: 'divided' }, to: 'interview-guide' },
    { when: { dimension: 'growth', outcome: 'high' }, to: 'pattern-cards' },
  ],
  privacy: { minGroup: 6, minRole: 5, byRole: true, reveal: 'together', lots: 5, coarse: true },
});

/** What one participant answered: the value of a `samenspel-result` of this instrument. */
export type TrustFrameworkResult = ResultOf<typeof trustFramework>;
