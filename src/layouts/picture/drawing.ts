import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { figureDrawing } from '../../elements/figure-frame.js';
import type { FigureInput } from '../../elements/figure.js';
import type { View } from '../../filling/view.js';
import type { Measure } from '../../items/item-type.js';
import type { Answerable } from './answerable.js';
import { answerOf, answersOf, giveAnswer, nameOfMeasure, readAnswer } from './answers.js';
import { focusQuestion, goTo } from './going.js';

/** The id of what tells which keys a part of the picture knows. */
export const KEYS_ID = 'picture-keys';

/**
 * The picture that is answered on. Beside a list with the same questions only the pointer reaches it; alone, each part is
 * a stop of the keyboard.
 *
 * @param width how wide the picture is, in CSS pixels.
 */
export function pictureToAnswer(view: View, answerable: Answerable, width: number, isBeside: boolean): unknown {
  const { figure, filling, parts, words, translate, disabled, isNear } = view;
  if (!isNear) return nothing;
  const input = () => ({
    ...view.pictureInput(width),
    ...{ current: filling.at, view: parts.view },
    ...(!disabled && { place: placeOf(view, answerable, isBeside) }),
  });
  const { narrow } = view.pictureInput(width);
  const shown = [figure, words, translate, filling.answers, filling.at, parts.view, narrow, disabled, isBeside];
  return html`<div class="figure">
    ${guard(shown, () =>
      figureDrawing({
        figure,
        input: input(),
        title: translate('step.soFar'),
        part: partOf(view, answerable, isBeside),
        showView: (id) => parts.chooseView(id),
        isCopy: isBeside,
      }),
    )}
  </div>`;
}

function partOf(view: View, answerable: Answerable, isBeside: boolean): FigureInput['part'] {
  return (key, drawing, target) => {
    const measure = answerable.measures.find((one) => one.key === key);
    if (!measure) return drawing;
    return isBeside
      ? tapped(view, answerable, measure, drawing, target)
      : slider(view, answerable, measure, drawing, target);
  };
}

const classOf = (view: View, { key }: Measure): string => (view.filling.at === key ? 'current' : '');

/** A part beside the list: a tap goes to its question there. */
const tapped = (
  view: View,
  answerable: Answerable,
  measure: Measure,
  drawing: SVGTemplateResult,
  target: SVGTemplateResult,
): SVGTemplateResult =>
  svg`<g>${drawing}</g><g
    class=${`part tapped ${classOf(view, measure)}`}
    data-measure=${measure.key}
    @click=${(event: Event) => {
      const part = event.currentTarget as Element;
      goTo(view, answerable, measure);
      void focusQuestion(view, measure, part);
    }}
  >${target}</g>`;

/**
 * A part of the picture alone. A place on a scale is what a slider says; the ways out come after the last point, and 0 is
 * no answer.
 */
function slider(
  view: View,
  answerable: Answerable,
  measure: Measure,
  drawing: SVGTemplateResult,
  target: SVGTemplateResult,
): SVGTemplateResult {
  const answers = answersOf(view, measure);
  const answer = answerOf(view, measure);
  const go = () => goTo(view, answerable, measure);
  return svg`<g aria-hidden="true">${drawing}</g><g
    class=${`part ${classOf(view, measure)}`}
    role="slider"
    tabindex="0"
    data-measure=${measure.key}
    aria-label=${nameOfMeasure(view, measure)}
    aria-describedby=${KEYS_ID}
    aria-disabled=${view.disabled ? 'true' : nothing}
    aria-valuemin="0"
    aria-valuemax=${answers.length}
    aria-valuenow=${answer === undefined ? 0 : answers.indexOf(answer) + 1}
    aria-valuetext=${readAnswer(view, measure)}
    @click=${go}
    @focus=${(event: Event) => {
      // A finger says with its tap where it wants to go; a place that comes under it now would take that for an answer.
      if ((event.currentTarget as Element).matches(':focus-visible')) go();
    }}
    @keydown=${(event: KeyboardEvent) => press(view, answerable, measure, event)}
  >${target}</g>`;
}

/** Arrow keys choose, as in a group of radios; Delete erases; Enter goes on to the question below. */
function press(view: View, answerable: Answerable, measure: Measure, event: KeyboardEvent): void {
  const answers = answersOf(view, measure);
  const answer = answerOf(view, measure);
  const at = answer === undefined ? -1 : answers.indexOf(answer);
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: at + 1,
    ArrowRight: at + 1,
    ArrowDown: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: answers.length - 1,
  };
  const to = steps[event.key];
  const isErasing = event.key === 'Delete' || event.key === 'Backspace';
  if (to === undefined && !isErasing && event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  goTo(view, answerable, measure);
  if (to !== undefined) giveAnswer(view, measure, answers[Math.max(0, Math.min(to, answers.length - 1))]);
  else if (isErasing) giveAnswer(view, measure, undefined);
  else void focusQuestion(view, measure, event.currentTarget as Element);
}

/** A place of the part that is being answered: a tap answers, a tap on the one that is set erases. */
function placeOf(view: View, answerable: Answerable, isBeside: boolean): NonNullable<FigureInput['place']> {
  return (key, answer, target) => {
    const measure = answerable.measures.find((one) => one.key === key);
    if (!measure) return svg``;
    const tap = (event: Event) => {
      const place = event.currentTarget as Element;
      giveAnswer(view, measure, answerOf(view, measure) === answer ? undefined : answer);
      // There focus is with the question: it goes to the radio that is now chosen.
      if (isBeside) void focusQuestion(view, measure, place);
    };
    return svg`<g class="place" aria-hidden="true" data-answer=${answer} @click=${tap}>${target}</g>`;
  };
}

/** The keys that a part knows, for screen readers. */
export const pictureKeys = ({ translate }: View): TemplateResult =>
  html`<p class="hidden" id=${KEYS_ID}>${translate('a11y.pictureKeys')}</p>`;
