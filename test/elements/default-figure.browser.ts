import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render, svg } from 'lit';
import { privacyOf } from '../../src/analysis/privacy.js';
import { ownSummary } from '../../src/analysis/own-summary.js';
import { summarize } from '../../src/analysis/summarize.js';
import type { Summary } from '../../src/analysis/summary.js';
import { tallyOf, type Countable } from '../../src/analysis/tally.js';
import { measuresIn } from '../../src/analysis/measures.js';
import type { Words } from '../../src/definition/words.js';
import { defaultFigure } from '../../src/elements/default-figure.js';
import type { FigureInput } from '../../src/elements/figure.js';
import { figureStyles } from '../../src/theme/figure-styles.js';
import { tokens } from '../../src/theme/tokens.js';
import { smallDefinition, smallResult, smallWords } from '../fixtures/small-definition.js';
import { people, someGroup } from '../fixtures/small-group.js';

const privacy = privacyOf(smallDefinition);
const groupOf = (results: readonly Countable[], more = {}): Summary =>
  summarize(smallDefinition, tallyOf(smallDefinition, results), { ...privacy, ...more });
const coarsely = (results: readonly Countable[]): Summary => groupOf(results, { coarse: true });

let root: ShadowRoot;

function draw(more: Partial<FigureInput>, width = 600): SVGSVGElement {
  const input: FigureInput = {
    definition: smallDefinition,
    words: smallWords.en as unknown as Words,
    translate: (key) => key,
    language: 'en',
    mode: 'group',
    summary: null,
    answers: {},
    narrow: width < 480,
    part: (key, content, target) => svg`<g class="part" data-key=${key}>${content}${target}</g>`,
    ...more,
  };
  const { size, content } = defaultFigure.draw(input);
  root.host.setAttribute('style', `display: block; inline-size: ${width}px`);
  render(
    html`<svg viewBox="0 0 ${size[0]} ${size[1]}">${content}</svg>
      <ul>
        ${defaultFigure.key?.(input)}
      </ul>`,
    root,
  );
  return root.querySelector('svg')!;
}

const all = (from: Element, selector: string): Element[] => [...from.querySelectorAll(selector)];
const number = (element: Element, name: string): number => Number(element.getAttribute(name));
const partOf = (drawing: Element, key: string): Element => drawing.querySelector(`[data-key="${key}"]`)!;
const segmentsOf = (drawing: Element, key: string): Element[] => all(partOf(drawing, key), '.figure-step');
const wrongAttributes = (drawing: Element): string[] =>
  all(drawing, '*').flatMap((element) =>
    [...element.attributes]
      .filter(({ value }) => /NaN|undefined|null|Infinity/u.test(value))
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  );

const mixed = [
  ...people(2, { 'shared-goal': 1, pace: -3, stage: 'seed', hours: 4, 'first-day': '2026-01-01', place: 'at-work' }),
  ...people(6, { 'shared-goal': 4, pace: 0, stage: 'sprout', hours: 4, 'our-goal': 'x', topics: ['money', 'room'] }),
  ...people(4, { 'shared-goal': 5, pace: 1, time: { now: 2, wanted: 5 }, hours: 4.5, 'first-day': '2026-02-01' }),
  ...people(1, { 'shared-goal': 'unknown' }),
];

describe('the default figure', () => {
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!, figureStyles.styleSheet!];
  });
  afterEach(() => root.host.remove());

  const keys = measuresIn(smallDefinition).map(({ key }) => key);
  const cases: Record<string, Partial<FigureInput>> = {
    empty: { mode: 'empty' },
    'own, nothing answered': {
      mode: 'own',
      summary: ownSummary(smallDefinition, { respondent: {}, answers: {} }),
    },
    'own, complete': { mode: 'own', summary: ownSummary(smallDefinition, smallResult), current: 'time' },
    'of a group': { summary: groupOf(mixed) },
    coarse: { summary: coarsely(mixed) },
    withheld: { summary: groupOf(mixed.slice(0, 2)) },
  };

  for (const [name, input] of Object.entries(cases)) {
    for (const width of [600, 320]) {
      it(`has every measure as a part that can be touched: ${name}, ${width}`, () => {
        const drawing = draw(input, width);
        expect(all(drawing, '.part').map((part) => part.getAttribute('data-key'))).to.deep.equal(keys);
        for (const part of all(drawing, '.part')) {
          const { width: wide, height } = part.querySelector('.hit')!.getBoundingClientRect();
          expect(Math.min(wide, height), part.getAttribute('data-key')!).to.be.at.least(24);
          expect(part.querySelector('.focus-ring')).to.exist;
        }
        expect(wrongAttributes(drawing)).to.deep.equal([]);
      });
    }
  }

  it('has no wrong number for any group, coarse or not', () => {
    fc.assert(
      fc.property(someGroup(9), fc.boolean(), fc.boolean(), (results, coarse, narrow) => {
        const summary = groupOf(results, { coarse, minGroup: 1, open: !coarse });
        expect(wrongAttributes(draw({ summary }, narrow ? 360 : 600))).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives segments widths in proportion to counts, adding up to the same whole in each row', () => {
    const drawing = draw({ summary: groupOf(mixed) });
    const [two, six, four] = segmentsOf(drawing, 'shared-goal').map((segment) => number(segment, 'width'));
    expect(six! / two!).to.be.closeTo(3, 1e-6);
    expect(four! / two!).to.be.closeTo(2, 1e-6);
    const whole = (key: string) => segmentsOf(drawing, key).reduce((sum, one) => sum + number(one, 'width'), 0);
    expect(whole('pace')).to.be.closeTo(whole('shared-goal'), 1e-6);
    expect(partOf(drawing, 'shared-goal').textContent).to.match(/n 12/u).and.to.match(/\? 1/u);
  });

  it('lays the middle answer half on either side of the centre', () => {
    const [low, middle] = segmentsOf(draw({ summary: groupOf(mixed) }), 'pace');
    const centre = 340 / 2;
    expect(number(middle!, 'x') + number(middle!, 'width') / 2).to.be.closeTo(centre, 1e-6);
    expect(number(low!, 'x') + number(low!, 'width')).to.be.closeTo(number(middle!, 'x'), 1e-6);
  });

  it('shows two heaps apart, and says so', () => {
    const divided = groupOf([...people(6, { 'shared-goal': 1 }), ...people(6, { 'shared-goal': 5 })]);
    expect(divided.measures.get('shared-goal')!.outcome).to.equal('divided');
    const drawing = draw({ summary: divided });
    const [low, high] = segmentsOf(drawing, 'shared-goal');
    expect(number(high!, 'x') - number(low!, 'x') - number(low!, 'width')).to.be.at.least(8);
    expect(partOf(drawing, 'shared-goal').textContent).to.contain('group.divided');
  });

  it('gives one respondent one dot among all points, and no bar', () => {
    const drawing = draw({ mode: 'own', summary: ownSummary(smallDefinition, smallResult) });
    expect(all(drawing, '.figure-step')).to.have.length(0);
    const dots = all(partOf(drawing, 'shared-goal'), '.figure-chosen');
    expect(dots).to.have.length(1);
    // Point 4 of 5 lies in the middle of the fourth of five equal places.
    expect(number(dots[0]!, 'cx')).to.be.closeTo((3.5 / 5) * 340, 1e-6);
    expect(all(partOf(drawing, 'time/wanted'), '.figure-chosen')).to.have.length(0);
    expect(partOf(drawing, 'time/wanted').textContent).to.contain('?');
  });

  it('gives every point of a scale a shade of its own, also in the key', () => {
    draw({ summary: groupOf(mixed) });
    const shades = all(root.querySelector('ul')!, '.figure-step').map((one) => number(one, 'fill-opacity'));
    expect(shades).to.have.length(5);
    const steps = shades.slice(1).map((shade, at) => shade - shades[at]!);
    for (const step of steps) expect(step).to.be.closeTo(steps[0]!, 0.011);
    const hatches = all(root.querySelector('ul')!, 'path').map((one) => one.getAttribute('d'));
    expect(new Set(hatches.slice(0, -1)).size).to.equal(4);
  });

  it('shows no count in a coarse picture', () => {
    const drawing = draw({ summary: coarsely(mixed) });
    for (const key of ['shared-goal', 'time/now', 'stage', 'pace', 'place', 'topics', 'our-goal']) {
      expect(partOf(drawing, key).textContent, key).not.to.match(/\d/u);
    }
    const heights = new Set(
      all(partOf(drawing, 'shared-goal'), '.figure-bar').map((bar) => bar.getAttribute('height')),
    );
    expect(heights.size).to.be.at.most(3);
  });

  it('looks the same in a coarse picture whoever else gave an answer within a level', () => {
    const some = [...people(3, { 'shared-goal': 2 }), ...people(7, { 'shared-goal': 4 })];
    const more = [...people(4, { 'shared-goal': 2 }), ...people(9, { 'shared-goal': 4 })];
    const markup = (results: readonly Countable[]) =>
      partOf(draw({ summary: coarsely(results) }), 'shared-goal').innerHTML.replace(/<!--.*?-->/gu, '');
    expect(markup(some)).to.equal(markup(more));
  });

  it('has boxes to tick on a poster, with the words of the scale above them', () => {
    const drawing = draw({ mode: 'empty' });
    expect(all(partOf(drawing, 'shared-goal'), 'rect.figure-line-quiet')).to.have.length(5);
    expect(drawing.textContent).to.contain('Not true').and.to.contain('calm').and.to.contain('Sprout');
  });

  it('keeps what stays with a person out', () => {
    expect(draw({ mode: 'empty' }).textContent).not.to.contain('Which moment');
  });

  it('leaves markup in labels as text', () => {
    const words = structuredClone(smallWords.en) as unknown as { items: Record<string, { label?: string }> };
    words.items['shared-goal']!.label = '<img src=x> & "b"';
    const drawing = draw({ mode: 'empty', words: words as unknown as Words });
    expect(drawing.querySelector('img, image')).to.equal(null);
    expect(partOf(drawing, 'shared-goal').textContent).to.contain('<img src=x> & "b"');
  });
});
