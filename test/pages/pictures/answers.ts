import { itemsOf, type Definition } from '../../../src/definition/definition.js';
import { deriveFrom } from '../../../src/definition/derived.js';
import type { Result } from '../../../src/definition/result.js';
import type { Item } from '../../../src/items/answer-types.js';

/** Numbers from 0 to 1 that are the same at every run (Park and Miller's minimal standard generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function answerTo(item: Item, scales: Definition['scales'], next: () => number): unknown {
  const pick = (many: number) => Math.min(many - 1, Math.floor(next() * many));
  const perAspect = (one: () => unknown) =>
    'aspects' in item && item.aspects ? Object.fromEntries(item.aspects.map((aspect) => [aspect, one()])) : one();
  switch (item.type) {
    case 'rating':
      return perAspect(() => (next() < 0.05 ? 'unknown' : pick(scales[item.scale]!.points) + 1));
    case 'contrast':
      return perAspect(() => pick(7) - 3);
    case 'level':
      return perAspect(() => item.levels[pick(item.levels.length)]);
    case 'choice': {
      const chosen = item.options[pick(item.options.length)];
      return item.many ? [chosen] : chosen;
    }
    case 'number':
      return 2 + pick(6);
    case 'date':
      return '2026-09-01';
    case 'text':
      return 'In 2030 koken we zonder gas in de wijk, en bewoners beslissen mee.';
    default:
      return undefined;
  }
}

/** A stored result of one person, the same at every run, with a remark at the first dimension. */
export function resultOf(definition: Definition, person: number): Result {
  const next = numbers(person * 7919 + 7);
  const answers = Object.fromEntries(
    itemsOf(definition)
      .filter((item) => !item.private)
      .map((item) => [item.id, answerTo(item, definition.scales, next)] as const)
      .filter(([, answer]) => answer !== undefined),
  );
  return {
    format: 1,
    id: `0190a0b0-0000-7000-8000-${String(person).padStart(12, '0')}`,
    instrument: definition.id,
    version: definition.version,
    respondent: { key: `person-${person}`, role: (['resident', 'teacher', 'company'] as const)[person % 3]! },
    language: 'nl',
    started: '2026-03-01T09:00:00.000Z',
    completed: '2026-03-01T09:10:00.000Z',
    answers,
    remarks: { [definition.dimensions[0]!.id]: 'We zien elkaar te weinig.' },
    derived: deriveFrom(definition, answers),
  };
}
