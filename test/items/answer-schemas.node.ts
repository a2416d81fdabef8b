import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerSchema, type Item } from '../../src/items/answer-types.js';

const scales = { extent: { points: 5, kind: 'extent' }, short: { points: 2, kind: 'agreement' } } as const;

/** What fits an item and what does not, by what is the matter with it. */
interface Cases {
  readonly item: Item;
  readonly fits: readonly unknown[];
  readonly refused: Readonly<Record<string, unknown>>;
}

const others: Readonly<Record<string, unknown>> = {
  null: null,
  'nothing at all': undefined,
  'a truth value': true,
  'an object': {},
};

const cases: Readonly<Record<string, Cases>> = {
  rating: {
    item: { type: 'rating', id: 'one', scale: 'extent' },
    fits: [1, 5, 'unknown', 'not-applicable'],
    refused: {
      ...others,
      below: 0,
      above: 6,
      between: 2.5,
      'no number': NaN,
      infinite: Infinity,
      'as text': '3',
      'another way out': 'never',
      'a list': [3],
    },
  },
  'rating on another scale': {
    item: { type: 'rating', id: 'one', scale: 'short' },
    fits: [1, 2],
    refused: { 'above this scale': 3 },
  },
  'rating with aspects': {
    item: { type: 'rating', id: 'one', scale: 'extent', aspects: ['now', 'wanted'] },
    fits: [{ now: 1, wanted: 5 }, { now: 'unknown' }, {}],
    refused: {
      null: null,
      'one for both': 3,
      above: { now: 6 },
      'an unknown aspect': { later: 3 },
      'a list': [1, 5],
      text: 'unknown',
    },
  },
  contrast: {
    item: { type: 'contrast', id: 'one' },
    fits: [-3, 0, 3, 'unknown', 'not-applicable'],
    refused: { ...others, below: -4, above: 4, between: 0.5, 'as text': '0', 'a list': [0] },
  },
  level: {
    item: { type: 'level', id: 'one', levels: ['seed', 'flower'] },
    fits: ['seed', 'flower', 'unknown', 'not-applicable'],
    refused: {
      ...others,
      'another level': 'tree',
      'its place': 0,
      'in capitals': 'Seed',
      'a list': ['seed'],
      'a key of every object': 'constructor',
    },
  },
  'choice of one': {
    item: { type: 'choice', id: 'one', options: ['left', 'right'], many: false },
    fits: ['left', 'right'],
    refused: { ...others, 'another option': 'up', 'a list': ['left'], 'a way out': 'unknown', empty: '' },
  },
  'choice of many': {
    item: { type: 'choice', id: 'one', options: ['left', 'right', 'up'], many: true, most: 2 },
    fits: [['left'], ['up', 'left']],
    refused: {
      ...others,
      'too many': ['left', 'right', 'up'],
      'none at all': [],
      twice: ['left', 'left'],
      'another option': ['down'],
      'not a list': 'left',
    },
  },
  number: {
    item: { type: 'number', id: 'one', min: -2, max: 40, step: 0.5 },
    fits: [-2, 40, 0, 12.25],
    refused: {
      ...others,
      below: -2.01,
      above: 41,
      'no number': NaN,
      infinite: -Infinity,
      'as text': '12',
      'a large integer': 12n,
    },
  },
  text: {
    item: { type: 'text', id: 'one', long: true },
    fits: ['', 'Two\nlines', 'a'.repeat(10_000)],
    refused: { ...others, 'too long': 'a'.repeat(10_001), 'a number': 3, 'a list': ['a'], 'a zero character': 'a\0b' },
  },
  date: {
    item: { type: 'date', id: 'one' },
    fits: ['2026-03-01', '2024-02-29'],
    refused: {
      ...others,
      'a day that does not exist': '2026-02-30',
      'no leap year': '2026-02-29',
      half: '2026-03',
      'with a time': '2026-03-01T10:00:00Z',
      'the other order': '01-03-2026',
      empty: '',
      'a number': 20260301,
    },
  },
};

for (const [type, { item, fits, refused }] of Object.entries(cases)) {
  describe(type, () => {
    const schema = answerSchema(item, scales);
    for (const answer of fits) {
      const shown = JSON.stringify(answer).slice(0, 40);
      test(`fits: ${shown}`, () => assert.deepEqual(schema.parse(answer), answer));
    }
    for (const [what, answer] of Object.entries(refused)) {
      test(`refused: ${what}`, () => assert.equal(schema.safeParse(answer).success, false));
    }
  });
}

describe('what people write', () => {
  const schema = answerSchema({ type: 'text', id: 'one' }, scales);
  const kept: Readonly<Record<string, string>> = {
    markup: '<img src=x onerror="alert(1)"> & <b>bold</b> </script>',
    'from right to left': 'אנחנו לומדים \u202Eיחד\u202C نتعلم معًا',
    emoji: '👩‍🏫🏽🇳🇱 e\u0301 𝒳',
    placeholders: '{{name}} ${name} $t(key)',
    'only spaces': '   ',
    'as long as may be, in emoji': '👍'.repeat(5_000),
  };
  for (const [what, text] of Object.entries(kept)) {
    test(`stays as it is: ${what}`, () => assert.equal(schema.parse(text), text));
  }
  const broken: Readonly<Record<string, string>> = {
    'a first half alone': 'a\uD83D',
    'a second half alone': '\uDC4Da',
    'halves in the wrong order': '\uDC4D\uD83D',
    'one emoji too many': '👍'.repeat(5_001),
  };
  for (const [what, text] of Object.entries(broken)) {
    test(`refused: ${what}`, () => assert.equal(schema.safeParse(text).success, false));
  }
});

test('a rating without its scale is a mistake of the definition', () => {
  assert.throws(() => answerSchema({ type: 'rating', id: 'one', scale: 'none' }, scales), TypeError);
  assert.throws(() => answerSchema({ type: 'rating', id: 'one', scale: 'constructor' }, scales), TypeError);
});
