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
