/** The 24 made-up people. Two roles are smaller than five, so that the example shows small roles taken together. */
const PEOPLE_PER_ROLE = { teacher: 5, researcher: 4, company: 5, municipality: 4, resident: 6 };

/** Those who were there from the start: the first few of each role. */
const THERE_IN_AUTUMN = { teacher: 4, researcher: 3, company: 3, municipality: 2, resident: 5 };

/** Those who fill in in English; the others do so in Dutch. */
const IN_ENGLISH = ['researcher-2', 'company-4'];

/**
 * Everyone in the group. `camp` tells on which side somebody stands where the group is divided: half of each role, so
 * that a division is never the same thing as a difference between roles.
 */
export const participants = Object.entries(PEOPLE_PER_ROLE)
  .flatMap(([role, number]) => Array.from({ length: number }, (_, at) => ({ role, at })))
  .map(({ role, at }, place) => ({
    key: `example-${String(place + 1).padStart(2, '0')}`,
    name: `${role}-${at + 1}`,
    role,
    camp: at % 2,
    language: IN_ENGLISH.includes(`${role}-${at + 1}`) ? 'en' : 'nl',
    inAutumn: at < THERE_IN_AUTUMN[role],
  }));

/** The two moments; `day` is when people filled in. */
export const occasions = [
  { id: 'autumn-2025', day: '2025-10-09', people: participants.filter(({ inAutumn }) => inAutumn) },
  { id: 'spring-2026', day: '2026-04-16', people: participants },
];
