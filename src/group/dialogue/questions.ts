import type { DimensionSummary } from '../../analysis/summary.js';
import type { AnyDimensionWords, DialogueWords } from '../../definition/words.js';
import type { Translate } from '../../localization/translator.js';
import type { Topic } from '../events.js';

/** What a group's answers to a dimension or statement come to. */
export type TopicOutcome = NonNullable<Topic['outcome']>;

/** What made the group choose this goes first, then what the dimension comes to; null where nothing is known. */
export function outcomeOfTopic(topic: Topic, dimension: DimensionSummary | undefined): TopicOutcome | null {
  return topic.outcome ?? outcomeOfDimension(dimension);
}

/** One role's other view counts only where the whole group has no outcome. */
export const outcomeOfDimension = (dimension: DimensionSummary | undefined): TopicOutcome | null =>
  dimension?.outcome ?? (dimension?.blindSpot ? 'blind-spot' : null);

/**
 * From gentle to hard, for a group of which nothing is known: what goes well, what could, what is seen differently. Last
 * what one role sees otherwise, as it asks most of a few people.
 */
const GENTLE_FIRST: readonly (keyof DialogueWords)[] = ['open', 'high', 'low', 'divided', 'blindSpot'];

/** The questions for a dimension that fit its outcome; all of them, gentle first, where none does. */
export function questionsFor(words: DialogueWords | undefined, outcome: TopicOutcome | null): readonly string[] {
  const fitting = outcome && words?.[outcome === 'blind-spot' ? 'blindSpot' : outcome];
  if (fitting && fitting.length > 0) return fitting;
  return GENTLE_FIRST.flatMap((key) => words?.[key] ?? []);
}

/** An outcome in words. A dimension may have names of its own for low and high. */
export function outcomeWord(outcome: TopicOutcome, words: AnyDimensionWords | undefined, translate: Translate): string {
  switch (outcome) {
    case 'low':
    case 'high':
      return words?.reads?.[outcome] ?? translate(`group.${outcome}`);
    case 'divided':
      return translate('group.divided');
    case 'blind-spot':
      return translate('group.blindSpot');
  }
}
