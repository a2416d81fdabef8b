import { svg } from 'lit';
import type { Definition } from '../../definition/definition.js';
import { isRated, itemsOf } from '../../definition/definition.js';
import { measuresIn } from '../../analysis/measures.js';
import { withoutParts, type Frame } from '../../elements/figure-frame.js';
import type { Figure, FigureInput } from '../../elements/figure.js';
import type { Measure } from '../../items/item-type.js';

/** What of an instrument can be answered on its picture. */
export interface Answerable {
  /** In the order of the items. */
  readonly measures: readonly Measure[];
  /** The ids of the picture's views; none where it has no other. */
  readonly views: readonly string[];
  /** The view that a measure is drawn in; undefined where the picture has no other. */
  viewOf(measure: string): string | undefined;
}

interface Known {
  readonly figure: Figure;
  readonly narrow: boolean;
  readonly answerable: Answerable | undefined;
}

/** Neither definitions nor figures change, so what follows from them is looked up once. */
const known = new WeakMap<Definition, Known[]>();

/**
 * Looks what a figure draws: only the figure knows. Undefined where it has no parts that are rated, or no places to
 * answer them.
 */
export function answerableOn(figure: Figure, input: Frame['input']): Answerable | undefined {
  const { definition, narrow } = input;
  const before = known.get(definition) ?? [];
  const found = before.find((one) => one.figure === figure && one.narrow === narrow);
  if (found) return found.answerable;
  const answerable = look(figure, input);
  known.set(definition, [...before, { figure, narrow, answerable }]);
  return answerable;
}

function look(figure: Figure, given: Frame['input']): Answerable | undefined {
  // A figure may have views only where it is answered on.
  const input: FigureInput = { ...withoutParts(given), place: (_, __, target) => target };
  const rated = new Set(itemsOf(given.definition).filter(isRated));
  const ids = new Set([...rated].map(({ id }) => id));
  const views = (figure.views?.(input) ?? []).map(({ id }) => id);
  const viewOf = new Map<string, string | undefined>();
  for (const view of views.length > 0 ? views : [undefined]) {
    const part: FigureInput['part'] = (key) => {
      viewOf.set(key, view);
      return svg``;
    };
    figure.draw({ ...input, view, part });
  }
  const measures = measuresIn(given.definition).filter(({ key, item }) => ids.has(item) && viewOf.has(key));
  const isAnswered = measures.some(({ key }) => hasPlaces(figure, { ...input, view: viewOf.get(key), current: key }));
  return isAnswered ? { measures, views, viewOf: (key) => viewOf.get(key) } : undefined;
}

function hasPlaces(figure: Figure, input: FigureInput): boolean {
  let has = false;
  figure.draw({
    ...input,
    place: () => {
      has = true;
      return svg``;
    },
  });
  return has;
}
