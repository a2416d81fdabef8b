import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render, svg } from 'lit';
import type { MeasureSummary, Summary } from '../../../src/analysis/summary.js';
import { isRated, itemsOf } from '../../../src/definition/definition.js';
import type { Words } from '../../../src/definition/words.js';
import type { FigureInput } from '../../../src/elements/figure.js';
import { BASE_LINE } from '../../../src/elements/figure-marks.js';
import { templeScan } from '../../../src/instruments/temple-scan/definition.js';
import { figure } from '../../../src/instruments/temple-scan/figure.js';
import nl from '../../../src/instruments/temple-scan/locales/nl.json';

const words = nl as unknown as Words;
const rated = itemsOf(templeScan).filter(isRated);
const CHOICE = 'talk-about';
const SENTENCE = 'goal-in-words';

const measure = (key: string, counts: readonly number[], more: Partial<MeasureSummary> = {}): MeasureSummary => ({
  key,
  item: key,
  kind: 'ordinal',
  answers: counts.map((_, at) => String(at + 1)),
  counts,
  n: counts.reduce((sum, one) => sum + one, 0),
  unknown: 0,
  notApplicable: 0,
  withheld: false,
  median: null,
  quartiles: null,
  agreement: null,
  outcome: null,
  blindSpot: null,
  roles: [],
  ...more,
});

const summaryOf = (measures: readonly MeasureSummary[], more: Partial<Summary> = {}): Summary => ({
  instrument: templeScan.id,
  version: templeScan.version,
  respondents: 24,
  withheld: null,
  coarse: false,
  measures: new Map(measures.map((one) => [one.key, one])),
  dimensions: new Map(),
  breakdown: 'none',
  ...more,
});

const inputOf = (more: Partial<FigureInput>): FigureInput => ({
  definition: templeScan,
  words,
  translate: (key) => key,
  language: 'nl',
  mode: 'group',
  summary: null,
  answers: {},
  narrow: false,
  part: (key, content, target) => svg`<g class="part" data-key=${key}>${content}${target}</g>`,
  ...more,
});

let place: HTMLElement;

function draw(more: Partial<FigureInput>, width = 600): SVGSVGElement {
  const { size, content } = figure.draw(inputOf(more));
  render(html`<svg viewBox="0 0 ${size[0]} ${size[1]}" width=${width}>${content}</svg>`, place);
  return place.querySelector('svg')!;
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));
const all = (from: Element, selector: string): Element[] => [...from.querySelectorAll(selector)];
const partOf = (drawing: Element, key: string): Element => drawing.querySelector(`[data-key="${key}"]`)!;
const oneOf = (chosen: number | null): number[] => [0, 1, 2, 3, 4].map((at) => (at === chosen ? 1 : 0));
/** What is in a part whatever was answered: where it can be pressed, its focus ring and its number. */
const frameOf = (part: Element) =>
  [part.querySelector('.hit')!, part.querySelector('.focus-ring')!, part.querySelector('text')!]
    .map((one) => one.outerHTML.replace(/<!--.*?-->/gu, ''))
    .join();

describe('the temple', () => {
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  for (const narrow of [false, true]) {
    describe(narrow ? 'on the tall canvas' : 'on the wide canvas', () => {
      it('has a stone for every rated statement, in their order, numbered from 1', () => {
        const parts = all(draw({ mode: 'empty', narrow }), '[data-key]');
        expect(parts.map((part) => part.getAttribute('data-key'))).to.deep.equal(rated.map(({ id }) => id));
        expect(parts).to.have.length(25);
        expect(parts.map((part) => part.querySelector('text')!.textContent.trim())).to.deep.equal(
          rated.map((_, at) => String(at + 1)),
        );
      });

      it('keeps everything on the canvas', () => {
        const drawing = draw({ narrow, summary: summaryOf(rated.map(({ id }) => measure(id, [1, 2, 3, 4, 5]))) });
        const { width, height } = drawing.viewBox.baseVal;
        for (const one of drawing.querySelectorAll<SVGGraphicsElement>('path, rect, circle, text')) {
          const box = one.getBBox();
          expect(box.x, one.outerHTML).to.be.at.least(-0.5);
          expect(box.y, one.outerHTML).to.be.at.least(-0.5);
          expect(box.x + box.width, one.outerHTML).to.be.at.most(width + 0.5);
          expect(box.y + box.height, one.outerHTML).to.be.at.most(height + 0.5);
        }
      });

      it('keeps every stone’s place and size, whatever is answered', () => {
        const before = all(draw({ mode: 'empty', narrow }), '[data-key]').map(frameOf);
        const answers = fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 25, maxLength: 25 });
        fc.assert(
          fc.property(answers, (chosen) => {
            const summary = summaryOf(rated.map(({ id }, at) => measure(id, oneOf(chosen[at] ?? null))));
            expect(all(draw({ mode: 'own', narrow, summary }), '[data-key]').map(frameOf)).to.deep.equal(before);
          }),
          { numRuns: 15 },
        );
        const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 });
        const outcomes = fc.constantFrom('low' as const, 'high' as const, 'divided' as const, null);
        fc.assert(
          fc.property(fc.array(fc.tuple(counts, outcomes), { minLength: 25, maxLength: 25 }), (given) => {
            const summary = summaryOf(
              rated.map(({ id }, at) => measure(id, given[at]![0], { outcome: given[at]![1], unknown: at })),
            );
            expect(all(draw({ narrow, summary }), '[data-key]').map(frameOf)).to.deep.equal(before);
          }),
          { numRuns: 15 },
        );
      });

      it('holds the names on their plates', () => {
        const drawing = draw({ mode: 'empty', narrow });
        const plates = all(drawing, 'text[font-weight=bold]') as SVGTextElement[];
        expect(plates).to.have.length(6);
        const boxes = all(drawing, ':scope > rect') as SVGRectElement[];
        for (const name of plates) {
          const { x, y, width } = name.getBBox();
          const holder = boxes
            .map((box) => box.getBBox())
            .find(
              (box) => box.x <= x && box.x + box.width >= x + width && box.y <= y + 6 && box.y + box.height > y + 6,
            );
          expect(holder, name.textContent).to.exist;
        }
      });
    });
  }

  it('can be pressed everywhere with a thumb at 320 px: 24 px or more', () => {
    const drawing = draw({ mode: 'empty', narrow: true }, 320);
    for (const hit of all(drawing, '.hit')) {
      const { width, height } = hit.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('raises the chosen slot of one person, and only that', () => {
    const summary = summaryOf(rated.map(({ id }, at) => measure(id, oneOf(at % 5))));
    const drawing = draw({ mode: 'own', summary });
    rated.forEach(({ id }, at) => {
      const slots = all(partOf(drawing, id), '.figure-faint, .figure-chosen');
      const heights = slots.map((slot) => number(slot, 'height'));
      expect(slots).to.have.length(5);
      expect(heights.indexOf(Math.max(...heights))).to.equal(at % 5);
      expect(slots.findIndex((slot) => slot.matches('.figure-chosen'))).to.equal(at % 5);
    });
  });

  it('shows the ways out of one person as their own marks, on a dotted stone', () => {
    const [unknown, notApplicable, open] = rated;
    const drawing = draw({
      mode: 'own',
      summary: summaryOf([
        measure(unknown!.id, oneOf(null), { unknown: 1 }),
        measure(notApplicable!.id, oneOf(null), { notApplicable: 1 }),
      ]),
    });
    expect(all(partOf(drawing, unknown!.id), 'text').map((one) => one.textContent.trim())).to.include('?');
    expect(all(partOf(drawing, notApplicable!.id), 'path.figure-line')).to.have.length(1);
    expect(all(partOf(drawing, open!.id), 'text')).to.have.length(1);
    for (const { id } of [unknown!, notApplicable!, open!]) {
      expect(partOf(drawing, id).querySelector('.stone')!.hasAttribute('stroke-dasharray')).to.equal(true);
    }
  });

  it('draws columns whose heights above the base line are proportional to counts, over the whole temple', () => {
    const counts = [0, 1, 3, 12, 8];
    const [first, second] = [rated[0]!.id, rated[18]!.id];
    const drawing = draw({ summary: summaryOf([measure(first, counts), measure(second, [6, 0, 0, 0, 0])]) });
    const heights = (key: string) =>
      all(partOf(drawing, key), '.figure-faint, .figure-bar').map((one) => number(one, 'height'));
    const [full, small] = [24, 14];
    heights(first).forEach((height, at) => {
      expect(height - BASE_LINE).to.be.closeTo((counts[at]! / 12) * (full - BASE_LINE), 0.01);
    });
    expect(heights(second)[0]! - BASE_LINE).to.be.closeTo((6 / 12) * (small - BASE_LINE), 0.01);
  });

  it('splits a divided stone around its middle column and leaves the columns where they are', () => {
    for (const { id } of rated) {
      const columnsOf = (outcome: MeasureSummary['outcome']) => {
        const part = partOf(draw({ summary: summaryOf([measure(id, [5, 4, 1, 4, 5], { outcome })]) }), id);
        return { part, xs: all(part, '.figure-bar').map((one) => [number(one, 'x'), number(one, 'width')]) };
      };
      const whole = columnsOf(null).xs;
      const { part, xs } = columnsOf('divided');
      expect(xs).to.deep.equal(whole);
      const halves = all(part, '.stone') as SVGGraphicsElement[];
      const [left, right] =
        halves.length === 2
          ? halves.map((half) => half.getBBox())
          : [...halves[0]!.getAttribute('d')!.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/gu)].map(([, from, to]) => ({
              x: Number(from),
              width: Number(to) - Number(from),
            }));
      const [second, middle, fourth] = [xs[1]!, xs[2]!, xs[3]!];
      expect(left!.x + left!.width, id).to.be.within(second[0]! + second[1]!, middle[0]!);
      expect(right!.x, id).to.be.within(middle[0]! + middle[1]!, fourth[0]!);
    }
  });

  it('tells an outcome by the kind of the outline', () => {
    const [low, high, plain] = rated.map(({ id }) => id);
    const drawing = draw({
      summary: summaryOf([
        measure(low!, [5, 4, 1, 0, 0], { outcome: 'low' }),
        measure(high!, [0, 0, 1, 4, 5], { outcome: 'high', blindSpot: { role: 'x', median: 1, others: 3 } }),
        measure(plain!, [1, 2, 3, 2, 1]),
      ]),
    });
    const outline = (key: string) => partOf(drawing, key).querySelector('.stone')!;
    expect(outline(low!).getAttribute('stroke-dasharray')).to.equal('5 4');
    expect(outline(high!).getAttribute('stroke-width')).to.equal('3');
    expect(outline(plain!).getAttribute('stroke-width')).to.equal('1.5');
    expect(all(partOf(drawing, high!), '.figure-solid')).to.have.length(1);
    expect(all(partOf(drawing, plain!), '.figure-solid')).to.have.length(0);
  });

  it('shows nothing of what is withheld', () => {
    const { id } = rated[3]!;
    const drawing = draw({ summary: summaryOf([measure(id, [0, 0, 0, 0, 0], { withheld: true, unknown: 0 })]) });
    expect(all(partOf(drawing, id), '.figure-bar, .figure-faint, circle')).to.have.length(0);
  });

  it('fills the diamonds of the two highest numbers, ties for the second place included', () => {
    const dimensions = ['goals', 'structure', 'process', 'culture', 'context', 'outcomes'];
    const choice = measure(CHOICE, [9, 3, 0, 11, 9, 2], { kind: 'nominal', answers: dimensions });
    const drawing = draw({ summary: summaryOf([choice]) });
    expect(all(drawing, ':scope > path.figure-solid')).to.have.length(3);
    const nobody = measure(CHOICE, [0, 0, 0, 0, 0, 0], { kind: 'nominal', answers: dimensions });
    expect(all(draw({ summary: summaryOf([nobody]) }), ':scope > path.figure-solid')).to.have.length(0);
  });

  it('shows a person’s own sentence as text, cut where it is long', () => {
    const sentence = '<img src=x onerror=alert(1)> We willen dat elke wijk over vijf jaar zonder gas kan koken';
    const drawing = draw({ mode: 'own', summary: summaryOf([]), answers: { [SENTENCE]: sentence } });
    expect(drawing.querySelector('img')).to.equal(null);
    const shown = all(drawing, 'text').map((one) => one.textContent.trim());
    const beam = shown.find((one) => one.startsWith('<img'))!;
    expect(beam.endsWith('…')).to.equal(true);
    expect(Array.from(beam)).to.have.length.within(50, 60);
  });

  it('has a number in every attribute, whatever is there', () => {
    const inputs: Partial<FigureInput>[] = [
      { mode: 'empty' },
      { mode: 'own', summary: summaryOf([]) },
      { mode: 'own', summary: summaryOf([measure(rated[0]!.id, oneOf(0))]), current: rated[1]!.id },
      { summary: summaryOf([], { withheld: 'too-few' }) },
      { summary: summaryOf(rated.map(({ id }) => measure(id, [0, 0, 0, 0, 0], { withheld: true }))) },
      {
        summary: summaryOf(
          rated.map(({ id }) => measure(id, [3, 2, 0, 1, 1], { n: 0 })),
          { coarse: true },
        ),
      },
      { summary: summaryOf(rated.map(({ id }) => measure(id, [0, 0, 0, 0, 0], { unknown: 14 }))) },
    ];
    for (const input of inputs) {
      for (const narrow of [false, true]) {
        const drawing = draw({ ...input, narrow });
        for (const one of drawing.querySelectorAll('*')) {
          for (const { value } of one.attributes) expect(value).not.to.match(/NaN|undefined|null|Infinity/u);
        }
        expect(all(drawing, '[data-key]')).to.have.length(25);
      }
    }
  });

  it('has a key: the ends of the scale for one person, the outlines and signs for a group', () => {
    const keyOf = (more: Partial<FigureInput>) => {
      render(figure.key!(inputOf(more)), place);
      return all(place, 'li').map((one) => one.textContent.trim());
    };
    const scale = words.scales['extent']!;
    expect(keyOf({ mode: 'own', summary: summaryOf([]) })).to.deep.equal([scale[0], scale.at(-1)]);
    render(html``, place);
    const entries = keyOf({ summary: summaryOf([]) });
    expect(entries).to.have.length(5);
    expect(entries.every((one) => one.length > 3)).to.equal(true);
  });
});
