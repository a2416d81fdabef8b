// A page that shows one picture at a time, for the checks of saving and printing.
import type { LitElement } from 'lit';
import '../../../src/define.js';
import { picturePng, pictureSvg } from '../../../src/exchange/index.js';
import { itemsOf } from '../../../src/definition/definition.js';
import type { Instrument } from '../../../src/filling/instrument.js';
import { instrumentFrom } from '../../../src/instruments/instrument/instrument.js';
import { definitions, type Definition, type Words } from '../../../src/schemas.js';
import { smallDefinition, smallWords } from '../../fixtures/small-definition.js';
import { agreement } from '../../group/sample-agreements.js';
import { resultOf } from './answers.js';

/** All instruments of the package, and one that comes as data and has every type of item. */
const shown: readonly Definition[] = [...definitions, smallDefinition];

const roles = [
  { id: 'resident', label: 'Bewoner' },
  { id: 'teacher', label: 'Docent' },
  { id: 'company', label: 'Bedrijf' },
];

/** `choose` and `talk` are the dialogue, before and after a dimension is chosen. */
type Mode = 'empty' | 'own' | 'group' | 'choose' | 'talk' | 'agreements';

const tags: Readonly<Record<string, string>> = {
  group: 'samenspel-group-picture',
  choose: 'samenspel-dialogue',
  talk: 'samenspel-dialogue',
  agreements: 'samenspel-agreements',
};

function instrumentOf(definition: Definition): Instrument {
  if (definition === smallDefinition) return instrumentFrom(smallDefinition, smallWords).instrument!;
  return (customElements.get(`samenspel-${definition.id}`) as unknown as { readonly instrument: Instrument })
    .instrument;
}

function elementOf(definition: Definition, mode: Mode): LitElement & Record<string, unknown> {
  const isSmall = definition === smallDefinition;
  const own = isSmall ? 'samenspel-instrument' : `samenspel-${definition.id}`;
  const element = document.createElement(tags[mode] ?? own) as LitElement & Record<string, unknown>;
  const data = isSmall ? { definition: smallDefinition, words: smallWords } : {};
  if (mode in tags) element['instrument'] = instrumentOf(definition);
  else Object.assign(element, data);
  if (mode === 'own') element['result'] = resultOf(definition, 3);
  if (mode === 'agreements') element['agreements'] = agreementsOf(definition);
  if (mode === 'talk') element['topic'] = { dimension: definition.dimensions[0]!.id };
  if (['group', 'choose', 'talk'].includes(mode))
    Object.assign(element, {
      results: Array.from({ length: 24 }, (_, person) => resultOf(definition, person)),
      opened: true,
      roles,
    });
  return element;
}

/** More than fit one page. */
const agreementsOf = ({ id, dimensions }: Definition) =>
  Array.from({ length: 8 }, (_, at) =>
    agreement({
      instrument: id,
      dimension: dimensions[at % dimensions.length]!.id,
      what: `We beginnen elke bijeenkomst met een rondje (${at + 1})`,
      who: 'Fatima en Joost',
      by: '2026-06-01',
      sign: 'Iedereen is aan het woord geweest voordat we een besluit nemen.',
    }),
  );

/** Puts one element on the page, in place of the one before, and waits until it shows something. */
async function show(id: string, mode: Mode, language: string): Promise<void> {
  const definition = shown.find((one) => one.id === id)!;
  const element = elementOf(definition, mode);
  element.language = language;
  document.documentElement.lang = language;
  document.querySelector('main')!.replaceChildren(element);
  const isThere = () => element.shadowRoot?.querySelector('.heading') && !element.isUpdatePending;
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

const element = () => document.querySelector('main')!.firstElementChild!;

/** Which share of an image is darker than the middle. */
function darkOf(image: ImageBitmap): number {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at + 1]! < 128) dark++;
  return dark / (data.length / 4);
}

const pictures = {
  ids: shown.map(({ id }) => id),
  show,
  /** What an instrument asks of a group, and what its dimensions are called. */
  texts: async (id: string, language: string) => {
    const definition = shown.find((one) => one.id === id)!;
    const { default: words }: { default: Words } = await instrumentOf(definition).words[language]!.filling();
    return {
      asked: itemsOf(definition)
        .filter((item) => !item.private)
        .map((item) => words.items[item.id]!.text),
      dimensions: definition.dimensions.map((dimension) => words.dimensions[dimension.id]!.name),
    };
  },
  svg: () => pictureSvg(element()),
  png: async () => {
    const blob = await picturePng(element());
    const image = await createImageBitmap(blob);
    return { type: blob.type, width: image.width, height: image.height, dark: darkOf(image) };
  },
};
Object.assign(globalThis, { pictures });
export type Pictures = typeof pictures;
