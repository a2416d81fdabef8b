import { defineInstrument } from '../../definition/definition.js';
import type { ResultOf } from '../../definition/result.js';

/** Network barometer: the instrument as data. Its words stand in `locales/`. */
export const networkBarometer = defineInstrument({
  id: 'network-barometer',
  version: '1.0.0',
  layout: 'picture',
  phases: ['run', 'sustain'],
  audience: ['participant', 'facilitator'],
  minutes: { alone: 8, together: 60 },
  group: { min: 5, ideal: [6, 20] },
  status: 'inspired',
  scales: { often: { points: 5, kind: 'frequency' } },
  dimensions: [
    {
      id: 'practice',
      items: [
        { id: 'practice-questions', type: 'rating', scale: 'often' },
        { id: 'practice-try', type: 'rating', scale: 'often' },
        { id: 'practice-return', type: 'rating', scale: 'often' },
        { id: 'practice-between', type: 'rating', scale: 'often' },
        { id: 'practice-horizon', type: 'contrast' },
      ],
    },
    {
      id: 'value',
      items: [
        { id: 'value-topic', type: 'rating', scale: 'often' },
        { id: 'value-useful', type: 'rating', scale: 'often' },
        { id: 'value-deeper', type: 'rating', scale: 'often' },
        { id: 'value-noticed', type: 'rating', scale: 'often' },
        { id: 'value-whom', type: 'contrast' },
      ],
    },
    {
      id: 'identity',
      items: [
        { id: 'identity-we', type: 'rating', scale: 'often' },
        { id: 'identity-help', type: 'rating', scale: 'often' },
        { id: 'identity-ideas', type: 'rating', scale: 'often' },
        { id: 'identity-newcomers', type: 'rating', scale: 'often' },
        { id: 'identity-circle', type: 'contrast' },
      ],
    },
    {
      id: 'organisation',
      items: [
        { id: 'organisation-prepared', type: 'rating', scale: 'often' },
        { id: 'organisation-voice', type: 'rating', scale: 'often' },
        { id: 'organisation-agreements', type: 'rating', scale: 'often' },
        { id: 'organisation-time', type: 'rating', scale: 'often' },
        { id: 'organisation-steering', type: 'contrast' },
      ],
    },
  ],
  facilitation: [8, 6, 5, 6, 4, 19, 8, 4],
  next: [
    { when: { dimension: 'practice', outcome: 'low' }, to: 'workplace-learning' },
    { when: { dimension: 'practice', outcome: 'divided' }, to: 'work-questions' },
    { when: { dimension: 'practice', outcome: 'high' }, to: 'value-creation' },
    { when: { dimension: 'value', outcome: 'low' }, to: 'goals-scan' },
    { when: { dimension: 'value', outcome: 'divided' }, to: 'outcome-analysis' },
    { when: { dimension: 'identity', outcome: 'low' }, to: 'trust-framework' },
    { when: { dimension: 'identity', outcome: 'divided' }, to: 'relational-dynamics' },
    { when: { dimension: 'identity', outcome: 'blind-spot' }, to: 'composition-map' },
    { when: { dimension: 'organisation', outcome: 'low' }, to: 'structure-process-scan' },
    { when: { dimension: 'organisation', outcome: 'divided' }, to: 'dialogue-scan' },
    { when: { dimension: 'organisation', outcome: 'blind-spot' }, to: 'facilitator-profile' },
    { when: { dimension: 'organisation', outcome: 'high' }, to: 'sustaining-check' },
    { when: { always: true }, to: 'co-creation-wheel' },
  ],
});

/** What one participant answered: the value of a `samenspel-result` of this instrument. */
export type NetworkBarometerResult = ResultOf<typeof networkBarometer>;
