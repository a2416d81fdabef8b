import type { Definition } from '../../definition/definition.js';
import { itemsOf } from '../../definition/definition.js';
import { readResult, type Result } from '../../definition/result.js';
import { compareVersions } from '../../schema/id.js';

/** A moment of measuring and what it is called in the language of the page. */
export interface Occasion {
  readonly id: string;
  readonly label: string;
}

/** A moment with all that was stored of it. */
export interface Moment extends Occasion {
  /** Results as they are stored, unread. */
  readonly values: readonly unknown[];
}

const field = (value: unknown, name: string): string | undefined => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** Stored results by their occasion. Those without one are left out: they belong to no moment that can be named. */
export function byOccasion(values: readonly unknown[]): Readonly<Record<string, readonly unknown[]>> {
  const moments = new Map<string, unknown[]>();
  for (const value of values) {
    const occasion = field(value, 'occasion');
    if (occasion !== undefined) moments.set(occasion, [...(moments.get(occasion) ?? []), value]);
  }
  return Object.fromEntries(moments);
}

/** The first completion of a moment; those of which none is known come last. */
export const beganAt = ({ values }: Pick<Moment, 'values'>): string =>
  values.reduce<string>((first, value) => {
    const completed = field(value, 'completed') ?? LAST;
    return completed < first ? completed : first;
  }, LAST);

/** After every instant that can be written. */
const LAST = '~';

/**
 * The moments in order: as the host names them, or else by their first completion. A moment that the host names stands
 * there even when nothing is known of it yet: its picture then says so.
 */
export function momentsIn(
  values: Readonly<Record<string, readonly unknown[]>>,
  occasions: readonly Occasion[] | undefined,
): readonly Moment[] {
  const of = (id: string) => (Object.hasOwn(values, id) ? values[id]! : []);
  if (occasions) return occasions.map(({ id, label }) => ({ id, label, values: of(id) }));
  return Object.keys(values)
    .map((id) => ({ id, label: id, values: of(id) }))
    .sort((one, other) => (beganAt(one) < beganAt(other) ? -1 : 1));
}

/** One moment: the results in its picture, and all that is stored of it. */
interface Side {
  readonly results: readonly Result[];
  readonly values: readonly unknown[];
}

/**
 * The items that cannot be compared because the instrument changed, as paths: what older results say that does not fit
 * any more, and what nobody could answer at a moment of which all results are of an older version.
 */
export function changedItems(definition: Definition, sides: readonly Side[]): readonly string[] {
  const changed = new Set<string>();
  const isOlder = ({ version }: Result) => compareVersions(version, definition.version) < 0;
  for (const { results, values } of sides) {
    const older = new Set(results.filter(isOlder).map(({ id }) => id));
    if (older.size === 0) continue;
    for (const value of values) {
      const read = readResult(definition, value);
      if (!read.ok || !older.has(read.result.id)) continue;
      for (const path of Object.keys(read.aside)) if (!path.startsWith('remarks.')) changed.add(path);
    }
  }
  for (const { id } of itemsOf(definition).filter((item) => !item.private)) {
    const asked = sides.map(({ results }) => results.some(({ answers }) => answers[id] !== undefined));
    const couldNot = sides.map(({ results }, at) => !asked[at] && results.every(isOlder));
    if (couldNot.includes(true) && asked.includes(true)) changed.add(id);
  }
  return [...changed];
}
