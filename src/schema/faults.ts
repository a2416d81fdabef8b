import type * as z from 'zod/mini';
import { describe, type Fault } from './issue.js';

/** Checks a value against a schema; the faults are empty when it fits. */
export function faultsOf(schema: z.ZodMiniType, value: unknown): Fault[] {
  const outcome = schema.safeParse(value);
  if (outcome.success) return [];
  return outcome.error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    found: describe(at(value, issue.path)),
    allowed: allowed(issue),
  }));
}

type Issue = z.core.$ZodIssue;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => describe(value)).join(' or ');
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'unrecognized_keys':
      return `nothing under ${issue.keys.map((key) => describe(key)).join(', ')}`;
    case 'invalid_format':
      return issue.pattern ? `${issue.format} ${issue.pattern}` : issue.format;
    case 'invalid_key':
      return 'a key of the known form';
    case 'invalid_union':
      return 'one of the known forms';
    default:
      return issue.message;
  }
}
