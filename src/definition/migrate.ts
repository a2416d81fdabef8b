import { compareVersions } from '../schema/id.js';
import type { Definition } from './definition.js';

type Answers = Readonly<Record<string, unknown>>;

/**
 * Gives answers that were given to an older version of the instrument the names they have now, one migration after
 * another. What a newer version no longer asks keeps its old name, and so is set aside by whoever reads the result.
 */
export function toCurrentVersion(definition: Definition, from: string, answers: Answers): Answers {
  return (definition.migrations ?? [])
    .filter(({ to }) => compareVersions(from, to) < 0)
    .reduce<Answers>(
      (current, { renamed = {} }) =>
        Object.fromEntries(
          Object.entries(current).map(([item, answer]) => [
            Object.hasOwn(renamed, item) ? renamed[item]! : item,
            answer,
          ]),
        ),
      answers,
    );
}
