// Makes the example group anew: a file for each instrument of the kind that the workshop saves and
// opens. Run it after a change of the story or of an instrument:
//
//   node --import tsx examples/workshop/example-group/generate.mjs [folder to write in, default: here]
//
// Everyone in it is made up. The same seeds give the same files to the letter; a test holds them against each other.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { v7 } from 'uuid';
import { deriveFrom } from '../../../src/definition/derived.js';
import { itemsOf } from '../../../src/definition/definition.js';
import { coCreationWheel } from '../../../src/instruments/co-creation-wheel/definition.js';
import { networkBarometer } from '../../../src/instruments/network-barometer/definition.js';
import { partnershipMap } from '../../../src/instruments/partnership-map/definition.js';
import { templeScan } from '../../../src/instruments/temple-scan/definition.js';
import { trustFramework } from '../../../src/instruments/trust-framework/definition.js';
import { fileOf } from '../../../src/storage/file.js';
import { occasions } from './participants.mjs';
import { drawPlace, drawWhole, mulberry32, shuffle } from './random.mjs';
import {
  barometerStory,
  mapStory,
  parties,
  partyOfRole,
  relationStory,
  talkStory,
  templeStory,
  trustStory,
  wheelStory,
} from './story.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const written = JSON.parse(readFileSync(join(here, 'written.json'), 'utf8'));

const COMMUNITY = 'example';
/** The moment the files say they were saved at: the day after the last occasion. */
const SAVED = '2026-04-17T08:00:00.000Z';
/** One in this many people skips a written question. */
const SKIPS_WRITING = 4;

/** A UUID v7 of a moment, its random part drawn from the seeded generator. */
const recordId = (random, moment) =>
  v7({ msecs: Date.parse(moment), random: Uint8Array.from({ length: 16 }, () => drawWhole(random, 0, 255)) });

const momentOn = (day, hour, minute, second) =>
  `${day}T${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}.000Z`;

/** What one person answers to an item that has a story: a place counted from `lowest`, or one of the ways out. */
function ratedAnswer(random, story, person, occasion, lowest) {
  const wayOut = random();
  const forRole = story.roles?.[person.role];
  // A role that has its own story knows what it sees.
  if (!forRole && wayOut < (story.unknown ?? 0)) return 'unknown';
  if (!forRole && wayOut > 1 - (story.notApplicable ?? 0)) return 'not-applicable';
  const inAutumn = occasion.id === 'autumn-2025' ? story.autumn : undefined;
  const weights = forRole ?? inAutumn ?? story.camps?.[person.camp] ?? story.weights;
  return lowest + drawPlace(random, weights);
}

/** One or two parts of the temple to talk about, in the order of the instrument. */
function talkAnswer(random) {
  const options = Object.keys(talkStory);
  const first = options[drawPlace(random, Object.values(talkStory))];
  const others = options.filter((option) => option !== first);
  const second =
    others[
      drawPlace(
        random,
        others.map((option) => talkStory[option]),
      )
    ];
  const chosen = random() < 0.7 ? [first, second] : [first];
  return options.filter((option) => chosen.includes(option));
}

/** Sentences that are handed out one by one: nobody writes what somebody else wrote. */
function sentences(random, texts) {
  const left = Object.fromEntries(Object.entries(texts).map(([language, all]) => [language, shuffle(random, all)]));
  return (language) => left[language].pop();
}

/** What one person names as influences from outside: none, one or two cards. */
function influences(random, moment) {
  const cards = shuffle(random, written.influences).slice(0, drawPlace(random, [5, 4, 2]));
  return cards.length > 0 ? cards.map((values) => ({ id: recordId(random, moment), values })) : undefined;
}

/** The map of one person: the own party, and how it stands to four or five others, a step more or less than the story. */
function networkOf(random, item, person, occasion) {
  const own = partyOfRole[person.role];
  const [now, wanted] = item.relation.fields;
  const ratings = item.relation.fields.filter(({ type }) => type === 'rating');
  const step = (place, least) => Math.max(least, Math.min(5, place + drawPlace(random, [1, 6, 1]) - 1));
  const relations = Object.entries(relationStory[own])
    .filter(() => random() < 0.9)
    .map(([to, [place, wish]]) => ({
      from: own,
      to,
      values: {
        [now.id]: now.levels[step(occasion.id === 'autumn-2025' ? place - 1 : place, 0)],
        [wanted.id]: wanted.levels[step(wish, 1)],
        ...Object.fromEntries(
          ratings.filter(() => random() < 0.7).map(({ id }) => [id, 1 + drawPlace(random, [1, 2, 4, 4, 2])]),
        ),
      },
    }));
  const named = [own, ...relations.map(({ to }) => to)];
  return { own, parties: named.map((id) => ({ id, ...parties[id], listed: true })), relations };
}

function resultsAt(definition, story, remarks, occasion, seed) {
  const random = mulberry32(seed);
  const decks = new Map(
    itemsOf(definition)
      .filter(({ id }) => written[id])
      .map(({ id }) => [id, sentences(random, written[id])]),
  );
  const answerOf = (item, person, moment) => {
    if (item.type === 'entries') return influences(random, moment);
    if (item.type === 'network') return networkOf(random, item, person, occasion);
    if (item.type === 'text') {
      const nextSentence = decks.get(item.id);
      if (!nextSentence) return undefined;
      const skips = drawWhole(random, 1, SKIPS_WRITING) === 1;
      // The two who write in English always do: a group in two languages has to be seen.
      return skips && person.language === 'nl' ? undefined : nextSentence(person.language);
    }
    if (item.type === 'choice') return talkAnswer(random);
    return ratedAnswer(random, story[item.id], person, occasion, item.type === 'contrast' ? -3 : 1);
  };
  return occasion.people.map((person, place) => {
    const started = momentOn(occasion.day, 13, drawWhole(random, 0, 9), place);
    const answers = Object.fromEntries(
      itemsOf(definition)
        .filter((item) => !item.private)
        .map((item) => [item.id, answerOf(item, person, started)])
        .filter(([, answer]) => answer !== undefined),
    );
    return {
      format: 1,
      id: recordId(random, started),
      instrument: definition.id,
      version: definition.version,
      community: COMMUNITY,
      occasion: occasion.id,
      respondent: { key: person.key, role: person.role },
      language: person.language,
      started,
      completed: momentOn(occasion.day, 13, drawWhole(random, 16, 24), place),
      answers,
      remarks: remarks[occasion.id][person.name] ?? {},
      derived: deriveFrom(definition, answers),
    };
  });
}

/** The moment at which the group looked at its picture for the first time. */
function openingOf(definition, occasion, results, random) {
  const opened = momentOn(occasion.day, 13, 30, 0);
  return {
    format: 1,
    id: recordId(random, opened),
    instrument: definition.id,
    community: COMMUNITY,
    occasion: occasion.id,
    opened,
    results: results.map(({ id }) => id),
  };
}

function agreementsOf(definition, random) {
  const made = momentOn('2025-10-09', 14, 10, 0);
  return written.agreements.map((agreement) => ({
    format: 1,
    id: recordId(random, made),
    community: COMMUNITY,
    occasion: 'autumn-2025',
    instrument: definition.id,
    ...agreement,
    made,
    changed: made,
  }));
}

async function writeExample(folder, definition, story, remarks, { seed, withAgreements }) {
  const random = mulberry32(seed);
  const perOccasion = occasions.map((occasion, at) => ({
    occasion,
    results: resultsAt(definition, story, remarks, occasion, seed + at + 1),
  }));
  const content = {
    results: perOccasion.flatMap(({ results }) => results),
    agreements: withAgreements ? agreementsOf(definition, random) : [],
    openings: perOccasion.map(({ occasion, results }) => openingOf(definition, occasion, results, random)),
  };
  const file = join(folder, `${definition.id}.json`);
  const text = JSON.stringify({ ...JSON.parse(fileOf(content)), saved: SAVED });
  const options = await prettier.resolveConfig(join(here, 'written.json'));
  writeFileSync(file, await prettier.format(text, { ...options, parser: 'json' }));
}

const folder = process.argv[2] ?? here;
// Seeds at which chance tells the story and no other: no division and no blind spot that the story does not have.
await writeExample(folder, templeScan, templeStory, written.remarks, { seed: 2117, withAgreements: true });
await writeExample(folder, trustFramework, trustStory, written.trustRemarks, { seed: 2043, withAgreements: false });
await writeExample(folder, coCreationWheel, wheelStory, written.wheelRemarks, { seed: 2203, withAgreements: false });
await writeExample(folder, networkBarometer, barometerStory, written.barometerRemarks, {
  seed: 2311,
  withAgreements: false,
});
await writeExample(folder, partnershipMap, mapStory, written.mapRemarks, { seed: 2417, withAgreements: false });
