import { expect } from '@open-wc/testing';
import 'chai-a11y-axe';
import { svg } from 'lit';
import { ownSummary } from '../../../src/analysis/own-summary.js';
import { itemsOf } from '../../../src/definition/definition.js';
import type { Words } from '../../../src/definition/words.js';
import type { FigureInput } from '../../../src/elements/figure.js';
import { networkBarometer } from '../../../src/instruments/network-barometer/definition.js';
import { figure } from '../../../src/instruments/network-barometer/figure.js';
import { groupFigure } from '../../../src/instruments/network-barometer/group-figure.js';
import en from '../../../src/instruments/network-barometer/locales/en.json';
import nl from '../../../src/instruments/network-barometer/locales/nl.json';
import { baseStyles } from '../../../src/theme/base-styles.js';
import { figureStyles } from '../../../src/theme/figure-styles.js';
import { tokens } from '../../../src/theme/tokens.js';
import { groupOf, peopleOf, SAMPLES, summaryOf, type Counts } from './made-up-group.js';
import { drawInto, expectWordsApart, figureInput } from '../drawn-figure.js';

const dutch = nl as unknown as Words;
const english = en as unknown as Words;
const keys = itemsOf(networkBarometer).map(({ id }) => id);
const ownOf = (answers: Record<string, unknown>): Partial<FigureInput> => ({
  mode: 'own',
  summary: ownSummary(networkBarometer, { respondent: {}, answers }),
  answers,
});
const allOf = (rating: unknown, contrast: unknown) =>
  Object.fromEntries(itemsOf(networkBarometer).map(({ id, type }) => [id, type === 'rating' ? rating : contrast]));

let root: ShadowRoot;

function draw(more: Partial<FigureInput>, width = 600): SVGSVGElement {
  const input = figureInput({ definition: networkBarometer, words: dutch, narrow: width < 600, ...more });
  return drawInto(root, input.mode === 'group' ? groupFigure : figure, input, width);
}

const all = (from: ParentNode, selector: string): Element[] => [...from.querySelectorAll(selector)];
const partOf = (drawing: Element, key: string): Element => drawing.querySelector(`[data-key="${key}"]`)!;
const dots = (from: ParentNode): number => all(from, '.dot').length;
const wind = (counts: Counts) => [[0, 0, 0, 8, 0], [0, 0, 0, 8, 0], [0, 0, 0, 8, 0], [0, 0, 0, 8, 0], counts];

const four = {
  practice: SAMPLES.sunny,
  value: SAMPLES.changeable,
  identity: SAMPLES.fog,
  organisation: SAMPLES.localShower,
};
const former = {
  practice: SAMPLES.rainy,
  value: SAMPLES.sunny,
  identity: SAMPLES.cloudy,
  organisation: SAMPLES.changeable,
};
const cases: Record<string, Partial<FigureInput>> = {
  empty: { mode: 'empty' },
  'nothing answered': ownOf({}),
  'one person': ownOf({ ...allOf(4, -1), 'practice-try': 'unknown', 'value-whom': 'not-applicable' }),
  'a group': { summary: groupOf(four) },
  'a group and before': { summary: groupOf(four), before: groupOf(former) },
  'four dials to name': {
    summary: groupOf({
      practice: SAMPLES.brightSpells,
      value: SAMPLES.brightSpells,
      identity: SAMPLES.rainy,
      organisation: SAMPLES.heavyWeather,
    }),
  },
  'too few': { summary: groupOf({ practice: [[0, 0, 0, 3, 0]] }) },
};

describe('the weather station', () => {
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!, baseStyles.styleSheet!, figureStyles.styleSheet!];
  });
  afterEach(() => root.host.remove());

  for (const [name, input] of Object.entries(cases)) {
    for (const width of [328, 600, 900]) {
      it(`has its twenty parts, in order and large enough: ${name}, ${width}`, () => {
        const drawing = draw(input, width);
        const parts = all(drawing, '.part');
        expect(parts.map((part) => part.getAttribute('data-key'))).to.deep.equal(keys);
        for (const part of parts) {
          const box = part.querySelector('.hit')!.getBoundingClientRect();
          expect(Math.min(box.width, box.height)).to.be.at.least(24);
          expect(part.querySelector('.focus-ring')).to.exist;
        }
        const broken = all(root, '*').flatMap(({ attributes }) =>
          [...attributes].filter(({ value }) => /NaN|undefined|null|Infinity/u.test(value)),
        );
        expect(broken.map(({ name: one, value }) => `${one}=${value}`)).to.deep.equal([]);
      });

      for (const [language, words] of [
        ['nl', dutch],
        ['en', english],
      ] as const) {
        it(`has words that touch neither each other nor the edge: ${name}, ${width}, ${language}`, () => {
          const drawing = draw({ ...input, words }, width);
          expectWordsApart(drawing);
        });
      }
    }
  }

  it('shows each person once in each track and on each strip', () => {
    for (const number of [5, 14, 20, 21, 40]) {
      const drawing = draw({
        summary: groupOf({
          practice: [...Array.from({ length: 4 }, () => [1, 0, 2, 0, number - 3]), [0, 2, 0, number - 2]],
        }),
      });
      for (const { id } of networkBarometer.dimensions[0].items) expect(dots(partOf(drawing, id)), id).to.equal(number);
      expect(dots(drawing)).to.equal(number * 5);
    }
  });

  it('shows shares above forty people, and no dots', () => {
    const drawing = draw({ summary: groupOf({ practice: [[0, 0, 20, 21, 0]] }) });
    expect(dots(drawing)).to.equal(0);
    expect(all(partOf(drawing, 'practice-try'), '.figure-bar')).to.have.length(2);
    expect(root.querySelector('ul')!.textContent).to.contain(nl.figure.keyShare);
  });

  it('shows no needle without the people it stands for', () => {
    for (const input of [cases['empty']!, cases['one person']!, cases['too few']!]) {
      expect(all(draw(input), '.needle')).to.have.length(0);
    }
  });

  it('forks the needle where people differ, and puts nothing in the middle', () => {
    const drawing = draw({ summary: groupOf({ value: [[6, 0, 0, 0, 6]] }) });
    const heads = all(drawing, '.needle').map((head) => head.getBoundingClientRect());
    expect(heads).to.have.length(2);
    const frame = drawing.getBoundingClientRect();
    const pivot = frame.left + frame.width * 0.75;
    expect(heads[0]!.right).to.be.below(pivot - 60);
    expect(heads[1]!.left).to.be.above(pivot + 60);
    expect(all(drawing, '.bracket')).to.have.length(4);
  });

  it('has dashes instead of a needle in fog, and a drop at what lags behind', () => {
    const drawing = draw(cases['a group']!);
    expect(all(drawing, '.fog')).to.have.length(1);
    expect(all(drawing, '.needle')).to.have.length(4);
    expect(drawing.textContent).to.contain('mist').and.to.contain('plaatselijk een bui').and.to.contain('n = 12');
  });

  it('shows where a needle stood, and its way where it moved', () => {
    const drawing = draw(cases['a group and before']!);
    // Rainy, sunny, cloudy, and two heads of what was changeable, less those that the needle now covers.
    expect(all(drawing, '.former').length).to.be.at.least(3);
    expect(all(drawing, '.way')).to.have.length(1);
    expect(root.querySelector('ul')!.textContent).to.contain('Praktijk: vorige keer regenachtig, nu zonnig');
    const row = all(root, 'tbody tr')[0]!;
    expect(
      all(row, 'td')
        .map((cell) => cell.textContent!.trim())
        .slice(0, 3),
    ).to.deep.equal(['zonnig', 'regenachtig', 'stijgt']);
    const same = draw({ summary: groupOf(four), before: groupOf(four) });
    expect(all(same, '.former, .way')).to.have.length(0);
  });

  it('marks the role that sees a dial otherwise', () => {
    const people = peopleOf({ practice: [[0, 0, 0, 0, 6]] }, ['teacher']).concat(
      peopleOf({ practice: [[6, 0, 0, 0, 0]] }, ['company']),
    );
    const summary = summaryOf(people);
    expect(summary.dimensions.get('practice')!.blindSpot).not.to.equal(null);
    draw({ summary });
    expect(root.querySelector('ul')!.textContent).to.contain(nl.figure.keyRole);
  });

  it('points to one side of the wind, or to both where it blows from two', () => {
    const markers = (counts: Counts) =>
      all(partOf(draw({ summary: groupOf({ practice: wind(counts) }) }), 'practice-horizon'), 'path.figure-solid')
        .length;
    expect(markers([0, 0, 8, 0, 0, 0, 0])).to.equal(1);
    expect(markers([4, 0, 0, 0, 0, 0, 4])).to.equal(2);
  });

  it('shows one person as dots and vanes, and what is unknown or not theirs at the edge', () => {
    const drawing = draw(cases['one person']!);
    expect(all(drawing, 'circle.figure-chosen')).to.have.length(15 + 3);
    expect(all(drawing, '.vane')).to.have.length(3);
    expect(partOf(drawing, 'practice-try').querySelector('circle.figure-chosen')).to.equal(null);
    expect(partOf(drawing, 'practice-try').querySelector('circle.figure-surface')).to.exist;
    expect(root.querySelector('ul')!.textContent).to.contain('item.dontKnow').and.to.contain('item.notApplicable');
  });

  for (const [key, expected] of [
    ['practice-between', [1, 2, 3, 4, 5]],
    ['value-whom', [-3, -2, -1, 0, 1, 2, 3]],
  ] as const) {
    it(`has a place of 24 px for each answer of what is current, at 328 px: ${key}`, () => {
      const answers: (number | string)[] = [];
      const place: FigureInput['place'] = (measure, answer, target) => {
        expect(measure).to.equal(key);
        answers.push(answer);
        return svg`<g class="place">${target}</g>`;
      };
      const dimension = networkBarometer.dimensions.find(({ items }) => items.some(({ id }) => id === key))!;
      const drawing = draw({ ...cases['one person']!, current: key, view: dimension.id, place }, 328);
      expect(answers).to.deep.equal(expected);
      for (const hit of all(drawing, '.place .hit')) {
        const box = hit.getBoundingClientRect();
        expect(Math.min(box.width, box.height)).to.be.at.least(24);
      }
      // One dial at a time, with all of its parts: the one that is answered may hold focus.
      expect(all(drawing, '.part')).to.have.length(dimension.items.length);
      expect(drawing.querySelector('.figure-current')).to.exist;
    });
  }

  it('has a part and no places where nothing is answered on the picture', () => {
    const drawing = draw({ ...cases['one person']!, current: 'practice-try' });
    expect(all(drawing, '.part')).to.have.length(keys.length);
  });

  it('draws levels instead of counts without dots, needle or word', () => {
    const drawing = draw({ summary: { ...groupOf(four), coarse: true } });
    expect(all(drawing, '.dot, .needle')).to.have.length(0);
    expect(drawing.textContent).to.contain('nog geen weerbericht');
  });

  it('leaves markup in names as text', () => {
    const words = structuredClone(dutch) as unknown as { dimensions: Record<string, { name: string }> };
    words.dimensions['practice']!.name = '<b>x</b>';
    const drawing = draw({ ...cases['a group']!, words: words as unknown as Words });
    expect(drawing.querySelector('b')).to.equal(null);
    expect(drawing.textContent).to.contain('<b>x</b>');
  });

  it('has nothing that axe finds', async () => {
    for (const input of Object.values(cases)) {
      draw(input);
      await expect(root.host).to.be.accessible();
    }
  });
});
