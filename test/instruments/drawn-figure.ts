import { expect } from '@open-wc/testing';
import { html, render, svg } from 'lit';
import type { Figure, FigureInput } from '../../src/elements/figure.js';

/** What every figure is drawn from unless a test says otherwise: a group without answers, every part reachable. */
export const figureInput = (given: Pick<FigureInput, 'definition' | 'words'> & Partial<FigureInput>): FigureInput => ({
  translate: (key) => key,
  language: 'nl',
  mode: 'group',
  summary: null,
  answers: {},
  narrow: false,
  part: (key, content, target) => svg`<g class="part" data-key=${key}>${content}${target}</g>`,
  ...given,
});

/** Draws a figure with its key and tables in a shadow root, as wide as told, in CSS pixels. */
export function drawInto(root: ShadowRoot, figure: Figure, input: FigureInput, width: number): SVGSVGElement {
  const { size, content } = figure.draw(input);
  root.host.setAttribute('style', `display: block; inline-size: ${width}px`);
  render(
    html`<svg viewBox="0 0 ${size[0]} ${size[1]}" role="img" aria-label="picture">${content}</svg>
      <ul>
        ${input.mode === 'empty' ? '' : figure.key?.(input)}
      </ul>
      ${figure.tables?.(input)}`,
    root,
  );
  return root.querySelector('svg')!;
}

/** No word leaves the drawing by more than `edge` pixels to its sides, and no two lie over each other. */
export function expectWordsApart(drawing: SVGSVGElement, edge = 0): void {
  const frame = drawing.getBoundingClientRect();
  const boxes = [...drawing.querySelectorAll('text tspan, text:not(:has(tspan))')]
    .filter((text) => text.textContent.trim() !== '')
    .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }));
  for (const { text, box } of boxes) {
    expect(box.left, text).to.be.at.least(frame.left - edge);
    expect(box.right, text).to.be.at.most(frame.right + edge);
    expect(box.top, text).to.be.at.least(frame.top - 1);
    expect(box.bottom, text).to.be.at.most(frame.bottom + 1);
  }
  // A line box is higher than its letters; two lines of a text may touch by that.
  const letters = boxes.map(({ text, box }) => ({ text, box, trim: box.height * 0.22 }));
  letters.forEach((one, at) => {
    for (const other of letters.slice(at + 1)) {
      const apart =
        one.box.right <= other.box.left ||
        other.box.right <= one.box.left ||
        one.box.bottom - one.trim <= other.box.top + other.trim ||
        other.box.bottom - other.trim <= one.box.top + one.trim;
      expect(apart, `${one.text} / ${other.text}`).to.equal(true);
    }
  });
}
