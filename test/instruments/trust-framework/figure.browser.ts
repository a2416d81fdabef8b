import { expect } from '@open-wc/testing';
import { html, render, svg } from 'lit';
import { privacyOf } from '../../../src/analysis/privacy.js';
import { ownSummary } from '../../../src/analysis/own-summary.js';
import { summarize } from '../../../src/analysis/summarize.js';
import type { Summary } from '../../../src/analysis/summary.js';
import { tallyOf, type Countable } from '../../../src/analysis/tally.js';
import { isRated, itemsOf } from '../../../src/definition/definition.js';
import type { Words } from '../../../src/definition/words.js';
import type { FigureInput } from '../../../src/elements/figure.js';
import { trustFramework } from '../../../src/instruments/trust-framework/definition.js';
import { figure } from '../../../src/instruments/trust-framework/figure.js';
import en from '../../../src/instruments/trust-framework/locales/en.json';
import nl from '../../../src/instruments/trust-framework/locales/nl.json';
import { figureStyles } from '../../../src/theme/figure-styles.js';
import { tokens } from '../../../src/theme/tokens.js';

const rated = itemsOf(trustFramework).filter(isRated);
const keys = rated.map(({ id }) => id);
const GROWTH = 'trust-since-start';
const strandItems = keys.slice(0, 12);

/** Answers to all items: one point for the strands, one place for the measure, one for growth. */
const answersOf = (point: number, contrast: number, growth = 3): Record<string, unknown> =>
  Object.fromEntries(
    rated.map(({ id, type }) => [id, type === 'contrast' ? contrast : id === GROWTH ? growth : point]),
  );
const people = (number: number, answers: Record<string, unknown>): Countable[] =>
  Array.from({ length: number }, () => ({ respondent: {}, answers }));
const groupOf = (results: readonly Countable[]): Summary =>
  summarize(trustFramework, tallyOf(trustFramework, results), privacyOf(trustFramework));
const ownOf = (answers: Record<string, unknown>): Partial<FigureInput> => ({
  mode: 'own',
  summary: ownSummary(trustFramework, { respondent: {}, answers }),
  answers,
});

let root: ShadowRoot;

function draw(more: Partial<FigureInput>, width = 600): SVGSVGElement {
  const input: FigureInput = {
    definition: trustFramework,
    words: nl as unknown as Words,
    translate: (key) => key,
    language: 'nl',
    mode: 'group',
    summary: null,
    answers: {},
    narrow: width < 480,
    part: (key, content, target) => svg`<g class="part" data-key=${key}>${content}${target}</g>`,
    ...more,
  };
  const { size, content } = figure.draw(input);
  root.host.setAttribute('style', `display: block; inline-size: ${width}px`);
  render(
    html`<svg viewBox="0 0 ${size[0]} ${size[1]}">${content}</svg>
      <ul>
        ${figure.key?.(input)}
      </ul>`,
    root,
  );
  return root.querySelector('svg')!;
}

const all = (from: Element, selector: string): Element[] => [...from.querySelectorAll(selector)];
const number = (element: Element, name: string): number => Number(element.getAttribute(name));
const partOf = (drawing: Element, key: string): Element => drawing.querySelector(`[data-key="${key}"]`)!;
const plain = (element: Element): string => element.outerHTML.replace(/<!--.*?-->/gu, '');
const wrongAttributes = (drawing: Element): string[] =>
  all(drawing, '*').flatMap((element) =>
    [...element.attributes]
      .filter(({ value }) => /NaN|undefined|null|Infinity/u.test(value))
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  );
/** All of the rope that stands outside the parts, and the places where parts are pressed. */
function formOf(drawing: Element): string {
  const form = drawing.cloneNode(true) as Element;
  const hits = all(form, '.hit, .focus-ring').map(plain).join('');
  all(form, '.part').forEach((part) => part.remove());
  return plain(form) + hits;
}

const mixed = [...people(5, answersOf(1, -2, 2)), ...people(5, answersOf(5, 2, 4)), ...people(2, answersOf(3, 0))];
const cases: Record<string, Partial<FigureInput>> = {
  empty: { mode: 'empty' },
  'nothing answered': ownOf({}),
  'partly answered': {
    ...ownOf({ 'agreements-kept': 4, checking: 'unknown', 'useful-work': 'not-applicable' }),
    current: 'asking',
  },
  complete: ownOf(answersOf(4, -1)),
  'of a group': { summary: groupOf(mixed) },
  withheld: { summary: groupOf(mixed.slice(0, 5)) },
  'partly withheld': { summary: groupOf(people(6, { 'agreements-kept': 4 })) },
};

describe('the untwisted rope', () => {
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!, figureStyles.styleSheet!];
  });
  afterEach(() => root.host.remove());

  for (const [name, input] of Object.entries(cases)) {
    for (const width of [600, 480, 320]) {
      it(`has its parts, and each can be touched: ${name}, ${width}`, () => {
        const drawing = draw(input, width);
        const parts = all(drawing, '.part');
        // A poster has no growth: that line each draws alone.
        const expected = input.mode === 'empty' ? keys.filter((key) => key !== GROWTH) : keys;
        expect(parts.map((part) => part.getAttribute('data-key'))).to.deep.equal(expected);
        for (const part of parts) {
          const box = part.querySelector('.hit')!.getBoundingClientRect();
          expect(Math.min(box.width, box.height), part.getAttribute('data-key')!).to.be.at.least(24);
          expect(part.querySelector('.focus-ring')).to.exist;
        }
        expect(wrongAttributes(root.querySelector('svg')!)).to.deep.equal([]);
      });
    }
  }

  it('keeps its form, whatever is answered', () => {
    for (const width of [600, 360]) {
      const form = formOf(draw(cases['nothing answered']!, width));
      expect(formOf(draw(cases['complete']!, width))).to.equal(form);
      expect(formOf(draw(ownOf(answersOf(1, 3, 1)), width))).to.equal(form);
      expect(formOf(draw(cases['withheld']!, width))).to.equal(form);
    }
  });

  it('stands one full bar at the answer among low marks', () => {
    const drawing = draw(ownOf(answersOf(4, -3, 5)));
    const heights = (key: string) =>
      all(partOf(drawing, key), '.figure-chosen, .figure-faint').map((slot) => number(slot, 'height'));
    for (const key of strandItems) expect(heights(key), key).to.deep.equal([3, 3, 3, 28, 3]);
    expect(heights('checking')).to.deep.equal([24, 3, 3, 3, 3, 3, 3]);
    expect(heights(GROWTH)).to.deep.equal([3, 3, 3, 3, 90]);
  });

  it('marks what a person does not know or what does not apply', () => {
    const drawing = draw(cases['partly answered']!);
    expect(partOf(drawing, 'checking').textContent).to.contain('?');
    expect(all(partOf(drawing, 'useful-work'), '.figure-chosen, .figure-faint')).to.have.length(0);
    expect(partOf(drawing, 'asking').querySelector('.figure-current')).to.exist;
  });

  it('has three heights of columns, and never a count', () => {
    const drawing = draw({ summary: groupOf(mixed) });
    const heights = new Set(
      strandItems.flatMap((key) => all(partOf(drawing, key), '.figure-bar').map((bar) => number(bar, 'height'))),
    );
    expect(heights.size).to.equal(2);
    const digits = (drawing.textContent?.match(/\d+/gu) ?? []).map(Number);
    expect(digits).to.deep.equal(strandItems.map((_, at) => at + 1));
    expect(root.querySelector('ul')!.textContent).not.to.match(/\d/u);
  });

  it('looks the same for other numbers of people within a level', () => {
    const drawn = (counts: readonly [number, number]) =>
      plain(
        draw({ summary: groupOf([...people(counts[0], answersOf(2, -1)), ...people(counts[1], answersOf(4, 1, 4))]) }),
      );
    expect(drawn([3, 7])).to.equal(drawn([4, 9]));
  });

  it('says high, low and divided by its outlines and fibres', () => {
    const outlineOf = (results: readonly Countable[]) => {
      const part = partOf(draw({ summary: groupOf(results) }), 'agreements-kept');
      const outline = part.querySelector('rect.figure-surface')!;
      const fibres = part.querySelector('path.figure-line-quiet')!.getAttribute('d')!;
      return {
        width: number(outline, 'stroke-width'),
        dashed: outline.hasAttribute('stroke-dasharray'),
        fibres: fibres.split('M').length - 1,
        eyes: all(part, 'path.figure-surface').length,
      };
    };
    const high = outlineOf(people(8, answersOf(5, 0)));
    const low = outlineOf(people(8, answersOf(1, 0)));
    const divided = outlineOf([...people(5, answersOf(1, 0)), ...people(5, answersOf(5, 0))]);
    const neither = outlineOf(people(8, answersOf(3, 0)));
    expect(high).to.include({ width: 3, dashed: false, eyes: 0 });
    expect(low).to.deep.equal({ width: 1.5, dashed: true, fibres: 0, eyes: 0 });
    expect(divided).to.include({ width: 1.5, dashed: false, eyes: 1 });
    expect(neither).to.include({ width: 1.5, dashed: false, eyes: 0 });
    expect(neither.fibres).to.be.lessThan(high.fibres).and.to.be.greaterThan(divided.fibres);
  });

  it('draws nothing of too small a group', () => {
    const drawing = draw(cases['withheld']!);
    expect(all(drawing, '.figure-bar, .figure-chosen')).to.have.length(0);
    const partly = draw(cases['partly withheld']!);
    expect(all(partOf(partly, 'agreements-kept'), '.figure-bar')).to.have.length(1);
    expect(all(partOf(partly, 'useful-work'), '.figure-bar, .figure-faint')).to.have.length(0);
  });

  it('folds the turning point away, and shows that it is there to its writer only', () => {
    const secret = 'The day the plan was torn up';
    const without = all(draw(ownOf({})), 'path.figure-surface').length;
    const withNote = draw(ownOf({ 'turning-point': secret }));
    expect(all(withNote, 'path.figure-surface')).to.have.length(without + 1);
    expect(withNote.textContent).not.to.contain(secret);
    const group = draw({ summary: groupOf(people(6, { ...answersOf(3, 0), 'turning-point': secret })) });
    expect(group.textContent).not.to.contain(secret);
  });

  it('writes both poles and what we never do on the poster', () => {
    const drawing = draw({ mode: 'empty', words: en as unknown as Words });
    expect(drawing.textContent).to.contain('We mostly let them rest').and.to.contain('never about who');
    expect(all(partOf(drawing, 'asking'), 'circle')).to.have.length(7);
    expect(all(partOf(drawing, 'agreements-kept'), '.figure-line-quiet[opacity]')).to.have.length(5);
  });

  it('keeps all words inside the canvas, in both languages and forms', () => {
    for (const words of [nl, en]) {
      for (const width of [600, 360]) {
        for (const input of [cases['empty']!, cases['of a group']!]) {
          const drawing = draw({ ...input, words: words as unknown as Words }, width);
          const { left, right } = drawing.getBoundingClientRect();
          for (const text of all(drawing, 'text')) {
            const box = text.getBoundingClientRect();
            expect(box.left, text.textContent!).to.be.at.least(left - 1);
            expect(box.right, text.textContent!).to.be.at.most(right + 1);
          }
        }
      }
    }
  });

  it('leaves markup in names as text', () => {
    const words = structuredClone(nl) as unknown as { dimensions: Record<string, { name: string }> };
    words.dimensions['performance']!.name = '<b>x</b>';
    const drawing = draw({ mode: 'empty', words: words as unknown as Words });
    expect(drawing.querySelector('b')).to.equal(null);
    expect(drawing.textContent).to.contain('<b>x</b>');
  });
});
