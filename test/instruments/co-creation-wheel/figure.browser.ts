import { expect } from '@open-wc/testing';
import 'chai-a11y-axe';
import { svg } from 'lit';
import { ownSummary } from '../../../src/analysis/own-summary.js';
import type { Words } from '../../../src/definition/words.js';
import type { Figure, FigureInput } from '../../../src/elements/figure.js';
import { coCreationWheel } from '../../../src/instruments/co-creation-wheel/definition.js';
import { figure } from '../../../src/instruments/co-creation-wheel/figure.js';
import { groupFigure } from '../../../src/instruments/co-creation-wheel/group-figure.js';
import en from '../../../src/instruments/co-creation-wheel/locales/en.json';
import nl from '../../../src/instruments/co-creation-wheel/locales/nl.json';
import { baseStyles } from '../../../src/theme/base-styles.js';
import { figureStyles } from '../../../src/theme/figure-styles.js';
import { tokens } from '../../../src/theme/tokens.js';
import { all, card, groupOf, KEYS, keysOf, QUADRANTS, type Counts, type Written } from './made-up-group.js';
import { drawInto, expectWordsApart, figureInput } from '../drawn-figure.js';

const dutch = nl as unknown as Words;
const english = en as unknown as Words;
const SENTENCE = 'Een les waarin leerlingen een echte arbeidsmarktregio verduurzamen en van het gas af halen';

const ownOf = (answers: Record<string, unknown>): Partial<FigureInput> => ({
  mode: 'own',
  summary: ownSummary(coCreationWheel, { respondent: {}, answers }),
  answers,
});
const answered: Record<string, unknown> = {
  ...Object.fromEntries(KEYS.map((key, at) => [key, (at % 5) + 1])),
  'means-time': 'unknown',
  'use-practice': 'not-applicable',
  'shared-intent': SENTENCE,
  'outside-forces': [
    ...['helps', 'slows', 'slows'].map((effect, at) => card(effect, 'construction', at)),
    card('slows', 'expertise', 3),
  ],
};

/** Seven sentences; twelve influences on construction, four on relation and seven on action. */
const written: Written = (person) => ({
  ...(person < 7 && { 'shared-intent': SENTENCE }),
  'outside-forces': [
    ...(person < 12 ? [card('helps', 'construction', 1)] : []),
    ...(person < 4 ? [card('slows', 'relation', 2)] : []),
    ...(person < 7 ? [card('slows', 'action', 3)] : []),
  ],
});
const SPREAD: Counts = [1, 3, 5, 8, 3];
const SPLIT: Counts = [5, 4, 1, 4, 6];
const mixed = groupOf(
  { ...all(KEYS, [...SPREAD, 11, 12]), ...all(keysOf('relation'), [...SPLIT, 11, 12]) },
  [],
  written,
);
const divided = groupOf(all(KEYS, SPLIT), [], written);
const crowd = groupOf(all(KEYS, [10, 10, 20, 15, 15, 12, 14]), [], written);
const former = groupOf(all(KEYS, [2, 9, 5, 2, 2]));
const cases: Record<string, Partial<FigureInput>> = {
  empty: { mode: 'empty' },
  'nothing answered': ownOf({}),
  'one person': ownOf(answered),
  'a group': { summary: mixed },
  'a group and before': { summary: mixed, before: former },
  'divided throughout': { summary: divided },
  'a crowd': { summary: crowd },
  'too few': { summary: groupOf({ 'means-time': [0, 0, 0, 3, 0] }) },
};

let root: ShadowRoot;

const inputOf = (more: Partial<FigureInput>): FigureInput =>
  figureInput({ definition: coCreationWheel, words: dutch, ...more });

const figureOf = ({ mode }: FigureInput): Figure => (mode === 'group' ? groupFigure : figure);

function draw(more: Partial<FigureInput>, width = 600): SVGSVGElement {
  const input = inputOf({ narrow: width < 600, ...more });
  return drawInto(root, figureOf(input), input, width);
}

const place = (measure: string, answer: number | string, target: unknown) =>
  svg`<g class="place" data-measure=${measure} data-answer=${answer}>${target}</g>`;
const every = (from: ParentNode, selector: string): SVGGraphicsElement[] => [
  ...from.querySelectorAll<SVGGraphicsElement>(selector),
];
const partOf = (drawing: Element, key: string): Element => drawing.querySelector(`[data-key="${key}"]`)!;
const dotsIn = (from: ParentNode): number =>
  every(from, '.dots').reduce((sum, path) => sum + (path.getAttribute('d')!.match(/M/gu)?.length ?? 0), 0);
const height = (element: Element): number => Number(element.getAttribute('height'));
const textsOf = (from: Element): string[] => every(from, 'text').map((text) => text.textContent.trim());

/** Each width with the views that it has. */
const looks = [
  ...[320, 360].flatMap((width) => QUADRANTS.map((view) => ({ width, view }))),
  ...[600, 900].map((width) => ({ width, view: undefined })),
];
const nameOf = (name: string, { width, view }: (typeof looks)[number]) => `${name}, ${width}, ${view ?? 'whole'}`;

describe('the wheel of twenty-four spokes', () => {
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!, baseStyles.styleSheet!, figureStyles.styleSheet!];
  });
  afterEach(() => root.host.remove());

  for (const [name, input] of Object.entries(cases)) {
    for (const look of looks) {
      it(`has its parts in order, large enough and of its own quarter alone: ${nameOf(name, look)}`, () => {
        const drawing = draw({ ...input, view: look.view }, look.width);
        const isQuarter = look.view !== undefined && input.mode !== 'empty';
        const parts = every(drawing, '.part');
        const keys = parts.map((part) => part.dataset['key']!);
        const looked = inputOf({ ...input, narrow: look.width < 600, view: look.view });
        const elements = figureOf(looked).parts!(looked);
        expect(keys.filter((key) => KEYS.includes(key))).to.deep.equal(isQuarter ? keysOf(look.view) : [...KEYS]);
        expect(keys.filter((key) => !KEYS.includes(key))).to.deep.equal(elements.map(({ key }) => key));
        expect(elements).to.have.length(input.mode === 'empty' ? 0 : isQuarter ? 3 : 12);
        for (const part of parts) {
          const box = part.querySelector('.hit')!.getBoundingClientRect();
          expect(Math.min(box.width, box.height)).to.be.at.least(24);
          expect(part.querySelector('.focus-ring')).to.exist;
        }
        const broken = every(root, '*').flatMap(({ attributes }) =>
          [...attributes].filter(({ value }) => /NaN|undefined|null|Infinity/u.test(value)),
        );
        expect(broken.map(({ name: one, value }) => `${one}=${value}`)).to.deep.equal([]);
      });

      for (const [language, words] of [
        ['nl', dutch],
        ['en', english],
      ] as const) {
        it(`has words that touch neither each other nor the edge: ${nameOf(name, look)}, ${language}`, () => {
          const drawing = draw({ ...input, words, view: look.view }, look.width);
          expectWordsApart(drawing, 0.5);
        });
      }
    }
  }

  it('ends each spoke of one person in the ring of the answer, all of one width, none joined', () => {
    const drawing = draw(ownOf(answered));
    const centre = drawing.getBoundingClientRect();
    const ends = KEYS.flatMap((key, at) => {
      const spoke = partOf(drawing, key).querySelector('.own');
      if (!spoke) return [];
      const box = partOf(drawing, key).querySelector('circle.figure-solid')!.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2 - centre.x - 300, box.y + box.height / 2 - centre.y - 300];
      expect(Math.hypot(x, y), key).to.be.closeTo(104 + 24 * (at % 5), 0.6);
      expect(((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360, key).to.be.closeTo(7.5 + 15 * at, 0.4);
      return spoke.getAttribute('stroke-width');
    });
    expect(ends).to.deep.equal(Array.from({ length: 22 }, () => '6'));
  });

  it('shows the ways out of one person at the edge, and nothing where nothing was answered', () => {
    const drawing = draw(ownOf(answered));
    expect(every(partOf(drawing, 'means-time'), '.unknown')).to.have.length(1);
    expect(every(partOf(drawing, 'means-time'), '.own')).to.have.length(0);
    expect(every(partOf(drawing, 'use-practice'), '.not-applicable')).to.have.length(1);
    expect(every(draw(ownOf({})), '.own, .unknown, .not-applicable')).to.have.length(0);
  });

  it('shows the sentence of one person in the hub, and its influences in the corners', () => {
    const drawing = draw(ownOf(answered));
    expect(textsOf(drawing).some((text) => text.startsWith('Een les waarin'))).to.equal(true);
    const marks = every(drawing, '.helps, .slows').map((mark) => {
      const box = mark.getBoundingClientRect();
      const frame = drawing.getBoundingClientRect();
      return `${box.x - frame.x > 300 ? 'right' : 'left'} ${box.y - frame.y > 300 ? 'bottom' : 'top'}`;
    });
    expect(marks.sort()).to.deep.equal(['left bottom', 'right top', 'right top', 'right top']);
    expect(every(drawing, '.helps')).to.have.length(1);
  });

  it('shows each person of a group once in each sector, up to 40; above that a bar for each ring', () => {
    for (const number of [5, 14, 20, 21, 40]) {
      const counts = [0, 1, 2, 2, number - 5];
      const drawing = draw({ summary: groupOf(all(KEYS, counts)) });
      for (const key of KEYS) expect(dotsIn(partOf(drawing, key)), `${key}, ${number}`).to.equal(number);
    }
    const drawing = draw({ summary: crowd });
    expect(dotsIn(drawing)).to.equal(0);
    const widths = every(partOf(drawing, KEYS[0]!), '.share').map((bar) => Number(bar.getAttribute('width')));
    [10, 10, 20, 15, 15].forEach((count, at) => expect(widths[at]).to.be.closeTo((22 * count) / 70, 0.01));
  });

  it('draws a spoke to the ring of the middle answer, the lower of two', () => {
    const heights = (counts: Counts) => {
      const drawing = draw({ summary: groupOf({ [KEYS[0]!]: counts }) });
      return every(partOf(drawing, KEYS[0]!), '.spoke').map(height);
    };
    expect(heights([0, 0, 0, 0, 6])).to.deep.equal([118]);
    expect(heights([3, 0, 3, 0, 0])).to.deep.equal([22]);
    expect(heights([1, 1, 4, 0, 0])).to.deep.equal([70]);
  });

  it('breaks the spoke of a divided group, leaves the middle ring open, and says so at the element', () => {
    const key = keysOf('relation')[2]!;
    const drawing = draw({ summary: groupOf({ ...all(KEYS, SPREAD), [key]: [5, 4, 1, 0, 10] }) });
    const part = partOf(drawing, key);
    expect(every(part, '.spoke').map(height)).to.deep.equal([44, 20]);
    expect(every(part, '.gap')).to.have.length(1);
    expect(dotsIn(part)).to.equal(20);
    expect(every(drawing, '.gap')).to.have.length(1);
    expect(every(drawing, '.divided').map((word) => word.textContent)).to.deep.equal(['verdeeld']);
    const near = every(drawing, 'text').find((text) => text.textContent.includes('Verbonden'))!;
    expect(every(drawing, '.divided')[0]!.getBoundingClientRect().top).to.be.greaterThan(
      near.getBoundingClientRect().top,
    );
  });

  it('counts at the edge who does not know and for whom it does not apply', () => {
    const drawing = draw({ summary: groupOf({ [KEYS[3]!]: [0, 0, 6, 0, 0, 4, 3], [KEYS[4]!]: [0, 0, 6, 0, 0] }) });
    const part = partOf(drawing, KEYS[3]!);
    expect(textsOf(part)).to.deep.equal(['4', '4', '3']);
    expect(every(part, '.unknown')).to.have.length(1);
    expect(every(part, '.not-applicable')).to.have.length(1);
    expect(every(partOf(drawing, KEYS[4]!), '.unknown, .not-applicable')).to.have.length(0);
  });

  it('marks a role that sees it otherwise at its own middle', () => {
    const rows = { [KEYS[0]!]: [6, 0, 0, 0, 10], [KEYS[1]!]: [0, 0, 16, 0, 0] };
    const roles = Array.from({ length: 16 }, (_, person) => (person < 6 ? 'resident' : 'teacher'));
    const drawing = draw({ summary: groupOf(rows, roles) });
    expect(every(partOf(drawing, KEYS[0]!), '.role')).to.have.length(1);
    expect(every(partOf(drawing, KEYS[1]!), '.role')).to.have.length(0);
  });

  it('shows where the middle was last time, an arrow where it moved, and neither where it was divided', () => {
    const [first, second, third, fourth] = KEYS as [string, string, string, string];
    const [low, high] = [
      [0, 9, 0, 0, 0],
      [0, 0, 0, 9, 0],
    ] as const;
    const drawing = draw({
      summary: groupOf({ [first]: high, [second]: low, [third]: high, [fourth]: [5, 0, 0, 0, 5] }),
      before: groupOf({ [first]: low, [second]: low, [third]: [5, 0, 0, 0, 5], [fourth]: low }),
    });
    const marks = (key: string) => ['.before', '.moved'].map((mark) => every(partOf(drawing, key), mark).length);
    expect(marks(first)).to.deep.equal([1, 1]);
    expect(marks(second)).to.deep.equal([1, 0]);
    expect(marks(third)).to.deep.equal([0, 0]);
    expect(marks(fourth)).to.deep.equal([1, 0]);
    const rows = [...root.querySelectorAll('table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.have.length(24);
    expect(rows[0]).to.deep.equal(['1 Zelf aanpak bepalen', 'Klopt grotendeels niet', 'Klopt grotendeels']);
    expect(rows[2]!.slice(1)).to.deep.equal(['was verdeeld', 'Klopt grotendeels']);
    expect(rows[3]!.slice(1)).to.deep.equal(['Klopt grotendeels niet', 'verdeeld']);
    expect(rows[4]!.slice(1)).to.deep.equal(['–', '–']);
    draw({ summary: groupOf({ [first]: high }) });
    expect(root.querySelector('table')).to.equal(null);
  });

  for (const { width, view, current } of [
    { width: 600, view: undefined, current: 'drive-celebrate' },
    { width: 360, view: 'relation', current: 'drive-celebrate' },
    { width: 360, view: 'action', current: 'dare-start' },
  ]) {
    it(`answers the current statement with a place for each ring, large enough for a thumb: ${width}, ${current}`, () => {
      const drawing = draw({ ...ownOf(answered), current, view, place }, width);
      const places = every(drawing, '.place');
      expect(places.map((one) => [one.dataset['measure'], one.dataset['answer']])).to.deep.equal(
        ['1', '2', '3', '4', '5'].map((answer) => [current, answer]),
      );
      // Across and along the spoke, not of the box around a turned shape.
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      for (const one of places) {
        const box = one.querySelector<SVGGraphicsElement>('.hit')!.getBBox();
        expect(box.width * scale).to.be.at.least(24);
        expect(box.height * scale).to.be.at.least(24);
      }
      expect(every(drawing, `.part[data-key="${current}"]`)).to.have.length(1);
      expect(every(drawing, '.figure-current')).to.have.length(1);
      expect(every(draw({ ...ownOf(answered), current, view }, width), '.place')).to.have.length(0);
      expect(partOf(root.querySelector('svg')!, current)).to.exist;
    });
  }

  it('lets every place be hit in the middle of its ring', () => {
    const drawing = draw({ ...ownOf(answered), current: 'means-time', place });
    const frame = drawing.getBoundingClientRect();
    const angle = (15 * 2.5 * Math.PI) / 180;
    for (const answer of [1, 2, 3, 4, 5]) {
      const radius = 92 + 24 * (answer - 0.5);
      const hit = root.elementFromPoint(
        frame.x + 300 + radius * Math.sin(angle),
        frame.y + 300 - radius * Math.cos(angle),
      );
      expect(hit?.closest('.place')?.getAttribute('data-answer')).to.equal(String(answer));
    }
  });

  it('has four quarters on a narrow canvas, but one poster', () => {
    const input = inputOf({ ...ownOf(answered), narrow: true });
    expect(figure.views!(input).map(({ id }) => id)).to.deep.equal([...QUADRANTS]);
    expect(figure.views!({ ...input, mode: 'empty' })).to.deep.equal([]);
    expect(figure.views!({ ...input, narrow: false })).to.deep.equal([]);
    const drawing = draw(ownOf(answered), 320);
    expect(every(drawing, '.part')[0]!.dataset['key']).to.equal(KEYS[0]);
  });

  it('shows in a quarter at 320 px nothing of its neighbours, and the sentence above it', () => {
    for (const [at, view] of QUADRANTS.entries()) {
      const drawing = draw({ ...ownOf(answered), view }, 320);
      const said = textsOf(drawing).join('').replace(/\s/gu, '');
      expect(said).to.include('Eenleswaarin');
      QUADRANTS.forEach((other, quadrant) => {
        const { name, parts } = dutch.dimensions[other]!;
        for (const word of [name, ...Object.values(parts!).map((part) => part.name)]) {
          expect(said.includes(word.replace(/[\s\u00AD]/gu, '')), word).to.equal(quadrant === at);
        }
      });
      expect(every(drawing, '.own').length).to.equal(view === 'construction' || view === 'action' ? 5 : 6);
      const frame = drawing.getBoundingClientRect();
      for (const one of every(drawing, 'path:not(.hit, .focus-ring), circle, rect')) {
        const box = one.getBoundingClientRect();
        expect(box.left, one.outerHTML).to.be.at.least(frame.left - 3);
        expect(box.right, one.outerHTML).to.be.at.most(frame.right + 3);
        expect(box.bottom, one.outerHTML).to.be.at.most(frame.bottom + 3);
      }
    }
  });

  it('says how many sentences, influences and people a group has', () => {
    const drawing = draw({ summary: mixed });
    const said = textsOf(drawing);
    expect(said).to.include('7 zinnen');
    expect(said.some((text) => text.includes('n = 43'))).to.equal(true);
    for (const count of ['12', '4', '7']) expect(said).to.include(count);
    expect(every(drawing, '.card')).to.have.length(3);
    expect(every(root, 'ul .card')).to.have.length(1);
    expect(textsOf(draw({ summary: mixed }, 320)).join()).to.include('7 zinnen · n = 43');
  });

  it('explains the marks that are drawn, and no other', () => {
    const samples = (more: Partial<FigureInput>, width?: number) => {
      draw(more, width);
      return [...root.querySelectorAll('li')].map((entry) => entry.textContent.trim());
    };
    expect(samples(ownOf({}))).to.deep.equal([]);
    expect(samples(ownOf(answered))).to.deep.equal([
      'item.dontKnow',
      'item.notApplicable',
      'invloed van buiten: helpt',
      'invloed van buiten: remt',
    ]);
    const ends = ['1 Klopt helemaal niet', '5 Klopt helemaal'];
    expect(samples({ ...ownOf(answered), view: 'relation' }, 320)).to.deep.equal(ends);
    expect(samples({ ...ownOf(answered), view: 'expertise' }, 320)).to.deep.equal([
      ...ends,
      'invloed van buiten: remt',
    ]);
    expect(samples({ summary: groupOf(all(KEYS.slice(0, 2), SPREAD)) })).to.deep.equal([
      'één antwoord',
      'de helft of meer zit hier of dichter bij de naaf',
    ]);
    expect(samples({ mode: 'empty' })).to.deep.equal([]);
  });

  it('writes all statements on the poster, with room for influences and a shared sentence', () => {
    const drawing = draw({ mode: 'empty' });
    const said = textsOf(drawing).map((text) => text.replace(/\s+/gu, ' '));
    for (const key of KEYS) {
      const written = dutch.items[key]!.text.replaceAll('\u00AD', '');
      expect(
        said.some((text) => text.replaceAll(' ', '') === written.replaceAll(' ', '')),
        written,
      ).to.equal(true);
    }
    expect(every(drawing, '.helps')).to.have.length(4);
    expect(every(drawing, '.own, .dots, .spoke')).to.have.length(0);
  });

  it('shows nothing of what is withheld', () => {
    const drawing = draw({ summary: groupOf({ [KEYS[0]!]: [0, 0, 0, 3, 0], [KEYS[1]!]: [0, 2, 6, 2, 0] }) });
    expect(every(partOf(drawing, KEYS[0]!), '.dots, .spoke, .unknown')).to.have.length(0);
  });

  for (const [name, input] of Object.entries(cases)) {
    it(`is without faults for assistive technology: ${name}`, async () => {
      draw(input);
      await expect(root.host as HTMLElement).to.be.accessible();
    });
  }
});
