import { svg } from 'lit';
import { ownAnswer } from '../../src/elements/figure-marks.js';
import type { Figure, FigureInput } from '../../src/elements/figure.js';
import { measuresIn } from '../../src/analysis/measures.js';
import { defineInstrument } from '../../src/definition/definition.js';
import { smallDefinition, smallWords } from '../fixtures/small-definition.js';

/** The small instrument, to be answered on a picture where its figure can. */
export const drawnDefinition = defineInstrument({ ...smallDefinition, layout: 'picture' });
export const drawnWords = smallWords;

const ROW = 48;

/** Its rated measures, in reading order. */
export const drawnMeasures = ['shared-goal', 'time/now', 'time/wanted', 'stage', 'pace'] as const;

/** One bar a measure, with a place for each point: two views where it is narrow, one for each dimension. */
export const barFigure: Figure = {
  draw(input) {
    const shown = measuresIn(input.definition).filter(
      ({ key, item }) =>
        (drawnMeasures as readonly string[]).includes(key) &&
        (!hasViews(input) || dimensionOf(input, item) === (input.view ?? 'goals')),
    );
    const rows = shown.map(({ key, item, answers }, row) => {
      const y = row * ROW;
      const answer = ownAnswer(input.summary?.measures.get(key));
      const width = 300 / answers.length;
      const isCurrent = input.current === key;
      const type = input.definition.dimensions.flatMap(({ items }) => items).find(({ id }) => id === item)!.type;
      const places = isCurrent
        ? answers.map((one, place) =>
            input.place?.(
              key,
              type === 'level' ? one : Number(one),
              svg`<rect class="hit" x=${place * width} y=${y} width=${width} height=${ROW} fill="none" />`,
            ),
          )
        : [];
      return svg`${input.part(
        key,
        svg`<rect class=${isCurrent ? 'figure-line figure-current' : 'figure-line'} x="2" y=${y + 2} width="296" height=${ROW - 4} />
          ${typeof answer === 'number' ? svg`<circle class="figure-chosen answer" data-of=${key} cx=${(answer + 0.5) * width} cy=${y + ROW / 2} r="9" />` : ''}`,
        svg`<rect class="hit" y=${y} width="300" height=${ROW} fill="none" />
          <rect class="focus-ring" x="2" y=${y + 2} width="296" height=${ROW - 4} />`,
      )}${places}`;
    });
    return { size: [300, Math.max(1, shown.length) * ROW], content: svg`${rows}` };
  },
  views: (input) =>
    hasViews(input)
      ? input.definition.dimensions.map(({ id }) => ({ id, label: input.words.dimensions[id]?.name ?? id }))
      : [],
};

const hasViews = ({ narrow, mode }: FigureInput): boolean => narrow && mode !== 'empty';
const dimensionOf = ({ definition }: FigureInput, item: string) =>
  definition.dimensions.find(({ items }) => items.some(({ id }) => id === item))?.id;
