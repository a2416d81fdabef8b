import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Words } from '../../../src/definition/words.js';
import { ownSentences } from '../../../src/group/picture/own-sentences.js';
import { standsOut } from '../../../src/instruments/partnership-map/stands-out.js';
import { dice, ENSCHEDE, GROUP, personOf, summaryOf, type Said } from './made-up-maps.js';

const locale = (path: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../src/instruments/partnership-map/locales/${path}.json`, import.meta.url), 'utf8'),
  );
const words = locale('nl') as Words;
const { standsOut: texts } = locale('conversation/nl') as { standsOut: Record<string, string> };

/** What one rule says of a group, in Dutch. */
const said = (rule: string, people: Parameters<typeof summaryOf>[0]): readonly string[] =>
  ownSentences({ [rule]: standsOut[rule]! }, texts, words, summaryOf(people));

/** Six people, two of each of three parties, who all say the same. */
const threeParties = (maps: Readonly<Record<string, Readonly<Record<string, Said>>>>) =>
  Object.entries(maps).flatMap(([own, map]) => [0, 1].map((person) => personOf(ENSCHEDE, own, map, dice(person))));

describe('what stands out on a partnership map', () => {
  it('names where two sides see their bond differently, each in its own words', () => {
    const sentences = said('see-differently', GROUP);
    assert.ok(
      sentences.some(
        (text) =>
          text.includes('Gemeente Enschede zegt “We trekken samen op”') &&
          text.includes('Installatiebedrijf De Boer zegt “We kennen elkaar”'),
      ),
    );
    assert.ok(sentences.every((text) => !/[{}]/.test(text)));
    const agreed = threeParties({ gem: { roc: { now: 3 } }, roc: { gem: { now: 4 } }, sax: { gem: { now: 1 } } });
    assert.deepEqual(said('see-differently', agreed), []);
  });

  it('names the places to begin, and who wants to be closer alone', () => {
    const people = threeParties({
      gem: { roc: { now: 2, wanted: 4 }, sax: { now: 2, wanted: 3 } },
      roc: { gem: { now: 2, wanted: 3 } },
      sax: { gem: { now: 2, wanted: 2 } },
    });
    assert.equal(said('both-closer', people).length, 1);
    assert.match(said('both-closer', people)[0]!, /Gemeente Enschede en ROC van Twente|ROC van Twente en Gemeente/);
    assert.deepEqual(said('one-closer', people), [
      'Gemeente Enschede wil dichterbij. Voor Hogeschool Saxion hoeft dat niet.',
    ]);
    assert.deepEqual(said('looser', people), []);
  });

  it('names types without a party by their name', () => {
    assert.deepEqual(said('type-missing', GROUP), [
      'Er staat nog niemand op de kaart bij “Natuur en leefomgeving”. Missen we een stem?',
    ]);
  });

  it('speaks of a quality that is low on many lines, without a party', () => {
    assert.deepEqual(
      said('quality-low', GROUP)
        .map((text) => /“(.+)”/.exec(text)?.[1]?.replaceAll('\u00AD', ''))
        .includes('Betrouwbaar'),
      true,
    );
    const high = threeParties({
      gem: { roc: { now: 3, qualities: [5, 5, 5, 5] } },
      roc: { gem: { now: 3, qualities: [5, 4, 5, 5] } },
      sax: { gem: { now: 3, qualities: [4, 5, 5, 5] } },
    });
    assert.deepEqual(said('quality-low', high), []);
  });

  it('says nothing of a group that is too small, and of one that drew nothing', () => {
    for (const people of [GROUP.slice(0, 3), GROUP.map(({ respondent }) => ({ respondent, answers: {} }))]) {
      for (const rule of Object.keys(standsOut)) assert.deepEqual(said(rule, people), [], rule);
    }
  });

  it('has a text for each rule, and a rule for each text', () => {
    for (const language of ['nl', 'en']) {
      const { standsOut: all } = locale(`conversation/${language}`) as { standsOut: object };
      assert.deepEqual(Object.keys(all).sort(), Object.keys(standsOut).sort());
    }
  });
});
