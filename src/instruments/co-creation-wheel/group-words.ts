import type { FigureInput } from '../../elements/figure.js';
import { INFLUENCES, SENTENCE } from './wheel.js';

/** What of a group's wheel stands around the spokes. */

/** How many people wrote a sentence, in words; undefined where nobody did. */
export function sentences({ summary, words }: FigureInput): string | undefined {
  const written = summary?.measures.get(SENTENCE)?.n ?? 0;
  if (written === 0) return undefined;
  return words.figure?.[written === 1 ? 'sentences_one' : 'sentences_other']?.replace('{{count}}', String(written));
}

/** How many took part; empty where nobody did. */
export const people = ({ summary }: FigureInput): string => (summary ? `n = ${summary.respondents}` : '');

/** How many influences a group named for a part of the wheel. */
export function influences({ summary }: FigureInput, part: string): number {
  const measure = summary?.measures.get(`${INFLUENCES}/part`);
  return measure && !measure.withheld ? (measure.counts[measure.answers.indexOf(part)] ?? 0) : 0;
}
