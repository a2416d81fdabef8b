import { expect } from '@open-wc/testing';
import 'chai-a11y-axe';
import { ownSummary } from '../../../src/analysis/own-summary.js';
import type { Words } from '../../../src/definition/words.js';
import type { FigureInput } from '../../../src/elements/figure.js';
import { partnershipMap } from '../../../src/instruments/partnership-map/definition.js';
import { figure } from '../../../src/instruments/partnership-map/figure.js';
import { groupFigure } from '../../../src/instruments/partnership-map/group-figure.js';
import en from '../../../src/instruments/partnership-map/locales/en.json';
import nl from '../../../src/instruments/partnership-map/locales/nl.json';
import type { Network } from '../../../src/items/network/answer.js';
import { baseStyles } from '../../../src/theme/base-styles.js';
import { figureStyles } from '../../../src/theme/figure-styles.js';
import { tokens } from '../../../src/theme/tokens.js';
import { GROUP, groupOf, HARD_NAMES, mapItem, mapOf, OWN, summaryOf } from './made-up-maps.js';
import { drawInto, figureInput } from '../drawn-figure.js';

const dutch = nl as unknown as Words;
const english = en as unknown as Words;

let root: ShadowRoot;
let last: FigureInput;

function draw(more: Partial<FigureInput>, width = 1000): SVGSVGElement {
  const input = figureInput({ definition: partnershipMap, words: dutch, narrow: width < 600, ...more });
  last = input;
  return drawInto(root, input.mode === 'group' ? groupFigure : figure, input, width);
}

const own = (network: Network, more: Record<string, unknown> = {}): Partial<FigureInput> => {
  const answers = { ...more, [mapItem.id]: network };
  return { mode: 'own', answers, summary: ownSummary(partnershipMap, { respondent: {}, answers }) };
};
const all = (from: ParentNode, selector: string): SVGGraphicsElement[] => [
  ...from.querySelectorAll<SVGGraphicsElement>(selector),
];
const partOf = (drawing: Element, key: string): Element => drawing.querySelector(`[data-key="${key}"]`)!;
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** How far two boxes lie over each other, in px: the smaller of the two directions; 0 where they don't. */
function overlap(one: DOMRect, other: DOMRect): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, Math.min(across, along));
}

/** A glyph's box is higher than its ink. */
const AIR = 4;

function expectFreeNames(drawing: SVGSVGElement, what: string): void {
  const names = all(drawing, '[data-name] text');
  const marks = all(drawing, '[data-party] > path, [data-twin] > path, .differs > circle');
  const boxes = names.map((name) => name.getBoundingClientRect());
  names.forEach((name, at) => {
    for (const mark of marks) {
      expect(overlap(boxes[at]!, mark.getBoundingClientRect()), `${what}: “${textOf(name)}” on a mark`).to.be.below(
        AIR,
      );
    }
    boxes.slice(at + 1).forEach((box, next) => {
      expect(overlap(boxes[at]!, box), `${what}: “${textOf(name)}” on “${textOf(names[at + 1 + next]!)}”`).to.be.below(
        AIR,
      );
    });
  });
}

function expectInside(drawing: SVGSVGElement, what: string): void {
  const canvas = drawing.getBoundingClientRect();
  for (const drawn of all(drawing, 'text, path, rect:not(.hit), circle:not(.hit):not(.focus-ring)')) {
    if (drawn.closest('defs') || drawn.classList.contains('focus-ring')) continue;
    const box = drawn.getBoundingClientRect();
    const out = Math.max(
      canvas.left - box.left,
      box.right - canvas.right,
      canvas.top - box.top,
      box.bottom - canvas.bottom,
    );
    expect(out, `${what}: ${drawn.localName} “${textOf(drawn)}”`).to.be.below(2);
  }
}

describe('the picture of the partnership map', () => {
  before(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, baseStyles, figureStyles].map((styles) => styles.styleSheet!);
  });
  after(() => root.host.remove());

  for (const width of [1000, 360]) {
    for (const count of [3, 5, 12, 40, 150]) {
      it(`has room for a person’s own ${count} parties at ${width} px`, () => {
        const drawing = draw(own(mapOf(count)), width);
        expect(all(drawing, '[data-party]')).to.have.length(count);
        expectFreeNames(drawing, `own ${count}`);
        expectInside(drawing, `own ${count}`);
        const named = new Set(all(drawing, '[data-name]').map((name) => name.dataset['name']));
        for (const party of all(drawing, '[data-party]')) {
          const isNamed = named.has(party.dataset['party']) || /^\d+$/.test(textOf(party));
          expect(isNamed, 'a name or a number').to.equal(true);
        }
      });

      it(`has room for a group’s ${count} parties at ${width} px`, () => {
        for (const view of ['now', 'wanted', 'change']) {
          const drawing = draw({ summary: summaryOf(groupOf(count, count > 40 ? 9 : 4)), view }, width);
          expect(all(drawing, '[data-party]')).to.have.length(count);
          expectFreeNames(drawing, `group ${count} ${view}`);
          expectInside(drawing, `group ${count} ${view}`);
          expect(all(drawing, '[data-tie]').length).to.be.within(1, view === 'change' ? 400 : 200);
        }
      });
    }
  }

  it('shows the names of at most twelve parties, and all of their lines', () => {
    const drawing = draw({ summary: summaryOf(GROUP) });
    expect(all(drawing, '[data-name]')).to.have.length(9);
    expect(all(drawing, '[data-tie]')).to.have.length(12);
  });

  it('takes names as text, whatever stands in them', () => {
    for (const more of [own(mapOf(8, HARD_NAMES)), { summary: summaryOf(groupOf(8, 3, HARD_NAMES)) }]) {
      for (const width of [1000, 360]) {
        const drawing = draw(more, width);
        expect(root.querySelectorAll('img, script')).to.have.length(0);
        expectFreeNames(drawing, 'hard names');
        expectInside(drawing, 'hard names');
        expect(root.querySelector('table')!.textContent).to.contain('<img src=x onerror=alert(1)>');
      }
    }
  });

  it('draws the same for the same answers, in whatever order they came', () => {
    const drawnOf = (more: Partial<FigureInput>) => draw(more).innerHTML.replaceAll(/<!--.*?-->/g, '');
    const one = drawnOf({ summary: summaryOf(GROUP) });
    expect(drawnOf({ summary: summaryOf([...GROUP].reverse()) })).to.equal(one);
    expect(drawnOf(own(OWN))).to.equal(drawnOf(own(structuredClone(OWN))));
  });

  it('splits a line where both ends differ, and says so', () => {
    const drawing = draw({ summary: summaryOf(GROUP) });
    const widths = all(drawing, '[data-tie]').map((tie) =>
      all(tie, 'path:not(.unheard)').map((half) => half.getAttribute('stroke-width')),
    );
    expect(widths.some(([one, other]) => one !== undefined && other !== undefined && one !== other)).to.equal(true);
    expect(all(drawing, '.differs')).to.have.length(3);
    expect(all(drawing, '.unheard').length).to.be.greaterThan(0);
    expect(root.querySelector('ul')!.textContent).to.contain(dutch.figure!['keyDiffer']);
    expect(all(draw({ summary: summaryOf(GROUP), view: 'wanted' }), '.differs')).to.have.length(0);
  });

  it('shows where both sides want to be closer, in the view of change', () => {
    const drawing = draw({ summary: summaryOf(GROUP), view: 'change' });
    // The municipality and the school, the school and the housing association: two ties with two ends each.
    expect(all(drawing, '.figure-both')).to.have.length(4);
    expect(groupFigure.views!(last).map(({ label }) => label)).to.deep.equal(['Nu', 'Gewenst', 'Verschil']);
  });

  it('fades what has nothing to do with the chosen party', () => {
    const drawing = draw({ summary: summaryOf(GROUP), chosen: 'party:=sax' });
    const faded = (key: string) => partOf(drawing, `party:${key}`).querySelector('g[opacity]') !== null;
    expect(faded('=sax')).to.equal(false);
    expect(faded('=roc')).to.equal(false);
    expect(faded('=warm')).to.equal(true);
  });

  it('tells of each party how many name it', () => {
    draw({ summary: summaryOf(GROUP) });
    const parts = groupFigure.parts!(last);
    expect(parts).to.have.length(9);
    const municipality = parts.find(({ key }) => key === 'party:=gem')!;
    expect(municipality.detail)
      .to.contain('genoemd door 6 van de 6')
      .and.contain('Wijkraad Zuid zegt: We trekken samen op');
    expect(parts.find(({ key }) => key === 'party:=prov')!.detail).to.contain('Zo zien anderen het.');
    expect(parts.every(({ detail }) => !/[{}]|undefined/.test(detail))).to.equal(true);
  });

  it('draws bars, twins, arrows and the sentence on success of one person', () => {
    const drawing = draw(own(OWN, { 'success-in-my-words': 'een leerling plaatst iets', 'time-given': 4 }));
    expect(drawing.textContent).to.contain('een leerling plaatst iets');
    expect(all(drawing, '[data-twin]')).to.have.length(4);
    expect(all(drawing, '[data-line]')).to.have.length(5);
    expect(partOf(drawing, 'time-given').querySelectorAll('.figure-chosen')).to.have.length(1);
    expect(root.querySelectorAll('tbody tr')).to.have.length(6);
    expect(root.querySelector('table')!.textContent).to.contain('item.dontKnow');
  });

  it('is a poster without parties before anyone answered', () => {
    for (const width of [1000, 360]) {
      const drawing = draw({ mode: 'empty' }, width);
      expect(all(drawing, '[data-party], [data-tie]')).to.have.length(0);
      expect(drawing.textContent).to.contain('Geslaagd als');
      expectInside(drawing, 'poster');
    }
  });

  it('draws no party of a group that is too small', () => {
    const drawing = draw({ summary: summaryOf(GROUP.slice(0, 3)) });
    expect(all(drawing, '[data-party], [data-tie], [data-quality]')).to.have.length(0);
    expect(groupFigure.views!(last)).to.have.length(0);
  });

  it('sorts its relations by how far both sides lie apart', () => {
    draw({ summary: summaryOf(GROUP) });
    const tables = [...root.querySelectorAll('table')];
    expect(tables).to.have.length(2);
    const steps = [...tables[1]!.querySelectorAll('tbody tr')].map((row) => Number(row.children[4]!.textContent) || 0);
    expect(steps).to.deep.equal([...steps].sort((one, other) => other - one));
    expect(tables[1]!.querySelector('caption')!.textContent).to.match(/Daarvan twee of meer stappen uiteen: 3/);
  });

  it('offers a table of types against types from thirteen parties on', () => {
    draw({ summary: summaryOf(groupOf(14, 4)) });
    const cells = [...root.querySelectorAll('table:last-of-type tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
    );
    expect(cells).to.have.length(7);
    cells.forEach((row, at) => row.forEach((cell, to) => expect(cell).to.equal(cells[to]![at])));
    expect(cells.flat().some((cell) => /^\d+ \([1-5]\)$/.test(cell))).to.equal(true);
  });

  it('has targets of at least 24 px', () => {
    for (const [more, width] of [
      [own(mapOf(12)), 620],
      [own(mapOf(12)), 320],
      [{ summary: summaryOf(GROUP) }, 320],
    ] as const) {
      for (const target of all(draw(more, width), '.hit')) {
        const { width: across, height } = target.getBoundingClientRect();
        expect(Math.min(across, height), String(width)).to.be.at.least(23.9);
      }
    }
  });

  it('has no fault that a checker of accessibility finds', async () => {
    for (const more of [own(OWN), { summary: summaryOf(GROUP) }, { mode: 'empty' as const }]) {
      for (const words of [dutch, english]) {
        draw({ ...more, words });
        await expect(root.host).to.be.accessible();
      }
    }
  });
});
