import { countAt } from './read-counts.js';
import { fewestShown, type Privacy } from './privacy.js';
import { NO_ROLE, type Tally } from './tally-shape.js';
import type { RoleSummary } from './summary.js';

/** People who are shown together: one role apart, or the others. */
export interface RoleGroup {
  /** Role ids; `NO_ROLE` among them where people without a role are counted here. */
  readonly roles: readonly string[];
  /** Whether this is one role of its own. */
  readonly apart: boolean;
}

/** Whether a row of a breakdown is the others, not one role of its own. */
export const isOthers = ({ roles }: Pick<RoleSummary, 'roles'>): boolean => roles.length !== 1 || roles[0] === NO_ROLE;

/**
 * Who is shown beside whom, so that no row gives a person away.
 *
 * 1. Roles smaller than the minimum, and people without a role, are the others.
 * 2. While the others are fewer than the minimum, the smallest role that is still apart joins them; of equals the one
 *    whose id comes first.
 * 3. Where that leaves one group, there is no breakdown.
 *
 * The others are so always the smallest roles in order of size: a higher minimum takes more of them together, and never
 * cuts a group of a lower minimum in two.
 *
 * @returns the groups, roles apart in order of their ids and the others last; empty where there is no breakdown
 */
export function groupRoles(tally: Tally, privacy: Privacy): readonly RoleGroup[] {
  if (!privacy.byRole) return [];
  const minimum = fewestShown(privacy);
  const sizes = sizesOf(tally);
  const bySize = [...sizes.keys()]
    .filter((role) => role !== NO_ROLE)
    .sort((one, other) => sizes.get(one)! - sizes.get(other)! || (one < other ? -1 : 1));
  const others = sizes.has(NO_ROLE) ? [NO_ROLE] : [];
  let together = sizes.get(NO_ROLE) ?? 0;
  let next = 0;
  while (next < bySize.length && (sizes.get(bySize[next]!)! < minimum || (others.length > 0 && together < minimum))) {
    together += sizes.get(bySize[next]!)!;
    others.push(bySize[next++]!);
  }
  const groups: RoleGroup[] = bySize
    .slice(next)
    .sort()
    .map((role) => ({ roles: [role], apart: true }));
  if (others.length > 0) groups.push({ roles: others.sort(), apart: false });
  return groups.length > 1 ? groups : [];
}

/**
 * How many people there are of each role. A role that has answers but no respondents (a host's tally may say so) has
 * nobody, and so joins the others: answers that belong to no one would else be what is left after all rows.
 */
function sizesOf(tally: Tally): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const role of Object.keys(tally.respondents)) {
    const size = countAt(tally.respondents, role);
    if (size > 0) sizes.set(role, size);
  }
  for (const byRole of Object.values(tally.counts)) {
    for (const [role, counts] of Object.entries(byRole)) {
      if (!sizes.has(role) && Object.keys(counts).some((answer) => countAt(counts, answer) > 0)) sizes.set(role, 0);
    }
  }
  return sizes;
}

/** What one group answered to one measure, in numbers of people. */
export interface GroupAnswered {
  /** How many gave a point or chose an option. */
  readonly points: number;
  /** How many gave any answer, *don't know* and *does not apply* included. */
  readonly answered: number;
}

/**
 * Whether one measure can be broken down by role. A *shown number of people* is the size of a set that is described by
 * role: of each group those who gave a point, and all who gave one. Groups do not overlap and together are everybody,
 * so every sum of such numbers, and every difference of a set and a part of it, is again the size of some groups taken
 * together. It is nobody or at least the minimum exactly when each single group is; that is what is asked here. The
 * same is asked of those who gave any answer, as a row of zeros beside a few who do not know would describe those few.
 *
 * Not meant are numbers of the whole group by answer (*1 of 12 chose never*, *2 do not know*) and what they leave of the
 * respondents: they say what was answered, and not by whom. How large a role is, is shown nowhere.
 */
export function canBreakDown(groups: readonly GroupAnswered[], minimum: number): boolean {
  const isSafe = (people: number) => people === 0 || people >= minimum;
  return (
    groups.every(({ points, answered }) => isSafe(points) && isSafe(answered)) &&
    groups.filter(({ points }) => points > 0).length > 1
  );
}
