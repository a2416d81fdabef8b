import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { StandsOutRules } from '../../src/analysis/stands-out-rules.js';
import { isRated, itemsOf, type Definition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse.js';
import { missingConversationWords, missingWords } from '../../src/definition/words.js';
import { coCreationWheel } from '../../src/instruments/co-creation-wheel/definition.js';
import { standsOut as wheelRules } from '../../src/instruments/co-creation-wheel/stands-out.js';
import { networkBarometer } from '../../src/instruments/network-barometer/definition.js';
import { standsOut as barometerRules } from '../../src/instruments/network-barometer/stands-out.js';
import { partnershipMap } from '../../src/instruments/partnership-map/definition.js';
import { standsOut as mapRules } from '../../src/instruments/partnership-map/stands-out.js';
import { templeScan } from '../../src/instruments/temple-scan/definition.js';
import { standsOut as templeRules } from '../../src/instruments/temple-scan/stands-out.js';
import { trustFramework } from '../../src/instruments/trust-framework/definition.js';
import { standsOut as trustRules } from '../../src/instruments/trust-framework/stands-out.js';

const LANGUAGES = ['nl', 'en'] as const;
const SOFT_HYPHEN = '\u00AD';

type Json = string | readonly Json[] | { readonly [key: string]: Json };

const read = (path: string): Json =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Json;

const at = (words: Json, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inside, key) => (typeof inside === 'object' ? (inside as Record<string, Json>)[key] : undefined),
    words,
  );
const keysAt = (words: Json, ...path: readonly string[]) => Object.keys(at(words, ...path) ?? {});

/** All texts of a locale file by their paths; places in a list count as keys, so lists of another length differ. */
function textsOf(words: Json, path = ''): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  return new Map(
    Object.entries(words).flatMap(([key, inside]) => [...textsOf(inside as Json, path ? `${path}.${key}` : key)]),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{.+?\}\}/g))].sort();

/** The same texts in every language, none of them empty, with the same names to fill in. */
function sameInBoth(folder: string): void {
  const [dutch, english] = LANGUAGES.map((language) => textsOf(read(`${folder}/${language}.json`)));
  assert.deepEqual([...english!.keys()].sort(), [...dutch!.keys()].sort());
  assert.ok(dutch!.size > 0);
  for (const [path, text] of dutch!) {
    const other = english!.get(path)!;
    assert.deepEqual(placeholders(other), placeholders(text), path);
    for (const one of [text, other]) {
      assert.equal(one.trim(), one, path);
      assert.notEqual(one, '', path);
      assert.doesNotMatch(one, /["']/, `${path}: straight quotes`);
    }
    assert.ok(!other.includes(SOFT_HYPHEN), `${path}: soft hyphens are for Dutch`);
  }
}

const instruments: readonly (readonly [Definition, StandsOutRules])[] = [
  [templeScan, templeRules],
  [trustFramework, trustRules],
  [networkBarometer, barometerRules],
  [coCreationWheel, wheelRules],
  [partnershipMap, mapRules],
];

for (const [definition, rules] of instruments) {
  const folder = `src/instruments/${definition.id}/locales`;

  describe(definition.id, () => {
    it('is a sound definition', () => assert.deepEqual(parseDefinition(definition), { ok: true, value: definition }));

    it('says the same things in Dutch and English', () => {
      sameInBoth(folder);
      sameInBoth(`${folder}/conversation`);
    });

    for (const language of LANGUAGES) {
      const words = read(`${folder}/${language}.json`);
      const conversation = read(`${folder}/conversation/${language}.json`);

      it(`has every word that filling in needs, and no other (${language})`, () => {
        assert.deepEqual(missingWords(definition, words), []);
        assert.deepEqual(
          keysAt(words, 'items'),
          itemsOf(definition).map(({ id }) => id),
        );
        assert.deepEqual(
          keysAt(words, 'dimensions'),
          definition.dimensions.map(({ id }) => id),
        );
        assert.deepEqual(keysAt(words, 'scales'), Object.keys(definition.scales));
        assert.equal(keysAt(words, 'next').length, definition.next.length);
      });

      it(`has an anchor for each point of a scale and a name for each answer (${language})`, () => {
        for (const [name, { points }] of Object.entries(definition.scales)) {
          assert.equal(keysAt(words, 'scales', name).length, points, name);
        }
        for (const item of itemsOf(definition)) {
          if (item.type === 'contrast') assert.equal(keysAt(words, 'items', item.id, 'poles').length, 2, item.id);
          if (item.type === 'choice')
            assert.deepEqual(keysAt(words, 'items', item.id, 'options'), item.options, item.id);
          if (item.type === 'level') assert.deepEqual(keysAt(words, 'items', item.id, 'levels'), item.levels, item.id);
        }
      });

      it(`keeps labels short enough for a picture (${language})`, () => {
        for (const { id } of itemsOf(definition).filter(isRated)) {
          const label = String(at(words, 'items', id, 'label'));
          assert.ok(label.split(' ').length <= 4, label);
          for (const part of label.split(/[ -]|\u00AD/)) assert.ok(part.length <= 12, `${label}: no place to break`);
        }
      });

      it(`has words for the whole conversation (${language})`, () => {
        assert.deepEqual(missingConversationWords(definition, conversation), []);
        assert.deepEqual(
          keysAt(conversation, 'dialogue'),
          definition.dimensions.map(({ id }) => id),
        );
        assert.equal(keysAt(conversation, 'facilitation').length, definition.facilitation.length);
        assert.deepEqual(keysAt(conversation, 'standsOut').sort(), Object.keys(rules).sort());
      });

      it(`has two questions where a group is low or divided, one elsewhere (${language})`, () => {
        for (const { id, items } of definition.dimensions) {
          const fewest = items.some(isRated) ? { low: 2, high: 1, divided: 2, blindSpot: 1 } : { open: 1 };
          assert.deepEqual(keysAt(conversation, 'dialogue', id).sort(), Object.keys(fewest).sort(), id);
          for (const [outcome, count] of Object.entries(fewest)) {
            assert.ok(keysAt(conversation, 'dialogue', id, outcome).length >= count, `${id} ${outcome}`);
          }
        }
      });
    }
  });
}

describe('interface words', () => {
  for (const folder of [
    'src/localization/locales',
    'src/localization/locales/conversation',
    'examples/workshop/locales',
  ]) {
    it(`say the same things in Dutch and English: ${folder}`, () => sameInBoth(folder));
  }

  it('hold every text that the code names', () => {
    const words = ['src/localization/locales/nl.json', 'src/localization/locales/conversation/nl.json'].map(read);
    const known = words.flatMap((one) => [...textsOf(one).keys()]).map((path) => path.replace(/_(one|other)$/, ''));
    const prefixes = words.flatMap((one) => Object.keys(one)).join('|');
    const named = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
      .flatMap((code) => [...code.matchAll(new RegExp(`['"\`]((?:${prefixes})\\.[A-Za-z0-9]+)['"\`]`, 'g'))])
      .map(([, key]) => key!);
    assert.ok(named.length > 0);
    assert.deepEqual([...new Set(named)].filter((key) => !known.includes(key)).sort(), []);
  });

  it('have a plural wherever they have a singular', () => {
    for (const folder of ['src/localization/locales', 'src/localization/locales/conversation']) {
      const paths = [...textsOf(read(`${folder}/nl.json`)).keys()];
      for (const one of paths.filter((path) => path.endsWith('_one'))) {
        assert.ok(paths.includes(one.replace(/_one$/, '_other')), one);
      }
    }
  });
});
