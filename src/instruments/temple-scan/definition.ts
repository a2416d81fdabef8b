import { defineInstrument } from '../../definition/definition.js';
import type { ResultOf } from '../../definition/result.js';

/** Temple scan: the instrument as data. Its words stand in `locales/`. */
export const templeScan = defineInstrument({
  id: 'temple-scan',
  version: '1.0.0',
  layout: 'steps',
  phases: ['design', 'run', 'sustain'],
  audience: ['participant', 'facilitator', 'initiator', 'steering-group'],
  minutes: { alone: 10, together: 75 },
  group: { min: 5, ideal: [6, 16] },
  status: 'derived',
  scales: { extent: { points: 5, kind: 'extent' } },
  dimensions: [
    {
      id: 'goals',
      items: [
        { id: 'goal-in-words', type: 'text' },
        { id: 'goal-same-words', type: 'rating', scale: 'extent' },
        { id: 'own-gain', type: 'rating', scale: 'extent' },
        { id: 'goal-steers', type: 'rating', scale: 'extent' },
        { id: 'goal-comes-first', type: 'rating', scale: 'extent' },
      ],
    },
    {
      id: 'structure',
      favourable: 'none',
      items: [
        { id: 'size-fits', type: 'rating', scale: 'extent' },
        { id: 'mix-fits', type: 'rating', scale: 'extent' },
        { id: 'roles-clear', type: 'rating', scale: 'extent' },
        { id: 'lines-fit', type: 'rating', scale: 'extent' },
      ],
    },
    {
      id: 'process',
      items: [
        { id: 'rhythm-fits', type: 'rating', scale: 'extent' },
        { id: 'form-fits', type: 'rating', scale: 'extent' },
        { id: 'ask-on', type: 'rating', scale: 'extent' },
        { id: 'look-back', type: 'rating', scale: 'extent' },
      ],
    },
    {
      id: 'culture',
      items: [
        { id: 'shared-norms', type: 'rating', scale: 'extent' },
        { id: 'tell-mistakes', type: 'rating', scale: 'extent' },
        { id: 'room-to-try', type: 'rating', scale: 'extent' },
        { id: 'ways-of-learning', type: 'rating', scale: 'extent' },
      ],
    },
    {
      id: 'context',
      items: [
        { id: 'time', type: 'rating', scale: 'extent' },
        { id: 'backing', type: 'rating', scale: 'extent' },
        { id: 'money', type: 'rating', scale: 'extent' },
        { id: 'changes-outside', type: 'rating', scale: 'extent' },
      ],
    },
    {
      id: 'outcomes',
      items: [
        { id: 'use-learning', type: 'rating', scale: 'extent' },
        { id: 'new-contacts', type: 'rating', scale: 'extent' },
        { id: 'organisation-changes', type: 'rating', scale: 'extent' },
        { id: 'colleagues-use', type: 'rating', scale: 'extent' },
        { id: 'people-notice', type: 'rating', scale: 'extent' },
      ],
    },
    {
      id: 'our-choice',
      items: [
        {
          id: 'talk-about',
          type: 'choice',
          options: ['goals', 'structure', 'process', 'culture', 'context', 'outcomes'],
          many: true,
          most: 2,
        },
      ],
    },
  ],
  facilitation: [5, 10, 5, 10, 5, 25, 10, 5],
  next: [
    { when: { dimension: 'goals', outcome: 'low' }, to: 'goals-scan' },
    { when: { dimension: 'goals', outcome: 'divided' }, to: 'social-business-model' },
    { when: { dimension: 'structure', outcome: 'low' }, to: 'composition-map' },
    { when: { dimension: 'structure', outcome: 'divided' }, to: 'partnership-map' },
    { when: { dimension: 'process', outcome: 'low' }, to: 'structure-process-scan' },
    { when: { dimension: 'process', outcome: 'divided' }, to: 'dialogue-reflection' },
    { when: { dimension: 'culture', outcome: 'low' }, to: 'trust-framework' },
    { when: { dimension: 'culture', outcome: 'divided' }, to: 'culture-scan' },
    { when: { dimension: 'context', outcome: 'low' }, to: 'steering-group-check' },
    { when: { dimension: 'context', outcome: 'divided' }, to: 'social-business-model' },
    { when: { dimension: 'outcomes', outcome: 'low' }, to: 'value-creation' },
    { when: { dimension: 'outcomes', outcome: 'divided' }, to: 'outcome-layers' },
    { when: { dimension: 'outcomes', outcome: 'high' }, to: 'sustaining-check' },
    { when: { always: true }, to: 'relational-dynamics' },
  ],
});

/** What one participant answered: the value of a `samenspel-result` of this instrument. */
export type TempleScanResult = ResultOf<typeof templeScan>;
