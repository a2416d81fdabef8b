import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import { trustFramework } from '../../src/instruments/trust-framework/definition.js';
import type { Definition } from '../../src/definition/definition.js';
import { itemsOf } from '../../src/definition/definition.js';
import { deriveFrom } from '../../src/definition/derived.js';
import type { Result } from '../../src/definition/result.js';

/** A result of one person, with an answer for each item that the function gives one for. */
export function resultOf(
  definition: Definition,
  person: number,
  answerTo: (item: string, type: string) => unknown,
  role?: string,
): Result {
  const answers = Object.fromEntries(
    itemsOf(definition)
      .filter((item) => !item.private)
      .map((item) => [item.id, answerTo(item.id, item.type)])
      .filter(([, answer]) => answer !== undefined),
  ) as Record<string, unknown>;
  return {
    format: 1,
    id: `0190a0b0-0000-7000-8000-${String(person).padStart(12, '0')}`,
    instrument: definition.id,
    version: definition.version,
    respondent: { key: `person-${person}`, ...(role !== undefined && { role }) },
    language: 'nl',
    started: '2026-03-01T09:00:00.000Z',
    completed: `2026-03-01T09:${String(10 + person).padStart(2, '0')}:00.000Z`,
    answers,
    remarks: {},
    derived: deriveFrom(definition, answers),
  };
}

/**
 * A temple group: everyone says 4 to all statements, but half say 1 and half 5 to *asking more*, all say 1 to *money*,
 * and residents (the first five) say 1 to *clear roles*.
 */
export const templeGroup = (people: number, first = 0): readonly Result[] =>
  Array.from({ length: people }, (_, at) => {
    const person = first + at;
    const isResident = person < 5;
    return resultOf(
      templeScan,
      person,
      (item, type) => {
        if (type !== 'rating') return undefined;
        if (item === 'ask-on') return person % 2 === 0 ? 1 : 5;
        if (item === 'money') return 1;
        if (item === 'roles-clear' && isResident) return 1;
        return 4;
      },
      isResident ? 'resident' : person < 12 ? 'teacher' : 'company',
    );
  });

/** A trust group in which everyone sees everything often. */
export const trustGroup = (people: number): readonly Result[] =>
  Array.from({ length: people }, (_, person) =>
    resultOf(trustFramework, person, (_item, type) => (type === 'rating' ? 4 : type === 'contrast' ? 0 : undefined)),
  );
