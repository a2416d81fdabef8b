import type { FigureInput } from '../../elements/figure.js';
import { quadrantsOf } from './spokes.js';

/** What of an input stands around the spokes: which quarter is shown, and what was written in hub and corners. */

/** The quadrant that a narrow canvas shows, by its number; null for the whole wheel. */
export function shownQuadrant({ narrow, mode, definition, view }: FigureInput): number | null {
  if (!narrow || mode === 'empty') return null;
  return Math.max(
    0,
    quadrantsOf(definition).findIndex(({ id }) => id === view),
  );
}

export const SENTENCE = 'shared-intent';
export const INFLUENCES = 'outside-forces';

/** A poster as a picture of itself: on a narrow canvas only what can be read at half the size is drawn. */
export const isSmallPoster = ({ narrow, mode }: FigureInput): boolean => narrow && mode === 'empty';

/** What one person wrote in the hub; empty where nothing. */
export function ownSentence({ answers }: FigureInput): string {
  const sentence = answers[SENTENCE];
  return typeof sentence === 'string' ? sentence.trim() : '';
}

export type Effect = 'helps' | 'slows';

/** What influences from outside do that one person named for a part of the wheel, in the order in which they stand. */
export function ownInfluences({ answers }: FigureInput, part: string): readonly Effect[] {
  const cards = answers[INFLUENCES];
  if (!Array.isArray(cards)) return [];
  return (cards as readonly { readonly values?: Readonly<Record<string, unknown>> }[])
    .filter((card) => card?.values?.['part'] === part)
    .flatMap(({ values }): Effect[] => {
      const effect = values?.['effect'];
      return effect === 'helps' || effect === 'slows' ? [effect] : [];
    });
}
