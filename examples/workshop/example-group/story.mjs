/**
 * What the made-up group thinks, as weights: how likely each point of an item is, lowest point first. An item may have
 * other weights for one role (`roles`), for two camps (`camps`), or at the first moment (`autumn`); `unknown` is the
 * share that answers *don't know*, `notApplicable` the share to whom it does not apply.
 *
 * The story of the temple: a community about heat in old houses agrees on its goal, is divided on asking on, sees money
 * as its weak ground, and its residents know less than the others about who does what. Since autumn it looks back more
 * often, and became busier.
 */
export const templeStory = {
  'goal-same-words': { weights: [0, 0, 2, 6, 3], autumn: [0, 3, 5, 3, 0] },
  'own-gain': { weights: [0, 1, 3, 6, 2] },
  'goal-steers': { weights: [0, 0, 2, 6, 4], autumn: [0, 1, 4, 5, 1] },
  'goal-comes-first': { weights: [0, 2, 5, 4, 1], roles: { company: [1, 4, 4, 1, 0] } },
  'size-fits': { weights: [0, 1, 4, 6, 2], autumn: [0, 4, 4, 2, 0] },
  'mix-fits': { weights: [1, 2, 4, 4, 1], unknown: 0.08 },
  'roles-clear': { weights: [0, 0, 1, 6, 4], roles: { resident: [4, 5, 1, 0, 0] } },
  'lines-fit': { weights: [0, 2, 5, 4, 1] },
  'rhythm-fits': { weights: [0, 1, 3, 6, 2] },
  'form-fits': { weights: [0, 2, 5, 5, 1] },
  'ask-on': {
    camps: [
      [4, 6, 0, 0, 0],
      [0, 0, 1, 5, 4],
    ],
    autumn: [0, 2, 5, 4, 0],
  },
  'look-back': { weights: [0, 1, 3, 6, 2], autumn: [4, 6, 2, 0, 0] },
  'shared-norms': { weights: [0, 2, 4, 5, 1] },
  'tell-mistakes': { weights: [0, 3, 6, 3, 0] },
  'room-to-try': { weights: [0, 1, 3, 5, 3] },
  'ways-of-learning': { weights: [0, 1, 3, 5, 3], roles: { teacher: [0, 0, 1, 4, 5] } },
  time: { weights: [2, 6, 3, 1, 0], autumn: [0, 2, 4, 4, 1] },
  backing: { weights: [0, 1, 3, 5, 3], notApplicable: 0.04, roles: { resident: [0, 1, 2, 4, 2] } },
  money: { weights: [5, 7, 2, 0, 0], unknown: 0.12 },
  'changes-outside': { weights: [0, 3, 5, 3, 1], unknown: 0.12 },
  'use-learning': { weights: [0, 1, 3, 6, 3], autumn: [1, 4, 4, 1, 0] },
  'new-contacts': { weights: [0, 0, 2, 5, 5], autumn: [0, 2, 4, 4, 1] },
  'organisation-changes': { weights: [2, 4, 4, 2, 0], unknown: 0.08, notApplicable: 0.06 },
  'colleagues-use': { weights: [3, 5, 3, 1, 0], unknown: 0.2 },
  'people-notice': { weights: [2, 4, 4, 2, 0], unknown: 0.3, roles: { resident: [1, 3, 4, 2, 0] } },
};

/** How likely somebody is to choose each part of the temple to talk about. */
export const talkStory = { goals: 1, structure: 3, process: 7, culture: 3, context: 6, outcomes: 2 };

/**
 * The story of trust: people keep to their agreements, know each other's knowledge, and speak less openly about what
 * they want themselves. Agreements are written down a little tightly, critical questions are left alone by half of the
 * group. Trust grew since the beginning. Places of a contrast run from -3 to 3.
 */
export const trustStory = {
  'agreements-kept': { weights: [0, 0, 3, 6, 3] },
  'useful-work': { weights: [0, 1, 4, 5, 2] },
  'say-early': { weights: [1, 5, 4, 2, 0] },
  'reasons-heard': { weights: [0, 3, 5, 3, 1] },
  'ask-who-knows': { weights: [0, 1, 3, 5, 3] },
  'look-along': {
    camps: [
      [4, 5, 0, 0, 0],
      [0, 0, 1, 5, 3],
    ],
  },
  'limits-said': { weights: [1, 4, 5, 2, 0] },
  'learn-from-slips': { weights: [0, 2, 4, 5, 1], unknown: 0.1 },
  'interests-said': { weights: [3, 6, 3, 0, 0], roles: { company: [0, 0, 2, 5, 3] } },
  'others-in-mind': { weights: [0, 2, 5, 4, 1] },
  'same-story': { weights: [0, 1, 3, 3, 1], unknown: 0.5 },
  'kept-inside': { weights: [0, 0, 1, 4, 6] },
  checking: { weights: [0, 2, 4, 5, 3, 1, 0] },
  asking: {
    camps: [
      [2, 6, 2, 0, 0, 0, 0],
      [0, 0, 0, 1, 3, 5, 1],
    ],
  },
  'writing-down': { weights: [0, 0, 1, 2, 4, 6, 3] },
  sharing: { weights: [0, 2, 4, 4, 3, 1, 0] },
  'trust-since-start': { weights: [0, 1, 3, 6, 3], autumn: [0, 1, 6, 3, 0], notApplicable: 0.08 },
};

/**
 * The story of the wheel: the people are close and learn together; the means are thin; half dares to start in the dark
 * and half waits. Residents find it hard to see who to ask.
 */
export const wheelStory = {
  'autonomy-approach': { weights: [0, 1, 3, 6, 2] },
  'autonomy-try': { weights: [0, 2, 4, 5, 1], roles: { municipality: [2, 4, 2, 0, 0] } },
  'means-time': { weights: [3, 6, 3, 1, 0] },
  'means-money': { weights: [5, 6, 2, 0, 0], unknown: 0.15 },
  'support-leaders': { weights: [1, 4, 4, 2, 0], unknown: 0.1 },
  'support-users': { weights: [0, 1, 4, 5, 2] },
  'trust-promise': { weights: [0, 0, 2, 6, 4] },
  'trust-open': { weights: [0, 1, 4, 5, 2], autumn: [2, 5, 3, 1, 0] },
  'bond-contact': { weights: [0, 2, 4, 4, 2] },
  'bond-friction': { weights: [1, 4, 5, 2, 0] },
  'drive-energy': { weights: [0, 0, 1, 5, 6] },
  'drive-celebrate': { weights: [0, 1, 3, 5, 3], autumn: [2, 5, 3, 0, 0] },
  'mix-table': { weights: [1, 3, 5, 3, 0] },
  'mix-practice': { weights: [0, 1, 3, 5, 3], roles: { resident: [2, 4, 3, 0, 0] } },
  'share-who': { weights: [0, 1, 2, 5, 4], roles: { resident: [4, 5, 1, 0, 0] } },
  'share-unfinished': { weights: [0, 2, 4, 5, 1] },
  'learn-build': { weights: [0, 0, 3, 6, 3] },
  'learn-review': { weights: [0, 1, 3, 6, 2], autumn: [3, 6, 2, 0, 0] },
  'dare-start': {
    camps: [
      [4, 6, 0, 0, 0],
      [0, 0, 0, 5, 5],
    ],
  },
  'dare-chance': { weights: [0, 2, 5, 4, 1] },
  'follow-next': { weights: [1, 4, 5, 2, 0] },
  'follow-finish': { weights: [1, 5, 4, 2, 0] },
  'use-contacts': { weights: [0, 2, 4, 5, 1] },
  'use-practice': { weights: [0, 1, 3, 5, 3], notApplicable: 0.06 },
};

/**
 * The story of the barometer: bright at topic and value, changeable at practice, where those at a workplace see other
 * weather than those at a desk, rain at organisation, and better than in autumn at belonging. Winds run from -3 to 3.
 */
export const barometerStory = {
  'practice-questions': {
    camps: [
      [5, 5, 1, 0, 0],
      [0, 0, 0, 5, 5],
    ],
  },
  'practice-try': {
    camps: [
      [4, 6, 1, 0, 0],
      [0, 0, 1, 5, 4],
    ],
  },
  'practice-return': { weights: [1, 3, 4, 3, 1] },
  'practice-between': { weights: [2, 4, 4, 1, 0] },
  'practice-horizon': { weights: [1, 2, 4, 3, 2, 0, 0] },
  'value-topic': { weights: [0, 0, 1, 5, 6] },
  'value-useful': { weights: [0, 0, 2, 6, 4] },
  'value-deeper': { weights: [0, 1, 3, 6, 3] },
  'value-noticed': { weights: [0, 1, 3, 5, 3], unknown: 0.15 },
  'value-whom': { weights: [0, 0, 1, 4, 4, 3, 1] },
  'identity-we': { weights: [0, 1, 3, 5, 3], autumn: [3, 5, 3, 0, 0] },
  'identity-help': { weights: [0, 1, 4, 5, 2], autumn: [4, 5, 2, 0, 0] },
  'identity-ideas': { weights: [0, 1, 3, 5, 2], autumn: [2, 4, 4, 1, 0] },
  'identity-newcomers': { weights: [0, 2, 4, 4, 1], autumn: [2, 5, 3, 1, 0], notApplicable: 0.15 },
  'identity-circle': {
    camps: [
      [5, 5, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 1, 5, 5],
    ],
  },
  'organisation-prepared': { weights: [1, 4, 5, 2, 0] },
  'organisation-voice': { weights: [2, 5, 4, 1, 0], roles: { company: [0, 0, 2, 5, 3] } },
  'organisation-agreements': { weights: [2, 6, 3, 1, 0] },
  'organisation-time': { weights: [4, 6, 2, 0, 0] },
  'organisation-steering': { weights: [2, 5, 4, 2, 1, 0, 0] },
};

/** The story of the map's statements: a clear aim, little time, and it is often unclear who does what. */
export const mapStory = {
  'success-discussed': { weights: [0, 1, 3, 6, 2] },
  'worth-for-each': { weights: [1, 4, 5, 2, 0] },
  'every-voice': { weights: [0, 2, 4, 4, 1], roles: { resident: [4, 5, 1, 0, 0] } },
  'know-needs': { weights: [1, 5, 4, 2, 0] },
  'decide-together': { weights: [0, 2, 5, 4, 1] },
  'experience-counts': { weights: [0, 1, 3, 5, 3] },
  'time-given': { weights: [3, 6, 3, 1, 0] },
  'free-to-promise': {
    camps: [
      [4, 5, 0, 0, 0],
      [0, 0, 0, 5, 4],
    ],
  },
  'who-does-what': { weights: [2, 5, 4, 1, 0] },
  'fair-share': { weights: [0, 3, 5, 3, 0] },
};

/** The parties that the host lists, and what they are. */
export const parties = {
  school: { name: 'Bruggerveen College', type: 'education' },
  university: { name: 'Hogeschool De Brug', type: 'knowledge' },
  builders: { name: 'Warm & Wel bouwbedrijf', type: 'business' },
  municipality: { name: 'Gemeente Bruggerveen', type: 'government' },
  residents: { name: 'Bewonersgroep Molenwijk', type: 'citizens' },
  housing: { name: 'Woningcorporatie Thuisland', type: 'institution' },
  grid: { name: 'Netbeheerder Oost', type: 'business' },
  stream: { name: 'De beek en het park', type: 'nature' },
};

/** Which party the people of a role speak for. */
export const partyOfRole = {
  teacher: 'school',
  researcher: 'university',
  company: 'builders',
  municipality: 'municipality',
  resident: 'residents',
};

/**
 * How a party sees its relations, as steps of the ladder from 0: now, and in half a year. The municipality and the
 * residents see their bond differently; the school and the builders both want to be closer; the housing association is
 * named by most and is not at the table; the grid operator hangs on the builders alone.
 */
export const relationStory = {
  school: { university: [3, 3], builders: [2, 4], municipality: [2, 3], residents: [1, 2], housing: [1, 2] },
  university: { school: [3, 3], municipality: [2, 2], residents: [2, 3], builders: [1, 2] },
  builders: { school: [2, 4], municipality: [3, 3], grid: [3, 4], housing: [2, 3] },
  municipality: { residents: [4, 4], school: [2, 2], builders: [3, 2], university: [2, 2], housing: [3, 4] },
  residents: { municipality: [1, 4], school: [1, 3], housing: [0, 3], stream: [2, 3], university: [2, 3] },
};
