import type { Agreement } from '../definition/agreement.js';
import type { Opening } from '../definition/opening.js';
import type { Result } from '../definition/result.js';
import { newRecordId } from '../schema/id.js';

/** A result that any store can keep, of an instrument that no page knows; with `parts` put in. */
export const sampleResult = (parts: Partial<Result> = {}): Result => ({
  format: 1,
  id: newRecordId(),
  instrument: 'sample-scan',
  version: '1.0.0',
  community: 'sample-community',
  occasion: 'spring',
  respondent: { key: 'respondent-1', role: 'resident' },
  language: 'en',
  started: '2026-03-01T09:00:00.000Z',
  completed: '2026-03-01T09:30:00.000Z',
  answers: { time: 4, trust: { now: 2, wanted: 5 }, money: 'unknown', partners: ['school', 'neighbours'] },
  remarks: { process: 'We need more time.' },
  derived: { asked: 4, answered: 4, unknown: 1 },
  ...parts,
});

export const sampleAgreement = (parts: Partial<Agreement> = {}): Agreement => ({
  format: 1,
  id: newRecordId(),
  community: 'sample-community',
  occasion: 'spring',
  instrument: 'sample-scan',
  dimension: 'process',
  what: 'Start each meeting with a round.',
  state: 'open',
  made: '2026-03-01T10:00:00.000Z',
  changed: '2026-03-01T10:00:00.000Z',
  ...parts,
});

export const sampleOpening = (parts: Partial<Opening> = {}): Opening => ({
  format: 1,
  id: newRecordId(),
  instrument: 'sample-scan',
  community: 'sample-community',
  occasion: 'spring',
  opened: '2026-03-01T09:45:00.000Z',
  results: [newRecordId(), newRecordId()],
  ...parts,
});
