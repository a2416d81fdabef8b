import { expect } from '@open-wc/testing';
import { html, render, svg } from 'lit';
import { figureDrawing } from '../../src/elements/figure-frame.js';
import type { Figure, FigureInput } from '../../src/elements/figure.js';
import { smallDefinition } from '../fixtures/small-definition.js';
import { smallWords } from '../fixtures/small-words.js';

/** A figure that draws one half at a time where it is narrow. */
const halves: Figure = {
  draw: ({ narrow, view }) => ({
    size: [100, 100],
    content: svg`<text>${narrow ? `half ${view}` : 'whole'}</text>`,
  }),
  views: ({ narrow }) =>
    narrow
      ? [
          { id: 'left', label: 'Left' },
          { id: 'right', label: 'Right' },
        ]
      : [],
};

const input: Omit<FigureInput, 'part'> = {
  definition: smallDefinition,
  words: smallWords.en,
  translate: (key) => key,
  language: 'en',
  mode: 'group',
  summary: null,
  answers: {},
  narrow: true,
};

const drawn = (showView?: (id: string) => void): Element => {
  const place = document.createElement('div');
  render(html`${figureDrawing({ figure: halves, input, title: 'Halves', ...(showView && { showView }) })}`, place);
  return place;
};

describe('a picture that is drawn in pieces where it is narrow', () => {
  it('has a tab for each piece', () => {
    const place = drawn(() => undefined);
    expect([...place.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent?.trim())).to.deep.equal([
      'Left',
      'Right',
    ]);
    expect(place.querySelector('svg')!.textContent).to.contain('half left');
  });

  it('is drawn as a whole where no piece can be chosen', () => {
    const place = drawn();
    expect(place.querySelector('[role="tab"]')).to.equal(null);
    expect(place.querySelector('svg')!.textContent).to.contain('whole');
  });
});
